import type { Resource } from "#ledger";
import { isMission } from "../meaning/gifts.ts";
import { areContributors, isCommitment, leans } from "../meaning/leanings.ts";
import { giftOf } from "../meaning/resources.ts";
import type { Scene } from "../meaning/scene.ts";
import { type Gift, type Phrase, type Predicate, plays } from "../parse/nodes.ts";
import { asPeople, bareFigure } from "./bareFigures.ts";
import { act, type Given, thing } from "./given.ts";
import { goodsOf } from "./goods.ts";
import { openActs } from "./openActs.ts";

/** All that might be given in a sentence, in order. */
export function givensOf(scene: Scene): Given[] {
  const things = thingsOf(scene);
  const named = new Set(things.map((each) => each.phrase));
  const acts = scene.parsed.predicates.flatMap((predicate) => {
    const own = actOf(predicate, named, scene);
    const service = serviceOf(predicate, scene);
    return [...(own === null ? [] : bothWays(own)), ...(service === null ? [] : [service])];
  });
  const found = [...things, ...acts];
  const open = openActs(found, scene).flatMap((predicate) => bothWays(act("open", predicate)));
  return [...found, ...open].sort((a, b) => a.from - b.from);
}

function thingsOf(scene: Scene): Given[] {
  const inner = new Set<Phrase>();
  const found: Given[] = [];
  for (const phrase of scene.parsed.phrases) {
    if (inner.has(phrase)) continue;
    const gift = giftOf(phrase, scene);
    if (gift !== null) {
      // "The first 75 of 150 police": what is given is 75.
      const share = phrase.amounts.some((amount) => amount.to === phrase.to);
      for (const mod of phrase.mods) {
        const within = giftOf(mod, scene);
        const same = share ? within?.resource === gift.resource : sameGift(gift, within);
        if (/^(of|de|d'|in|worth)$/.test(mod.prep) && same) inner.add(mod);
      }
      found.push(...everyUse(thing("thing", gift, phrase), scene));
      continue;
    }
    const bare =
      bareFigure(phrase, found, scene) ?? forceOf(phrase, scene) ?? eventOf(phrase, scene);
    if (bare !== null) found.push(...everyUse(bare, scene), ...asPeople(bare));
    else found.push(...goodsOf(phrase, scene).map((gift) => thing("thing", gift, phrase)));
  }
  return found;
}

/** "Will take part", "has declined", "is leaving": with people or with support alone, which only the rest of the text tells. */
function bothWays(own: Given): Given[] {
  const other = own.what === "told" ? undefined : OTHER_WAY[own.resource];
  return other === undefined ? [own] : [own, { ...own, resource: other }];
}

/** "Instructors", "an aircraft": what may be given to another end as well, which only the rest of the text tells. */
function everyUse(given: Given, { tokens, lexicon }: Scene): Given[] {
  const { phrase, quantity, resource } = given;
  if (phrase === null) return [given];
  const { otherUses } = lexicon.words;
  const inner = phrase.mods.find((mod) => mod.prep === "of");
  // "A team of instructors".
  const words = [tokens[phrase.head], inner && tokens[inner.head]];
  const uses = words.flatMap((word) => otherUses[word?.lemma ?? ""] ?? []);
  const others = [...new Set(uses)].filter(
    (use) => use !== resource && (quantity === undefined || counts(quantity.unit, use)),
  );
  return [given, ...others.map((use) => ({ ...given, resource: use }))];
}

/** Whether a figure in this unit may tell how much of a resource there is. */
function counts(unit: string, resource: Resource): boolean {
  if (unit === "persons") return /^(personnel|training)$/.test(resource);
  if (unit === "items") return /^(equipment|logistics)$/.test(resource);
  return resource === "funding";
}

const OTHER_WAY: Partial<Record<Resource, Resource>> = {
  backing: "personnel",
  personnel: "backing",
};

const sameGift = (a: Gift, b: Gift | null): boolean =>
  b !== null &&
  a.resource === b.resource &&
  (a.quantity?.value === b.quantity?.value || !b.quantity);

/** "Would not send a force to Haiti", "has forces there": a force that is sent, kept or withdrawn is people. */
function forceOf(phrase: Phrase, { tokens, parsed }: Scene): Given | null {
  const head = tokens[phrase.head];
  const called = phrase.names.some(({ name }) => name.kind !== "people");
  if (head?.lemma !== "force" || called) return null;
  const first = tokens[phrase.from]?.lower ?? "";
  const article =
    /^(a|an|any|no|its|their|un|une|una)$/.test(first) ||
    (head.lower === "forces" && first !== "the");
  const sent = parsed.predicates.some(
    (each) => MOVES_FORCES.test(each.lemma) && each.objects.includes(phrase),
  );
  if (!article || !sent) return null;
  return thing("thing", { resource: "personnel", phrase, elsewhere: false, weak: true }, phrase);
}

const MOVES_FORCES =
  /^(send|deploy|dispatch|contribute|provide|supply|offer|pledge|field|place|station|base|commit|assign|keep|have|withdraw|pull|reduce)$/;

/**
 * "The deployment", "its withdrawal": an event noun that moves people who are not named beside it; "its commitment to the
 * mission"; "Italy's share", "the American draft": a noun that points at something told elsewhere, people until a use of it says more.
 */
function eventOf(phrase: Phrase, scene: Scene): Given | null {
  const head = scene.tokens[phrase.head];
  const frames = scene.lexicon.nouns.get(head?.lemma ?? "") ?? [];
  const backs = isCommitment(phrase, scene) || /^(abstention|abstención)$/.test(head?.lemma ?? "");
  const moves = frames.some((frame) => /^(give|arrive|leave)$/.test(frame.role));
  const offers = scene.lexicon.set("offerNouns").has(head?.lemma ?? "");
  if (!backs && !moves && !offers && !areContributors(phrase, scene)) return null;
  if (phrase.mods.some((mod) => giftOf(mod, scene) !== null)) return null;
  const resource = backs ? "backing" : "personnel";
  return thing("event", { resource, phrase, elsewhere: false, weak: true }, phrase);
}

/** "Train", "equip", "finance", "fly in": a verb that names by itself what is given. */
function serviceOf(predicate: Predicate, scene: Scene): Given | null {
  const sense = predicate.senses.find(
    (each) => each.frame.role === "give" && each.frame.resource !== undefined,
  );
  const resource = sense?.frame.resource;
  if (resource === undefined) return null;
  const object = predicate.passive ? predicate.subject : predicate.objects[0];
  const gift = object === undefined || object === null ? null : giftOf(object, scene);
  const money = resource === "funding" && gift?.resource === "funding";
  if (money) return null;
  const quantity = resource === "training" ? gift?.quantity : undefined;
  return {
    what: "service",
    resource,
    ...(quantity && { quantity }),
    phrase: null,
    from: predicate.from,
    to: predicate.to,
    weak: object === undefined || object === null,
    elsewhere: gift?.elsewhere ?? false,
    predicate,
  };
}

/** A verb that supports, moves or vows, where no phrase beside it names a thing. */
function actOf(
  predicate: Predicate,
  named: ReadonlySet<Phrase | null>,
  scene: Scene,
): Given | null {
  const near = [
    ...predicate.objects.filter((phrase) => !isPartOf(predicate, phrase)),
    ...(predicate.passive && predicate.subject ? [predicate.subject] : []),
  ];
  const thingThere = near.some(
    (phrase) => named.has(phrase) || phrase.also.some((each) => named.has(each)),
  );
  const isMeeting = (phrase: Phrase) =>
    scene.lexicon.meetings.has(scene.tokens[phrase.head]?.lemma ?? "");
  // "Committed to participating in a discussion": who takes part in talks gives nothing yet.
  if (predicate.preps.some((each) => each.prep === "in" && isMeeting(each))) return null;
  if (plays(predicate, "back") || BACKS.test(predicate.lemma) || leans(predicate, scene))
    return act("back", predicate);
  if (thingThere || predicate.senses.some((each) => each.frame.resource !== undefined)) return null;
  if (near.some(isMeeting)) return null;
  const subject = predicate.subject;
  // "An offer of 300 soldiers came": what moves is named within the subject.
  const mover =
    subject !== null && (named.has(subject) || subject.mods.some((mod) => named.has(mod)));
  if (plays(predicate, "leave", "arrive") && !mover) return act("move", predicate, "personnel");
  const vows = plays(predicate, "promise", "consider", "refuse", "hesitate", "hold");
  const inside = predicate.complements.some((each) =>
    plays(each, "give", "back", "leave", "arrive"),
  );
  const open = near.every((phrase) => isWish(phrase, scene));
  if (vows && !inside && (open || near.some((phrase) => isMission(phrase, scene))))
    return act("vow", predicate);
  // "Guatemala and El Salvador remain", "agreed to stay".
  if (STAYS.test(predicate.lemma) && near.length === 0) return act("move", predicate, "personnel");
  // "Ghana will send nobody": what is meant was told before.
  const pronouns =
    near.length > 0 && near.every((phrase) => phrase.pronoun || isRest(phrase, scene));
  const more = /^(more|none|some|others|any)$/.test(scene.tokens[predicate.to]?.lower ?? "");
  if (plays(predicate, "give") && !predicate.passive && (pronouns || (near.length === 0 && more)))
    return act("told", predicate, scene.discourse.thing?.resource ?? "personnel");
  return null;
}

/** "Has shown interest", "held the pen": the noun is part of the verb, and nothing that it is done to. */
const isPartOf = ({ senses, head }: Predicate, { from, to }: Phrase): boolean =>
  senses.some((sense) => head < from && to <= sense.to);

/** "Refused a similar request", "has offered nothing", "made no offer": what is answered is told by no thing. */
const isWish = ({ head, pronoun }: Phrase, { tokens }: Scene): boolean =>
  pronoun ||
  /^(no|yes|request|appeal|invitation|idea|proposal|plan|offer|call|overture|approach|suggestion|option|matter|decision|anything|nothing|anybody|anyone|nobody)$/.test(
    tokens[head]?.lemma ?? "",
  );

const STAYS = /^(stay|remain)$/;

/** "A hundred more", "the rest", "any": so much of what was told before. */
const isRest = ({ head }: Phrase, { tokens }: Scene): boolean =>
  /^(any|none|some|more|rest|remainder|other|hundred|thousand|nobody|anybody)$/.test(
    tokens[head]?.lemma ?? "",
  );

/** Votes and drafts are support or its absence, whatever their frames say. */
const BACKS =
  /^(abstain|abstenir|abstener|vote|voter|votar|veto|draft|co-draft|co-write|pen|sponsor|co-sponsor|cosponsor|co-author|author|table|rédiger|parrainer|redactar|copatrocinar|copatrociner|volunteer|contribute|contribuer|contribuir)$/;
