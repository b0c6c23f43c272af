import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOM = join(import.meta.dirname, "..", "..", "src", "reader");

/** A regular expression of the reader, and where it stands. */
export interface Expression {
  readonly place: string;
  readonly expression: RegExp;
}

/** Every regular expression that is written in the reader's sources. */
export function readerExpressions(): Expression[] {
  const files = readdirSync(ROOM, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  return files.flatMap((file) => expressionsIn(file, readFileSync(join(ROOM, file), "utf8")));
}

/** A literal after a space, a bracket or an operator; a division has a space behind it. */
const LITERAL =
  /(?<=[(,=:[!&|?{;\s])\/(?![*/\s])((?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n[])+)\/([a-z]*)/g;

function expressionsIn(file: string, source: string): Expression[] {
  return source.split("\n").flatMap((line, at) =>
    /^\s*(\/\/|\*|\/\*)/.test(line)
      ? []
      : [...line.matchAll(LITERAL)].map(([, body = "", flags]) => ({
          place: `${file}:${at + 1}`,
          expression: new RegExp(body, flags),
        })),
  );
}

const SIZE = 100_000;
const PIECES = [
  "a",
  "A",
  "1",
  " ",
  "\n",
  "\t",
  ",",
  ".",
  "-",
  "'",
  '"',
  "(",
  "$",
  "é",
  "Aa ",
  "1,",
  "A a",
];

/** Whether an expression repeats anything: one that does not cannot look again and again. */
export const repeats = (expression: RegExp): boolean =>
  /[*+]|\{\d+,\d*\}/.test(expression.source.replace(/\\.|\[[^\]]*\]/g, "x"));

/** Strings of 100 KB that make an expression look again and again, if anything does. */
function attacks(expression: RegExp): string[] {
  const words = (expression.source.match(/[\p{L}]{2,}/gu) ?? []).slice(0, 4);
  const pieces = [...PIECES, ...words, ...words.map((word) => `${word} `)];
  return pieces.flatMap((piece) => {
    const body = piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
    return [`${body}\u0000`];
  });
}

/** The longest that one expression computes on one of its attacks, in milliseconds of processor time. */
export function slowest(expression: RegExp): number {
  let most = 0;
  for (const text of attacks(expression)) {
    const once = cost(expression, text);
    // A second look tells a slow expression from a moment's pause.
    const spent = once < 25 ? once : Math.min(once, cost(expression, text));
    most = Math.max(most, spent);
  }
  return most;
}

function cost(expression: RegExp, text: string): number {
  const before = process.cpuUsage();
  text.replace(expression, "");
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
