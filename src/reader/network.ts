import type { Notes } from "./notes.ts";

/** A small network: each fact adds its row to a hidden layer, whose positive parts speak for outcomes. */
export interface Network {
  readonly hidden: number;
  readonly outcomes: number;
  /** The row of each fact, by name and value. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, Float32Array>>;
  /** The rows of single words, by place and dictionary form. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, Float32Array>>;
  /** What the hidden layer starts from. */
  readonly base: Float32Array;
  /** `hidden` × `outcomes`. */
  readonly out: Float32Array;
  readonly offsets: Float32Array;
}

/** Stands before a word, among the values of a place, that counts by itself and not by its cluster. */
export const WORD = "=";

/** The rows of single words among these rows. */
export function wordsAmong(rows: Network["rows"]): Network["words"] {
  const words = new Map<string, ReadonlyMap<string, Float32Array>>();
  for (const [place, values] of rows)
    words.set(
      place,
      new Map(
        [...values].flatMap(([value, row]) =>
          value.startsWith(WORD) && value !== WORD ? [[value.slice(1), row] as const] : [],
        ),
      ),
    );
  return words;
}

/** Sums the rows of facts; words count by their cluster, and those that are common in a place by themselves too. */
export class Sum implements Notes {
  readonly layer: Float32Array;
  readonly #network: Network;
  readonly #clusters: ReadonlyMap<string, string>;

  constructor(network: Network, clusters: ReadonlyMap<string, string>, from?: Float32Array) {
    this.#network = network;
    this.#clusters = clusters;
    this.layer = from === undefined ? new Float32Array(network.hidden) : from.slice();
  }

  fact(name: string, value: string): void {
    const row = this.#network.rows.get(name)?.get(value);
    if (row !== undefined) this.add(row);
  }

  word(place: string, lemma: string): void {
    const cluster = this.#clusters.get(lemma);
    if (cluster !== undefined) this.fact(place, cluster);
    const row = this.#network.words.get(place)?.get(lemma);
    if (row !== undefined) this.add(row);
  }

  add(row: Float32Array): void {
    const { layer } = this;
    for (let at = 0; at < layer.length; at++) layer[at] = (layer[at] ?? 0) + (row[at] ?? 0);
  }
}

/** What a hidden layer speaks for, outcome by outcome, before it is made a chance. */
export function outcomesOf(layer: Float32Array, network: Network): Float32Array {
  const { outcomes, out, offsets } = network;
  const sums = offsets.slice();
  for (let at = 0; at < layer.length; at++) {
    const value = layer[at] ?? 0;
    if (value <= 0) continue;
    for (let o = 0; o < outcomes; o++)
      sums[o] = (sums[o] ?? 0) + value * (out[at * outcomes + o] ?? 0);
  }
  return sums;
}

/**
 * Read a network from its data file. `facts` has a line a name, with its values after tabs; `numbers` are the rows in
 * that order, then base, out and offsets, each number a signed byte in base 64, scaled by part.
 */
export function readNetwork(
  facts: string,
  numbers: string,
  scales: readonly [rows: number, base: number, out: number, offsets: number],
  hidden: number,
  outcomes: number,
): Network {
  const bytes = fromBase64(numbers);
  let at = 0;
  const take = (length: number, scale: number): Float32Array => {
    const part = Float32Array.from(bytes.subarray(at, at + length), (each) => each * scale);
    at += length;
    return part;
  };
  const rows = new Map<string, Map<string, Float32Array>>();
  for (const line of facts.slice(1, -1).split("\n")) {
    const [name = "", ...values] = line.split("\t");
    rows.set(name, new Map(values.map((value) => [value, take(hidden, scales[0])])));
  }
  const base = take(hidden, scales[1]);
  const out = take(hidden * outcomes, scales[2]);
  const offsets = take(outcomes, scales[3]);
  return { hidden, outcomes, rows, words: wordsAmong(rows), base, out, offsets };
}

/** Clusters of words from their data file: a line a cluster, the name of a cluster is the number of its line. */
export function readClusters(lines: string): ReadonlyMap<string, string> {
  const clusters = new Map<string, string>();
  for (const [at, line] of lines.trim().split("\n").entries())
    for (const word of line.split(" ")) clusters.set(word, `c${at}`);
  return clusters;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Signed bytes from base 64; neither the language nor this room knows a decoder. */
function fromBase64(text: string): Int8Array {
  const plain = text.replace(/=+$/, "");
  const bytes = new Int8Array(Math.floor((plain.length * 3) / 4));
  const values = new Map([...LETTERS].map((letter, value) => [letter, value]));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of plain) {
    held = ((held << 6) | (values.get(letter) ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = held >> bits;
  }
  return bytes;
}
