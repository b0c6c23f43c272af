import type { EngagementForm, Party } from "#ledger";
import { STANDS_SOMEWHERE } from "../data/meetings.ts";
import { partiesOf, unique } from "../meaning/parties.ts";
import type { Scene } from "../meaning/scene.ts";
import type { Phrase, Predicate } from "../parse/nodes.ts";

/** What a noun such as "summit" tells of a meeting. */
export interface Meeting {
  readonly form: EngagementForm;
  /** The parties that its own phrase names ("the EU summit", "talks between A and B"). */
  readonly parties: readonly Party[];
  /** Who meets, where only their kind is told ("a donors' conference"). */
  readonly described: string | null;
}

const CONFERENCE =
  /^(pledging|donor|donors|donors'|force-generation|generation|summit|ministerial|conference|high-level|contributors|contributors'|bailleurs|donateurs|donantes)$/;
const CALL = /^(phone|telephone|video|téléphonique|telefónica|videoconference|conference-call)$/;
const BESIDE = /^(news|press|war|peace|panel|election|ceasefire|truce|strategy|training|study)$/;
const FRINGE = /^(sidelines?|margins?|fringes?)$/;
const WITH = /^(with|between|of|by|among|avec|entre|con|de|des)$/;

/** The meeting that a phrase names, or null where it names none or one about something else. */
export function meetingNoun(phrase: Phrase, scene: Scene): Meeting | null {
  if (phrase.date !== null || phrase.pronoun) return null;
  const head = scene.tokens[phrase.head];
  const nouns = scene.lexicon.meetings;
  const form = nouns.get(head?.lemma ?? "") ?? nouns.get(head?.lower ?? "");
  if (form === undefined) return null;
  // "On the sidelines of the summit": where something else happened.
  if (phrase.host !== null && FRINGE.test(scene.tokens[phrase.host.head]?.lemma ?? "")) return null;
  const words = scene.tokens.slice(phrase.from, phrase.to).map((token) => token.lower);
  if (words.some((word) => BESIDE.test(word))) return null;
  const call = words.some((word) => CALL.test(word));
  if (form === "call" && !call) return null;
  const conference = words.some((word) => CONFERENCE.test(word)) || isGeneration(words);
  const inside = phrase.names
    .filter((span) => /^(organisation|state|people|leader)$/.test(span.name.kind))
    .map((span) => span.name.code as Party)
    .filter((code) => code !== "");
  const mods = phrase.mods
    .filter((mod) => WITH.test(mod.prep))
    .flatMap((mod) => partiesOf(mod, scene.tokens, scene.discourse));
  return {
    form: call ? "call" : conference && form === "meeting" ? "conference" : form,
    parties: unique([...inside, ...mods]),
    described: describedIn(words),
  };
}

const isGeneration = (words: readonly string[]): boolean =>
  words.includes("generation") && words.includes("force");

function describedIn(words: readonly string[]): string | null {
  if (words.some((word) => /^(donor|donors|pledging|bailleurs|donantes)$/.test(word)))
    return "donors";
  return words.some((word) => /^(contributor|contributors|generation)$/.test(word))
    ? "contributors"
    : null;
}

/** Whether what a predicate tells was told by telephone or on a screen. */
export function onTelephone(predicate: Predicate, scene: Scene): boolean {
  return [...predicate.objects, ...predicate.preps].some((phrase) =>
    /^(telephone|phone|téléphone|teléfono|videoconference|video|link|visioconférence)$/.test(
      scene.tokens[phrase.head]?.lower ?? "",
    ),
  );
}

/** The title of a conference, in quotation marks and mostly in capitals. */
export function titleIn(scene: Scene): string | null {
  const { start, end } = scene.parsed.sentence;
  const quoted = /["“‘«]\s?(\p{Lu}[^"”’»\n]{5,70})["”’»]/u.exec(
    scene.text.slice(start, Math.min(end, start + 600)),
  );
  if (quoted === null) return null;
  const text = (quoted[1] ?? "").replace(/[\s,.]{1,3}$/, "");
  const capitals = text.split(" ").filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals >= 2 && capitals * 2 >= text.split(" ").length ? text : null;
}

/** The place that a sentence tells with "in". */
export function placeIn(scene: Scene): string | null {
  const phrase = scene.parsed.phrases.find(
    (each) =>
      each.prep === "in" &&
      scene.tokens[each.head]?.tag === "PROPN" &&
      each.date === null &&
      !STANDS_SOMEWHERE.has(scene.tokens[each.from - 2]?.lower ?? ""),
  );
  if (phrase === undefined) return null;
  const start = scene.tokens[phrase.from]?.start ?? 0;
  return scene.text.slice(start, scene.tokens[phrase.to - 1]?.end ?? start).replace(/^the /, "");
}
