import type { Day } from "#base";
import { THEATRES } from "../data/missions.ts";
import type { Parsed } from "../parse/nodes.ts";
import { knownMissions } from "../tokens/gazetteer.ts";

const HOST_OF: ReadonlyMap<string, string> = new Map(
  THEATRES.trim()
    .split("\n")
    .flatMap((line) => {
      const [host = "", words = ""] = line.split("|");
      return words.split(";").map((word) => [word.toLowerCase(), host] as const);
    }),
);
const HOSTS = new Set(HOST_OF.values());
const escaped = [...HOST_OF.keys()].sort((a, b) => b.length - a.length).join("|");
const PLACES = new RegExp(`(?<![\\p{L}-])(?:${escaped})(?![\\p{L}])`, "giu");

/** How far into a text its theatre is looked for, in characters. */
const LOOK = 20_000;

/**
 * The states that may host the mission a text speaks of, likeliest first: by their places and armed groups and
 * by how often they are named. `others` are the hosts of missions on file.
 */
export function theatresOf(
  text: string,
  parsed: readonly Parsed[],
  others: ReadonlySet<string>,
): readonly (readonly [host: string, weight: number])[] {
  const counts = new Map<string, number>();
  const add = (host: string, weight: number) => counts.set(host, (counts.get(host) ?? 0) + weight);
  for (const match of text.slice(0, LOOK).matchAll(PLACES))
    add(HOST_OF.get(match[0].toLowerCase()) ?? "", 2);
  for (const each of parsed)
    for (const { name, from } of each.names) {
      if (!HOSTS.has(name.code) && !others.has(name.code)) continue;
      if (!/^(state|people)$/.test(name.kind)) continue;
      const before = each.sentence.tokens[from - 1]?.lower ?? "";
      add(name.code, /^(in|to|for|across|inside|into|en|au|à|from)$/.test(before) ? 2 : 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Of the well-known missions in a state, the one that runs on the day and whose body the text names most. */
export function knownMissionIn(
  host: string,
  parsed: readonly Parsed[],
  published: Day | null,
): string | null {
  const bodies = new Map<string, number>();
  for (const each of parsed)
    for (const { name } of each.names) bodies.set(name.code, (bodies.get(name.code) ?? 0) + 1);
  const there = knownMissions()
    .filter((each) => each.host === host)
    .filter(
      (each) =>
        published === null ||
        (published >= each.from && (each.until === "" || published <= each.until)),
    );
  const named = (body: string) => (body === "" ? 0 : (bodies.get(body) ?? 0));
  return [...there].sort((a, b) => named(b.body) - named(a.body))[0]?.id ?? null;
}
