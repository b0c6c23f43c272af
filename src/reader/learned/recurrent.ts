import type { Wording } from "../meaning/wording.ts";

/**
 * A network that goes along a sentence word by word, once each way, and keeps what it has read in units that each word may
 * write or forget: a quasi-recurrent network (Bradbury and others, 2016). What a word does follows from itself and the words
 * beside it alone.
 */
export interface RecurrentNetwork {
  /** Units of each way. */
  readonly units: number;
  /** Numbers in the vector of a word. */
  readonly size: number;
  /** The place of each word, and of each part of speech behind a number sign, among the vectors. */
  readonly inputs: ReadonlyMap<string, number>;
  readonly vectors: Numbers;
  /** `size` × 3 × gates: what each number of a vector does to the gates of the word after, of itself, and of the word before. */
  readonly gates: Numbers;
  /** What the gates start from: for each way what is written, what is kept, and what is shown, by unit. */
  readonly base: Numbers;
}

/** Numbers of a network, or what it makes of them. */
export type Numbers = Float32Array;

/** Stands for any word that the network does not know; words of the dictionary have no capitals. */
export const UNKNOWN = "UNKNOWN";
/** Stands before a part of speech among the inputs. */
export const TAG = "#";
/** Writing, keeping and showing, each way. */
export const GATES = 6;
/** A gate is moved by the word before, the word itself, and the word after. */
export const REACH = 3;

/** What a network has made of a sentence. */
export interface Gone {
  /** Numbers a word: the units of both ways. */
  readonly width: number;
  /** Of each word, one after the other. */
  readonly states: Numbers;
  /** By unit, the most that any word shows, and the mean. */
  readonly most: Numbers;
  readonly mean: Numbers;
}

/** A sentence as its words, with what a network made of them, if there is one. */
export interface Walked {
  readonly wording: Wording;
  readonly gone: Gone | null;
}

/** Goes along sentences with one network. */
export class Walker {
  readonly #network: RecurrentNetwork;
  /** What words, each with its part of speech, do to gates: kept, as most come again. */
  readonly #kept = new Map<number, Numbers>();
  readonly #unknown: number;

  constructor(network: RecurrentNetwork) {
    this.#network = network;
    this.#unknown = network.inputs.get(UNKNOWN) ?? 0;
  }

  /** Go along a sentence. One without words leaves nothing. */
  along({ words, tags }: Pick<Wording, "words" | "tags">): Gone {
    const { units } = this.#network;
    const width = 2 * units;
    const states = new Float32Array(words.length * width);
    const gates = this.#gatesOf(words, tags);
    for (const way of [0, 1]) goOneWay(way, words.length, units, gates, states);
    return { width, states, ...overall(states, width) };
  }

  /** By word, its gates before they are squeezed. */
  #gatesOf(words: readonly string[], tags: readonly string[]): Numbers {
    const { base } = this.#network;
    const many = base.length;
    const gates = new Float32Array(words.length * many);
    for (let at = 0; at < words.length; at++) gates.set(base, at * many);
    for (let at = 0; at < words.length; at++) {
      const does = this.#doingsOf(words[at] ?? "", tags[at] ?? "");
      for (let to = 0; to < REACH; to++) {
        // The word after is moved first, then the word itself, then the word before.
        const on = at + 1 - to;
        if (on < 0 || on >= words.length) continue;
        addInto(gates, on * many, does, to * many, many);
      }
    }
    return gates;
  }

  #doingsOf(word: string, tag: string): Numbers {
    const { inputs, vectors, gates, size } = this.#network;
    const first = inputs.get(word) ?? this.#unknown;
    const second = inputs.get(TAG + tag) ?? this.#unknown;
    const key = first * inputs.size + second;
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const length = gates.length / Math.max(1, size);
    const does = new Float32Array(length);
    for (let d = 0; d < size; d++) {
      const value = (vectors[first * size + d] ?? 0) + (vectors[second * size + d] ?? 0);
      for (let g = 0, k = d * length; g < length; g++, k++)
        does[g] = (does[g] ?? 0) + value * (gates[k] ?? 0);
    }
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(key, does);
    return does;
  }
}

/** Words of which is kept what they do to gates, with 64 units in 18 MB; where there are more, it begins anew. */
const MOST_KEPT = 4000;

function addInto(sum: Numbers, at: number, row: Numbers, from: number, length: number): void {
  for (let k = 0; k < length; k++) sum[at + k] = (sum[at + k] ?? 0) + (row[from + k] ?? 0);
}

/** A number between 0 and 1. */
export const squeezed = (value: number): number => 1 / (1 + Math.exp(-value));

/** Go along a sentence from its start (0) or from its end (1). */
function goOneWay(way: number, length: number, units: number, gates: Numbers, states: Numbers) {
  const many = GATES * units;
  const held = new Float64Array(units);
  for (let step = 0; step < length; step++) {
    const at = way === 0 ? step : length - 1 - step;
    const gate = at * many + way * 3 * units;
    const state = at * 2 * units + way * units;
    for (let j = 0; j < units; j++) {
      const write = 2 * squeezed(2 * (gates[gate + j] ?? 0)) - 1;
      const keep = squeezed(gates[gate + units + j] ?? 0);
      const show = squeezed(gates[gate + 2 * units + j] ?? 0);
      const now = keep * (held[j] ?? 0) + (1 - keep) * write;
      held[j] = now;
      states[state + j] = show * now;
    }
  }
}

function overall(states: Numbers, width: number): Pick<Gone, "most" | "mean"> {
  const count = states.length / width;
  const mean = new Float32Array(width);
  const most = mostBetween(states, width, 0, count);
  for (let at = 0; at < states.length; at++)
    mean[at % width] = (mean[at % width] ?? 0) + (states[at] ?? 0) / count;
  return { most, mean };
}

/** By unit, the most that is shown from one word up to another; nothing where there are none. */
export function mostBetween(states: Numbers, width: number, from: number, to: number): Numbers {
  const most = states.slice(from * width, Math.min(from + 1, to) * width);
  if (most.length === 0) return new Float32Array(width);
  for (let at = (from + 1) * width, k = 0; at < to * width; at++, k = k + 1 === width ? 0 : k + 1)
    if ((states[at] ?? 0) > (most[k] ?? 0)) most[k] = states[at] ?? 0;
  return most;
}
