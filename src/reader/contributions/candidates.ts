import { type Party, partyKey, type Quantity, type Resource } from "#ledger";
import { ASSEMBLY } from "../meaning/discourse.ts";
import type { Scene } from "../meaning/scene.ts";
import { bondOf, placeOfGiven } from "./bonds.ts";
import { type Given, thingOf } from "./given.ts";
import { givensOf } from "./givens.ts";
import type { Giver } from "./giver.ts";
import { giversFor, giversOf } from "./givers.ts";

/** A party and something it might be giving, before it is judged whether it does. */
export interface Candidate {
  readonly scene: Scene;
  readonly given: Given;
  readonly giver: Giver;
  /** All groups of parties that the sentence names or may mean. */
  readonly groups: readonly Giver[];
  readonly parties: readonly Party[];
  readonly resource: Resource;
  readonly quantity?: Quantity;
  /** Givers of the same thing that stand nearer to it. */
  readonly nearer: number;
}

/** Every pairing of a giver and a thing in a sentence. */
export function candidatesOf(scene: Scene): Candidate[] {
  const givens = firstOf(givensOf(scene));
  const groups = givens.length === 0 ? [] : giversOf(scene);
  const pairs = givens.flatMap((given) =>
    distinct(given, giversFor(given, groups, scene), scene).map((giver, nearer): Candidate => {
      const { resource, quantity } = given;
      const { parties } = giver;
      return {
        scene,
        given,
        giver,
        groups,
        parties,
        resource,
        ...(quantity && { quantity }),
        nearer,
      };
    }),
  );
  const last = givens.findLast((each) => each.what === "thing" && each.quantity !== undefined);
  // Of several uses of a thing, the first is the plain one.
  if (last !== undefined)
    scene.discourse.thing = givens.find(({ phrase }) => phrase === last.phrase) ?? last;
  return pairs;
}

/** No sentence tells of more things; what is longer is a list or no text. */
const MOST_GIVENS = 20;

/** The first things of a sentence, each with all its uses. */
function firstOf(givens: readonly Given[]): Given[] {
  const kept = new Set<object>();
  return givens.filter((given) => {
    const thing = thingOf(given);
    if (kept.size < MOST_GIVENS) kept.add(thing);
    return kept.has(thing);
  });
}

/** Of several mentions of the same parties, the one that hangs most closely together with the thing. */
function distinct(given: Given, givers: readonly Giver[], scene: Scene): Giver[] {
  const over = placeOfGiven(given, scene);
  const bonds = givers.map((giver) => bondOf(given, giver, over));
  // Where the sentence itself says whose a thing or an act is, nobody from outside it is meant.
  const told = givers.some(
    (giver, at) => WHOSE.test(bonds[at] ?? "") && namesGiver(giver, scene.discourse.host),
  );
  const best = new Map<string, { giver: Giver; rank: number }>();
  for (const [at, giver] of givers.entries()) {
    if (told && OUTSIDE.test(giver.how)) continue;
    const key = giver.parties.map(nameOf).join(" ");
    const rank = closeness(bonds[at] ?? "");
    const there = best.get(key);
    if (there === undefined || rank > there.rank) best.set(key, { giver, rank });
  }
  const kept = new Set([...best.values()].map(({ giver }) => giver));
  return givers.filter((giver) => kept.has(giver));
}

/** Whether a mention leaves no doubt: what points back may point elsewhere, "the members" are somebody's, host and United Nations seldom give. */
const namesGiver = ({ how, parties }: Giver, host: string): boolean =>
  how !== "pronoun" &&
  parties.some((party) => typeof party === "string" && party !== host && !ASSEMBLY.test(party));

/** A party to the letter: a code as it is, anything else as it was told. */
const nameOf = (party: Party): string =>
  typeof party === "string" ? party : JSON.stringify(party);

const WHOSE = /^(owner|itself|beside|subject|passive-prep-by)$/;
const OUTSIDE = /^(carried|home|leading|recent|earlier)$/;
const CLOSE = /^(owner|itself|subject|passive-prep-by|beside|share|of-thing-(from|by|of))$/;

const closeness = (bond: string): number =>
  CLOSE.test(bond)
    ? 3
    : bond.startsWith("up-")
      ? 2
      : /^(apart|unbound|carried)$/.test(bond)
        ? 0
        : 1;

/** Shared parties over all parties of two groups, 0 to 1. */
export function overlap(a: readonly Party[], b: readonly Party[]): number {
  const left = new Set(a.map(keyOf));
  const right = new Set(b.map(keyOf));
  const both = [...left].filter((key) => right.has(key)).length;
  return both / Math.max(1, left.size + right.size - both);
}

const keyOf = (party: Party): string => (typeof party === "string" ? partyKey(party) : "?");
