import type { Party, Stage } from "#ledger";
import type { Frame, Role } from "./language.ts";
import { type Gift, type Phrase, type Predicate, plays, withJoined } from "./nodes.ts";
import { ownersOf, partiesOf, unique } from "./parties.ts";
import { giftsOf, toQuantity } from "./resources.ts";
import type { Scene } from "./scene.ts";
import { headlineInfinitive, type Stance, stanceOf } from "./stance.ts";

/** G i v i n g, as the passes beside it use it. */
export const GIVING = new Set<Role>([
  "give",
  "promise",
  "consider",
  "hesitate",
  "refuse",
  "bind",
  "hold",
  "leave",
  "fail",
]);

/** Acts, as the passes beside it use it. */
export const acts = (predicate: Predicate): boolean =>
  plays(
    predicate,
    "give",
    "back",
    "promise",
    "arrive",
    "leave",
    "bind",
    "consider",
    "refuse",
    "serve",
  );

/** The agent of a predicate: its subject, or after a passive the phrase with "by". */
export function agentOf(predicate: Predicate, scene: Scene): Phrase | null {
  if (predicate.passive)
    return predicate.preps.find((prep) => /^(by|par|por)$/.test(prep.prep)) ?? null;
  if (headlineInfinitive(predicate, scene)) return predicate.governorNoun;
  if (predicate.subject !== null) return predicate.subject;
  return predicate.governor === null ? null : predicate.governor.subject;
}

/** What a predicate is done to: its objects, or after a passive its subject. */
export function patientsOf(predicate: Predicate): readonly Phrase[] {
  const own =
    predicate.passive && predicate.subject !== null
      ? [predicate.subject, ...predicate.objects]
      : predicate.objects;
  if (own.length > 0 || predicate.passive) return own;
  return [];
}

/** "Each", "apiece" and "respectively" give every party its own figure. */
export function shares(
  givers: readonly Party[],
  gift: Gift,
  gifts: readonly Gift[],
  scene: Scene,
): { givers: readonly Party[]; gift: Gift }[] {
  const respectively = ["respectively", "respectivement", "respectivamente"].some((word) =>
    scene.lowers.has(word),
  );
  if (respectively && gifts.length === givers.length && gifts.length > 1) {
    const own = givers[gifts.indexOf(gift)];
    return own === undefined ? [] : [{ givers: [own], gift }];
  }
  const each = ["each", "apiece", "chacun", "chacune", "respectively"].some((word) =>
    scene.lowers.has(word),
  );
  if (!each || givers.length < 2 || gift.quantity === undefined) return [{ givers, gift }];
  const { per: _, ...quantity } = gift.quantity;
  const kept = gift.quantity.per === "each" ? quantity : gift.quantity;
  return givers.map((party) => ({ givers: [party], gift: { ...gift, quantity: kept } }));
}

/** A legislature or cabinet consented in the same sentence. */
export function consented(scene: Scene): boolean {
  const body = scene.tokens.some((token) => scene.lexicon.set("legislatures").has(token.lower));
  const act = ["consent", "approve", "approved", "agree", "vote", "ratify", "pass"].some((word) =>
    scene.stems.has(word),
  );
  const open = scene.lowers.has("yet");
  return body && act && !open && !scene.parsed.predicates.some((predicate) => predicate.negated);
}

/** Told formally to the Secretary-General or the mandating body. */
export function notified(scene: Scene): boolean {
  const formal = [
    "notify",
    "notified",
    "notification",
    "formally",
    "formal",
    "notifié",
    "notificado",
    "notifier",
  ].some((word) => scene.stems.has(word));
  return (
    formal &&
    (scene.parsed.names.some((span) => /^(UN|UNSC|AU|SADC|EU|ECOWAS)$/.test(span.name.code)) ||
      scene.lowers.has("secretary-general"))
  );
}

/** Denied, as the passes beside it use it. */
export const denied = (stance: Stage): Stage =>
  stance === "delivered" || stance === "pledged"
    ? "reluctant"
    : stance === "considering"
      ? "refused"
      : stance;

/** "Seven states have notified: the Bahamas, …": the names after the colon stand for the number. */
export function listed(parties: readonly Party[], scene: Scene): readonly Party[] {
  const only = parties[0];
  if (parties.length !== 1 || only === undefined || typeof only === "string") return parties;
  const colon = scene.tokens.findIndex((token) => token.text === ":" || token.text === ";");
  const among = scene.tokens.findIndex(
    (token, at) => /^(including|among|notamment|incluidos)$/.test(token.lower) && at > 2,
  );
  const from = colon !== -1 ? colon : among;
  if (from === -1) return parties;
  const names = scene.parsed.names
    .filter(
      (span) =>
        span.from > from &&
        /^(state|organisation)$/.test(span.name.kind) &&
        span.name.code !== scene.discourse.host,
    )
    .map((span) => span.name.code);
  if (names.length < 2) return parties;
  return colon !== -1
    ? names
    : [
        ...names,
        { unnamed: true, ...(only.described !== undefined && { described: only.described }) },
      ];
}

/** Channel, as the passes beside it use it. */
export const channel = (scene: Scene): boolean =>
  (scene.lowers.has("trust") && scene.lowers.has("fund")) ||
  scene.lowers.has("fiduciaire") ||
  scene.lowers.has("fiduciario");

/** Transfer stance, as the passes beside it use it. */
export function transferStance(predicate: Predicate, frame: Frame, scene: Scene): Stance {
  const own = stanceOf(predicate, scene);
  if (own === "none" || own === "asked") return own;
  const no = predicate.negated || (predicate.subject?.negated ?? false);
  const ahead = predicate.tense === "future" || predicate.tense === "would";
  const done =
    own === "delivered" ||
    own === "reluctant" ||
    own === "pledged" ||
    own === "refused" ||
    own === "considering" ||
    (own === "committed" && frame.role === "leave");
  if (!done) return own;
  switch (frame.role) {
    case "promise":
      if (no) return ahead ? "refused" : "reluctant";
      return own === "delivered" ? "pledged" : own;
    case "consider":
      return no ? "refused" : "considering";
    case "hesitate":
      return no ? "pledged" : "reluctant";
    case "refuse":
      return no ? "considering" : own === "considering" ? "reluctant" : "refused";
    case "bind":
      return no ? "reluctant" : ahead ? "pledged" : "committed";
    case "hold":
      return no ? "pledged" : own === "considering" ? "reluctant" : "suspended";
    case "leave":
      if (own === "committed") return "withdrawn";
      if (own === "refused") return "pledged";
      return no ? "pledged" : own === "considering" ? "reluctant" : "withdrawn";
    case "fail":
      return "reluctant";
    default:
      return own;
  }
}

/** "Cairo is to send 1,091": a bare figure after a giving verb means people. */
export function bareGifts(phrase: Phrase, scene: Scene): Gift[] {
  return withJoined(phrase).flatMap((each) => {
    const amount = each.amounts[0];
    if (
      amount === undefined ||
      amount.currency !== undefined ||
      amount.scaled ||
      amount.to !== each.to
    )
      return [];
    return [
      {
        resource: "personnel" as const,
        quantity: toQuantity(amount, "persons", each, scene),
        phrase: each,
        elsewhere: false,
        weak: true,
      },
    ];
  });
}

/** Whether a predicate's arguments name the mission. */
export function missionIn(predicate: Predicate, scene: Scene): boolean {
  return [
    ...predicate.objects,
    ...predicate.preps,
    ...(predicate.passive && predicate.subject ? [predicate.subject] : []),
  ].some((phrase) => isMission(phrase, scene));
}

/** Whether a phrase names the mission, or speaks of it by a word such as "force". */
export function isMission(phrase: Phrase, scene: Scene): boolean {
  if (phrase.names.some((span) => span.name.kind === "mission")) return true;
  const head = scene.tokens[phrase.head];
  if (head === undefined || phrase.amounts.length > 0) return false;
  const nouns = scene.lexicon.set("missionNouns");
  return nouns.has(head.lemma) && !phrase.names.some((span) => span.name.kind === "past");
}

const EVENTS: readonly Role[] = ["give", "arrive", "leave", "promise"];

/** "The deployment of 1,000 officers": what an event noun moves. */
export function eventGifts(phrase: Phrase, scene: Scene): Gift[] {
  const head = scene.tokens[phrase.head];
  const frames = scene.lexicon.nouns.get(head?.lemma ?? "") ?? [];
  if (!frames.some((frame) => EVENTS.includes(frame.role))) return [];
  const inner = phrase.mods
    .filter((mod) => /^(of|to|for|in|de|d'|du|des|from)$/.test(mod.prep))
    .flatMap((mod) => giftsOf(mod, scene))
    .filter((gift) => gift.resource !== "backing");
  if (inner.length > 0) return inner.map((gift) => ({ ...gift, phrase }));
  if (
    frames.some((frame) => frame.role === "give" && frame.id === "give") &&
    /^(deployment|dispatch|déploiement|envoi|despliegue|envío)$/.test(head?.lemma ?? "")
  ) {
    const people = scene.tokens
      .slice(phrase.from, phrase.head)
      .some((token) => scene.lexicon.resources.get(token.lemma) === "personnel");
    return [{ resource: "personnel", phrase, elsewhere: false, weak: !people }];
  }
  return [];
}

/** The givers that the resource itself names: its nationality, "from Chad", the owner of the offer. */
export function giversWithin(phrase: Phrase, predicate: Predicate | null, scene: Scene): Party[] {
  const { tokens, discourse } = scene;
  const mods = [
    ...phrase.mods,
    ...phrase.mods.flatMap((mod) => mod.mods),
    ...(predicate?.preps ?? []),
  ];
  for (const mod of mods) {
    const inner =
      /^(of|de)$/.test(mod.prep) &&
      (mod.amounts.length > 0 || mod.names.some((span) => span.name.kind === "people"))
        ? ownersOf(mod, tokens, discourse)
        : [];
    if (inner.length > 0) return inner;
    if (!/^(from|by|par|por|de|depuis|desde)$/.test(mod.prep)) continue;
    const parties = partiesOf(mod, tokens, discourse);
    if (parties.length > 0) return parties;
  }
  return unique(ownersOf(phrase, tokens, discourse));
}

/** R a i s e s, as the passes beside it use it. */
export const RAISES =
  /^(raise|increase|boost|bring|take|come|amount|rise|reach|total|grow|lift|porter|elevar|stand)$/;

/** K e e p s, as the passes beside it use it. */
export const KEEPS =
  /^(have|keep|maintain|retain|station|base|avoir|compter|maintenir|tener|mantener)$/;

/** "Sent 150 police to help the mission": what it gives stands before what that is for. */
export const hasFigure = (predicate: Predicate, scene: Scene): boolean =>
  plays(predicate, "give", "promise") &&
  patientsOf(predicate).some((phrase) =>
    giftsOf(phrase, scene).some((gift) => gift.quantity !== undefined),
  );
