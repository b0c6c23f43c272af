import { type Command, DB_OPTION, JSON_OPTION } from "../command.ts";
import { withLedger } from "../withLedger.ts";

/** `muster verify`: is everything in the ledger as it was written? */
export const verify: Command = {
  name: "verify",
  usage: "",
  options: { db: DB_OPTION, json: JSON_OPTION },
  examples: [["muster verify --db my.db", "is everything as it was written?"]],
  run: (given, world) =>
    withLedger(given, world, "read", async ({ store, file }) => {
      const report = await store.verify();
      if (given.options["json"] !== undefined) {
        world.out(JSON.stringify(report));
        return report.ok ? 0 : 1;
      }
      const { entries, texts, database, lastGood } = report;
      if (report.ok) {
        world.out(
          `${file}: ${entries} entries and ${texts} texts are as they were written (${database}).`,
        );
        world.out(`Head: entry ${lastGood.seq}, ${lastGood.hash}`);
        return 0;
      }
      for (const { message } of report.findings) world.out(message);
      if (report.todo !== null) world.say(report.todo);
      return 1;
    }),
};
