import { viewBoard } from "#actions";
import { boardText } from "../boardText.ts";
import { type Command, calledWrongly, DB_OPTION, JSON_OPTION, refused } from "../command.ts";
import { QUESTION_OPTIONS, question } from "../question.ts";
import { withLedger } from "../withLedger.ts";

/** `muster board`: who stands where, for three times. */
export const board: Command = {
  name: "board",
  usage: "[--mission ID] [--true-on DAY] [--known-at DAY] [--head N]",
  options: {
    ...QUESTION_OPTIONS,
    "with-proposals": {
      value: "0.9",
      summary: "count unreviewed proposals at or above this confidence too",
    },
    db: DB_OPTION,
    json: JSON_OPTION,
  },
  examples: [
    [
      "muster board --mission haiti-mss --true-on 2024-02-22 --known-at 2024-02-22",
      "the day of the Rio meeting",
    ],
  ],
  run: async (given, world) => {
    const asked = question(given.options);
    if (!asked.ok) return calledWrongly(world, "board", asked.refusal);
    return withLedger(given, world, "read", async ({ desk }) => {
      const seen = await viewBoard(desk, asked.value);
      if (!seen.ok) return refused(world, seen.refusal);
      world.out(
        given.options["json"] === undefined
          ? boardText(seen.value, world.columns)
          : JSON.stringify(seen.value),
      );
      return 0;
    });
  },
};
