import type { Desk, Refusal } from "#actions";
import type { Instant } from "#base";
import type { Store } from "#store";

/** How a command ended: 0 done, 1 refused, 2 called wrongly, 3 the machine failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** One long option of a command. */
export interface Option {
  /** The word that stands for the value in help, such as `DAY`; absent for a switch. */
  readonly value?: string;
  readonly summary: string;
}

/** The words after the command's name, taken apart. */
export interface Given {
  readonly words: readonly string[];
  /** Values of options by name; a switch that is set has the value "". */
  readonly options: Readonly<Record<string, string>>;
}

/** What a command may use of the world. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** Data: one text, ended by a line feed. */
  readonly out: (text: string) => void;
  /** Words for people. */
  readonly say: (text: string) => void;
  /** Width of the terminal in columns, or null when the output is no terminal. */
  readonly columns: number | null;
  readonly input: AsyncIterable<Uint8Array>;
  /** Size of the input in bytes, where it is a file; it tells how much is left. */
  readonly inputSize?: number;
  /** Folder of the program's own files (samples, built dashboard). */
  readonly home: string;
  readonly version: string;
  /** Wait until the person asks the program to stop (Ctrl-C), in place of being ended by it. */
  readonly untilStopped: () => Promise<void>;
}

/** One command: what help shows, and what it does. */
export interface Command {
  readonly name: string;
  /** What follows the name, such as `FILE [--published DAY]`. */
  readonly usage: string;
  readonly options: Readonly<Record<string, Option>>;
  /** One or two calls to copy, each with what it is for. */
  readonly examples: readonly (readonly [call: string, what: string])[];
  readonly run: (given: Given, world: World) => Promise<ExitCode>;
}

/** The option every command that opens a ledger has. */
export const DB_OPTION: Option = {
  value: "FILE",
  summary: "the ledger to use (default: MUSTER_DB, else the sample's)",
};

/** The option of every command with a table. */
export const JSON_OPTION: Option = { summary: "JSON instead of a table" };

/** The options that give what an action found missing. */
const MISSING: { readonly [code in Refusal["code"]]?: string } = {
  published_missing: "--published DAY",
  reason_missing: "--reason WORDS",
};

/** Say why an action was refused, and which option would give what is missing; the exit code is 1. */
export function refused(world: World, { code, message }: Refusal): ExitCode {
  const option = MISSING[code];
  world.say(option === undefined ? message : `${message} Give it with ${option}.`);
  return 1;
}

/** The call was wrong: say how, and where help is; the exit code is 2. */
export function calledWrongly(world: World, command: string, message: string): ExitCode {
  world.say(`${message}\nSee: muster help ${command}`);
  return 2;
}

/** A ledger that is open, and the desk to work on it. */
export interface OpenLedger {
  readonly store: Store;
  readonly desk: Desk;
  readonly file: string;
}
