import { parseFeed } from "feedsmith";
import type { Day } from "#base";
import { checkXml } from "./checkXml.ts";
import { charsetOf, decodeText } from "./decodeText.ts";
import { type Feed, type FeedItem, type Hints, PARSE_LIMITS } from "./document.ts";
import { findDay } from "./findDay.ts";
import { langOf, webAddress } from "./html/pageFacts.ts";
import { htmlToText } from "./html/readHtml.ts";
import { ParseRefused } from "./refusal.ts";

/**
 * Read a feed: RSS, Atom, RDF or JSON Feed.
 *
 * An item without address and text, or one that breaks, is listed with its reason; the others stay.
 *
 * @throws ParseRefused for XML with a document type, over the limits, or that is no feed
 */
export function readFeed(bytes: Uint8Array, hints: Hints = {}): Feed {
  if (bytes.length > PARSE_LIMITS.textBytes) {
    throw new ParseRefused("too_large", "The feed is larger than 10 MB.");
  }
  const text = decodeFeed(bytes, hints.contentType).trim();
  if (/^<(?:!doctype\s+html|html)\b/i.test(text)) {
    throw new ParseRefused(
      "not_feed",
      "This is a web page and no feed. Look on it for the address of its feed, or add the page as a document.",
    );
  }
  if (!text.startsWith("{")) checkXml(text);
  const { format, feed } = parsed(text);
  const fields = fieldsOf(feed);
  const home = hrefOf(fields) ?? hints.address ?? null;
  const raw = listOf(fields.get("items") ?? fields.get("entries")).slice(0, PARSE_LIMITS.feedItems);
  const items: FeedItem[] = [];
  const refused: { at: number; message: string }[] = [];
  for (const [index, item] of raw.entries()) {
    const read = itemOf(fieldsOf(item), home);
    if (typeof read === "string") refused.push({ at: index + 1, message: read });
    else items.push(read);
  }
  return {
    format,
    title: plain(textOf(fields.get("title"))),
    lang: langOf(textOf(fields.get("language")) ?? textOf(fieldsOf(fields.get("xml")).get("lang"))),
    address: webAddress(home),
    items,
    refused,
  };
}

/** XML names its encoding in its first line, where neither a mark nor the sender does. */
function decodeFeed(bytes: Uint8Array, contentType: string | undefined): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString(
    "latin1",
  );
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1];
  return decodeText(bytes, charsetOf(contentType) ?? declared ?? null);
}

function parsed(text: string): { format: Feed["format"]; feed: unknown } {
  try {
    return parseFeed(text);
  } catch {
    throw new ParseRefused(
      "not_feed",
      "This is no feed that can be read (RSS, Atom, RDF or JSON Feed).",
    );
  }
}

type Fields = ReadonlyMap<string, unknown>;

function itemOf(item: Fields, home: string | null): FeedItem | string {
  const link = hrefOf(item);
  const address = webAddress(
    link === null ? null : (URL.parse(link, home ?? undefined)?.href ?? null),
  );
  const title = plain(textOf(item.get("title")));
  try {
    const text = bodyOf(item);
    const id = textOf(item.get("guid")) ?? textOf(item.get("id")) ?? address ?? title;
    if (id === null || (address === null && text === ""))
      return "The item has neither address nor text.";
    return {
      id: id.slice(0, 2_000),
      address,
      title,
      author: authorOf(item),
      published: dayOf(item),
      text,
    };
  } catch (cause) {
    if (cause instanceof ParseRefused) return cause.message;
    throw cause;
  }
}

function bodyOf(item: Fields): string {
  const full = textOf(fieldsOf(item.get("content")).get("encoded")) ?? textOf(item.get("content"));
  const html =
    full ??
    textOf(item.get("content_html")) ??
    textOf(item.get("description")) ??
    textOf(item.get("summary"));
  const text = html === null ? (textOf(item.get("content_text")) ?? "") : htmlToText(html);
  return text.slice(0, PARSE_LIMITS.characters).toWellFormed();
}

function authorOf(item: Fields): string | null {
  const dc = fieldsOf(item.get("dc"));
  const names = [...listOf(dc.get("creators")), ...listOf(item.get("authors"))].map(textOf);
  return plain(names.find((name) => name !== null) ?? null);
}

function dayOf(item: Fields): Day | null {
  const dc = fieldsOf(item.get("dc"));
  const said = [
    item.get("pubDate"),
    item.get("published"),
    item.get("date_published"),
    ...listOf(dc.get("dates")),
    item.get("updated"),
  ];
  for (const text of said.map(textOf)) {
    const day = text === null ? null : findDay(text.slice(0, 100));
    if (day !== null) return day;
  }
  return null;
}

/** Where an item or feed leads: a plain link, or the first of several that is for readers. */
function hrefOf(fields: Fields): string | null {
  const plainLink = fields.get("link") ?? fields.get("url") ?? fields.get("home_page_url");
  if (typeof plainLink === "string") return plainLink.trim();
  const links = listOf(fields.get("links")).map(fieldsOf);
  const readable = links.find((link) => (link.get("rel") ?? "alternate") === "alternate");
  return textOf(readable?.get("href"));
}

/** A text, or the text inside `{ value }` or `{ name }`. */
function textOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  const fields = fieldsOf(value);
  const inner = fields.get("value") ?? fields.get("name");
  return typeof inner === "string" && inner.trim() !== "" ? inner.trim() : null;
}

/** Titles may be markup; only their words are kept, on one line. */
function plain(text: string | null): string | null {
  if (text === null) return null;
  const words = (/[<&]/.test(text) ? htmlToText(text) : text)
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return words === "" ? null : words.slice(0, 500);
}

function fieldsOf(value: unknown): Fields {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
