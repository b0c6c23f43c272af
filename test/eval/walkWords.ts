import { assert } from "#base";
import { GATES, REACH, TAG, UNKNOWN } from "../../src/reader/learned/recurrent.ts";
import type { Wording } from "../../src/reader/meaning/wording.ts";
import { LONGEST_SENTENCE } from "../../src/reader/tokens/tokens.ts";
import type { WalkWork } from "./walkLayers.ts";

/** A word in fewer sentences is any word to the network. */
const LEAST_SEEN = 6;
/** The share of words that are left out a step. */
const WORDS_OUT = 0.08;

/** The sentences of cases in numbers: each word by its number, which stands for a word with a part of speech. */
export interface Numbered {
  /** Inputs by number. */
  readonly inputs: ReadonlyMap<string, number>;
  /** By number of a word, the inputs of its spelling and of its part of speech. */
  readonly firsts: readonly number[];
  readonly seconds: readonly number[];
  readonly sentences: readonly Int32Array[];
}

/** The words that a sentence is made of. */
type Said = Pick<Wording, "words" | "tags">;

/** Number the words of sentences; what is seen in few of them is any word. */
export function numbered(cases: readonly Said[]): Numbered {
  const seen = new Map<string, number>();
  for (const { words, tags } of cases)
    for (const word of new Set([...words, ...tags.map((tag) => TAG + tag)]))
      seen.set(word, (seen.get(word) ?? 0) + 1);
  const inputs = new Map([[UNKNOWN, 0]]);
  for (const [word, count] of seen) if (count >= LEAST_SEEN) inputs.set(word, inputs.size);
  const unknown = inputs.get(UNKNOWN);
  assert(unknown === 0, "no word is spelt as what stands for the unknown");
  const firsts: number[] = [];
  const seconds: number[] = [];
  const numbers = new Map<number, number>();
  const numberOf = (word: string, tag: string): number => {
    const first = inputs.get(word) ?? unknown;
    const second = inputs.get(TAG + tag) ?? unknown;
    const key = first * inputs.size + second;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    firsts.push(first);
    seconds.push(second);
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const sentences = cases.map(({ words, tags }) =>
    Int32Array.from(words.slice(0, LONGEST_SENTENCE), (word, at) => numberOf(word, tags[at] ?? "")),
  );
  return { inputs, firsts, seconds, sentences };
}

/** The different words of a batch, and what each does to gates, worked out once. */
export class BatchWords {
  readonly #work: WalkWork;
  readonly #all: Numbered;
  readonly #slots = new Map<number, number>();

  constructor(work: WalkWork, all: Numbered) {
    this.#work = work;
    this.#all = all;
  }

  add(sentence: Int32Array): void {
    for (const word of sentence)
      if (!this.#slots.has(word)) this.#slots.set(word, this.#slots.size);
  }

  /** The slots of a sentence's words, some left out. */
  slotsOf(sentence: Int32Array, next: () => number): Int32Array {
    return sentence.map((word) => (next() < WORDS_OUT ? -1 : (this.#slots.get(word) as number)));
  }

  forth(): void {
    const { does, doesSlope, layers, shape, vectors } = this.#work;
    const length = REACH * GATES * shape.units;
    const bytes = length * Float32Array.BYTES_PER_ELEMENT;
    does.fill(0, 0, this.#slots.size * length);
    doesSlope.fill(0, 0, this.#slots.size * length);
    for (const [word, slot] of this.#slots)
      for (let d = 0; d < shape.size; d++)
        vectors.add(
          does.byteOffset + slot * bytes,
          layers.gates.byteOffset + d * bytes,
          length,
          this.#vectorAt(word, d),
        );
  }

  /** Add to the slopes of gates and vectors; give back which vectors. */
  back(): ReadonlySet<number> {
    const { doesSlope, layers, slopes, shape, vectors } = this.#work;
    const { size } = shape;
    const length = REACH * GATES * shape.units;
    const bytes = length * Float32Array.BYTES_PER_ELEMENT;
    const touched = new Set<number>();
    for (const [word, slot] of this.#slots) {
      const first = this.#all.firsts[word] as number;
      const second = this.#all.seconds[word] as number;
      touched.add(first).add(second);
      const slope = doesSlope.byteOffset + slot * bytes;
      for (let d = 0; d < size; d++) {
        const row = layers.gates.byteOffset + d * bytes;
        vectors.add(slopes.gates.byteOffset + d * bytes, slope, length, this.#vectorAt(word, d));
        const down = vectors.dot(row, slope, length);
        for (const input of [first, second])
          slopes.vectors[input * size + d] = (slopes.vectors[input * size + d] as number) + down;
      }
    }
    return touched;
  }

  #vectorAt(word: number, d: number): number {
    const { layers, shape } = this.#work;
    const first = this.#all.firsts[word] as number;
    const second = this.#all.seconds[word] as number;
    return (
      (layers.vectors[first * shape.size + d] as number) +
      (layers.vectors[second * shape.size + d] as number)
    );
  }
}
