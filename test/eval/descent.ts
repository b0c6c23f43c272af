import { assert } from "#base";
import type { Network } from "../../src/reader/learned/network.ts";
import { random, shuffle } from "./random.ts";
import { type Vectors, vectors } from "./vectors.ts";

/** The numbers of a network while it is fitted: a row an input, what the layer starts from, and what it speaks for. */
export interface Layers {
  readonly rows: F32;
  readonly base: F32;
  /** `hidden` × `outcomes`. */
  readonly out: F32;
  readonly offsets: F32;
}

/** How large a network is, and how it is fitted. */
export interface Shape {
  readonly hidden: number;
  readonly outcomes: number;
  readonly rounds: number;
  /** The network is the mean of what it was after each of these last rounds, which know less by heart than any one. */
  readonly averaged: number;
  /** The share of inputs, and of hidden units, that sit out a step, so that no few of them carry it alone. */
  readonly inputsOut: number;
  readonly unitsOut: number;
  /** Rows start at random no farther from nothing than this, and the layer at that. */
  readonly start: { readonly rows: number; readonly base: number };
}

type F32 = Float32Array;

const RATE = 0.03;
/** Steps shrink to this share of the first. */
const LAST_RATE = 0.3;
const HOLD = 1e-5;
/** What a step is divided by at least, as a square: in the rows, and in what they lead to. */
const LEAST_SPREAD = { row: 1e-3, rest: 1e-4 };

/**
 * Fit a network by small steps, one a case, each case being the numbers of its inputs; `slopesOf` makes of the sums of a case
 * how far each outcome is off. The same cases give the same network.
 */
function descend(
  cases: readonly Int32Array[],
  inputs: number,
  shape: Shape,
  slopesOf: (which: number, sums: F32) => void,
  seed = 0,
): Layers {
  const { rounds, averaged, start } = shape;
  const next = random(seed);
  const work = workOf(inputs, shape);
  const { layers } = work;
  layers.rows.set(layers.rows.map(() => (next() * 2 - 1) * start.rows));
  layers.out.set(layers.out.map(() => (next() - 0.5) * 0.6));
  layers.base.fill(start.base);
  const mean = emptyAs(layers);
  const stepOn = stepper(work, shape, next);
  const order = Array.from(cases.keys());
  const total = rounds * cases.length;
  let done = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    for (const which of order) {
      const rate = RATE * Math.max(LAST_RATE, 1 - done++ / (total + 1));
      stepOn(cases[which] as Int32Array, rate, (sums) => slopesOf(which, sums));
    }
    if (rounds - round > averaged) continue;
    for (const name of PARTS) addTo(mean[name], layers[name], 1 / averaged);
  }
  return { ...mean, out: turned(mean.out, shape) };
}

const PARTS = ["rows", "base", "out", "offsets"] as const;

const emptyAs = ({ rows, base, out, offsets }: Layers): Layers => ({
  rows: new Float32Array(rows.length),
  base: new Float32Array(base.length),
  out: new Float32Array(out.length),
  offsets: new Float32Array(offsets.length),
});

function addTo(sum: F32, part: F32, share: number): void {
  for (let k = 0; k < part.length; k++) sum[k] = (sum[k] as number) + share * (part[k] as number);
}

/** `outcomes` × `hidden` as `hidden` × `outcomes`. */
function turned(out: F32, { hidden, outcomes }: Shape): F32 {
  const other = new Float32Array(out.length);
  for (let o = 0; o < outcomes; o++)
    for (let j = 0; j < hidden; j++) other[j * outcomes + o] = out[o * hidden + j] as number;
  return other;
}

/** What a network is fitted in. */
interface Work {
  readonly vectors: Vectors;
  /** Here `out` is `outcomes` × `hidden`. */
  readonly layers: Layers;
  /** The squared slopes of each number so far, summed. */
  readonly spread: Layers;
  /** Of one case, the hidden layer, which of its units count and how much, and how far each is off. */
  readonly layer: F32;
  readonly mask: F32;
  readonly back: F32;
}

function workOf(inputs: number, { hidden, outcomes }: Shape): Work {
  assert(hidden % 4 === 0, "rows are worked through four numbers at a time");
  const lengths = [inputs * hidden, hidden, hidden * outcomes, outcomes];
  const made = vectors([...lengths, ...lengths, hidden, hidden, hidden]);
  const parts = made.parts.values();
  const take = (): F32 => parts.next().value as F32;
  const takeLayers = (): Layers => ({ rows: take(), base: take(), out: take(), offsets: take() });
  return {
    vectors: made,
    layers: takeLayers(),
    spread: takeLayers(),
    layer: take(),
    mask: take(),
    back: take(),
  };
}

/** The most inputs of a case that are learned from at a step. */
const MOST_INPUTS = 2000;

/** What makes one step: by the inputs of a case, the rate, and what tells how far each outcome is off. */
function stepper(
  { vectors: { add, dot, move }, layers, spread, layer, mask, back }: Work,
  { hidden, outcomes, inputsOut, unitsOut }: Shape,
  next: () => number,
): (ids: Int32Array, rate: number, slopesOf: (sums: F32) => void) => void {
  const slope = new Float32Array(outcomes);
  const active = new Int32Array(MOST_INPUTS);
  const scale = 1 / (1 - inputsOut);
  const kept = 1 / (1 - unitsOut);
  const width = hidden * Float32Array.BYTES_PER_ELEMENT;
  const at = (part: F32, row: number): number => part.byteOffset + row * width;
  const { row: leastRow, rest } = LEAST_SPREAD;
  return (ids, rate, slopesOf) => {
    let count = 0;
    layer.set(layers.base);
    for (const id of ids) {
      if (count === active.length || next() < inputsOut) continue;
      active[count++] = id;
      add(layer.byteOffset, at(layers.rows, id), hidden, scale);
    }
    // From here on a unit that speaks for nothing is nothing.
    for (let j = 0; j < hidden; j++) {
      const speaks = (layer[j] as number) > 0;
      mask[j] = next() < unitsOut || !speaks ? 0 : kept;
      layer[j] = (layer[j] as number) * (mask[j] as number);
    }
    for (let o = 0; o < outcomes; o++)
      slope[o] = (layers.offsets[o] as number) + dot(layer.byteOffset, at(layers.out, o), hidden);
    slopesOf(slope);
    back.fill(0);
    for (let o = 0; o < outcomes; o++) {
      const down = slope[o] as number;
      if (down === 0) continue;
      add(back.byteOffset, at(layers.out, o), hidden, down);
      move(at(layers.out, o), at(spread.out, o), layer.byteOffset, hidden, down, rate, HOLD, rest);
      moveOne(layers.offsets, spread.offsets, o, down, rate);
    }
    for (let j = 0; j < hidden; j++) back[j] = (back[j] as number) * (mask[j] as number);
    const from = back.byteOffset;
    move(at(layers.base, 0), at(spread.base, 0), from, hidden, 1, rate, HOLD, rest);
    for (let k = 0; k < count; k++) {
      const id = active[k] as number;
      move(at(layers.rows, id), at(spread.rows, id), from, hidden, scale, rate, HOLD, leastRow);
    }
  };
}

/** One step of Adagrad for one number; there are fewer outcomes than are worth working through together. */
function moveOne(w: F32, g: F32, at: number, slope: number, rate: number): void {
  const down = slope + HOLD * (w[at] as number);
  const sum = (g[at] as number) + down * down;
  g[at] = sum;
  w[at] = (w[at] as number) - (rate * down) / Math.sqrt(sum + LEAST_SPREAD.rest);
}

/** The numbers of a network as they will be shipped, each a signed byte scaled by part; its rows in this order. */
export function shippedNetwork(
  { rows, base, out, offsets }: Layers,
  hidden: number,
  order: readonly number[],
): Network {
  const scale = scaleOf(rows);
  const bytes = new Int8Array(order.length * hidden);
  for (const [at, id] of order.entries())
    bytes.set(bytesOf(rows.subarray(id * hidden, id * hidden + hidden), scale), at * hidden);
  const rounded = (part: F32) =>
    Float64Array.from(bytesOf(part, scaleOf(part)), (each) => each * scaleOf(part));
  return {
    hidden,
    outcomes: offsets.length,
    rows: bytes,
    scale,
    base: rounded(base),
    out: rounded(out),
    offsets: rounded(offsets),
  };
}

type Numbers = Float32Array | Float64Array;

/** What a signed byte is worth, so that the largest number is one. */
function scaleOf(part: Numbers): number {
  let most = 1e-6;
  for (const each of part) most = Math.max(most, Math.abs(each));
  return most / 127;
}

const bytesOf = (part: Numbers, scale: number): Int8Array =>
  Int8Array.from(part, (each) => Math.round(each / scale));

/** The lines of a data file that tell the numbers of a network, its rows in the order given. */
export function numbersOf(network: Network, rows: readonly Int8Array[]): string[] {
  const parts = [network.base, network.out, network.offsets];
  const scales = [network.scale, ...parts.map(scaleOf)];
  const bytes = [...rows, ...parts.map((part) => bytesOf(part, scaleOf(part)))];
  const numbers = Buffer.concat(bytes.map((part) => Buffer.from(part))).toString("base64");
  return [
    "/** Units of the hidden layer. */",
    `export const HIDDEN = ${network.hidden};`,
    "/** What a signed byte is worth in the rows, the base, the outcomes and the offsets. */",
    `export const SCALES = [${scales.map((each) => each.toPrecision(6)).join(", ")}] as const;`,
    "/** The network's numbers, in base 64. */",
    `export const NUMBERS =\n  "${numbers}";`,
  ];
}

/** The inputs that are seen in as many cases, numbered. */
function numbered(
  cases: Iterable<readonly string[]>,
  leastSeen: number,
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const inputs of cases)
    for (const input of new Set(inputs)) seen.set(input, (seen.get(input) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [input, count] of seen) if (count >= leastSeen) index.set(input, index.size);
  return index;
}

/** The numbers of a case's inputs, those without one left out. */
const numbersIn = (inputs: readonly string[], index: ReadonlyMap<string, number>): Int32Array =>
  Int32Array.from(inputs.flatMap((input) => index.get(input) ?? []));

/** Fit a network to cases by what each is told, inputs that few cases are told left out; with the number of each input. */
export function fitTo<T>(
  cases: readonly T[],
  told: (each: T) => readonly string[],
  leastSeen: number,
  shape: Shape,
  farOff: (slope: Float32Array, each: T) => void,
): { readonly index: ReadonlyMap<string, number>; readonly layers: Layers } {
  const index = numbered(cases.map(told), leastSeen);
  const inputs = cases.map((each) => numbersIn(told(each), index));
  const layers = descend(inputs, index.size, shape, (which, sums) =>
    farOff(sums, cases[which] as T),
  );
  return { index, layers };
}
