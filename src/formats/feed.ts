import type { Day } from "#base";
import { element, writeXml } from "./iati/xml.ts";
import { withoutControls } from "./spreadsheetText.ts";

/** One change, as a feed or a digest tells it. */
export interface NewsItem {
  /** The same for ever, so that a reader shows it once. */
  readonly id: string;
  /** The day on which it became known. */
  readonly on: Day;
  readonly sentence: string;
  readonly sources: readonly NewsSource[];
}

/** Who says so: the page, and the words as far as they may be passed on. */
export interface NewsSource {
  readonly publisher: string;
  readonly url: string | null;
  readonly quote: string | null;
  readonly textIs: string;
}

/** News of one mission, newest first. */
export interface News {
  readonly mission: string;
  readonly title: string;
  /** Where things stand now, in a sentence. */
  readonly headline: string;
  /** How the board behind it is asked for again. */
  readonly citation: string;
  readonly updated: Day;
  /** The first and last day of the stretch whose changes are told. */
  readonly from: Day;
  readonly until: Day;
  readonly items: readonly NewsItem[];
}

/** The forms of feed there are. */
export const FEED_FORMATS = ["rss", "atom", "json"] as const;

/** One of the forms of feed. */
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** News as a feed: RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1. */
export function feedOf(news: News, format: FeedFormat): string {
  if (format === "json") return jsonFeed(news);
  const root = format === "rss" ? rss(news) : atom(news);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}\n`;
}

function rss(news: News) {
  const { title, updated, items } = news;
  return element(
    "rss",
    { version: "2.0" },
    element(
      "channel",
      {},
      element("title", {}, title),
      element("link", {}, linkOf(items[0])),
      element("description", {}, about(news)),
      element("lastBuildDate", {}, mailDate(updated)),
      ...items.map((item) =>
        element(
          "item",
          {},
          element("title", {}, item.sentence),
          element("link", {}, linkOf(item)),
          element("guid", { isPermaLink: "false" }, item.id),
          element("pubDate", {}, mailDate(item.on)),
          element("description", {}, told(item)),
        ),
      ),
    ),
  );
}

function atom(news: News) {
  const { mission, title, updated, items } = news;
  return element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom" },
    element("id", {}, `urn:muster:${encodeURIComponent(mission)}`),
    element("title", {}, title),
    element("subtitle", {}, about(news)),
    element("updated", {}, `${updated}T00:00:00Z`),
    element("author", {}, element("name", {}, "Muster")),
    ...items.map((item) =>
      element(
        "entry",
        {},
        element("id", {}, item.id),
        element("title", {}, item.sentence),
        element("updated", {}, `${item.on}T00:00:00Z`),
        element("link", { rel: "alternate", href: linkOf(item) }),
        element("content", { type: "text" }, told(item)),
      ),
    ),
  );
}

/** Where things stand, and which question the feed answers. */
function about({ headline, citation }: News): string {
  return `${headline} ${citation}`;
}

function jsonFeed(news: News): string {
  const { title, items } = news;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description: about(news),
    language: "en",
    items: items.map((item) => ({
      id: item.id,
      ...(item.sources[0]?.url == null ? {} : { external_url: item.sources[0].url }),
      title: item.sentence,
      content_text: told(item),
      date_published: `${item.on}T00:00:00Z`,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

// A feed's item needs an address; a change without a page has its own name.
function linkOf(item: NewsItem | undefined): string {
  return item?.sources.find(({ url }) => url !== null)?.url ?? item?.id ?? "urn:muster";
}

/** An item with those who say so, in plain text: no reader can be led to run any of it. */
function told({ sentence, sources }: NewsItem): string {
  const lines = sources.map(({ publisher, url, quote, textIs }) => {
    const words = quote === null || quote.trim() === "" ? "" : `“${quote}” — `;
    return `${words}${publisher}${url === null ? "" : `, ${url}`} (${textIs})`;
  });
  return withoutControls([sentence, ...lines].join("\n"));
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day as RFC 822 writes it. */
function mailDate(day: Day): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const weekday = DAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${weekday}, ${date} ${MONTHS[Number(month) - 1]} ${year} 00:00:00 GMT`;
}
