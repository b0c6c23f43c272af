import type { Predicate } from "../parse/nodes.ts";
import type { Discourse } from "./discourse.ts";
import type { Scene } from "./scene.ts";

/** Whether a sentence names a mission that has not ended, or has a word for one. */
export function speaksOfMission(scene: Scene): boolean {
  const nouns = scene.lexicon.set("missionNouns");
  return (
    scene.parsed.names.some((span) => span.name.kind === "mission") ||
    scene.tokens.some((token) => nouns.has(token.lemma))
  );
}

/** Whether, after a sentence, the mission last named is one that has ended: "the mission" is that one then. */
export function endedAfter({ parsed, discourse }: Scene): boolean {
  const kinds = new Set(parsed.names.map((span) => span.name.kind));
  return !kinds.has("mission") && (kinds.has("past") || discourse.ended);
}

/**
 * Sentences about missions that have ended and none that has not, those that go on telling what such a mission was, and those
 * whose every date lies years back.
 */
export function isHistory(scene: Scene): boolean {
  const { parsed, discourse } = scene;
  if (discourse.ended && speaksOfMission(scene) && isOfOld(scene)) return true;
  const recent = firstOfNews(discourse);
  const dates = parsed.dates.filter((each) => each.date !== null);
  const old = dates.filter(
    (each) => (each.date ?? "") < recent && !SINCE.test(scene.tokens[each.from - 1]?.lower ?? ""),
  );
  const ahead = ({ tense, clause }: Predicate) =>
    clause !== "relative" && (tense === "future" || (tense === "would" && old.length === 0));
  // "Brazil, which led Minustah up to 2017, will not send troops again": what is to come is no history.
  if (parsed.predicates.some(ahead)) return false;
  // "France, which has left Barkhane, quits Minusma as well": a mission of today beside one that has ended.
  const kinds = new Set(parsed.names.map((span) => span.name.kind));
  if (kinds.has("past") && !kinds.has("mission")) return true;
  // "UNIFIL, which was set up in 1978, has 9,500 soldiers": what is so today is no history.
  const now = ({ tense, perfect, clause, finite }: Predicate) =>
    tense === "present" && !perfect && finite && /^(main|that)$/.test(clause);
  if (parsed.predicates.some(now)) return false;
  return dates.length > 0 && old.length === dates.length;
}

/** "At its height the mission had …": nothing but what was, with no day of late. */
const isOfOld = ({ parsed, discourse }: Scene): boolean =>
  parsed.predicates.length > 0 &&
  parsed.predicates.every(
    ({ tense, finite, perfect }) => !finite || (tense === "past" && !perfect),
  ) &&
  parsed.dates.every(({ date }) => date === null || date < firstOfNews(discourse));

/** The first year whose events are news. */
const firstOfNews = ({ published }: Discourse): string =>
  published === null ? "" : String(Number(published.slice(0, 4)) - YEARS_OF_NEWS);

/** What lies further back is background. */
const YEARS_OF_NEWS = 5;
const SINCE = /^(since|depuis|desde|of)$/;
