import { viewBoard } from "#actions";
import { boardText } from "../boardText.ts";
import { type Command, DB_OPTION, refused } from "../command.ts";
import { withLedger } from "../withLedger.ts";

/** The mission and day that a newcomer sees first: the newest day of the sample. */
const FIRST = { mission: "haiti-gsf", trueOn: "2026-03-21", knownAt: "2026-03-21" } as const;

/** `muster start`: what `npm start` runs. */
export const start: Command = {
  name: "start",
  summary: "Make the sample, show its board, and say how to go on: what npm start runs.",
  usage: "",
  options: { db: DB_OPTION },
  examples: [["npm start", "the board of the Haiti sample"]],
  run: (given, world) =>
    withLedger({ words: [], options: {} }, world, "read", async ({ desk, file }) => {
      const seen = await viewBoard(desk, FIRST);
      if (!seen.ok) return refused(world, seen.refusal);
      world.out(boardText(seen.value));
      world.say(howToGoOn(file, given.options["db"]));
      return 0;
    }),
};

function howToGoOn(file: string, db: string | undefined): string {
  const own = db ?? "my.db";
  return [
    "",
    `This is the Haiti sample at its newest day, ${FIRST.trueOn} (in ${file}). For today, leave out the days:`,
    `  npx muster board --mission ${FIRST.mission}`,
    "The day of the Rio meeting, and why Kenya's figure stands as it does:",
    "  npx muster board --mission haiti-mss --true-on 2024-02-22",
    "  npx muster why KEN personnel committed --mission haiti-mss --true-on 2024-02-22",
    "A ledger of your own:",
    `  npx muster missions --add samples/haiti/missions.json --db ${own}`,
    `  npx muster add article.txt --published 2024-02-22 --db ${own}`,
    "All commands: npx muster help",
  ].join("\n");
}
