import { type Party, partyKey, type Quantity, type Resource, type Stage } from "#ledger";
import { bondOf, placeOfGiven } from "./bonds.ts";
import { type Given, givensOf } from "./givens.ts";
import { type Giver, giversFor, giversOf } from "./givers.ts";
import type { Found, Scene } from "./scene.ts";

/** A party and something it might be giving, before it is judged whether it does. */
export interface Candidate {
  readonly scene: Scene;
  readonly given: Given;
  readonly giver: Giver;
  readonly parties: readonly Party[];
  readonly resource: Resource;
  readonly quantity?: Quantity;
  /** What the rules found of the same parties and resource, fullest agreement first. */
  readonly told: readonly Told[];
  /** What the rules found of the same thing and other parties. */
  readonly others: readonly Told[];
  /** Givers of the same thing that stand nearer to it. */
  readonly nearer: number;
}

/** A rule's claim as a witness for a candidate. */
export interface Told {
  readonly rule: string;
  readonly stage: Stage;
  readonly figure: boolean;
  readonly found: Found;
}

/** Every pairing of a giver and a thing in a sentence, with what the rules found of each. */
export function candidatesOf(scene: Scene, rules: readonly Found[]): Candidate[] {
  const givens = givensOf(scene).slice(0, MOST_GIVENS);
  const groups = givens.length === 0 ? [] : giversOf(scene);
  const used = new Set<Found>();
  const pairs = givens.flatMap((given) => {
    const givers = distinct(given, giversFor(given, groups, scene), scene);
    return givers.map((giver, nearer) => {
      const candidate = pair(scene, given, giver, rules, nearer);
      for (const told of candidate.told) if (told.figure) used.add(told.found);
      return candidate;
    });
  });
  const left = rules.filter((each) => !used.has(each)).map((each) => alone(scene, each, rules));
  const last = givens.findLast((each) => each.what === "thing" && each.quantity !== undefined);
  if (last !== undefined) scene.discourse.thing = last;
  return [...pairs, ...left];
}

/** No sentence tells of more things; what is longer is a list or no text. */
const MOST_GIVENS = 16;

/** Of several mentions of the same parties, the one that hangs most closely together with the thing. */
function distinct(given: Given, givers: readonly Giver[], scene: Scene): Giver[] {
  const over = placeOfGiven(given, scene);
  const best = new Map<string, { giver: Giver; rank: number }>();
  for (const giver of givers) {
    const key = JSON.stringify(giver.parties);
    const rank = closeness(bondOf(given, giver, over));
    const there = best.get(key);
    if (there === undefined || rank > there.rank) best.set(key, { giver, rank });
  }
  return givers.filter((giver) => best.get(JSON.stringify(giver.parties))?.giver === giver);
}

const CLOSE = /^(owner|itself|subject|passive-prep-by|beside|share|of-thing-(from|by|of))$/;

const closeness = (bond: string): number =>
  CLOSE.test(bond)
    ? 3
    : bond.startsWith("up-")
      ? 2
      : /^(apart|unbound|carried)$/.test(bond)
        ? 0
        : 1;

function pair(
  scene: Scene,
  given: Given,
  giver: Giver,
  rules: readonly Found[],
  nearer: number,
): Candidate {
  const { resource, quantity } = given;
  const about = rules.flatMap((found): (Told & { same: boolean })[] => {
    const claim = found.claim;
    if (claim.kind !== "contribution" || claim.resource !== resource) return [];
    const figure =
      claim.quantity?.value === quantity?.value && claim.quantity?.max === quantity?.max;
    if (!figure && claim.quantity !== undefined && quantity !== undefined) return [];
    const same = overlap(claim.parties, giver.parties) >= 0.5;
    return [{ rule: found.rule, stage: claim.stage, figure, found, same }];
  });
  const byFigure = (a: Told, b: Told) => Number(b.figure) - Number(a.figure);
  return {
    scene,
    given,
    giver,
    parties: giver.parties,
    resource,
    ...(quantity && { quantity }),
    told: about.filter((each) => each.same).sort(byFigure),
    others: about.filter((each) => !each.same && each.figure).sort(byFigure),
    nearer,
  };
}

/** What a rule alone found: a candidate without a pairing. */
function alone(scene: Scene, found: Found, rules: readonly Found[]): Candidate {
  const claim = found.claim;
  if (claim.kind !== "contribution") throw new Error("a rule for contributions found another kind");
  const at = found.predicate ?? { from: 0, to: 1 };
  const given: Given = {
    what: "told",
    resource: claim.resource,
    ...(claim.quantity && { quantity: claim.quantity }),
    phrase: null,
    from: at.from,
    to: at.to,
    weak: true,
    elsewhere: false,
    predicate: found.predicate,
  };
  const giver: Giver = { how: "named", parties: claim.parties, phrase: null, from: -1, to: -1 };
  return pair(scene, given, giver, rules, 0);
}

/** Shared parties over all parties of two groups, 0 to 1. */
export function overlap(a: readonly Party[], b: readonly Party[]): number {
  const left = new Set(a.map(keyOf));
  const right = new Set(b.map(keyOf));
  const both = [...left].filter((key) => right.has(key)).length;
  return both / Math.max(1, left.size + right.size - both);
}

const keyOf = (party: Party): string => (typeof party === "string" ? partyKey(party) : "?");
