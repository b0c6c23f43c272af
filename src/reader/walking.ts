import { assert } from "#base";
import { RESOURCES, STAGES } from "#ledger";
import { WHATS } from "./contributions/given.ts";
import { HOWS } from "./contributions/giver.ts";
import { BLOCKS, type PairLayers, TOLD } from "./contributions/pairs.ts";
import { fromBase64 } from "./learned/base64.ts";
import { GATES, type Numbers, REACH, type RecurrentNetwork } from "./learned/recurrent.ts";
import type { OrderLayers } from "./others/others.ts";
import { TOPICS } from "./others/topics.ts";
import { internedMap } from "./tokens/interned.ts";

/** The recurrent network with what judges by it: topics of sentences, and pairs of thing and giver. All three are fitted together. */
export interface Walking {
  readonly network: RecurrentNetwork;
  readonly order: OrderLayers;
  readonly pairs: PairLayers;
}

/** How large they are. */
export interface WalkShape {
  /** Units of each way. */
  readonly units: number;
  /** Numbers in the vector of a word. */
  readonly size: number;
  /** Units of the layer that judges pairs. */
  readonly hidden: number;
}

/** Their numbers by part, in the order in which a data file has them. */
export const WALK_PARTS = [
  "vectors",
  "gates",
  "base",
  "topicOut",
  "topicOffsets",
  "rows",
  "told",
  "pairBase",
  "absent",
  "pairOut",
  "pairOffsets",
] as const;

/** The numbers of each part, those of a data file each worth a signed byte. */
export type WalkLayers = Readonly<Record<(typeof WALK_PARTS)[number], Numbers>>;

/** How many numbers each part has, given how many inputs the network knows. */
export function lengthsOf(
  inputs: number,
  { units, size, hidden }: WalkShape,
): Readonly<Record<keyof WalkLayers, number>> {
  const width = 2 * units;
  const outcomes = STAGES.length + 1;
  return {
    vectors: inputs * size,
    gates: size * REACH * GATES * units,
    base: GATES * units,
    topicOut: TOPICS.length * 2 * width,
    topicOffsets: TOPICS.length,
    rows: BLOCKS.length * width * hidden,
    told: TOLD * hidden,
    pairBase: hidden,
    absent: 2 * width,
    pairOut: outcomes * hidden,
    pairOffsets: outcomes,
  };
}

/** The network and its judges, of these numbers. */
export function walkingOf(
  inputs: ReadonlyMap<string, number>,
  layers: WalkLayers,
  { units, size, hidden }: WalkShape,
): Walking {
  const { vectors, gates, base, rows, told, absent } = layers;
  return {
    network: { units, size, inputs, vectors, gates, base },
    order: { out: layers.topicOut, offsets: layers.topicOffsets },
    pairs: {
      hidden,
      rows,
      told,
      base: layers.pairBase,
      absent,
      out: layers.pairOut,
      offsets: layers.pairOffsets,
    },
  };
}

/** Numbers for each part. */
export const layersBy = (make: (part: keyof WalkLayers, at: number) => Numbers): WalkLayers =>
  Object.fromEntries(WALK_PARTS.map((part, at) => [part, make(part, at)])) as unknown as WalkLayers;

/** Stands for a network and judges where there are none; whoever reads with it must go along no sentence. */
export const NO_WALK: Walking = walkingOf(
  new Map(),
  layersBy(() => new Float32Array()),
  { units: 0, size: 0, hidden: 0 },
);

/** What is told of pairs and what is spoken for, in the order of the numbers. */
export const WALK_NAMES = [WHATS, RESOURCES, HOWS, STAGES, TOPICS]
  .map((each) => each.join(","))
  .join(";");

/** What a data file tells: the names of what is told and spoken for, the inputs with tabs between, by part what a byte is worth with blanks between, and all numbers in base 64. */
export interface WalkData extends WalkShape {
  readonly names: string;
  readonly inputs: string;
  readonly worths: string;
  readonly numbers: string;
}

/**
 * Read the network and its judges. It is a fault of the program if the numbers are more or fewer than those of the shape, or if
 * what is told or spoken for is not what they were made for.
 */
export function readWalking({ names, inputs, worths, numbers, ...shape }: WalkData): Walking {
  assert(
    names === WALK_NAMES,
    "a network judges what it was made for (make it anew: node test/eval/train.ts)",
  );
  const known = internedMap(
    inputs
      .slice(1, -1)
      .split("\t")
      .map((name, at) => [name, at] as const),
  );
  const lengths = lengthsOf(known.size, shape);
  const bytes = fromBase64(numbers);
  const worth = worths.split(" ").map(Number);
  assert(
    worth.length === WALK_PARTS.length && worth.every(Number.isFinite),
    "each part of a network has its worth",
  );
  let from = 0;
  const layers = layersBy((part, at) => {
    const to = from + lengths[part];
    const read = Float32Array.from(bytes.subarray(from, to));
    for (let k = 0; k < read.length; k++) read[k] = (read[k] ?? 0) * (worth[at] ?? 0);
    from = to;
    return read;
  });
  assert(from === bytes.length, "a network has the numbers that its shape tells");
  return walkingOf(known, layers, shape);
}
