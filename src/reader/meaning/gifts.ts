import type { Party } from "#ledger";
import type { Gift, Phrase, Predicate } from "../parse/nodes.ts";
import type { Frame, Role } from "../tokens/language.ts";
import { giftsOf } from "./resources.ts";
import type { Scene } from "./scene.ts";
import { headlineInfinitive, type Stance, stanceOf } from "./stance.ts";

/** What a verb does that gives, offers, holds or takes back a thing. */
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

/** Whether the sentence speaks of a trust fund. */
export const channel = (scene: Scene): boolean =>
  (scene.lowers.has("trust") && scene.lowers.has("fund")) ||
  scene.lowers.has("fiduciaire") ||
  scene.lowers.has("fiduciario");

/** The stance of a verb that gives or takes, by what its frame does. */
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

/** The mission itself, its mandate, or a decision or plan about it. */
export function concernsMission(phrase: Phrase, scene: Scene): boolean {
  if (isMission(phrase, scene)) return true;
  const head = scene.tokens[phrase.head]?.lemma ?? "";
  if (
    /^(resolution|decision|adoption|creation|proposal|draft|plan|mandate|transition|résolution|décision|mandat|resolución|decisión|mandato|announcement|offer|idea|change|extension|vote)$/.test(
      head,
    )
  )
    return true;
  return phrase.mods.some((mod) => isMission(mod, scene));
}
