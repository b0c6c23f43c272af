import type { Command } from "./command.ts";
import type { Listed } from "./commands.ts";

/** The page that `muster help` shows: every command in a line. */
export function overview(commands: Readonly<Record<string, Pick<Listed, "summary">>>): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  return [
    "Muster keeps the ledger of support for multinational missions:",
    "who stands where on giving what, what blocks it, and who says so.",
    "",
    "  muster COMMAND [WORDS] [--options]",
    "",
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "muster help COMMAND tells more of one. Data goes to standard output, words to standard error.",
    "Exit codes: 0 done, 1 refused, 2 called wrongly, 3 the machine failed.",
  ].join("\n");
}

/** The page of one command: what follows its name, its options, examples. */
export function commandHelp(summary: string, command: Command): string {
  const options = Object.entries(command.options).map(([name, { value, summary }]) => ({
    left: `--${name}${value === undefined ? "" : ` ${value}`}`,
    summary,
  }));
  const width = Math.max(0, ...options.map(({ left }) => left.length));
  return [
    summary,
    "",
    `  muster ${command.name} ${command.usage}`.trimEnd(),
    ...(options.length === 0
      ? []
      : [
          "",
          "Options",
          ...options.map(({ left, summary }) => `  ${left.padEnd(width)}  ${summary}`),
        ]),
    ...(command.examples.length === 0
      ? []
      : ["", "Examples", ...command.examples.map(([call, what]) => `  ${call}\n      ${what}`)]),
  ].join("\n");
}
