import { STAGES } from "#ledger";
import { type FactNetwork, placesOf, WORD } from "../../src/reader/learned/network.ts";
import type { Notes } from "../../src/reader/learned/notes.ts";
import { fitTo, numbersOf, type Shape, shippedNetwork } from "./descent.ts";
import { stageOff } from "./farOff.ts";
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
/** A fact that is seen in fewer cases is left out; examples and patterns are cases like others. */
const LEAST_SEEN = 14;

/** Fit a network: whether a candidate stands by a logistic curve, its stage by a softmax over those that do. */
export function fitNetwork(cases: readonly Noted[]): FactNetwork {
  const { index, layers } = fitTo(
    cases,
    ({ facts }) => facts,
    LEAST_SEEN,
    SHAPE,
    (sums, each) => stageOff(sums, each.outcome, each.weight),
  );
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
