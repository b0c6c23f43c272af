import { BLOCKS, type Pair } from "../../src/reader/contributions/pairs.ts";
import type { WalkWork } from "./walkLayers.ts";
import type { Steps } from "./walkSteps.ts";

type F32 = Float32Array;

/** A pair with what is right of it. */
export interface PairCase extends Pair {
  /** The place of its stage, or -1 where it is no claim. */
  readonly outcome: number;
  readonly weight: number;
}

/** The shares of units that sit out a step where a sentence, and where a pair is judged. */
const SENTENCE_OUT = 0.4;
const PAIR_OUT = 0.25;

const BYTES = Float32Array.BYTES_PER_ELEMENT;

/** Judge the sentence that was gone along, add to the slopes of what judges it, and tell the steps how far its words are off. */
export class Judges {
  readonly #work: WalkWork;
  readonly #steps: Steps;
  readonly #next: () => number;
  /** What counts of a sentence or a pair, and how much: nothing where a unit sits out. */
  readonly #mask: F32;
  /** The same of the layer that judges pairs. */
  readonly #shown: F32;
  /** By unit, which word shows the most between thing and giver. */
  readonly #between: Int32Array;

  constructor(work: WalkWork, steps: Steps, next: () => number) {
    this.#work = work;
    this.#steps = steps;
    this.#next = next;
    this.#mask = new Float32Array(BLOCKS.length * steps.width);
    this.#shown = new Float32Array(work.shape.hidden);
    this.#between = new Int32Array(steps.width);
  }

  /** Judge what the sentence speaks of; `off` makes of the sums how far each topic is off. */
  topics(off: (sums: F32) => void): void {
    const { pooled, layers, slopes, vectors } = this.#work;
    const { width, length, states, most } = this.#steps;
    pooled.set(most);
    pooled.fill(0, width);
    for (let at = 0; at < length * width; at++) {
      const k = width + (at % width);
      pooled[k] = (pooled[k] as number) + (states[at] as number) / length;
    }
    this.#drop(pooled, 2 * width, SENTENCE_OUT);
    const sums = layers.topicOffsets.slice();
    const row = 2 * width * BYTES;
    for (let o = 0; o < sums.length; o++)
      sums[o] =
        (sums[o] as number) +
        vectors.dot(pooled.byteOffset, layers.topicOut.byteOffset + o * row, 2 * width);
    off(sums);
    const back = new Float32Array(2 * width);
    for (let o = 0; o < sums.length; o++) {
      const down = sums[o] as number;
      if (down === 0) continue;
      slopes.topicOffsets[o] = (slopes.topicOffsets[o] as number) + down;
      vectors.add(slopes.topicOut.byteOffset + o * row, pooled.byteOffset, 2 * width, down);
      for (let k = 0; k < 2 * width; k++)
        back[k] = (back[k] as number) + down * (layers.topicOut[o * 2 * width + k] as number);
    }
    this.#backToWords(back);
  }

  /** The most comes from one word, the mean from all. */
  #backToWords(back: F32): void {
    const { width, length, where, slope } = this.#steps;
    const mask = this.#mask;
    for (let k = 0; k < width; k++) {
      const at = (where[k] as number) * width + k;
      slope[at] = (slope[at] as number) + (back[k] as number) * (mask[k] as number);
      const share = ((back[width + k] as number) * (mask[width + k] as number)) / length;
      if (share === 0) continue;
      for (let at = k; at < length * width; at += width) slope[at] = (slope[at] as number) + share;
    }
  }

  /** Judge a pair; `off` makes of the sums how far each outcome is off. */
  pair(pair: Pair, off: (sums: F32) => void): void {
    const { layer, back, layers, slopes, shape, vectors } = this.#work;
    const { hidden } = shape;
    this.#see(pair);
    const sums = layers.pairOffsets.slice();
    for (let o = 0; o < sums.length; o++)
      sums[o] =
        (sums[o] as number) +
        vectors.dot(layer.byteOffset, layers.pairOut.byteOffset + o * hidden * BYTES, hidden);
    off(sums);
    back.fill(0);
    for (let o = 0; o < sums.length; o++) {
      const down = sums[o] as number;
      if (down === 0) continue;
      const row = o * hidden * BYTES;
      slopes.pairOffsets[o] = (slopes.pairOffsets[o] as number) + down;
      vectors.add(slopes.pairOut.byteOffset + row, layer.byteOffset, hidden, down);
      vectors.add(back.byteOffset, layers.pairOut.byteOffset + row, hidden, down);
    }
    this.#backToPair(pair);
  }

  /** What a pair is seen as, and the layer that it makes. */
  #see({ thing, giver, told }: Pair): void {
    const { seen, layer, layers, shape, vectors } = this.#work;
    const { hidden } = shape;
    const { width, states, most } = this.#steps;
    seen.set(states.subarray(thing * width, (thing + 1) * width));
    if (giver < 0) seen.set(layers.absent, width);
    else {
      seen.set(states.subarray(giver * width, (giver + 1) * width), width);
      const [low, high] = [Math.min(thing, giver), Math.max(thing, giver) + 1];
      this.#steps.mostBetween(low, high, seen, 2 * width, this.#between);
    }
    seen.set(most, 3 * width);
    this.#drop(seen, BLOCKS.length * width, PAIR_OUT);
    layer.set(layers.pairBase);
    for (const each of told)
      vectors.add(layer.byteOffset, layers.told.byteOffset + each * hidden * BYTES, hidden, 1);
    for (const [k, value] of seen.entries())
      if (value !== 0)
        vectors.add(layer.byteOffset, layers.rows.byteOffset + k * hidden * BYTES, hidden, value);
    const shown = this.#shown;
    for (let j = 0; j < hidden; j++) {
      const speaks = (layer[j] as number) > 0 && this.#next() >= PAIR_OUT;
      shown[j] = speaks ? 1 / (1 - PAIR_OUT) : 0;
      layer[j] = (layer[j] as number) * (shown[j] as number);
    }
  }

  #backToPair(pair: Pair): void {
    const { seen, back, layers, slopes, shape, vectors } = this.#work;
    const { hidden } = shape;
    for (let j = 0; j < hidden; j++) back[j] = (back[j] as number) * (this.#shown[j] as number);
    vectors.add(slopes.pairBase.byteOffset, back.byteOffset, hidden, 1);
    for (const each of pair.told)
      vectors.add(slopes.told.byteOffset + each * hidden * BYTES, back.byteOffset, hidden, 1);
    for (const [k, counts] of this.#mask.entries()) {
      if (counts === 0) continue;
      const row = k * hidden * BYTES;
      vectors.add(slopes.rows.byteOffset + row, back.byteOffset, hidden, seen[k] as number);
      const down = counts * vectors.dot(layers.rows.byteOffset + row, back.byteOffset, hidden);
      this.#backToUnit(pair, k, down);
    }
  }

  /** Whoever shows what a pair was seen as is off by so much. */
  #backToUnit({ thing, giver }: Pair, k: number, down: number): void {
    const { width, slope, where } = this.#steps;
    const unit = k % width;
    const block = BLOCKS[Math.floor(k / width)];
    if (giver < 0 && (block === "giver" || block === "between")) {
      const { absent } = this.#work.slopes;
      absent[k - width] = (absent[k - width] as number) + down;
      return;
    }
    const words = {
      thing,
      giver,
      between: this.#between[unit] as number,
      sentence: where[unit] as number,
    };
    const at = words[block ?? "thing"] * width + unit;
    slope[at] = (slope[at] as number) + down;
  }

  /** Let a share of units sit out; the others count for more. */
  #drop(units: F32, length: number, share: number): void {
    const mask = this.#mask;
    const kept = 1 / (1 - share);
    for (let k = 0; k < length; k++) {
      mask[k] = this.#next() < share ? 0 : kept;
      units[k] = (units[k] as number) * (mask[k] as number);
    }
  }
}
