import { viewChanges } from "#actions";
import { changeText } from "../changeText.ts";
import { type Command, calledWrongly, DB_OPTION, JSON_OPTION, refused } from "../command.ts";
import { QUESTION_OPTIONS, question } from "../question.ts";
import { visible } from "../table.ts";
import { withLedger } from "../withLedger.ts";

/** `muster changes`: two boards compared. */
export const changes: Command = {
  name: "changes",
  usage: "--since DAY|Nd [--mission ID] [--true-on DAY] [--known-at DAY]",
  options: {
    since: { value: "DAY", summary: "the day to compare with, or a number of days such as 7d" },
    ...QUESTION_OPTIONS,
    db: DB_OPTION,
    json: JSON_OPTION,
  },
  examples: [
    ["muster changes --mission haiti-mss --true-on 2024-02-22 --since 30d", "the month before"],
  ],
  run: async (given, world) => {
    const { since } = given.options;
    if (since === undefined)
      return calledWrongly(world, "changes", "Say since when: --since DAY, or --since 7d.");
    const asked = question(given.options);
    if (!asked.ok) return calledWrongly(world, "changes", asked.refusal);
    return withLedger(given, world, "read", async ({ desk }) => {
      const seen = await viewChanges(desk, { ...asked.value, since });
      if (!seen.ok) return refused(world, seen.refusal);
      const { before, after, changes: list } = seen.value;
      if (given.options["json"] !== undefined) {
        for (const change of list) world.out(JSON.stringify(change));
        return 0;
      }
      world.say(
        `${after.mission.short}: from ${before.asked.trueOn} to ${after.asked.trueOn}, each as known then, ledger entry ${after.asked.head}`,
      );
      if (list.length === 0) world.say("Nothing changed.");
      else for (const each of list) world.out(visible(changeText(each)));
      return 0;
    });
  },
};
