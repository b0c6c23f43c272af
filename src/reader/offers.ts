import type { Party, Stage } from "#ledger";
import { eventGifts, giversWithin } from "./gifts.ts";
import { contribution } from "./giving.ts";
import type { Role } from "./language.ts";
import { type Gift, type Phrase, type Predicate, plays, withJoined } from "./nodes.ts";
import { ownersOf, partiesOf, unique } from "./parties.ts";
import { giftsOf } from "./resources.ts";
import type { Found, Scene } from "./scene.ts";

const STAGE_OF_NOUN: Partial<Record<Role, Stage>> = {
  promise: "pledged",
  give: "pledged",
  consider: "considering",
  hesitate: "reluctant",
  refuse: "refused",
  arrive: "delivered",
  leave: "withdrawn",
};

/** Claims from nouns ("Canada's pledge of", "the arrival of 200 Kenyans") and from figures with an owner. */
export function readOffers(scene: Scene): Found[] {
  const taken = new Set<Phrase>();
  const heads = scene.parsed.phrases.flatMap((phrase) => {
    const claims = readNoun(phrase, scene);
    if (claims.length > 0) for (const each of [phrase, ...phrase.mods]) taken.add(each);
    return claims;
  });
  const owned = scene.parsed.phrases
    .filter((phrase) => !taken.has(phrase))
    .flatMap((phrase) => readOwned(phrase, scene));
  return [...heads, ...owned];
}

/** The predicate that a phrase is an argument of. */
/** The predicate that a phrase is an argument of, and its place there. */
export function predicateOver(
  phrase: Phrase,
  scene: Scene,
): { predicate: Predicate; place: "subject" | "object" | "prep" } | null {
  for (const predicate of scene.parsed.predicates) {
    if (predicate.subject !== null && withJoined(predicate.subject).includes(phrase))
      return { predicate, place: "subject" };
    if (predicate.objects.some((each) => withJoined(each).includes(phrase)))
      return { predicate, place: "object" };
    if (predicate.preps.some((each) => withJoined(each).includes(phrase)))
      return { predicate, place: "prep" };
  }
  return null;
}

function readNoun(phrase: Phrase, scene: Scene): Found[] {
  const head = scene.tokens[phrase.head];
  const frames = scene.lexicon.nouns.get(head?.lemma ?? "") ?? [];
  const frame = frames.find((each) => STAGE_OF_NOUN[each.role] !== undefined);
  if (frame === undefined || phrase.date !== null) return [];
  const gifts = [
    ...giftsOfNoun(phrase, scene),
    ...(frame.resource === undefined ? [] : impliedBy(frame.resource, phrase)),
  ].filter((gift) => !gift.elsewhere);
  const over = predicateOver(phrase, scene);
  const givers = giversOfNoun(phrase, over?.predicate ?? null, scene).filter(
    (party) => party !== scene.discourse.host,
  );
  if (gifts.length === 0 || givers.length === 0) return [];
  const stage = stageOver(STAGE_OF_NOUN[frame.role] ?? "pledged", frame.role, phrase, over, scene);
  if (stage === null) return [];
  return gifts.map((gift) =>
    contribution(scene, `noun.${frame.role}`, givers, gift, stage, over?.predicate ?? null, [
      gift.weak ? "weak" : "strong",
      gift.quantity === undefined ? "no-figure" : "figure",
      over?.place ?? "alone",
    ]),
  );
}

const impliedBy = (resource: Gift["resource"], phrase: Phrase): Gift[] =>
  resource === "training" && phrase.mods.length > 0
    ? [{ resource, phrase, elsewhere: false, weak: true }]
    : [];

function giftsOfNoun(phrase: Phrase, scene: Scene): Gift[] {
  const own = giftsOf(phrase, scene).filter((gift) => gift.quantity !== undefined);
  if (own.length > 0) return own;
  return eventGifts(phrase, scene);
}

/** "An offer of 2,000 soldiers from Benin", "Canada's pledge": who stands behind a noun. */
function giversOfNoun(phrase: Phrase, over: Predicate | null, scene: Scene): Party[] {
  const came = over !== null && /^(come|arrive|venir|provenir)$/.test(over.lemma) ? over.preps : [];
  for (const mod of [...phrase.mods, ...came]) {
    if (!/^(by|from|par|por|de)$/.test(mod.prep)) continue;
    const parties = partiesOf(mod, scene.tokens, scene.discourse);
    if (parties.length > 0) return parties;
  }
  const owners = ownersOf(phrase, scene.tokens, scene.discourse);
  return owners.length > 0 ? owners : giversWithin(phrase, null, scene);
}

type Over = ReturnType<typeof predicateOver>;

/** What the verb over a noun makes of it: "approved the deployment", "withdrew the offer", "urged the dispatch". */
function stageOver(
  stage: Stage,
  role: Role,
  phrase: Phrase,
  over: Over,
  scene: Scene,
): Stage | null {
  if (over === null)
    return role === "give" &&
      !phrase.amounts.length &&
      phrase.mods.every((mod) => mod.amounts.length === 0)
      ? null
      : stage;
  const { predicate, place } = over;
  if (place !== "prep" && plays(predicate, "bar")) return role === "give" ? null : stage;
  if (
    plays(predicate, "bind", "hold", "refuse", "consider", "leave", "promise", "give", "ask") &&
    place === "object" &&
    !predicate.passive
  ) {
    return plays(predicate, "say", "promise") && role === "promise" ? stage : null;
  }
  if (predicate.passive && place === "subject") {
    if (plays(predicate, "hold")) return "suspended";
    if (plays(predicate, "leave")) return "withdrawn";
    if (plays(predicate, "bind")) return "committed";
    if (plays(predicate, "refuse")) return role === "promise" ? null : "refused";
  }
  if (role === "give" && place === "subject") {
    if (
      /^(begin|start|commence|commencer|comenzar|débuter)$/.test(predicate.lemma) &&
      predicate.tense === "past" &&
      !predicate.negated
    )
      return "delivered";
    return phrase.mods.some((mod) => mod.amounts.length > 0) || phrase.amounts.length > 0
      ? stage
      : null;
  }
  if (predicate.negated && stage === "pledged")
    return plays(predicate, "light", "give") ? "reluctant" : stage;
  if (scene.parsed.predicates.length === 0) return stage;
  return stage;
}

/** "Kenya's 1,000 officers", "about 400 Kenyan police": a figure of people with its owner, and no act of its own. */
function readOwned(phrase: Phrase, scene: Scene): Found[] {
  if (phrase.amounts.length === 0) return [];
  const gifts = giftsOf(phrase, scene).filter(
    (gift) =>
      gift.phrase === phrase &&
      gift.quantity !== undefined &&
      !gift.elsewhere &&
      gift.resource === "personnel",
  );
  const gift = gifts[0];
  if (gift === undefined) return [];
  const owners = unique(
    ownersOf(phrase, scene.tokens, scene.discourse).concat(fromMods(phrase, scene)),
  ).filter((party) => party !== scene.discourse.host);
  if (owners.length !== 1) return [];
  const there = scene.tokens.slice(phrase.to, phrase.to + 8).map((token) => token.lower);
  const near = there.join(" ");
  const onGround =
    (/\b(place|ground|deployed|stationed|serving|currently|already|patrol|patrolling)\b/.test(
      near,
    ) ||
      there[0] === "in" ||
      there[0] === "there") &&
    !["will", "plan", "plans", "proposed", "planned", "offer", "offered"].some((word) =>
      scene.lowers.has(word),
    );
  const over = predicateOver(phrase, scene);
  if (over !== null && plays(over.predicate, "ask", "want", "need")) return [];
  const stage: Stage = onGround ? "delivered" : "pledged";
  return [
    contribution(
      scene,
      onGround ? "owned.there" : "owned",
      owners,
      gift,
      stage,
      over?.predicate ?? null,
      [gift.weak ? "weak" : "strong", over?.place ?? "alone", phrase.prep],
    ),
  ];
}

function fromMods(phrase: Phrase, scene: Scene): Party[] {
  for (const mod of phrase.mods) {
    if (mod.prep === "from" || mod.prep === "du" || mod.prep === "de") {
      const parties = partiesOf(mod, scene.tokens, scene.discourse);
      if (parties.length > 0) return parties;
    }
  }
  return [];
}
