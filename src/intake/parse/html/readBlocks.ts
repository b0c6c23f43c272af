import { Parser } from "htmlparser2";
import { PARSE_LIMITS } from "../document.ts";
import { ParseRefused } from "../refusal.ts";
import { type Attributes, isBlock, isFurniture } from "./chrome.ts";
import { isBuried, isUnseen, type Look, lookOf, PageStyles } from "./looks.ts";

/** A run of text between two block borders. */
export interface Block {
  readonly kind: "headline" | "heading" | "item" | "caption" | "row" | "text";
  readonly text: string;
  /** How many of its characters are links. */
  readonly linkCharacters: number;
  /** Which `article` it lies in, the innermost; 0 for none. */
  readonly article: number;
  readonly inMain: boolean;
}

/** What one pass over a page finds. */
export interface Page {
  readonly blocks: readonly Block[];
  /** The first level-one heading, wherever it stands. */
  readonly headline: string | null;
  /** The text of `title`. */
  readonly windowTitle: string;
  readonly metas: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly canonical: string | null;
  readonly lang: string | null;
  /** What `time` elements say, those marked as publication first. */
  readonly times: readonly string[];
  readonly hiddenCharacters: number;
}

interface Frame {
  readonly name: string;
  readonly furniture: boolean;
  /** It and all in it cannot be seen. */
  readonly buried: boolean;
  /** Its own text cannot be seen. */
  readonly hidden: boolean;
  readonly look: Look;
  readonly article: number;
  readonly inMain: boolean;
  readonly link: boolean;
  readonly pre: boolean;
  readonly kind: Block["kind"] | null;
}

const KINDS: Readonly<Record<string, Block["kind"]>> = {
  h1: "headline",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "item",
  figcaption: "caption",
  caption: "caption",
  tr: "row",
};

const ROOT: Frame = {
  name: "",
  furniture: false,
  buried: false,
  hidden: false,
  look: { colour: null, ground: null },
  article: 0,
  inMain: false,
  link: false,
  pre: false,
  kind: null,
};

const MOST_JSON_LD = 20;

/**
 * Read a page into blocks of text in one pass, without building a tree.
 *
 * @throws ParseRefused for a page that nests too deep, has too many links or too long attributes
 */
export function readBlocks(html: string): Page {
  const pass = new Pass();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => pass.open(name, attributes),
      ontext: (text) => pass.text(text),
      onclosetag: (name) => pass.close(name),
      oncomment: (text) => pass.comment(text),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return pass.page();
}

/** The state of one pass over one page. */
class Pass {
  readonly #stack: Frame[] = [];
  readonly #blocks: Block[] = [];
  readonly #metas = new Map<string, string>();
  readonly #jsonLd: string[] = [];
  readonly #times: string[] = [];
  #pieces: string[] = [];
  #linkCharacters = 0;
  #articles = 0;
  #links = 0;
  #hidden = 0;
  #characters = 0;
  #headline: string | null = null;
  #headlinePieces: string[] | null = null;
  #windowTitle = "";
  #script: string[] | null = null;
  #styles: string[] | null = null;
  readonly #rules = new PageStyles();
  /** The colour on which a page stands that is not styled from elsewhere. */
  #paper: string | null = "ffffff";
  #canonical: string | null = null;
  #lang: string | null = null;

  open(name: string, attributes: Attributes): void {
    if (this.#stack.length >= PARSE_LIMITS.depth) {
      throw new ParseRefused(
        "too_deep",
        `The page nests more than ${PARSE_LIMITS.depth} elements.`,
      );
    }
    for (const key in attributes) {
      if ((attributes[key]?.length ?? 0) > PARSE_LIMITS.attribute) {
        throw new ParseRefused("attribute_too_long", "The page holds an attribute of over 1 MB.");
      }
    }
    this.#note(name, attributes);
    const outer = this.#top();
    if (isBlock(name)) this.#flush();
    if (name === "br") this.#add("\n", outer);
    if (name === "td" || name === "th") this.#add(this.#pieces.length > 0 ? " | " : "", outer);
    this.#stack.push(this.#frame(name, attributes, outer));
    if (name === "h1" && this.#headline === null && !this.#top().hidden) this.#headlinePieces = [];
  }

  text(text: string): void {
    const frame = this.#top();
    if (frame.name === "title" && this.#windowTitle.length < 1_000) this.#windowTitle += text;
    if (this.#script !== null) this.#script.push(text);
    if (this.#styles !== null) this.#styles.push(text);
    if (frame.hidden && !frame.furniture) this.#hidden += text.trim().length;
    if (this.#headlinePieces !== null && !frame.hidden) this.#headlinePieces.push(text);
    this.#add(frame.pre ? text : text.replace(/\s+/g, " "), frame);
  }

  close(name: string): void {
    if (this.#stack.at(-1)?.name !== name) return;
    if (isBlock(name)) this.#flush();
    this.#stack.pop();
    if (name === "script" && this.#script !== null) {
      this.#jsonLd.push(this.#script.join(""));
      this.#script = null;
    }
    if (name === "style" && this.#styles !== null) {
      this.#rules.add(this.#styles.join(""));
      this.#styles = null;
    }
    if (name === "h1" && this.#headlinePieces !== null) {
      this.#headline = squeeze(this.#headlinePieces.join("")) || null;
      this.#headlinePieces = null;
    }
  }

  /** Sentences in a comment are for machines; other comments are the page's own. */
  comment(text: string): void {
    const words = text.slice(0, 10_000).trim();
    const isSentence =
      /[.!?]$/.test(words) && !/[<>{}=;]/.test(words) && /(?:\S+\s+){5}/.test(words);
    if (isSentence) this.#hidden += words.length;
  }

  page(): Page {
    this.#flush();
    return {
      blocks: this.#blocks,
      headline: this.#headline,
      windowTitle: squeeze(this.#windowTitle),
      metas: this.#metas,
      jsonLd: this.#jsonLd,
      canonical: this.#canonical,
      lang: this.#lang,
      times: this.#times,
      hiddenCharacters: this.#hidden,
    };
  }

  #top(): Frame {
    return this.#stack.at(-1) ?? ROOT;
  }

  #frame(name: string, attributes: Attributes, outer: Frame): Frame {
    const inArticle = outer.article > 0 || outer.inMain;
    if (name === "article") this.#articles += 1;
    const style = this.#rules.styleOf(name, attributes);
    const look = lookOf(style, attributes, outer.look);
    const buried = outer.buried || isBuried(name, attributes, style);
    return {
      name,
      furniture: outer.furniture || isFurniture(name, attributes, inArticle),
      buried,
      hidden: buried || isUnseen({ ...look, ground: look.ground ?? this.#paper }),
      look,
      article: name === "article" ? this.#articles : outer.article,
      inMain: outer.inMain || name === "main" || attributes["role"] === "main",
      link: outer.link || name === "a",
      pre: outer.pre || name === "pre",
      kind: KINDS[name] ?? outer.kind,
    };
  }

  #note(name: string, attributes: Attributes): void {
    if (name === "meta") this.#noteMeta(attributes);
    if (name === "html") this.#lang = attributes["lang"] ?? attributes["xml:lang"] ?? null;
    if (name === "link" && /\bcanonical\b/i.test(attributes["rel"] ?? "")) {
      this.#canonical ??= attributes["href"] ?? null;
    }
    if (name === "link" && /\bstylesheet\b/i.test(attributes["rel"] ?? "")) this.#paper = null;
    if (name === "style") this.#styles = [];
    if (name === "time" && this.#times.length < 50) {
      const marked =
        attributes["itemprop"] === "datePublished" || attributes["pubdate"] !== undefined;
      const said = attributes["datetime"] ?? "";
      if (said !== "") this.#times.splice(marked ? 0 : this.#times.length, 0, said.slice(0, 100));
    }
    if (name === "script" && /ld\+json/i.test(attributes["type"] ?? "")) {
      if (this.#jsonLd.length < MOST_JSON_LD) this.#script = [];
    }
    if (name === "a") {
      this.#links += 1;
      if (this.#links > PARSE_LIMITS.links) {
        throw new ParseRefused("too_many_links", `The page has over ${PARSE_LIMITS.links} links.`);
      }
    }
  }

  #noteMeta(attributes: Attributes): void {
    const key =
      attributes["property"] ??
      attributes["name"] ??
      attributes["itemprop"] ??
      attributes["http-equiv"];
    const value = attributes["content"];
    if (key === undefined || value === undefined || this.#metas.size > 500) return;
    const name = key.toLowerCase().slice(0, 100);
    if (!this.#metas.has(name)) this.#metas.set(name, value.slice(0, 2_000));
  }

  #add(text: string, frame: Frame): void {
    if (frame.furniture || frame.hidden || text === "") return;
    this.#characters += text.length;
    // White space counts here too: a page of it is as large as one of words.
    if (this.#characters > PARSE_LIMITS.textBytes) {
      throw new ParseRefused("text_too_long", "The page holds too much text.");
    }
    const last = this.#pieces.at(-1);
    // White space at the seams of inline elements is one space.
    this.#pieces.push(last?.endsWith(" ") && text.startsWith(" ") ? text.slice(1) : text);
    if (frame.link) this.#linkCharacters += text.trim().length;
  }

  #flush(): void {
    if (this.#pieces.length === 0) return;
    const frame = this.#top();
    const text = tidy(this.#pieces.join(""));
    if (text !== "") {
      this.#blocks.push({
        kind: frame.kind ?? "text",
        text,
        linkCharacters: this.#linkCharacters,
        article: frame.article,
        inMain: frame.inMain,
      });
    }
    this.#pieces = [];
    this.#linkCharacters = 0;
  }
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Trim the lines and leave out empty ones; lines inside a block come from `br` and `pre`. */
function tidy(text: string): string {
  return text
    .replaceAll("\u0000", "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
