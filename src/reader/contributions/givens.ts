import type { Quantity, Resource } from "#ledger";
import type { Discourse } from "../meaning/discourse.ts";
import { isMission } from "../meaning/gifts.ts";
import { areContributors, isCommitment, leans } from "../meaning/leanings.ts";
import { toQuantity } from "../meaning/quantities.ts";
import { giftOf } from "../meaning/resources.ts";
import type { Scene } from "../meaning/scene.ts";
import { type Gift, type Phrase, type Predicate, plays } from "../parse/nodes.ts";

/** Something in a sentence that a party might be giving: a thing, a bare figure, or an act without a thing. */
export interface Given {
  readonly what: "thing" | "bare" | "event" | "move" | "back" | "vow" | "told" | "service";
  readonly resource: Resource;
  readonly quantity?: Quantity;
  /** The phrase that names it; null for an act. */
  readonly phrase: Phrase | null;
  /** Tokens `from` up to but not including `to`. */
  readonly from: number;
  readonly to: number;
  readonly weak: boolean;
  readonly elsewhere: boolean;
  /** The act itself, where there is no phrase. */
  readonly predicate: Predicate | null;
}

/** All that might be given in a sentence, in order. */
export function givensOf(scene: Scene): Given[] {
  const things = thingsOf(scene);
  const named = new Set(things.map((each) => each.phrase));
  const acts = scene.parsed.predicates.flatMap((predicate) => {
    const act = actOf(predicate, named, scene);
    const service = serviceOf(predicate, scene);
    return [...(act === null ? [] : bothWays(act)), ...(service === null ? [] : [service])];
  });
  return [...things, ...acts].sort((a, b) => a.from - b.from);
}

function thingsOf(scene: Scene): Given[] {
  const inner = new Set<Phrase>();
  const found: Given[] = [];
  for (const phrase of scene.parsed.phrases) {
    if (inner.has(phrase)) continue;
    const gift = giftOf(phrase, scene);
    if (gift !== null) {
      for (const mod of phrase.mods)
        if (/^(of|de|d'|in|worth)$/.test(mod.prep) && sameGift(gift, giftOf(mod, scene)))
          inner.add(mod);
      found.push(thing("thing", gift, phrase));
      continue;
    }
    const bare =
      bareFigure(phrase, found, scene) ?? forceOf(phrase, scene) ?? eventOf(phrase, scene);
    if (bare !== null) found.push(bare);
  }
  return found;
}

/** "Will take part", "has declined", "is leaving": with people or with support alone, which only the rest of the text tells. */
function bothWays(act: Given): Given[] {
  const other = act.what === "told" ? undefined : OTHER_WAY[act.resource];
  return other === undefined ? [act] : [act, { ...act, resource: other }];
}

const OTHER_WAY: Partial<Record<Resource, Resource>> = {
  backing: "personnel",
  personnel: "backing",
};

const thing = (what: Given["what"], gift: Gift, phrase: Phrase): Given => ({
  what,
  resource: gift.resource,
  ...(gift.quantity && { quantity: gift.quantity }),
  phrase,
  from: phrase.from,
  to: phrase.to,
  weak: gift.weak,
  elsewhere: gift.elsewhere,
  predicate: null,
});

const sameGift = (a: Gift, b: Gift | null): boolean =>
  b !== null &&
  a.resource === b.resource &&
  (a.quantity?.value === b.quantity?.value || !b.quantity);

/** "Would not send a force to Haiti": a force that is sent is people. */
function forceOf(phrase: Phrase, { tokens, parsed }: Scene): Given | null {
  if (tokens[phrase.head]?.lemma !== "force" || phrase.names.length > 0) return null;
  const article = /^(a|an|any|no|its|their|un|une|una)$/.test(tokens[phrase.from]?.lower ?? "");
  const sent = parsed.predicates.some(
    (each) => SENT.test(each.lemma) && each.objects.includes(phrase),
  );
  if (!article || !sent) return null;
  return thing("thing", { resource: "personnel", phrase, elsewhere: false, weak: true }, phrase);
}

const SENT = /^(send|deploy|dispatch|contribute|provide|supply|offer|pledge|field)$/;

/** "Italy 8", "Cairo is to send 1,091": a figure alone counts what the figure before it counted, else people. */
function bareFigure(phrase: Phrase, before: readonly Given[], scene: Scene): Given | null {
  const amount = phrase.amounts[0];
  if (amount === undefined || amount.currency !== undefined || phrase.date !== null) return null;
  // "The 9,000 strong mission".
  const strength = scene.tokens[amount.to]?.lower === "strong";
  const named = phrase.names.some((span) => span.to > phrase.possessor);
  // "24 others", "600 more".
  const more = /^(others|more|autres|otros|otras)$/.test(scene.tokens[amount.to]?.lower ?? "");
  const end = more ? amount.to + 1 : amount.to;
  if (!strength && (named || end !== phrase.to)) return null;
  const value = amount.value ?? amount.max ?? 0;
  const last =
    before.findLast((each) => each.quantity !== undefined && each.what !== "bare") ?? null;
  const sample = last ?? toldBefore(phrase, value, scene);
  const like = sample?.quantity;
  const unit = amount.scaled && value >= 1e6 ? null : (like?.unit ?? "persons");
  const year = value > 1900 && value < 2100 && phrase.possessor === -1;
  if (unit === null || (year && like === undefined)) return null;
  const millions = sample?.resource === "funding" && (like?.value ?? 0) >= 1e6;
  // "The United States 15 million, Italy 750,000".
  const whole = value >= 10_000 && scene.parsed.names.some((span) => span.to === phrase.from);
  if (millions && value >= 1000 && !whole) return null;
  const factor = millions && value < 1000 ? 1e6 : 1;
  const quantity = toQuantity(amount, unit, phrase, scene);
  return {
    what: "bare",
    resource: sample?.resource ?? "personnel",
    quantity: {
      ...quantity,
      ...(quantity.value !== undefined && { value: quantity.value * factor }),
      ...(like?.item && { item: like.item }),
    },
    phrase,
    from: phrase.from,
    to: phrase.to,
    weak: true,
    elsewhere: false,
    predicate: null,
  };
}

/** What a figure alone counts: what was counted before; but people, where that was money and no verb gives any, or gear. */
function toldBefore(phrase: Phrase, value: number, scene: Scene): Discourse["thing"] {
  const { thing } = scene.discourse;
  if (thing?.resource === "equipment" && value >= MANY_ITEMS) return null;
  if (thing?.resource !== "funding") return thing;
  const pays = scene.parsed.predicates.some(
    (each) => (each.subject === phrase || each.objects.includes(phrase)) && PAYS.test(each.lemma),
  );
  return pays && value < 1000 ? thing : null;
}

/** So many vehicles or ships are not given without a word for them. */
const MANY_ITEMS = 200;
const PAYS =
  /^(give|pay|pledge|promise|contribute|donate|add|provide|offer|put|cost|spend|raise|receive|release|donner|verser|promettre|dar|pagar|prometer)$/;

/** "The deployment", "its withdrawal": an event noun that moves people who are not named beside it; "its commitment to the mission". */
function eventOf(phrase: Phrase, scene: Scene): Given | null {
  const head = scene.tokens[phrase.head];
  const frames = scene.lexicon.nouns.get(head?.lemma ?? "") ?? [];
  const backs = isCommitment(phrase, scene) || /^(abstention|abstención)$/.test(head?.lemma ?? "");
  const moves = frames.some((frame) => /^(give|arrive|leave)$/.test(frame.role));
  if (!backs && !moves && !areContributors(phrase, scene)) return null;
  if (phrase.mods.some((mod) => giftOf(mod, scene) !== null)) return null;
  return {
    what: "event",
    resource: backs ? "backing" : "personnel",
    phrase,
    from: phrase.from,
    to: phrase.to,
    weak: true,
    elsewhere: false,
    predicate: null,
  };
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
  const base = {
    phrase: null,
    from: predicate.from,
    to: predicate.to,
    weak: true,
    elsewhere: false,
    predicate,
  };
  const isMeeting = (phrase: Phrase) =>
    scene.lexicon.meetings.has(scene.tokens[phrase.head]?.lemma ?? "");
  // "Committed to participating in a discussion": who takes part in talks gives nothing yet.
  if (predicate.preps.some((each) => each.prep === "in" && isMeeting(each))) return null;
  if (plays(predicate, "back") || BACKS.test(predicate.lemma) || leans(predicate, scene))
    return { ...base, what: "back", resource: "backing" };
  if (thingThere || predicate.senses.some((each) => each.frame.resource !== undefined)) return null;
  if (near.some(isMeeting)) return null;
  const subject = predicate.subject;
  // "An offer of 300 soldiers came": what moves is named within the subject.
  const mover =
    subject !== null && (named.has(subject) || subject.mods.some((mod) => named.has(mod)));
  if (plays(predicate, "leave", "arrive") && !mover)
    return { ...base, what: "move", resource: "personnel" };
  const vows = plays(predicate, "promise", "consider", "refuse", "hesitate", "hold");
  const inside = predicate.complements.some((each) =>
    plays(each, "give", "back", "leave", "arrive"),
  );
  const open = near.every((phrase) => isWish(phrase, scene));
  if (vows && !inside && (open || near.some((phrase) => isMission(phrase, scene))))
    return { ...base, what: "vow", resource: "backing" };
  // "Guatemala and El Salvador remain", "agreed to stay".
  if (STAYS.test(predicate.lemma) && near.length === 0)
    return { ...base, what: "move", resource: "personnel" };
  // "Ghana will send nobody": what is meant was told before.
  const pronouns =
    near.length > 0 && near.every((phrase) => phrase.pronoun || isRest(phrase, scene));
  const more = /^(more|none|some|others|any)$/.test(scene.tokens[predicate.to]?.lower ?? "");
  if (plays(predicate, "give") && !predicate.passive && (pronouns || (near.length === 0 && more)))
    return { ...base, what: "told", resource: scene.discourse.thing?.resource ?? "personnel" };
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
