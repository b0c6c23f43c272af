import { GATES, REACH, squeezed } from "../../src/reader/learned/recurrent.ts";
import { LONGEST_SENTENCE } from "../../src/reader/tokens/tokens.ts";
import type { WalkWork } from "./walkLayers.ts";

type F32 = Float32Array;

/** Goes along sentences forth, so that they can be judged, and back, to tell how far each number is off. */
export class Steps {
  /** Numbers a word: the units of both ways. */
  readonly width: number;
  /** What each word shows. */
  readonly states: F32;
  /** How far what each word shows is off, which the judges add to between forth and back. */
  readonly slope: F32;
  /** By unit, the most that any word of the sentence shows, and which word does. */
  readonly most: F32;
  readonly where: Int32Array;
  readonly #work: WalkWork;
  /** By word, its gates, squeezed; on the way back, how far each of them is off. */
  readonly #gates: F32;
  /** By word, what its units hold. */
  readonly #held: F32;
  /** By word of the sentence, its slot; -1 for one that is left out. */
  #slots: Int32Array = new Int32Array();

  constructor(work: WalkWork) {
    const { units } = work.shape;
    this.width = 2 * units;
    this.states = new Float32Array(LONGEST_SENTENCE * this.width);
    this.slope = new Float32Array(LONGEST_SENTENCE * this.width);
    this.most = new Float32Array(this.width);
    this.where = new Int32Array(this.width);
    this.#work = work;
    this.#gates = new Float32Array(LONGEST_SENTENCE * GATES * units);
    this.#held = new Float32Array(LONGEST_SENTENCE * this.width);
  }

  /** How many words the sentence has. */
  get length(): number {
    return this.#slots.length;
  }

  /** Go along a sentence, given the slot of each word, -1 for one that is left out. */
  along(slots: Int32Array): void {
    const { layers, does, shape } = this.#work;
    this.#slots = slots;
    const many = GATES * shape.units;
    const gates = this.#gates;
    for (let at = 0; at < slots.length; at++) gates.set(layers.base, at * many);
    this.#reach((from, base) => {
      for (let k = 0; k < many; k++)
        gates[base + k] = (gates[base + k] as number) + (does[from + k] as number);
    });
    this.slope.fill(0, 0, slots.length * this.width);
    for (const way of [0, 1]) this.#goOneWay(way);
    this.mostBetween(0, slots.length, this.most, 0, this.where);
  }

  /** Visit what each word does to the gates of the word after, of itself and of the word before: where that begins, and where they do. */
  #reach(visit: (from: number, base: number) => void): void {
    const many = GATES * this.#work.shape.units;
    for (const [at, slot] of this.#slots.entries()) {
      if (slot < 0) continue;
      for (let to = 0; to < REACH; to++) {
        const on = at + 1 - to;
        if (on >= 0 && on < this.length) visit((slot * REACH + to) * many, on * many);
      }
    }
  }

  #goOneWay(way: number): void {
    const { units } = this.#work.shape;
    const { length } = this.#slots;
    const gates = this.#gates;
    const width = this.width;
    for (let step = 0; step < length; step++) {
      const at = way === 0 ? step : length - 1 - step;
      const before = way === 0 ? at - 1 : at + 1;
      const gate = at * GATES * units + way * 3 * units;
      const state = at * width + way * units;
      const from = before * width + way * units;
      for (let j = 0; j < units; j++) {
        const write = 2 * squeezed(2 * (gates[gate + j] as number)) - 1;
        const keep = squeezed(gates[gate + units + j] as number);
        const show = squeezed(gates[gate + 2 * units + j] as number);
        const held = step === 0 ? 0 : (this.#held[from + j] as number);
        const now = keep * held + (1 - keep) * write;
        gates[gate + j] = write;
        gates[gate + units + j] = keep;
        gates[gate + 2 * units + j] = show;
        this.#held[state + j] = now;
        this.states[state + j] = show * now;
      }
    }
  }

  /** Go back along the sentence, and add to the slopes of what its words do to gates. */
  back(): void {
    const { doesSlope, slopes, shape } = this.#work;
    for (const way of [0, 1]) this.#backOneWay(way);
    const many = GATES * shape.units;
    const gates = this.#gates;
    const { length } = this.#slots;
    for (let at = 0; at < length; at++) {
      const base = at * many;
      for (let k = 0; k < many; k++)
        slopes.base[k] = (slopes.base[k] as number) + (gates[base + k] as number);
    }
    this.#reach((from, base) => {
      for (let k = 0; k < many; k++)
        doesSlope[from + k] = (doesSlope[from + k] as number) + (gates[base + k] as number);
    });
  }

  /** Puts in place of each gate how far it is off. */
  #backOneWay(way: number): void {
    const { units } = this.#work.shape;
    const { length } = this.#slots;
    const gates = this.#gates;
    const width = this.width;
    const late = new Float64Array(units);
    for (let step = length - 1; step >= 0; step--) {
      const at = way === 0 ? step : length - 1 - step;
      const before = way === 0 ? at - 1 : at + 1;
      const gate = at * GATES * units + way * 3 * units;
      const state = at * width + way * units;
      const from = before * width + way * units;
      for (let j = 0; j < units; j++) {
        const write = gates[gate + j] as number;
        const keep = gates[gate + units + j] as number;
        const show = gates[gate + 2 * units + j] as number;
        const off = this.slope[state + j] as number;
        const held = step === 0 ? 0 : (this.#held[from + j] as number);
        const down = off * show + (late[j] as number);
        gates[gate + j] = down * (1 - keep) * (1 - write * write);
        gates[gate + units + j] = down * (held - write) * keep * (1 - keep);
        gates[gate + 2 * units + j] = off * (this.#held[state + j] as number) * show * (1 - show);
        late[j] = down * keep;
      }
    }
  }

  /** By unit, the most that is shown from one word up to another, and where; numbers are put down from a place on. */
  mostBetween(from: number, to: number, into: F32, place: number, where: Int32Array): void {
    const { states, width } = this;
    for (let k = 0; k < width; k++) {
      let best = from;
      for (let at = from + 1; at < to; at++)
        if ((states[at * width + k] as number) > (states[best * width + k] as number)) best = at;
      where[k] = best;
      into[place + k] = states[best * width + k] as number;
    }
  }
}
