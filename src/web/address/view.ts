import { type Day, isDay } from "#base";
import { RESOURCES, type Resource, RUNGS, type Rung } from "#ledger";

/** The pages that the bar at the top names, in the order of a day's work. */
export const NAMED_PAGES = [
  "missions",
  "board",
  "timeline",
  "map",
  "party",
  "changes",
  "brief",
  "search",
  "review",
  "documents",
  "paste",
  "api",
] as const;

/** The pages: those that are named, and those that others lead to. */
export const PAGES = [
  ...NAMED_PAGES,
  "compare",
  "document",
  "missionFile",
  "newMission",
  "names",
] as const;

/** One of the pages. */
export type Page = (typeof PAGES)[number];

/** By what the rows of the matrix can be ordered. */
export const SORTS = ["size", "name", "recent"] as const;

/** By what the rows of the matrix can be grouped. */
export const GROUPS = ["standing", "region", "none"] as const;

/** Which rows of the matrix can be asked for: those that give, those that do not. */
export const ONLY = ["giving", "notGiving"] as const;

/** The parts of the world of which the rows can be asked for; `near` draws the map around the host. */
export const REGIONS = [
  "africa",
  "caribbean",
  "north-america",
  "latin-america",
  "europe",
  "asia",
  "oceania",
  "other",
  "near",
] as const;

/** The languages that an address can ask for. */
export const VIEW_LANGS = ["en", "fr", "es", "qps"] as const;

/** Everything that a page shows, as its address holds it. Null means: the default. */
export interface View {
  readonly page: Page;
  /** Id of the mission; null is the first on file. */
  readonly mission: string | null;
  /** Null: today, or the newest day of an old ledger. */
  readonly trueOn: Day | null;
  /** Null: the same day as `trueOn`. */
  readonly knownAt: Day | null;
  /** Null: the newest entry. */
  readonly head: number | null;
  /** Key of the figure whose claims are open. */
  readonly open: string | null;
  /** Show every chart as a table. */
  readonly tables: boolean;
  readonly document: string | null;
  /** The claim whose quote is highlighted. */
  readonly claim: string | null;
  readonly lang: (typeof VIEW_LANGS)[number] | null;
  /** Keys of givers: the one whose page it is, or those compared; at most six. */
  readonly parties: readonly string[];
  /** Ids of the missions compared; at most six. */
  readonly missions: readonly string[];
  /** The resource that is drawn; null is people. */
  readonly resource: Resource | null;
  /** The day compared with; null is the page's default. */
  readonly since: Day | null;
  /** The entry compared with; null is the same as `head`. */
  readonly sinceHead: number | null;
  /** The first and last day of a stretch of time, both inclusive; null is all of it. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Promises at least this many days old are chased. */
  readonly older: number | null;
  /** The words searched for. */
  readonly words: string | null;
  readonly sort: (typeof SORTS)[number] | null;
  readonly group: (typeof GROUPS)[number] | null;
  readonly only: (typeof ONLY)[number] | null;
  readonly region: (typeof REGIONS)[number] | null;
  /** Draw givers by name at this rung; null draws the rungs. */
  readonly byParty: Rung | null;
  /** Each day as the record stood then; else all as known at the page's day. */
  readonly asThen: boolean;
}

/** What stands when a page is opened afresh: the mission, the times, tables and language are kept. */
export const FRESH = {
  open: null,
  document: null,
  claim: null,
  parties: [],
  missions: [],
  resource: null,
  since: null,
  sinceHead: null,
  from: null,
  to: null,
  older: null,
  words: null,
  sort: null,
  group: null,
  only: null,
  region: null,
  byParty: null,
  asThen: false,
} as const satisfies Partial<View>;

/** A view read from an address, and the parameters that could not be read. */
export interface ReadView {
  readonly view: View;
  readonly bad: readonly string[];
}

/** Write a view as the query of an address, without the question mark; defaults are left out. */
export function writeView(view: View): string {
  const query: string[] = [];
  set(query, "view", view.page === "board" ? null : view.page);
  set(query, "mission", view.mission);
  set(query, "true", view.trueOn);
  set(query, "known", view.knownAt);
  set(query, "head", view.head === null ? null : String(view.head));
  set(query, "document", view.document);
  set(query, "claim", view.claim);
  set(query, "open", view.open);
  set(query, "as", view.tables ? "tables" : null);
  set(query, "party", listed(view.parties));
  set(query, "missions", listed(view.missions));
  set(query, "resource", view.resource);
  set(query, "since", view.since);
  set(query, "entry", view.sinceHead === null ? null : String(view.sinceHead));
  set(query, "from", view.from);
  set(query, "to", view.to);
  set(query, "older", view.older === null ? null : String(view.older));
  set(query, "q", view.words);
  set(query, "sort", view.sort);
  set(query, "group", view.group);
  set(query, "only", view.only);
  set(query, "region", view.region);
  set(query, "by", view.byParty);
  set(query, "record", view.asThen ? "then" : null);
  set(query, "lang", view.lang);
  return query.join("&");
}

/** Read a view from a query. What cannot be read falls back to its default and is named. */
export function readView(text: string): ReadView {
  const query = new URLSearchParams(text);
  const bad: string[] = [];
  const read = <T>(
    name: string,
    parse: (value: string) => T | null,
    otherName = name,
  ): T | null => {
    const value = query.get(name) ?? query.get(otherName);
    if (value === null) return null;
    const parsed = parse(value);
    if (parsed === null) bad.push(name);
    return parsed;
  };
  const view: View = {
    page: read("view", oneOf(PAGES)) ?? "board",
    mission: read("mission", plainId),
    // The interface for programs has longer names for the two days.
    trueOn: read("true", day, "trueOn"),
    knownAt: read("known", day, "knownAt"),
    head: read("head", entryNumber),
    open: read("open", shortText),
    tables: read("as", (value) => (value === "tables" ? true : null)) ?? false,
    document: read("document", plainId),
    claim: read("claim", plainId),
    lang: read("lang", oneOf(VIEW_LANGS)),
    parties: read("party", keys) ?? [],
    missions: read("missions", keys) ?? [],
    resource: read("resource", oneOf(RESOURCES)),
    since: read("since", day),
    sinceHead: read("entry", entryNumber),
    from: read("from", day),
    to: read("to", day),
    older: read("older", entryNumber),
    words: read("q", searchWords),
    sort: read("sort", oneOf(SORTS)),
    group: read("group", oneOf(GROUPS)),
    only: read("only", oneOf(ONLY)),
    region: read("region", oneOf(REGIONS)),
    byParty: read("by", oneOf(RUNGS)),
    asThen: read("record", (value) => (value === "then" ? true : null)) ?? false,
  };
  return { view, bad };
}

// A page writes hundreds of addresses at once, most of whose values are plain.
function set(query: string[], name: string, value: string | null): void {
  if (value === null) return;
  query.push(`${name}=${encodeURIComponent(value.toWellFormed()).replaceAll("%20", "+")}`);
}

function oneOf<T extends string>(values: readonly T[]): (text: string) => T | null {
  return (text) => values.find((value) => value === text) ?? null;
}

function day(text: string): Day | null {
  return isDay(text) ? text : null;
}

function entryNumber(text: string): number | null {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

const LISTED = 6;

function listed(items: readonly string[]): string | null {
  if (items.length === 0) return null;
  return items.map((item) => encodeURIComponent(item).replaceAll("~", "%7E")).join("~");
}

// Keys of givers may hold any words: an unnamed party is known by how it is described.
function keys(text: string): readonly string[] | null {
  const items = text.split("~");
  if (items.length > LISTED || text.length > 900) return null;
  try {
    const read = items.map(decodeURIComponent);
    return read.every((item) => item !== "") ? read : null;
  } catch {
    return null;
  }
}

function searchWords(text: string): string | null {
  return text.length > 0 && text.length <= 200 ? text : null;
}

function plainId(text: string): string | null {
  return /^[\w.:-]{1,200}$/.test(text) ? text : null;
}

function shortText(text: string): string | null {
  return text.length > 0 && text.length <= 600 ? text : null;
}
