import { RESOURCES } from "#ledger";
import { type Gone, mostBetween, type Numbers } from "../learned/recurrent.ts";
import type { Wording } from "../meaning/wording.ts";
import type { Candidate } from "./candidates.ts";
import { WHATS } from "./given.ts";
import { HOWS } from "./giver.ts";

/** What judges a pair of thing and giver by what the recurrent network made of their sentence. */
export interface PairLayers {
  /** Units of the hidden layer. */
  readonly hidden: number;
  /** What each unit of a word speaks for: a row of `hidden` each, in four blocks as in {@link BLOCKS}. */
  readonly rows: Numbers;
  /** A row of `hidden` for each thing that may be told of a pair, see {@link pairOf}. */
  readonly told: Numbers;
  readonly base: Numbers;
  /** What stands for the giver, and for what lies between, where the sentence has no words for the giver. */
  readonly absent: Numbers;
  /** `outcomes` × `hidden`. */
  readonly out: Numbers;
  readonly offsets: Numbers;
}

/** A pair is seen as the thing's word, the giver's, the most that is shown between them, and in the whole sentence. */
export const BLOCKS = ["thing", "giver", "between", "sentence"] as const;

/** A pair as numbers. */
export interface Pair {
  /** The places of the thing's word and of the giver's, -1 where there is none. */
  readonly thing: number;
  readonly giver: number;
  /** Which rows are told. */
  readonly told: readonly number[];
}

/** Distances between thing and giver that are told apart, each way. */
const FAR = 11;
const NOWHERE = 2 * FAR + 1;
/** How many rows may be told. */
export const TOLD = WHATS.length + RESOURCES.length + HOWS.length + NOWHERE + 1;

/** A candidate as a pair of places in the wording of its sentence, with what is told of it: what, resource, how, how far. */
export function pairOf({ given, giver, resource }: Candidate, { places }: Wording): Pair {
  const thing = places[given.phrase?.head ?? given.from] ?? 0;
  const head = giver.phrase?.head ?? giver.from;
  const at = head < 0 ? -1 : (places[head] ?? 0);
  const off = Math.max(-FAR, Math.min(FAR, at - thing)) + FAR;
  const resources = WHATS.length;
  const hows = resources + RESOURCES.length;
  const distances = hows + HOWS.length;
  return {
    thing,
    giver: at,
    told: [
      WHATS.indexOf(given.what),
      resources + RESOURCES.indexOf(resource),
      hows + HOWS.indexOf(giver.how),
      distances + (at < 0 ? NOWHERE : off),
    ],
  };
}

/** Judges the pairs of one sentence. What several share is summed once. */
export class PairJudge {
  readonly #layers: PairLayers;
  readonly #gone: Gone;
  readonly #sentence: Float64Array;
  readonly #things = new Map<number, Float64Array>();
  readonly #givers = new Map<number, Float64Array>();
  readonly #between = new Map<string, Float64Array>();

  constructor(layers: PairLayers, gone: Gone) {
    this.#layers = layers;
    this.#gone = gone;
    this.#sentence = this.#block("sentence", gone.most);
    for (const [k, each] of layers.base.entries())
      this.#sentence[k] = (this.#sentence[k] ?? 0) + each;
  }

  /** What speaks for each outcome of a pair, before it is made a chance. */
  sumsOf({ thing, giver, told }: Pair): Float64Array {
    const { hidden, out, offsets } = this.#layers;
    const layer = this.#sentence.slice();
    for (const row of told)
      for (let k = 0; k < hidden; k++)
        layer[k] = (layer[k] ?? 0) + (this.#layers.told[row * hidden + k] ?? 0);
    const { width, states } = this.#gone;
    const wordAt = (at: number): Numbers => states.subarray(at * width, (at + 1) * width);
    const absent = (at: number): Numbers =>
      this.#layers.absent.subarray(at * width, (at + 1) * width);
    const parts = [
      kept(this.#things, thing, () => this.#block("thing", wordAt(thing))),
      kept(this.#givers, giver, () => this.#block("giver", giver < 0 ? absent(0) : wordAt(giver))),
      kept(
        this.#between,
        giver < 0 ? "" : `${Math.min(thing, giver)} ${Math.max(thing, giver)}`,
        () => this.#block("between", giver < 0 ? absent(1) : this.#mostBetween(thing, giver)),
      ),
    ];
    for (const part of parts)
      for (let k = 0; k < hidden; k++) layer[k] = (layer[k] ?? 0) + (part[k] ?? 0);
    const sums = Float64Array.from(offsets);
    for (let k = 0; k < hidden; k++) {
      const shown = layer[k] ?? 0;
      if (shown <= 0) continue;
      for (let o = 0; o < sums.length; o++)
        sums[o] = (sums[o] ?? 0) + shown * (out[o * hidden + k] ?? 0);
    }
    return sums;
  }

  #mostBetween(thing: number, giver: number): Numbers {
    const { states, width } = this.#gone;
    return mostBetween(states, width, Math.min(thing, giver), Math.max(thing, giver) + 1);
  }

  /** What some units of words speak for, in one block. */
  #block(block: (typeof BLOCKS)[number], units: Numbers): Float64Array {
    const { hidden, rows } = this.#layers;
    const sums = new Float64Array(hidden);
    const from = BLOCKS.indexOf(block) * units.length * hidden;
    // Four units at a time, which writes each sum a quarter as often.
    for (let at = 0; at < units.length; at += 4) {
      const first = units[at] ?? 0;
      const second = units[at + 1] ?? 0;
      const third = units[at + 2] ?? 0;
      const fourth = units[at + 3] ?? 0;
      const row = from + at * hidden;
      for (let k = 0; k < hidden; k++) {
        const of = row + k;
        sums[k] =
          (sums[k] ?? 0) +
          first * (rows[of] ?? 0) +
          second * (rows[of + hidden] ?? 0) +
          third * (rows[of + 2 * hidden] ?? 0) +
          fourth * (rows[of + 3 * hidden] ?? 0);
      }
    }
    return sums;
  }
}

function kept<K>(known: Map<K, Float64Array>, key: K, make: () => Float64Array): Float64Array {
  const there = known.get(key);
  if (there !== undefined) return there;
  const made = make();
  known.set(key, made);
  return made;
}
