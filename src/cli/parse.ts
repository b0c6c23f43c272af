import { nearest, ok, type Result, refuse } from "#base";
import type { Command, Given } from "./command.ts";

/**
 * Take apart what follows a command's name. Options are long ones only, `--name value` or
 * `--name=value`; `--` ends them. An unknown option is refused with the nearest right one.
 */
export function parseGiven(command: Command, args: readonly string[]): Result<Given, string> {
  const words: string[] = [];
  const options: Record<string, string> = {};
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (arg === "--") {
      words.push(...args.slice(at + 1));
      if (words[0] !== undefined && !takesWords(command))
        return refuse(strayWord(command, words[0]));
      break;
    }
    if (!arg.startsWith("--")) {
      if (arg.startsWith("-") && arg.length > 1) return refuse(shortOption(command, arg));
      if (!takesWords(command)) return refuse(strayWord(command, arg));
      words.push(arg);
      continue;
    }
    const [name = "", inline] = splitOnce(arg.slice(2), "=");
    const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
    if (Object.hasOwn(options, name)) return refuse(`--${name} is given twice. Give it once.`);
    if (option === undefined) return refuse(unknownOption(command, name));
    if (option.value === undefined) {
      if (inline !== undefined) return refuse(`--${name} takes no value.`);
      options[name] = "";
      continue;
    }
    const value = inline ?? args[++at];
    if (value === undefined || (inline === undefined && value.startsWith("--"))) {
      return refuse(`--${name} needs a value: --${name} ${option.value}.`);
    }
    options[name] = value;
  }
  return ok({ words, options });
}

/** Whether anything but options follows a command's name: its usage says so to people too. */
function takesWords({ usage }: Command): boolean {
  return /^\[?[^-[]/.test(usage);
}

function strayWord(command: Command, word: string): string {
  const name = nearest(word, Object.keys(command.options));
  const hint = name === null ? "" : ` Did you mean --${name}?`;
  return `muster ${command.name} takes options only; "${word}" is none.${hint}`;
}

function unknownOption(command: Command, name: string): string {
  const names = Object.keys(command.options);
  const near = nearest(name, names);
  if (near !== null) return `There is no option --${name}. Did you mean --${near}?`;
  if (names.length === 0) return `muster ${command.name} has no options.`;
  return `There is no option --${name}. There are: ${names.map((each) => `--${each}`).join(", ")}.`;
}

function shortOption(command: Command, arg: string): string {
  const near = nearest(arg.slice(1), Object.keys(command.options));
  const hint = near === null ? "" : ` Did you mean --${near}?`;
  return `There is no option ${arg}; options are written in full, such as --json.${hint}`;
}

function splitOnce(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
