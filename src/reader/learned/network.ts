import { assert } from "#base";
import { internedMap } from "../tokens/interned.ts";
import { fromBase64 } from "./base64.ts";
import { BAR, ClueTable } from "./clueTable.ts";
import type { Notes } from "./notes.ts";

/** A small network: what is told adds its row to a hidden layer, whose positive parts speak for outcomes. */
export interface Network {
  readonly hidden: number;
  readonly outcomes: number;
  /** The rows, one after the other, as signed bytes: they are added up as whole numbers. */
  readonly rows: Int8Array;
  /** What a byte of the rows is worth. */
  readonly scale: number;
  /** What the hidden layer starts from. */
  readonly base: Float64Array;
  /** `hidden` × `outcomes`. */
  readonly out: Float64Array;
  readonly offsets: Float64Array;
}

/** A network that is told facts. */
export interface FactNetwork extends Network {
  /** Where among the rows that of a fact begins, by name and value. */
  readonly facts: Places;
  /** Where that of a single word begins, by its place in the sentence and its dictionary form. */
  readonly words: Places;
}

/** A network that is told clues. */
export interface ClueNetwork extends Network {
  readonly clues: ClueTable;
}

type Places = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Stands before a word among the values of a fact, to tell it from a role that is spelt the same. */
export const WORD = "=";

/** Where the rows of facts and of single words begin, the values of each name being given in the order of the rows. */
export function placesOf(
  values: Iterable<readonly [name: string, values: Iterable<string>]>,
  hidden: number,
): { readonly facts: Places; readonly words: Places } {
  const facts = new Map<string, Map<string, number>>();
  const words = new Map<string, Map<string, number>>();
  let at = 0;
  for (const [name, each] of values) {
    const own = new Map<string, number>();
    const single = new Map<string, number>();
    for (const value of each) {
      const isWord = value.startsWith(WORD) && value !== WORD;
      if (isWord) single.set(value.slice(WORD.length), at);
      else own.set(value, at);
      at += hidden;
    }
    facts.set(name, internedMap(own));
    words.set(name, internedMap(single));
  }
  return { facts: internedMap(facts), words: internedMap(words) };
}

/** Sums the rows of facts, and of words that are common in their place. */
export class Sum implements Notes {
  /** In the worth of a row's byte. */
  readonly layer: Int32Array;
  readonly #network: FactNetwork;

  constructor(network: FactNetwork, from?: Sum) {
    this.#network = network;
    this.layer = from === undefined ? new Int32Array(network.hidden) : from.layer.slice();
  }

  fact(name: string, value: string): void {
    this.#addRow(this.#network.facts.get(name)?.get(value));
  }

  word(place: string, lemma: string): void {
    this.#addRow(this.#network.words.get(place)?.get(lemma));
  }

  /** Add what another sum has summed. */
  add(other: Sum): void {
    const { layer } = this;
    for (let at = 0; at < layer.length; at++) layer[at] = (layer[at] ?? 0) + (other.layer[at] ?? 0);
  }

  #addRow(from: number | undefined): void {
    if (from === undefined) return;
    const { layer } = this;
    const { rows } = this.#network;
    for (let at = 0; at < layer.length; at++) layer[at] = (layer[at] ?? 0) + (rows[from + at] ?? 0);
  }
}

/** What a sum of rows speaks for, outcome by outcome, before it is made a chance. */
export function outcomesOf(layer: Int32Array | Float64Array, network: Network): Float64Array {
  const { outcomes, out, offsets, base, scale } = network;
  const sums = offsets.slice();
  for (let at = 0; at < layer.length; at++) {
    const value = (base[at] ?? 0) + scale * (layer[at] ?? 0);
    if (value <= 0) continue;
    for (let o = 0; o < outcomes; o++)
      sums[o] = (sums[o] ?? 0) + value * (out[at * outcomes + o] ?? 0);
  }
  return sums;
}

/** What a signed byte is worth in each part of a network. */
type Scales = readonly [rows: number, base: number, out: number, offsets: number];

/**
 * Read a network of facts from its data file. `facts` has a line a name, with its values after tabs; `numbers` are the rows in
 * that order, then base, out and offsets, each number a signed byte in base 64, scaled by part.
 */
export function readFactNetwork(
  facts: string,
  numbers: string,
  scales: Scales,
  hidden: number,
  outcomes: number,
): FactNetwork {
  const lines = readLines(facts);
  const count = lines.reduce((sum, [, values]) => sum + values.length, 0);
  return {
    ...readNumbers(numbers, count, scales, hidden, outcomes),
    ...placesOf(lines, hidden),
  };
}

/** Read a network of clues in the same way; a line is the kind of clues, with what follows it in each after tabs. */
export function readClueNetwork(
  clues: string,
  numbers: string,
  scales: Scales,
  hidden: number,
  outcomes: number,
): ClueNetwork {
  const names = readLines(clues).flatMap(([kind, rest]) =>
    rest.length === 0 ? [kind] : rest.map((each) => `${kind}${BAR}${each}`),
  );
  return {
    ...readNumbers(numbers, names.length, scales, hidden, outcomes),
    clues: new ClueTable(names),
  };
}

const readLines = (text: string): [name: string, values: string[]][] =>
  text
    .slice(1, -1)
    .split("\n")
    .map((line) => {
      const [name = "", ...values] = line.split("\t");
      return [name, values];
    });

function readNumbers(
  text: string,
  count: number,
  scales: Scales,
  hidden: number,
  outcomes: number,
): Network {
  const bytes = fromBase64(text);
  let at = count * hidden;
  assert(
    bytes.length === at + hidden + hidden * outcomes + outcomes,
    "a network has a row for each name",
  );
  const rows = bytes.slice(0, at);
  const take = (length: number, scale: number): Float64Array => {
    const part = Float64Array.from(bytes.subarray(at, at + length), (each) => each * scale);
    at += length;
    return part;
  };
  const base = take(hidden, scales[1]);
  const out = take(hidden * outcomes, scales[2]);
  const offsets = take(outcomes, scales[3]);
  return { hidden, outcomes, rows, scale: scales[0], base, out, offsets };
}

/** Clusters of words from their data file: a line a cluster, the name of a cluster is the number of its line. */
export function readClusters(lines: string): ReadonlyMap<string, string> {
  const clusters = new Map<string, string>();
  for (const [at, line] of lines.trim().split("\n").entries())
    for (const word of line.split(" ")) clusters.set(word, `c${at}`);
  return internedMap(clusters);
}
