import { type Day, isDay } from "#base";

/** The pages. */
export const PAGES = ["board", "paste", "document"] as const;

/** One of the pages. */
export type Page = (typeof PAGES)[number];

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
}

/** A view read from an address, and the parameters that could not be read. */
export interface ReadView {
  readonly view: View;
  readonly bad: readonly string[];
}

/** Write a view as the query of an address, without the question mark; defaults are left out. */
export function writeView(view: View): string {
  const query = new URLSearchParams();
  if (view.page !== "board") query.set("view", view.page);
  set(query, "mission", view.mission);
  set(query, "true", view.trueOn);
  set(query, "known", view.knownAt);
  set(query, "head", view.head === null ? null : String(view.head));
  set(query, "document", view.document);
  set(query, "claim", view.claim);
  set(query, "open", view.open);
  if (view.tables) query.set("as", "tables");
  set(query, "lang", view.lang);
  return query.toString();
}

/** Read a view from a query. What cannot be read falls back to its default and is named. */
export function readView(text: string): ReadView {
  const query = new URLSearchParams(text);
  const bad: string[] = [];
  const read = <T>(name: string, parse: (value: string) => T | null): T | null => {
    const value = query.get(name);
    if (value === null) return null;
    const parsed = parse(value);
    if (parsed === null) bad.push(name);
    return parsed;
  };
  const view: View = {
    page: read("view", oneOf(PAGES)) ?? "board",
    mission: read("mission", plainId),
    trueOn: read("true", day),
    knownAt: read("known", day),
    head: read("head", entryNumber),
    open: read("open", shortText),
    tables: read("as", (value) => (value === "tables" ? true : null)) ?? false,
    document: read("document", plainId),
    claim: read("claim", plainId),
    lang: read("lang", oneOf(VIEW_LANGS)),
  };
  return { view, bad };
}

function set(query: URLSearchParams, name: string, value: string | null): void {
  if (value !== null) query.set(name, value);
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

function plainId(text: string): string | null {
  return /^[\w.:-]{1,200}$/.test(text) ? text : null;
}

function shortText(text: string): string | null {
  return text.length > 0 && text.length <= 600 ? text : null;
}
