import { RESOURCES, STAGES } from "#ledger";
import { chanceOf, type Forest } from "../learned/forest.ts";
import { thingOf, WHATS } from "./given.ts";
import { type Giver, HOWS } from "./giver.ts";
import type { Judged } from "./judge.ts";

/**
 * Judge the candidates of a sentence once more, by what the first judgement made of those beside them: of others that would
 * give the same thing, and of what else the same parties would give. What was judged alone, one by one, is weighed together.
 * The stage stays; the chance is that of being right at it, and `stands` follows. A forest without trees leaves all as it was.
 */
export function lookAgain(judged: readonly Judged[], forest: Forest): readonly Judged[] {
  const worth = judged.filter(({ chance }) => chance >= WORTH_A_LOOK);
  if (forest.trees.length === 0 || worth.length === 0) return judged;
  const rows = rowsBeside(judged, worth);
  const again = new Map(
    worth.map((each, at) => {
      const chance = chanceOf(rows[at] ?? [], forest);
      return [each, { ...each, chance, stands: Math.min(1, chance / surenessOf(each)) }];
    }),
  );
  return judged.map((each) => again.get(each) ?? each);
}

/** What is less likely at first stays so: of 69,658 such candidates in held-out documents the trees would raise 23 to what may stand. */
const WORTH_A_LOOK = 0.03;

/** How sure the first judgement was of the stage, given that the candidate stands. */
const surenessOf = ({ chance, stands }: Judged): number =>
  stands === 0 ? 1 : Math.min(1, chance / stands);

/** What the numbers of a row tell, in their order. The trees are learned with it: after a change, make them anew. */
export const COLUMNS = [
  // Of the candidate itself; a figure by its order of magnitude, lengths and distance in words.
  "chance",
  "stands",
  "by-order",
  "sureness",
  "stage",
  "resource",
  "what",
  "how",
  "figured",
  "figure-size",
  "sentence-length",
  "thing-length",
  "giver-distance",
  "nearer",
  "parties",
  // Of others that would give the same thing, the likeliest and all together; the same parties giving it otherwise; the rank.
  "likeliest-rival",
  "all-rivals",
  "same-otherwise",
  "rank",
  // The likeliest other thing of the same parties: of all, of those of the same resource, of those at the same stage.
  "gift",
  "gift-of-resource",
  "gift-at-stage",
  // Of the likeliest candidate of each other thing the highest chance, and the sum.
  "likeliest-other",
  "all-others",
] as const;

type Told = { readonly [Column in (typeof COLUMNS)[number]]: number };

/** What is told of the candidates of a sentence, or of those wanted among them, each as a row of numbers, as in {@link COLUMNS}. */
export function rowsBeside(
  judged: readonly Judged[],
  wanted: readonly Judged[] = judged,
): Float32Array[] {
  const all = seenIn(judged);
  const seen = new Map(all.map((each, at) => [judged[at], each]));
  const things = Map.groupBy(all, ({ thing }) => thing);
  const givers = Map.groupBy(all, ({ parties }) => parties);
  const likeliest = [...things.values()].map((rivals) =>
    rivals.reduce((best, each) => (each.chance > best.chance ? each : best)),
  );
  return wanted.flatMap((one) => {
    const each = seen.get(one);
    if (each === undefined) return [];
    const others = likeliest.filter(({ thing }) => thing !== each.thing);
    const told: Told = {
      ...byItself(each),
      ...besideRivals(each, things.get(each.thing) ?? []),
      ...besideGifts(each, givers.get(each.parties) ?? []),
      "likeliest-other": highest(others),
      "all-others": sumOf(others),
    };
    return Float32Array.from(COLUMNS, (column) => told[column]);
  });
}

/** A candidate with what it has in common with others. */
interface Seen extends Judged {
  readonly thing: object;
  /** Unnamed parties are taken for the same. */
  readonly parties: string;
}

function seenIn(judged: readonly Judged[]): Seen[] {
  const names = new Map<Giver, string>();
  return judged.map((each) => {
    const { given, giver, parties } = each.candidate;
    let name = names.get(giver);
    if (name === undefined) {
      name = parties
        .map((party) => (typeof party === "string" ? party : "*"))
        .sort()
        .join("+");
      names.set(giver, name);
    }
    return { ...each, thing: thingOf(given), parties: name };
  });
}

function byItself(each: Seen) {
  const { candidate, stands, byOrder, chance, stage } = each;
  const { given, giver, scene, quantity } = candidate;
  const value = quantity?.value ?? quantity?.min;
  return {
    chance,
    stands,
    "by-order": byOrder,
    sureness: surenessOf(each),
    stage: STAGES.indexOf(stage),
    resource: RESOURCES.indexOf(candidate.resource),
    what: WHATS.indexOf(given.what),
    how: HOWS.indexOf(giver.how),
    figured: quantity === undefined ? 0 : 1,
    "figure-size": value === undefined ? -1 : Math.log10(Math.max(1, value)),
    "sentence-length": scene.tokens.length,
    "thing-length": given.to - given.from,
    "giver-distance": giver.from < 0 ? NOWHERE : giver.from - given.from,
    nearer: candidate.nearer,
    parties: candidate.parties.length,
  };
}

/** How far off a giver stands that the sentence has no words for. */
const NOWHERE = -999;

function besideRivals(each: Seen, rivals: readonly Seen[]) {
  let likeliest = 0;
  let together = 0;
  let same = 0;
  let rank = 0;
  for (const rival of rivals) {
    if (rival === each) continue;
    if (rival.stands > each.stands) rank++;
    if (rival.parties === each.parties) same = Math.max(same, rival.stands);
    else {
      likeliest = Math.max(likeliest, rival.stands);
      together += rival.stands;
    }
  }
  return {
    "likeliest-rival": likeliest,
    "all-rivals": together,
    "same-otherwise": same,
    rank,
  };
}

function besideGifts(each: Seen, own: readonly Seen[]) {
  const others = own.filter(({ thing }) => thing !== each.thing);
  const { resource } = each.candidate;
  return {
    gift: highest(others),
    "gift-of-resource": highest(others.filter(({ candidate }) => candidate.resource === resource)),
    "gift-at-stage": highest(others.filter(({ stage }) => stage === each.stage)),
  };
}

const sumOf = (all: readonly Judged[]): number => all.reduce((sum, { chance }) => sum + chance, 0);
const highest = (all: readonly Judged[]): number =>
  all.reduce((most, { chance }) => Math.max(most, chance), 0);
