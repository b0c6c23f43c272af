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
    const { units, base } = this.#network;
    const width = 2 * units;
    const states = new Float32Array(words.length * width);
    const does = words.map((word, at) => this.#doingsOf(word, tags[at] ?? ""));
    for (const way of [0, 1]) goOneWay(way, does, units, base, states);
    return { width, states, ...overall(states, width) };
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

/** A number between 0 and 1. */
export const squeezed = (value: number): number => 1 / (1 + Math.exp(-value));

/** Numbers beyond this are squeezed to nearly 0 or 1. */
const FAR = 16;
/** Steps of a whole number; between two of them a line errs by less than a millionth. */
const FINE = 512;
const STEPS = Float64Array.from({ length: 2 * FAR * FINE + 2 }, (_, at) =>
  squeezed(at / FINE - FAR),
);

/** The same from a table: gates are squeezed hundreds of times a word. */
function squeezedSoon(value: number): number {
  const place = (Math.max(-FAR, Math.min(FAR, value)) + FAR) * FINE;
  const at = place | 0;
  const below = STEPS[at] ?? 0;
  return below + (place - at) * ((STEPS[at + 1] ?? 0) - below);
}

/** Go along a sentence from its start (0) or from its end (1), given what each word does to gates. */
function goOneWay(
  way: number,
  does: readonly Numbers[],
  units: number,
  base: Numbers,
  states: Numbers,
): void {
  const many = GATES * units;
  const held = new Float64Array(units);
  const nothing = new Float32Array(REACH * many);
  for (let step = 0; step < does.length; step++) {
    const at = way === 0 ? step : does.length - 1 - step;
    // What a word does tells the word after it first, then itself, then the word before.
    const before = does[at - 1] ?? nothing;
    const own = does[at] ?? nothing;
    const after = does[at + 1] ?? nothing;
    const state = at * 2 * units + way * units;
    for (let j = 0; j < units; j++) {
      const write = way * 3 * units + j;
      const keep = write + units;
      const show = keep + units;
      const written =
        (base[write] ?? 0) +
        (before[write] ?? 0) +
        (own[many + write] ?? 0) +
        (after[2 * many + write] ?? 0);
      const kept =
        (base[keep] ?? 0) +
        (before[keep] ?? 0) +
        (own[many + keep] ?? 0) +
        (after[2 * many + keep] ?? 0);
      const shown =
        (base[show] ?? 0) +
        (before[show] ?? 0) +
        (own[many + show] ?? 0) +
        (after[2 * many + show] ?? 0);
      const share = squeezedSoon(kept);
      const now = share * (held[j] ?? 0) + (1 - share) * (2 * squeezedSoon(2 * written) - 1);
      held[j] = now;
      states[state + j] = squeezedSoon(shown) * now;
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
