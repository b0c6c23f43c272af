import { startReadingAgain } from "#actions";
import { type Command, DB_OPTION, JSON_OPTION } from "../command.ts";
import { runJobHere } from "../jobText.ts";
import { withLedger } from "../withLedger.ts";

/** `muster reread`: read again what an earlier reader read, and queue what differs. */
export const reread: Command = {
  name: "reread",
  usage: "[--all]",
  options: {
    db: DB_OPTION,
    json: JSON_OPTION,
    all: { summary: "also what the reader of today has read" },
  },
  examples: [["muster reread --db my.db", "what nobody has claimed yet waits for a decision"]],
  run: async (given, world) => {
    return withLedger(given, world, "write", async (ledger) => {
      const { id } = await startReadingAgain(ledger.desk, {
        all: given.options["all"] !== undefined,
      });
      return runJobHere(ledger, id, world, given.options["json"] !== undefined);
    });
  },
};
