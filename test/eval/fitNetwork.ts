import { STAGES } from "#ledger";
import { type FactNetwork, placesOf, WORD } from "../../src/reader/learned/network.ts";
import type { Notes } from "../../src/reader/learned/notes.ts";
import { fitTo, numbersOf, type Shape, shippedNetwork } from "./descent.ts";
import { quoted } from "./quoted.ts";

/** A labelled candidate: its facts, the place of the stage that is right (-1 for none), and how much it counts. */
export interface Noted {
  readonly facts: readonly string[];
  readonly outcome: number;
  readonly weight: number;
}

/** Writes facts down as `name|value`, words as `place|=word`. */
export class Written implements Notes {
  readonly facts: string[];

  constructor(from: readonly string[] = []) {
    this.facts = [...from];
  }

  fact(name: string, value: string): void {
    this.facts.push(`${name}|${value}`);
  }

  word(place: string, lemma: string): void {
    this.fact(place, `${WORD}${lemma}`);
  }
}

const SHAPE: Shape = {
  hidden: 320,
  outcomes: STAGES.length + 1,
  rounds: 14,
  averaged: 8,
  inputsOut: 0.15,
  unitsOut: 0.35,
  start: { rows: 0.05, base: 0 },
};
/** No label is taken for surer than this leaves it. */
const DOUBT = 0.02;
/** A fact that is seen in fewer cases is left out; examples and patterns are cases like others. */
const LEAST_SEEN = 14;

/** Fit a network: whether a candidate stands by a logistic curve, its stage by a softmax over those that do. */
export function fitNetwork(cases: readonly Noted[]): FactNetwork {
  const { index, layers } = fitTo(cases, ({ facts }) => facts, LEAST_SEEN, SHAPE, farOff);
  const ids = new Map<string, Map<string, number>>();
  for (const [fact, id] of index) {
    const bar = fact.indexOf("|");
    const name = fact.slice(0, bar);
    const values = ids.get(name) ?? new Map<string, number>();
    ids.set(name, values.set(fact.slice(bar + 1), id));
  }
  const { hidden } = SHAPE;
  const order = [...ids.values()].flatMap((values) => [...values.values()]);
  return {
    ...shippedNetwork(layers, hidden, order),
    ...placesOf(
      [...ids].map(([name, values]) => [name, values.keys()] as const),
      hidden,
    ),
  };
}

/** Of the sums of a case, how far each outcome is off. */
function farOff(slope: Float32Array, { outcome, weight }: Noted): void {
  const stands = outcome >= 0;
  const chance = 1 / (1 + Math.exp(-(slope[0] as number)));
  slope[0] = weight * (chance - (stands ? 1 - DOUBT : DOUBT));
  if (!stands) return void slope.fill(0, 1);
  let top = Number.NEGATIVE_INFINITY;
  for (let o = 1; o < slope.length; o++) top = Math.max(top, slope[o] as number);
  let sum = 0;
  for (let o = 1; o < slope.length; o++) {
    slope[o] = Math.exp((slope[o] as number) - top);
    sum += slope[o] as number;
  }
  for (let o = 1; o < slope.length; o++)
    slope[o] = weight * ((slope[o] as number) / sum - (o === outcome + 1 ? 1 : 0));
}

/** A network as the text of its data file, each number a signed byte. */
export function networkFileOf(network: FactNetwork): string {
  const { facts: places, words, hidden } = network;
  const names = [...places.keys()].sort();
  const rows: Int8Array[] = [];
  const facts = names.map((name) => {
    const single = [...(words.get(name) ?? [])].map(([word, at]) => [WORD + word, at] as const);
    // In the order of the rows.
    const values = [...(places.get(name) ?? []), ...single].sort((a, b) => a[1] - b[1]);
    for (const [, at] of values) rows.push(network.rows.subarray(at, at + hidden));
    return [name, ...values.map(([value]) => value)].join("\t");
  });
  return [
    "// Made by `node test/eval/train.ts`, never by hand.",
    "/** Facts by name, with their values. */",
    `export const FACTS = \`\n${quoted(facts.join("\n"))}\n\`;`,
    ...numbersOf(network, rows),
    "",
  ].join("\n");
}
