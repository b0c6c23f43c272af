import type { Predicate } from "../parse/nodes.ts";
import type { Scene } from "./scene.ts";

/** Whether a sentence names a mission that has not ended, or has a word for one. */
export function speaksOfMission(scene: Scene): boolean {
  const nouns = scene.lexicon.set("missionNouns");
  return (
    scene.parsed.names.some((span) => span.name.kind === "mission") ||
    scene.tokens.some((token) => nouns.has(token.lemma))
  );
}

/** Sentences about missions that have ended and none that has not, or whose every date lies years back. */
export function isHistory(scene: Scene): boolean {
  const { parsed, discourse } = scene;
  const { published } = discourse;
  const recent = published === null ? "" : String(Number(published.slice(0, 4)) - YEARS_OF_NEWS);
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

/** What lies further back is background. */
const YEARS_OF_NEWS = 5;
const SINCE = /^(since|depuis|desde|of)$/;
