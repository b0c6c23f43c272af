import { assert } from "#base";
import { BLOCKS } from "../../src/reader/contributions/pairs.ts";
import { GATES, REACH } from "../../src/reader/learned/recurrent.ts";
import {
  layersBy,
  lengthsOf,
  WALK_PARTS,
  type WalkLayers,
  type WalkShape,
} from "../../src/reader/walking.ts";
import { random } from "./random.ts";
import { type Vectors, vectors } from "./vectors.ts";

type F32 = Float32Array;

/** What a network is fitted in: its numbers, the slopes of a step, and what the words of a step do to gates, all in one memory. */
export interface WalkWork {
  readonly shape: WalkShape;
  readonly vectors: Vectors;
  readonly layers: WalkLayers;
  readonly slopes: WalkLayers;
  /** By slot, what a word does to gates, and its slope. */
  readonly does: F32;
  readonly doesSlope: F32;
  /** What a pair is seen as, its layer, and how far each is off. */
  readonly seen: F32;
  readonly layer: F32;
  readonly back: F32;
  /** What a sentence is seen as. */
  readonly pooled: F32;
}

/** Numbers to begin with, and room for so many different words a step. */
export function workOf(inputs: number, slots: number, shape: WalkShape): WalkWork {
  const { units, size, hidden } = shape;
  assert(units % 2 === 0 && hidden % 4 === 0, "rows are worked through four numbers at a time");
  const width = 2 * units;
  const reach = REACH * GATES * units;
  const lengths = lengthsOf(inputs, shape);
  const each = WALK_PARTS.map((part) => lengths[part]);
  const work = [slots * reach, slots * reach, 4 * width, hidden, hidden, 2 * width];
  const made = vectors([...each, ...each, ...work]);
  const parts = made.parts.values();
  const take = (): F32 => parts.next().value as F32;
  const takeLayers = () => layersBy(take);
  const layers = takeLayers();
  const next = random(7);
  const begin = (part: F32, spread: number) => part.set(part.map(() => (next() * 2 - 1) * spread));
  begin(layers.vectors, 0.2);
  begin(layers.gates, 1.7 / Math.sqrt(REACH * size));
  begin(layers.topicOut, 1 / Math.sqrt(2 * width));
  begin(layers.rows, 1 / Math.sqrt(BLOCKS.length * width));
  begin(layers.told, 0.2);
  begin(layers.pairOut, 1 / Math.sqrt(hidden));
  layers.topicOffsets.fill(-4);
  layers.pairOffsets[0] = -2;
  return {
    shape,
    vectors: made,
    layers,
    slopes: takeLayers(),
    does: take(),
    doesSlope: take(),
    seen: take(),
    layer: take(),
    back: take(),
    pooled: take(),
  };
}

/** Adam (Kingma and Ba, 2014) for one part. */
export class Adam {
  readonly #weights: F32;
  readonly #slopes: F32;
  readonly #mean: F32;
  readonly #square: F32;

  constructor(weights: F32, slopes: F32) {
    this.#weights = weights;
    this.#slopes = slopes;
    this.#mean = new Float32Array(weights.length);
    this.#square = new Float32Array(weights.length);
  }

  /** One step for some numbers, whose slopes are nothing afterwards; `step` counts from one. */
  move(step: number, rate: number, from = 0, to = this.#weights.length): void {
    const weights = this.#weights;
    const slopes = this.#slopes;
    const mean = this.#mean;
    const square = this.#square;
    const late = (rate * Math.sqrt(1 - SQUARE ** step)) / (1 - MEAN ** step);
    for (let k = from; k < to; k++) {
      const slope = slopes[k] as number;
      const m = MEAN * (mean[k] as number) + (1 - MEAN) * slope;
      const s = SQUARE * (square[k] as number) + (1 - SQUARE) * slope * slope;
      mean[k] = m;
      square[k] = s;
      weights[k] = (weights[k] as number) - (late * m) / (Math.sqrt(s) + LEAST);
      slopes[k] = 0;
    }
  }
}

const MEAN = 0.9;
const SQUARE = 0.999;
const LEAST = 1e-8;
