import { hash } from "node:crypto";
import { assert, writeLine } from "#base";
import { type Entry, GENESIS } from "#ledger";
import type { HeadRow } from "./tables.ts";

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return hash("sha256", text, "hex");
}

/**
 * Write an entry as its canonical line and fill in its hash: SHA-256 of that line without the key
 * `hash`. The line is written once, with a blank hash that is then cut out and filled in.
 */
export function sealEntry(entry: Omit<Entry, "hash">): {
  readonly line: string;
  readonly hash: string;
} {
  const blank = writeLine({ ...entry, hash: GENESIS });
  const sealed = sha256(withoutHash(blank, GENESIS));
  return { line: blank.replace(hashKey(GENESIS), hashKey(sealed)), hash: sealed };
}

/** The hash that a line should bear, given the one that it does bear. */
export function hashOfLine(line: string, borne: string): string {
  return sha256(withoutHash(line, borne));
}

/** The checksum of a row outside the chain, over its values in a fixed order. */
export function sumOf(...values: readonly (string | number)[]): string {
  return sha256(writeLine(values));
}

/** The checksum of the head row. */
export function sumOfHead(head: Omit<HeadRow, "sum">): string {
  return sumOf("head", head.seq, head.hash, head.recorded_at, head.texts, head.keys);
}

// A quote mark inside a JSON string is escaped, so this can only match a key of the line itself.
function hashKey(value: string): string {
  return `"hash":"${value}",`;
}

function withoutHash(line: string, value: string): string {
  assert(/^[0-9a-f]{64}$/.test(value), "a hash is 64 hexadecimal digits");
  return line.replace(hashKey(value), "");
}
