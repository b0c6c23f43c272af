import { type Curve, textOfCurve } from "../../src/reader/learned/calibrate.ts";
import { BAR, ClueTable } from "../../src/reader/learned/clueTable.ts";
import type { ClueNetwork } from "../../src/reader/learned/network.ts";
import type { Spoken } from "../../src/reader/others/others.ts";
import { TOPICS, topicOf } from "../../src/reader/others/topics.ts";
import { fitTo, numbersOf, type Shape, shippedNetwork } from "./descent.ts";
import { topicsOff } from "./farOff.ts";
import { quoteOverlap, type Scored } from "./matching.ts";
import { quoted } from "./quoted.ts";
import type { Labelled } from "./sets.ts";

/** A sentence with its clues, and what it is known to speak of. */
export interface TopicCase {
  readonly clues: readonly string[];
  /** By the topic's place: how surely it is spoken of, 0 to 1, or null where the labels leave it open. */
  readonly spoken: readonly (number | null)[];
  readonly weight: number;
}

/**
 * Sentences with their topics. What a label marked as optional is quoted for is left open, and so is what the
 * document tells more fully elsewhere.
 */
export function topicCases(
  document: Labelled,
  sentences: readonly Spoken[],
  weight: number,
): TopicCase[] {
  const labels = document.claims.map((label) => ({
    label,
    topics: new Set([topicOf(label as never), ...otherTopics(label)]),
  }));
  const quotes = sentences.map(({ scene }) => {
    const { start, end } = scene.parsed.sentence;
    return { kind: "", quote: { start, end } } satisfies Scored;
  });
  const lengths = labels.map(
    ({ label }) => quotes.filter((quote) => quoteOverlap(label, quote) > 0).length,
  );
  return sentences.map(({ clues }, at) => {
    const spoken = TOPICS.map((topic) => {
      let most: number | null = 0;
      for (const [index, { label, topics }] of labels.entries()) {
        if (!topics.has(topic)) continue;
        const quote = quotes[at];
        const here = quote !== undefined && quoteOverlap(label, quote) > 0;
        const first = topicOf(label as never) === topic;
        if (!here || label["optional"] === true || !first) most = most === 0 ? null : most;
        else most = Math.max(most ?? 0, 1 / (lengths[index] ?? 1));
      }
      return most;
    });
    return { clues, spoken, weight };
  });
}

/** The topics that a label's alternatives would make of it. */
function otherTopics(label: Scored): string[] {
  const alt = (label["alt"] ?? {}) as Record<string, unknown>;
  return ["type", "resource", "instrument", "form", "action"].flatMap((slot) =>
    [alt[slot] ?? []].flat().map((value) => topicOf({ ...label, [slot]: value } as never)),
  );
}

const SHAPE: Shape = {
  hidden: 128,
  outcomes: TOPICS.length,
  rounds: 14,
  averaged: 8,
  inputsOut: 0.6,
  unitsOut: 0.3,
  start: { rows: 0, base: 0.1 },
};
/** A clue that is seen in fewer sentences is left out. */
const LEAST_SEEN = 12;

/** A clue of which less than this was learned, from nothing, for every unit is left out. */
const LEAST_LEARNED = 0.07;

/** A network of topics with the names of its clues, in the order of its rows. */
export interface NamedNetwork extends ClueNetwork {
  readonly names: readonly string[];
}

/** Fit a network: each topic by a logistic curve of its own. */
export function fitTopics(cases: readonly TopicCase[]): NamedNetwork {
  const { index, layers } = fitTo(
    cases,
    ({ clues }) => clues,
    LEAST_SEEN,
    SHAPE,
    (sums, each) => topicsOff(sums, each.spoken, each.weight),
  );
  const learned = (id: number) =>
    layers.rows
      .subarray(id * SHAPE.hidden, (id + 1) * SHAPE.hidden)
      .some((each) => Math.abs(each) >= LEAST_LEARNED);
  const names = [...index].flatMap(([name, id]) => (learned(id) ? [name] : [])).sort();
  const order = names.map((name) => index.get(name) as number);
  return {
    ...shippedNetwork(layers, SHAPE.hidden, order),
    clues: new ClueTable(names),
    names,
  };
}

/** The network of topics as the text of its data file, each number a signed byte. */
export function topicFileOf(
  network: NamedNetwork,
  curves: Readonly<Record<string, Curve>>,
): string {
  // Sorted by name, the clues of a kind stand together.
  const lines = new Map<string, string[]>();
  for (const name of network.names) {
    const end = name.indexOf(BAR);
    const kind = end === -1 ? name : name.slice(0, end);
    const line = lines.get(kind) ?? [kind];
    if (end !== -1) line.push(name.slice(end + 1));
    lines.set(kind, line);
  }
  const clues = [...lines.values()].map((line) => line.join("\t")).join("\n");
  return [
    "// Made by `node test/eval/train.ts`, never by hand.",
    "/** The share of right claims by chance, kind by kind, on documents that the network was not made from. */",
    "export const CURVES = {",
    ...Object.entries(curves).map(([kind, curve]) => `  ${kind}: \`${textOfCurve(curve)}\`,`),
    "};",
    "/** Clues by their kind. */",
    `export const CLUES = \`\n${quoted(clues)}\n\`;`,
    ...numbersOf(network, [network.rows]),
    "",
  ].join("\n");
}
