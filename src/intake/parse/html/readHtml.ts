import type { Day } from "#base";
import { charsetOf, decodeText } from "../decodeText.ts";
import { type Hints, PARSE_LIMITS, type ParsedDocument } from "../document.ts";
import { findDay } from "../findDay.ts";
import { ParseRefused } from "../refusal.ts";
import { pageFacts } from "./pageFacts.ts";
import { type Block, type Page, readBlocks } from "./readBlocks.ts";

/** An article must hold so much of a page's text, or so many characters, to stand for the page. */
const ARTICLE_SHARE = 0.35;
const LEAST_ARTICLE = 200;
const LEAST_PARAGRAPH = 80;

/**
 * Read a web page as its article: headline, text and captions, without menus and other furniture.
 *
 * @throws ParseRefused for a page over the limits, or without text
 */
export function readHtml(bytes: Uint8Array, hints: Hints = {}): ParsedDocument {
  if (bytes.length > PARSE_LIMITS.textBytes) {
    throw new ParseRefused("too_large", "The page is larger than 10 MB.");
  }
  const page = readBlocks(decodeHtml(bytes, hints.contentType));
  const facts = pageFacts(page);
  const chosen = articleBlocks(page);
  const text = textOf(withHeadline(chosen, page));
  if (text === "")
    throw new ParseRefused("no_text", "The page holds no text to read; it may need a browser.");
  if (text.length > PARSE_LIMITS.characters) {
    throw new ParseRefused("text_too_long", "The page holds over two million characters.");
  }
  const visible = facts.published === null ? visibleDay(chosen) : null;
  return {
    form: "html",
    text,
    title: facts.title,
    publisher: facts.publisher,
    author: facts.author ?? byline(chosen),
    published: facts.published ?? visible,
    publishedFrom: facts.published !== null ? "metadata" : visible !== null ? "text" : null,
    lang: facts.lang,
    address: facts.address,
    hiddenCharacters: page.hiddenCharacters,
    attachments: [],
  };
}

/** A fragment of HTML, such as a feed or mail holds, as plain text; all of it counts. */
export function htmlToText(html: string): string {
  return textOf(readBlocks(html).blocks);
}

function decodeHtml(bytes: Uint8Array, contentType: string | undefined): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024));
  return decodeText(bytes, charsetOf(contentType) ?? charsetOf(head.toString("latin1")));
}

/** The blocks of the article: of the longest `article`, else of `main`, else of the whole page. */
function articleBlocks(page: Page): readonly Block[] {
  const main = page.blocks.filter(({ inMain }) => inMain);
  const around = wordsIn(main) >= LEAST_ARTICLE ? main : page.blocks;
  const all = around.filter((block) => !isLinkList(block));
  const articles = Map.groupBy(all, ({ article }) => article);
  const [longest = []] = [...articles]
    .filter(([id]) => id > 0)
    .map(([, blocks]) => blocks)
    .sort((a, b) => wordsIn(b) - wordsIn(a));
  const words = wordsIn(longest);
  return words >= LEAST_ARTICLE && words >= ARTICLE_SHARE * wordsIn(all) ? longest : all;
}

/** Text outside links, in characters. */
function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { text, linkCharacters }) => sum + Math.max(0, text.length - linkCharacters),
    0,
  );
}

/** A block that is mostly links and no heading: a teaser, a menu that is not marked as one. */
function isLinkList({ kind, text, linkCharacters }: Block): boolean {
  if (kind === "headline" || kind === "heading") return false;
  return linkCharacters > text.length * 0.6 && text.length < 300;
}

function withHeadline(blocks: readonly Block[], page: Page): readonly Block[] {
  const { headline } = page;
  if (headline === null || blocks.length === 0) return blocks;
  if (blocks.some(({ text }) => text.replace(/\s+/g, " ").includes(headline))) return blocks;
  const block: Block = {
    kind: "headline",
    text: headline,
    linkCharacters: 0,
    article: 0,
    inMain: true,
  };
  return [block, ...blocks];
}

function textOf(blocks: readonly Block[]): string {
  let text = "";
  let before: Block["kind"] | null = null;
  for (const { kind, text: words } of blocks) {
    const close = kind === before && (kind === "item" || kind === "row");
    text += before === null ? words : `${close ? "\n" : "\n\n"}${words}`;
    before = kind;
  }
  return text.toWellFormed().trim();
}

/** A day in a short line before the story begins; one in a sentence is part of the story. */
function visibleDay(blocks: readonly Block[]): Day | null {
  const short = storyHead(blocks);
  const labelled = short.find(({ text }) =>
    /^(published|posted|publié|mis en ligne|publicado)\b/i.test(text),
  );
  for (const block of labelled === undefined ? short : [labelled, ...short]) {
    const day = findDay(block.text);
    if (day !== null) return day;
  }
  return null;
}

function byline(blocks: readonly Block[]): string | null {
  for (const { text } of storyHead(blocks)) {
    const found = /^(?:written\s+)?(?:by|par|por)\s+(\p{Lu}[^\n|•]{2,80})/iu.exec(text)?.[1];
    if (found !== undefined && /^\p{Lu}/u.test(found)) return found.trim();
  }
  return null;
}

/** The short lines around the headline, up to the second paragraph. */
function storyHead(blocks: readonly Block[]): readonly Block[] {
  const paragraph = blocks.findIndex(
    ({ kind, text }) => kind === "text" && text.length > LEAST_PARAGRAPH * 2,
  );
  const end = paragraph < 0 ? 12 : Math.min(paragraph, 12);
  return blocks.slice(0, end).filter(({ text }) => text.length <= LEAST_PARAGRAPH * 2);
}
