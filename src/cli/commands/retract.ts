import { retract } from "#actions";
import { type Command, calledWrongly, DB_OPTION, JSON_OPTION, refused } from "../command.ts";
import { withLedger } from "../withLedger.ts";

/** `muster retract`: take back a claim, a document or another entry. */
export const retractCommand: Command = {
  name: "retract",
  usage: "ID --reason WORDS",
  options: {
    reason: { value: "WORDS", summary: "why (needed)" },
    db: DB_OPTION,
    json: JSON_OPTION,
  },
  examples: [
    [
      'muster retract d-5b1c.1 --reason "the paper corrected itself" --db my.db',
      "take back a claim",
    ],
  ],
  run: async (given, world) => {
    const [of, ...more] = given.words;
    const reason = given.options["reason"];
    if (of === undefined || more.length > 0 || reason === undefined) {
      return calledWrongly(
        world,
        "retract",
        "Name one claim, document or entry, and --reason WORDS.",
      );
    }
    return withLedger(given, world, "write", async ({ desk }) => {
      const done = await retract(desk, { of, reason });
      if (!done.ok) return refused(world, done.refusal);
      if (given.options["json"] !== undefined) world.out(JSON.stringify(done.value));
      else world.out(`${of} is taken back from now on; boards with an earlier head still show it.`);
      return 0;
    });
  },
};
