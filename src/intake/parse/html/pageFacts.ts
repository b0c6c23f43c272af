import type { Day } from "#base";
import { findDay } from "../findDay.ts";
import type { Page } from "./readBlocks.ts";

/** What a page says of itself outside its text. */
export interface PageFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: Day | null;
  readonly lang: string | null;
  readonly address: string | null;
}

const TITLES = ["og:title", "twitter:title", "dc.title", "dcterms.title", "headline"];
const PUBLISHERS = [
  "og:site_name",
  "application-name",
  "dc.publisher",
  "dcterms.publisher",
  "publisher",
];
const AUTHORS = [
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "byl",
  "sailthru.author",
];
const DAYS = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "datepublished",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "dcterms.created",
  "dc.date.created",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "publish-date",
  "publish_date",
  "publishdate",
  "pubdate",
  "publication_date",
  "citation_publication_date",
  "date",
  "og:pubdate",
];

/** Gather what meta elements, JSON-LD, `time` and `link` say of a page; meta elements come first. */
export function pageFacts(page: Page): PageFacts {
  const said = factsOfJsonLd(page.jsonLd);
  const meta = (names: readonly string[]) => firstText(names.map((name) => page.metas.get(name)));
  const title = meta(TITLES) ?? said.title ?? page.headline ?? (page.windowTitle || null);
  return {
    title,
    publisher: meta(PUBLISHERS) ?? said.publisher,
    author: nameOnly(meta(AUTHORS)) ?? said.author,
    published:
      firstDay(DAYS.map((name) => page.metas.get(name))) ??
      firstDay([said.published]) ??
      firstDay(page.times.slice(0, 1)),
    lang: langOf(
      page.lang ?? meta(["content-language", "language", "dc.language", "og:locale"]) ?? said.lang,
    ),
    address: webAddress(page.canonical) ?? webAddress(page.metas.get("og:url")),
  };
}

/** The language subtag of a tag such as `en-GB`, lower case; null where it is none. */
export function langOf(tag: string | null): string | null {
  return /^\s*([A-Za-z]{2,3})(?:[-_]|\s*$)/.exec(tag ?? "")?.[1]?.toLowerCase() ?? null;
}

/** An address of the web in its usual spelling; null for anything else. */
export function webAddress(text: string | null | undefined): string | null {
  const url = URL.parse((text ?? "").trim());
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

interface Said {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly lang: string | null;
}

const NOTHING: Said = { title: null, publisher: null, author: null, published: null, lang: null };
const ARTICLE = /(Article|Report|BlogPosting|PressRelease|Statement|LiveBlogPosting)$/;

function factsOfJsonLd(scripts: readonly string[]): Said {
  for (const script of scripts) {
    if (script.length > 500_000) continue;
    const article = findArticle(parsed(script), 0);
    if (article !== null) return saidOf(article);
  }
  return NOTHING;
}

function saidOf(article: ReadonlyMap<string, unknown>): Said {
  return {
    title: textOf(article.get("headline") ?? article.get("name")),
    publisher: textOf(article.get("publisher")),
    author: textOf(article.get("author")),
    published: textOf(article.get("datePublished") ?? article.get("dateCreated")),
    lang: textOf(article.get("inLanguage")),
  };
}

function findArticle(value: unknown, depth: number): ReadonlyMap<string, unknown> | null {
  if (depth > 4 || value === null || typeof value !== "object") return null;
  if (Array.isArray(value)) {
    for (const inner of value.slice(0, 100)) {
      const found = findArticle(inner, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  const fields = new Map(Object.entries(value));
  const type = fields.get("@type");
  const types = Array.isArray(type) ? type.map(String) : [String(type)];
  if (types.some((name) => ARTICLE.test(name))) return fields;
  return findArticle(fields.get("@graph") ?? fields.get("mainEntity") ?? null, depth + 1);
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

/** A text, the name of a thing, or the names of several. */
function textOf(value: unknown, depth = 0): string | null {
  if (typeof value === "string") return clean(value);
  if (depth > 2 || value === null || typeof value !== "object") return null;
  if (Array.isArray(value)) {
    const names = value.slice(0, 10).map((inner) => textOf(inner, depth + 1));
    return clean(names.filter((name) => name !== null).join(", "));
  }
  return textOf(new Map(Object.entries(value)).get("name") ?? null, depth + 1);
}

function firstText(values: readonly (string | undefined)[]): string | null {
  for (const value of values) {
    const text = clean(value ?? "");
    if (text !== null) return text;
  }
  return null;
}

function firstDay(values: readonly (string | null | undefined)[]): Day | null {
  for (const value of values) {
    const day = value == null ? null : findDay(value);
    if (day !== null) return day;
  }
  return null;
}

/** Some pages give the address of a profile as the author. */
function nameOnly(author: string | null): string | null {
  return author === null || /^https?:/i.test(author) ? null : author;
}

function clean(text: string): string | null {
  const squeezed = text.toWellFormed().replaceAll("\u0000", "").replace(/\s+/g, " ").trim();
  return squeezed === "" ? null : squeezed.slice(0, 500);
}
