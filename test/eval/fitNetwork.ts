import { type Network, placesOf, WORD } from "../../src/reader/network.ts";
import type { Notes } from "../../src/reader/notes.ts";
import { random, shuffle } from "./random.ts";

/** A labelled candidate: its facts, the place of the stage that is right (-1 for none), and how much it counts. */
export interface Noted {
  readonly facts: readonly string[];
  readonly outcome: number;
  readonly weight: number;
}

/** Writes facts down as `name|value`, words by their cluster and by themselves. */
export class Written implements Notes {
  readonly facts: string[];
  readonly #clusters: ReadonlyMap<string, string>;

  constructor(clusters: ReadonlyMap<string, string>, from: readonly string[] = []) {
    this.#clusters = clusters;
    this.facts = [...from];
  }

  fact(name: string, value: string): void {
    this.facts.push(`${name}|${value}`);
  }

  word(place: string, lemma: string): void {
    const cluster = this.#clusters.get(lemma);
    if (cluster !== undefined) this.fact(place, cluster);
    this.fact(place, `${WORD}${lemma}`);
  }
}

/** Units of the hidden layer. */
export const HIDDEN = 96;
const STAGES = 8;
const OUTCOMES = STAGES + 1;
/** A fact that is seen in fewer cases is left out. */
const LEAST_SEEN = 5;
const ROUNDS = 12;
const RATE = 0.03;
/** Steps shrink to this share of the first. */
const LAST_RATE = 0.3;
/** The network is the mean of what it was after each of these last rounds, which know less by heart than any one. */
const AVERAGED = 6;
const HOLD = 1e-5;
/** The share of facts, and of hidden units, that sit out a step, so that no few of them carry it alone. */
const FACTS_OUT = 0.15;
const UNITS_OUT = 0.3;

function indexOf(cases: readonly Noted[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { facts } of cases)
    for (const fact of new Set(facts)) seen.set(fact, (seen.get(fact) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [fact, count] of seen) if (count >= LEAST_SEEN) index.set(fact, index.size);
  return index;
}

/**
 * Fit a network by small steps, one a case: whether a candidate stands by a logistic curve, its stage by a softmax
 * over those that do. The same cases give the same network.
 */
export function fitNetwork(cases: readonly Noted[], seed = 0): Network {
  const index = indexOf(cases);
  const rows = cases.map(({ facts, outcome, weight }) => ({
    outcome,
    weight,
    ids: Int32Array.from(facts.flatMap((fact) => index.get(fact) ?? [])),
  }));
  const next = random(seed);
  const H = HIDDEN;
  const E = Float32Array.from({ length: index.size * H }, () => (next() - 0.5) * 0.1);
  const O = Float32Array.from({ length: H * OUTCOMES }, () => (next() - 0.5) * 0.6);
  const b = new Float32Array(H);
  const c = new Float32Array(OUTCOMES);
  const gE = new Float32Array(E.length);
  const gO = new Float32Array(O.length);
  const gb = new Float32Array(H);
  const gc = new Float32Array(OUTCOMES);
  const z = new Float32Array(H);
  const mask = new Float32Array(H);
  const back = new Float32Array(H);
  const slope = new Float32Array(OUTCOMES);
  const active = new Int32Array(2000);
  const order = Array.from(rows.keys());
  const total = ROUNDS * rows.length;
  const parts = [E, b, O, c];
  const sums = parts.map((part) => new Float32Array(part.length));
  let done = 0;
  const scale = 1 / (1 - FACTS_OUT);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next);
    for (const which of order) {
      const row = rows[which] as (typeof rows)[number];
      const rate = RATE * Math.max(LAST_RATE, 1 - done++ / (total + 1));
      let count = 0;
      z.set(b);
      for (const id of row.ids) {
        if (count === active.length || next() < FACTS_OUT) continue;
        active[count++] = id;
        const from = id * H;
        for (let j = 0; j < H; j++) z[j] = (z[j] as number) + scale * (E[from + j] as number);
      }
      for (let j = 0; j < H; j++) mask[j] = next() < UNITS_OUT ? 0 : 1 / (1 - UNITS_OUT);
      slopes(z, mask, O, c, row.outcome, row.weight, slope);
      for (let j = 0; j < H; j++) {
        const h = (z[j] as number) > 0 ? (z[j] as number) * (mask[j] as number) : 0;
        let sum = 0;
        for (let o = 0; o < OUTCOMES; o++)
          sum += (slope[o] as number) * (O[j * OUTCOMES + o] as number);
        back[j] = (z[j] as number) > 0 ? sum * (mask[j] as number) : 0;
        if (h > 0)
          for (let o = 0; o < OUTCOMES; o++)
            step(O, gO, j * OUTCOMES + o, (slope[o] as number) * h, rate, 1e-4);
        step(b, gb, j, back[j] as number, rate, 1e-4);
      }
      for (let o = 0; o < OUTCOMES; o++) step(c, gc, o, slope[o] as number, rate, 1e-4);
      for (let k = 0; k < count; k++) {
        const from = (active[k] as number) * H;
        for (let j = 0; j < H; j++)
          if (back[j] !== 0) step(E, gE, from + j, (back[j] as number) * scale, rate, 1e-3);
      }
    }
    if (ROUNDS - round <= AVERAGED) addTo(sums, parts);
  }
  const [rowsOf, base, out, offsets] = sums as [E: F32, b: F32, O: F32, c: F32];
  return asNetwork(index, rowsOf, base, out, offsets);
}

type F32 = Float32Array;

/** Add the share of one round to the mean. */
function addTo(sums: readonly F32[], parts: readonly F32[]): void {
  for (const [at, part] of parts.entries())
    for (let k = 0; k < part.length; k++)
      (sums[at] as F32)[k] = ((sums[at] as F32)[k] as number) + (part[k] as number) / AVERAGED;
}

/** One step of Adagrad. */
function step(
  w: Float32Array,
  g: Float32Array,
  at: number,
  slope: number,
  rate: number,
  least: number,
): void {
  const d = slope + HOLD * (w[at] as number);
  const sum = (g[at] as number) + d * d;
  g[at] = sum;
  w[at] = (w[at] as number) - (rate * d) / Math.sqrt(sum + least);
}

/** How far each outcome is off. */
function slopes(
  z: Float32Array,
  mask: Float32Array,
  O: Float32Array,
  c: Float32Array,
  outcome: number,
  weight: number,
  slope: Float32Array,
): void {
  slope.set(c);
  for (let j = 0; j < z.length; j++) {
    const h = (z[j] as number) > 0 ? (z[j] as number) * (mask[j] as number) : 0;
    if (h > 0)
      for (let o = 0; o < OUTCOMES; o++)
        slope[o] = (slope[o] as number) + h * (O[j * OUTCOMES + o] as number);
  }
  const stands = outcome >= 0;
  slope[0] = weight * (1 / (1 + Math.exp(-(slope[0] as number))) - (stands ? 1 : 0));
  if (!stands) return void slope.fill(0, 1);
  let top = Number.NEGATIVE_INFINITY;
  for (let o = 1; o < OUTCOMES; o++) top = Math.max(top, slope[o] as number);
  let sum = 0;
  for (let o = 1; o < OUTCOMES; o++) {
    slope[o] = Math.exp((slope[o] as number) - top);
    sum += slope[o] as number;
  }
  for (let o = 1; o < OUTCOMES; o++)
    slope[o] = weight * ((slope[o] as number) / sum - (o === outcome + 1 ? 1 : 0));
}

/** The network as it will be shipped: each number a signed byte, scaled by part. */
function asNetwork(
  index: ReadonlyMap<string, number>,
  E: Float32Array,
  base: Float32Array,
  out: Float32Array,
  offsets: Float32Array,
): Network {
  const ids = new Map<string, Map<string, number>>();
  for (const [fact, id] of index) {
    const bar = fact.indexOf("|");
    const name = fact.slice(0, bar);
    const values = ids.get(name) ?? new Map<string, number>();
    ids.set(name, values.set(fact.slice(bar + 1), id));
  }
  const scale = scaleOf(E);
  const rows = new Int8Array(E.length);
  for (const [at, id] of [...ids.values()].flatMap((values) => [...values.values()]).entries())
    rows.set(bytesOf(E.subarray(id * HIDDEN, id * HIDDEN + HIDDEN), scale), at * HIDDEN);
  const rounded = (part: F32) =>
    Float64Array.from(bytesOf(part, scaleOf(part)), (each) => each * scaleOf(part));
  return {
    hidden: HIDDEN,
    outcomes: OUTCOMES,
    rows,
    scale,
    ...placesOf(
      [...ids].map(([name, values]) => [name, values.keys()] as const),
      HIDDEN,
    ),
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

/** A network as the text of its data file, each number a signed byte. */
export function fileOf(network: Network, curve: readonly (readonly [number, number])[]): string {
  const { facts: places, words, hidden, scale } = network;
  const names = [...places.keys()].sort();
  const rows: Int8Array[] = [];
  const facts = names.map((name) => {
    const single = [...(words.get(name) ?? [])].map(([word, at]) => [WORD + word, at] as const);
    // In the order of the rows.
    const values = [...(places.get(name) ?? []), ...single].sort((a, b) => a[1] - b[1]);
    for (const [, at] of values) rows.push(network.rows.subarray(at, at + hidden));
    return [name, ...values.map(([value]) => value)].join("\t");
  });
  const parts = [network.base, network.out, network.offsets];
  const scales = [scale, ...parts.map(scaleOf)];
  const bytes = [...rows, ...parts.map((part) => bytesOf(part, scaleOf(part)))];
  const numbers = Buffer.concat(bytes.map((part) => Buffer.from(part))).toString("base64");
  const text = facts
    .join("\n")
    .replaceAll("\\", "\\\\")
    .replaceAll("`", "\\`")
    .replaceAll("${", "\\${");
  return [
    "// Made by `node test/eval/train.ts`, never by hand.",
    "/** Units of the hidden layer. */",
    `export const HIDDEN = ${HIDDEN};`,
    "/** What a signed byte is worth in the rows, the base, the outcomes and the offsets. */",
    `export const SCALES = [${scales.map((each) => each.toPrecision(6)).join(", ")}] as const;`,
    "/** The share of right claims by chance, on documents that the network was not made from. */",
    `export const CURVE: readonly (readonly [chance: number, share: number])[] = ${JSON.stringify(curve)};`,
    "/** Facts by name, with their values. */",
    `export const FACTS = \`\n${text}\n\`;`,
    "/** The network's numbers, in base 64. */",
    `export const NUMBERS =\n  "${numbers}";`,
    "",
  ].join("\n");
}
