import type { Attributes } from "./chrome.ts";

/** Declarations that keep text from being seen, spaces taken out. */
const HIDING =
  /display:none|visibility:(?:hidden|collapse)|font-size:0(?![.1-9])|opacity:0(?![.1-9])|text-indent:-\d{4}|(?:left|top|right):-\d{4}|clip:rect\((?:0|1px)|clip-path:inset\((?:50|100)%|transform:scale\(0\)/;
const NO_SIZE = /(?:height|width):0(?![.1-9])/;
const CUT_OFF = /overflow(?:-[xy])?:(?:hidden|clip)/;

const NAMED: Readonly<Record<string, string>> = { white: "ffffff", black: "000000" };
/** How far two colours may lie apart, of 255, and still not be told from each other. */
const ALIKE = 16;
const MOST_RULES = 5_000;
const MOST_WORDS = 4_000;

/**
 * What is seen of an element's text: the colours it is written in and on. Null where nothing tells, empty
 * where it is told and cannot be known, as of a picture.
 */
export interface Look {
  readonly colour: string | null;
  readonly ground: string | null;
}

/** The rules of a page's own style sheets, as far as they are of one class, id or element. */
export class PageStyles {
  readonly #rules = new Map<string, string>();

  /** Take in the words of a `style` element. Rules inside others, such as those for print, are left out. */
  add(css: string): void {
    let depth = 0;
    for (const piece of css.replace(/\/\*.*?\*\//gs, "").split("}")) {
      const [selectors = "", said, inner] = piece.split("{");
      if (said === undefined) depth = Math.max(0, depth - 1);
      else if (inner !== undefined) depth += 1;
      else if (depth === 0) this.#keep(selectors, said);
    }
  }

  /** All that is said of an element's looks, its own words last; small letters, without spaces. */
  styleOf(name: string, attributes: Attributes): string {
    const own = (attributes["style"] ?? "").slice(0, 1_000);
    if (this.#rules.size === 0) return squeezed(own);
    const marks = [
      ...(attributes["class"] ?? "")
        .slice(0, 400)
        .split(/\s+/)
        .map((one) => `.${one}`),
      `#${attributes["id"] ?? ""}`,
    ];
    const said = [name, ...marks, ...marks.map((mark) => `${name}${mark}`)].map(
      (selector) => this.#rules.get(selector) ?? "",
    );
    return squeezed([...said, own].join(";"));
  }

  #keep(selectors: string, said: string): void {
    for (const selector of selectors.split(",").map((one) => one.trim())) {
      if (this.#rules.size >= MOST_RULES) return;
      if (!/^(?:[.#]?[\w-]+|[\w-]+[.#][\w-]+)$/.test(selector)) continue;
      const all = `${this.#rules.get(selector) ?? ""};${said}`;
      this.#rules.set(selector, all.slice(-MOST_WORDS));
    }
  }
}

/** Whether an element and all in it cannot be seen, by its attributes and style, whatever its colours. */
export function isBuried(name: string, attributes: Attributes, style: string): boolean {
  // Many pages hide themselves whole until a script has run.
  if (name === "html" || name === "body") return false;
  if (attributes["hidden"] !== undefined || attributes["aria-hidden"] === "true") return true;
  return HIDING.test(style) || (NO_SIZE.test(style) && CUT_OFF.test(style));
}

/** The colours of an element, from its style and attributes, else those that it stands in. */
export function lookOf(style: string, attributes: Attributes, outer: Look): Look {
  const colour = /(?:^|;)color:([^;!]+)/.exec(style)?.[1] ?? attributes["color"];
  const ground = /(?:^|;)background(?:-color)?:([^;!]+)/.exec(style)?.[1] ?? attributes["bgcolor"];
  return {
    colour: colour === undefined ? outer.colour : hexOf(colour),
    ground: ground === undefined ? outer.ground : hexOf(ground),
  };
}

/** Whether text is written in the colour of its ground. */
export function isUnseen({ colour, ground }: Look): boolean {
  if (colour === null || ground === null) return false;
  return [0, 2, 4].every((at) => Math.abs(part(colour, at) - part(ground, at)) <= ALIKE);
}

function part(hex: string, at: number): number {
  return Number.parseInt(hex.slice(at, at + 2), 16);
}

function hexOf(words: string): string {
  const colour = words.trim().toLowerCase();
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(colour)?.[1];
  if (hex?.length === 3) return hex.replace(/./g, "$&$&");
  if (hex !== undefined) return hex;
  const rgb = /^rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})(?:,1)?\)$/.exec(colour);
  if (rgb === null) return NAMED[colour] ?? "";
  return rgb
    .slice(1, 4)
    .map((one) => Math.min(255, Number(one)).toString(16).padStart(2, "0"))
    .join("");
}

function squeezed(style: string): string {
  return style.toLowerCase().replace(/\s+/g, "");
}
