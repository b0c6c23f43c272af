import { type IatiInput, viewIati } from "#actions";
import { type Command, calledWrongly, DB_OPTION, refused } from "../command.ts";
import { schemaProblems } from "../iatiSchema.ts";
import { writeInto } from "../outFolder.ts";
import { SELECTION_OPTIONS, selection } from "../question.ts";
import { withLedger } from "../withLedger.ts";

/** `muster iati`: the money behind a board, for the aid-transparency world. */
export const iati: Command = {
  name: "iati",
  usage: "--reporter REF [--reporter-name NAME] [--side giver|mission] [--to FOLDER] [--xsd DIR] …",
  options: {
    ...SELECTION_OPTIONS,
    reporter: { value: "REF", summary: "your organisation identifier, such as XM-DAC-41114" },
    "reporter-name": { value: "NAME", summary: "your organisation's name" },
    oda: {
      value: "c0123,c0456",
      summary: "acts or claims whose money is ODA by word of their source (flow type 10, not 50)",
    },
    side: { value: "giver", summary: "giver: money going out (default); mission: coming in" },
    to: { value: "FOLDER", summary: "write a named file there" },
    xsd: { value: "DIR", summary: "validate by the IATI 2.03 schemas in this folder first" },
    db: DB_OPTION,
  },
  examples: [
    [
      "muster iati --mission haiti-mss --reporter XM-DAC-41114 --to out",
      "an activity for each giver",
    ],
  ],
  run: async (given, world) => {
    const { reporter, side = "giver", oda, to, xsd } = given.options;
    const reporterName = given.options["reporter-name"];
    if (side !== "giver" && side !== "mission")
      return calledWrongly(world, "iati", "--side is giver or mission.");
    const asked = selection(given.options);
    if (!asked.ok) return calledWrongly(world, "iati", asked.refusal);
    return withLedger(given, world, "read", async ({ desk }) => {
      const input: IatiInput = {
        ...asked.value,
        side,
        ...(reporter === undefined ? {} : { reporter }),
        ...(reporterName === undefined ? {} : { reporterName }),
        ...(oda === undefined ? {} : { oda: oda.split(",").filter((id) => id !== "") }),
      };
      const made = await viewIati(desk, input);
      if (!made.ok) return refused(world, made.refusal);
      if (made.value.nothing !== null) world.say(made.value.nothing);
      if (xsd !== undefined) {
        const problems = await schemaProblems(String(made.value.body), xsd);
        if (!problems.ok) {
          world.say(problems.refusal);
          return 1;
        }
        for (const problem of problems.value) world.say(`Not valid: ${problem}`);
        if (problems.value.length > 0) return 1;
        world.say("Valid by the schema.");
      }
      if (reporter === undefined)
        world.say(
          "No --reporter: the file names an unregistered one. Name your own before you publish it.",
        );
      if (to !== undefined) return writeInto(to, made.value, world);
      world.out(String(made.value.body).trimEnd());
      return 0;
    });
  },
};
