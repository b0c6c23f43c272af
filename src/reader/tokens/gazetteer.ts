import type { Day } from "#base";
import { COMMON_NAMES, LEADERS, TITLES_OF_LEADERS } from "../data/leaders.ts";
import { KNOWN_MISSIONS, PAST_MISSIONS } from "../data/missions.ts";
import { ORGANISATIONS } from "../data/organisations.ts";
import { STATES } from "../data/states.ts";
import { keyOf, type Token } from "./tokens.ts";

/** How a name stands for a party. */
export type NameKind =
  | "state"
  | "people"
  | "capital"
  | "organisation"
  | "leader"
  | "mission"
  | "past";

/** A name in the gazetteer. */
export interface Name {
  /** The party, or the id of the mission. */
  readonly code: string;
  readonly kind: NameKind;
  readonly words: readonly string[];
  /** Written so and not otherwise (`US`, `AU`), where case tells it from a word. */
  readonly exact?: string;
  /** A last name, that stands for its party after a title only ("President Ruto"). */
  readonly titled?: true;
  readonly from?: Day;
  readonly until?: Day;
}

/** A name found in a sentence: tokens `from` up to but not including `to`. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly name: Name;
}

/** Names by their first word, longest first. */
export type Gazetteer = ReadonlyMap<string, readonly Name[]>;

/** A mission as the gazetteer knows it. */
export interface MissionNames {
  readonly id: string;
  readonly names: readonly string[];
}

const COLUMN = { en: 1, fr: 2, es: 3 } as const;

/** Build the gazetteer of one language, with the names of these missions. */
export function buildGazetteer(
  lang: "en" | "fr" | "es",
  missions: readonly MissionNames[],
): Gazetteer {
  const names: Name[] = [];
  const add = (
    code: string,
    kind: NameKind,
    text: string,
    days?: readonly (string | undefined)[],
  ) => {
    if (text === "") return;
    const words = wordsOf(text, lang);
    const capitals = text === text.toUpperCase() && text.length < 9;
    const [from, until] = days ?? [];
    names.push({
      code,
      kind,
      words,
      ...(capitals && { exact: text }),
      ...(from && { from: from as Day }),
      ...(until && { until: until as Day }),
    });
  };
  addStates(lang, add);
  for (const line of ORGANISATIONS.trim().split("\n")) {
    const columns = line.split("|");
    const all = lang === "en" ? [columns[1]] : [columns[COLUMN[lang]], columns[1]];
    for (const text of new Set(all.flatMap((column) => (column ?? "").split(";")))) {
      add(columns[0] ?? "", "organisation", text);
    }
  }
  for (const line of LEADERS.trim().split("\n")) {
    const [code, name, from, until] = line.split("|");
    add(code ?? "", "leader", name ?? "", [from, until]);
    const last = wordsOf(name ?? "", lang).at(-1) ?? "";
    if (last !== name && !COMMON_NAMES.has(last))
      names.push({
        code: code ?? "",
        kind: "leader",
        words: [last],
        titled: true,
        ...(from && { from: from as Day }),
        ...(until && { until: until as Day }),
      });
  }
  for (const mission of missions)
    for (const name of mission.names) add(mission.id, "mission", name);
  for (const name of PAST_MISSIONS.trim().split(/[;\n]/)) add("", "past", name);
  return index(names);
}

type Add = (code: string, kind: NameKind, text: string) => void;

function addStates(lang: "en" | "fr" | "es", add: Add): void {
  for (const line of STATES.trim().split("\n")) {
    const column = line.split("|");
    const code = column[0] ?? "";
    const offset = lang === "en" ? 1 : lang === "fr" ? 4 : 7;
    const each = (at: number, kind: NameKind) => {
      for (const text of (column[at] ?? "").split(";")) add(code, kind, text);
    };
    each(offset, "state");
    each(offset + 1, "people");
    each(offset + 2, "capital");
    if (lang !== "en") each(3, "capital");
  }
}

/** The adjectives of peoples in one language, lower case. */
export function demonyms(lang: "fr" | "es"): string[] {
  const at = lang === "fr" ? 5 : 8;
  return STATES.trim()
    .split("\n")
    .flatMap((line) => (line.split("|")[at] ?? "").split(";"))
    .filter((word) => word !== "" && !word.includes(" "));
}

function wordsOf(text: string, lang: string): string[] {
  const words = keyOf(text).split(" ");
  if (lang !== "fr") return words;
  return words.flatMap((word) => {
    const elided = /^([dl]')(.+)$/.exec(word);
    return elided ? [elided[1] ?? "", elided[2] ?? ""] : [word];
  });
}

function index(names: readonly Name[]): Gazetteer {
  const byFirst = new Map<string, Name[]>();
  for (const name of names) {
    const first = name.words[0] ?? "";
    const there = byFirst.get(first);
    if (there === undefined) byFirst.set(first, [name]);
    else there.push(name);
  }
  for (const there of byFirst.values()) there.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** Find the names in a sentence, longest first, left to right. Leaders count only while in office. */
export function findNames(
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  published: Day | null,
): NameSpan[] {
  const found: NameSpan[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from];
    if (token === undefined) continue;
    const name = gazetteer
      .get(token.own ?? token.lower)
      ?.find((each) => matches(tokens, from, each, published));
    if (name === undefined || speaksOfElse(tokens, from, from + name.words.length)) continue;
    found.push({ from, to: from + name.words.length, name });
    from += name.words.length - 1;
  }
  return found;
}

const CONTINENT = /^(south|latin|central|north|meso)$/;
const COINS = /^(dollars?|shillings?|francs?|pounds?|krona|kronor|krone|kroner)$/;

/** "South American leaders" and "Central America" are nobody of the United States, and "U.S. dollars" are anybody's. */
function speaksOfElse(tokens: readonly Token[], from: number, to: number): boolean {
  const american = /^america(ns?|s)?$/.test(tokens[from]?.lower ?? "");
  return (
    (american && CONTINENT.test(tokens[from - 1]?.lower ?? "")) ||
    COINS.test(tokens[to]?.lower ?? "")
  );
}

function matches(
  tokens: readonly Token[],
  from: number,
  name: Name,
  published: Day | null,
): boolean {
  for (let at = 0; at < name.words.length; at++) {
    const token = tokens[from + at];
    if ((token?.own ?? token?.lower) !== name.words[at]) return false;
  }
  const first = tokens[from]?.text ?? "";
  if (name.exact !== undefined && name.words.length === 1 && !writes(first, name.exact))
    return false;
  if (name.kind === "state" || name.kind === "capital" || name.kind === "leader") {
    if (!/^[\p{Lu}'’]/u.test(first) && !/^(the|la|le|les|el|l')$/.test(name.words[0] ?? ""))
      return false;
  }
  // "The central African country" lies in the middle of Africa; "the Central African army" is one state's.
  if (name.kind === "people" && name.words[0] === "central" && !/^\p{Lu}/u.test(first))
    return false;
  if (name.titled && !afterTitle(tokens, from)) return false;
  if (published !== null && name.from !== undefined && published < name.from) return false;
  // A name stays known for a while after its bearer left office: news looks back.
  return (
    published === null ||
    name.until === undefined ||
    published <= name.until ||
    name.kind !== "leader"
  );
}

/** Whether a word is a name in capitals, as it is or as British papers write it: "Nato", "Aussom". */
const writes = (word: string, capitals: string): boolean =>
  word === capitals ||
  (capitals.length > 3 && word === `${capitals.charAt(0)}${capitals.slice(1).toLowerCase()}`);

/** "President Ruto", "Secretary of State Rubio", "Mr. Ruto". */
function afterTitle(tokens: readonly Token[], at: number): boolean {
  const before = (back: number): string => {
    const token = tokens[at - back];
    return token?.own ?? token?.lower ?? "";
  };
  const near = before(1) === "." ? before(2) : before(1);
  return TITLES_OF_LEADERS.has(near) || (near === "state" && /^secr/.test(before(3)));
}

/** The missions known without a file, as rows: id, name, short form, host, kind, further names. */
export function knownMissions(): readonly {
  id: string;
  name: string;
  short: string;
  host: string;
  kind: string;
  names: string[];
  body: string;
  from: string;
  until: string;
}[] {
  return KNOWN_MISSIONS.trim()
    .split("\n")
    .map((line) => {
      const [
        id = "",
        name = "",
        short = "",
        host = "",
        kind = "",
        more = "",
        body = "",
        days = "",
      ] = line.split("|");
      const [from = "", until = ""] = days.split("..");
      return {
        id,
        name,
        short,
        host,
        kind,
        names: [name, short, ...more.split(";")].filter((n) => n !== ""),
        body,
        from,
        until,
      };
    });
}
