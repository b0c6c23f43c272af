import { TABLE_FORMATS, type TableInput, viewTable } from "#actions";
import { type Command, calledWrongly, DB_OPTION, refused } from "../command.ts";
import { writeInto } from "../outFolder.ts";
import { SELECTION_OPTIONS, selection } from "../question.ts";
import { withLedger } from "../withLedger.ts";

const TABLES = ["board", "claims", "acts"] as const;
const FORMATS = TABLE_FORMATS.filter((format) => format !== "dictionary");

/** `muster table`: the board, its acts or its claims for spreadsheets and programs. */
export const table: Command = {
  name: "table",
  usage: "[board|claims|acts] [--format csv|jsonl|xlsx] [--to FOLDER] [--mission ID] …",
  options: {
    ...SELECTION_OPTIONS,
    format: { value: "csv", summary: `${FORMATS.join(", ")} (default: csv)` },
    to: { value: "FOLDER", summary: "write a named file there, with its data dictionary" },
    db: DB_OPTION,
  },
  examples: [
    ["muster table board --mission haiti-mss --true-on 2025-02-05", "who gives what, as CSV"],
    ["muster table claims --mission haiti-mss --format xlsx --to out", "a workbook with sources"],
  ],
  run: async (given, world) => {
    const wrong = (message: string) => calledWrongly(world, "table", message);
    const [name = "board", ...more] = given.words;
    const format = given.options["format"] ?? "csv";
    const { to } = given.options;
    if (!isOneOf(name, TABLES) || more.length > 0)
      return wrong(`A table is one of: ${TABLES.join(", ")}.`);
    if (!isOneOf(format, FORMATS)) return wrong(`A format is one of: ${FORMATS.join(", ")}.`);
    if (format === "xlsx" && to === undefined)
      return wrong("A workbook needs a folder: --to FOLDER.");
    const asked = selection(given.options);
    if (!asked.ok) return wrong(asked.refusal);
    return withLedger(given, world, "read", async ({ desk }) => {
      const input: TableInput = { ...asked.value, table: name, format };
      const made = await viewTable(desk, input);
      if (!made.ok) return refused(world, made.refusal);
      if (made.value.nothing !== null) world.say(made.value.nothing);
      if (to === undefined) {
        world.out(String(made.value.body).replace(/\r?\n$/, ""));
        return 0;
      }
      const code = writeInto(to, made.value, world);
      if (format !== "csv" || code !== 0) return code;
      const dictionary = await viewTable(desk, { ...input, format: "dictionary" });
      return dictionary.ok ? writeInto(to, dictionary.value, world) : 0;
    });
  },
};

function isOneOf<T extends string>(text: string, list: readonly T[]): text is T {
  return (list as readonly string[]).includes(text);
}
