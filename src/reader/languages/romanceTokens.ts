import { table } from "#base";
import { keyOf, type Tag } from "../tokens/tokens.ts";
import type { Dictionary, Entry } from "./dictionary.ts";
import { pluralOf } from "./inflect.ts";

/** A token on its way: what stands in the text, and how it is read once that is settled. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The word itself, lower case. */
  readonly own: string;
  entry: Entry | null;
  /** A pronoun that hangs on the verb before it ("a-t-il"). */
  readonly hanging?: boolean;
}

const PIECE =
  /\n\s*|[Aa]ujourd['’]hui|\d{4}-\d\d-\d\d(?!\d)|\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?![\d])(?:,\d+)?|\d+(?:[.,]\d+)?(?:er|ère|ème|e|º|ª)?(?![\p{L}\d])|\d+(?:[.,]\d+)?|(?:\p{Lu}\.){2,}|(?:MM?|Mmes?|Mlles?|Dr|Dra|Sra?|Sres|Gral)\.(?= )|N['’]\p{Lu}\p{L}+|[\p{L}\p{M}\d]+(?:[-‑][\p{L}\p{M}\d]+)*['’]?|[^\s]/gu;

/** Cut a text into words and marks with exact offsets; figures are read by the language's rules. */
export function cutWords(text: string, dictionary: Dictionary): Draft[] {
  const drafts: Draft[] = [];
  for (const match of text.matchAll(PIECE)) pushPiece(drafts, match[0], match.index, dictionary);
  return mergeExpressions(mergeNumbers(drafts, dictionary), dictionary, text);
}

function pushPiece(drafts: Draft[], piece: string, start: number, dictionary: Dictionary): void {
  const grammar = dictionary.grammar;
  if (/^\s/.test(piece)) {
    drafts.push(draft(piece, start, fixed("\n", "SPACE")));
    return;
  }
  if (/^\d/.test(piece)) {
    drafts.push(draft(piece, start, fixed(figure(piece), "NUM")));
    return;
  }
  if (!/^[\p{L}\p{M}]/u.test(piece)) {
    drafts.push(
      draft(piece, start, fixed(keyOf(piece), /[$€£¥%&+]/.test(piece) ? "SYM" : "PUNCT")),
    );
    return;
  }
  const key = keyOf(piece);
  if (key.endsWith("'")) {
    if (grammar.elided?.test(`${key}x`) && key.length <= 7) drafts.push(draft(piece, start, null));
    else {
      pushPiece(drafts, piece.slice(0, -1), start, dictionary);
      drafts.push(draft(piece.slice(-1), start + piece.length - 1, fixed("'", "PUNCT")));
    }
    return;
  }
  const inverted = key.includes("-") ? grammar.inverted?.exec(key) : null;
  if (inverted) {
    const verb = inverted[1] ?? "";
    const pronoun = inverted[2] ?? "";
    if (dictionary.verbs.has(verb) || dictionary.auxiliaries.has(verb)) {
      drafts.push(draft(piece.slice(0, verb.length), start, null));
      const at = start + piece.length - pronoun.length;
      const entry = dictionary.closed.get(pronoun) ?? null;
      drafts.push({ ...draft(piece.slice(-pronoun.length), at, entry), hanging: true });
      return;
    }
  }
  drafts.push(draft(piece, start, null));
}

const draft = (text: string, start: number, entry: Entry | null): Draft => ({
  start,
  end: start + text.length,
  text,
  own: keyOf(text),
  entry,
});

const fixed = (lower: string, tag: Tag): Entry => ({ lower, lemma: lower, tag });

/** A figure in English writing: "1 000" and "1.000" are 1000, "10,8" is 10.8. */
function figure(text: string): string {
  if (/^\d{4}-/.test(text) || /[\p{L}ºª]$/u.test(text)) return keyOf(text);
  const parts = /^(\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+)(?:,(\d+))?$/.exec(text);
  if (parts !== null && !/^0[.,]/.test(text)) {
    const whole = (parts[1] ?? "").replace(/\D/g, "");
    return parts[2] === undefined ? whole : `${whole}.${parts[2]}`;
  }
  return text.replace(",", ".");
}

/** "Deux mille cinq cents", "une centaine de", "300 millions de": figures in words, read as figures. */
function mergeNumbers(drafts: readonly Draft[], dictionary: Dictionary): Draft[] {
  const out: Draft[] = [];
  const { numbers, numberLinks, roundNumbers } = dictionary.grammar;
  const ofs = ["de", "d'"];
  for (let at = 0; at < drafts.length; at++) {
    const here = drafts[at];
    if (here === undefined) continue;
    const after = drafts[at + 1];
    const spelled = spelledAt(drafts, at, numbers, numberLinks);
    if (spelled !== null) {
      out.push(joined(drafts.slice(at, spelled.to), fixed(String(spelled.value), "NUM")));
      at = spelled.to - 1;
      continue;
    }
    const time = timeAt(drafts, at, dictionary);
    if (time !== null) {
      out.push(time.draft);
      at = time.to - 1;
      continue;
    }
    const round = after === undefined ? undefined : roundNumbers[after.own];
    if (round !== undefined && isOne(here.own)) {
      out.push({ ...here, entry: fixed("about", "ADV") });
      const of = ofs.includes(drafts[at + 2]?.own ?? "") ? 3 : 2;
      out.push(joined(drafts.slice(at + 1, at + of), fixed(String(round), "NUM")));
      at += of - 1;
      continue;
    }
    const scale = dictionary.closed.get(here.own);
    const before = out[out.length - 1];
    const counted = before?.entry?.tag === "NUM" || isOne(before?.own ?? "");
    if (scale?.tag === "NUM" && counted) {
      const of = after !== undefined && ofs.includes(after.own) ? 2 : 1;
      out.push(joined(drafts.slice(at, at + of), scale));
      at += of - 1;
      continue;
    }
    out.push(here);
  }
  return out;
}

/** "Fin mars", "début de 2025", "mi-août": the month or year itself. */
function timeAt(
  drafts: readonly Draft[],
  at: number,
  dictionary: Dictionary,
): { draft: Draft; to: number } | null {
  const here = drafts[at];
  const parts = dictionary.grammar.partsOfTime;
  if (here === undefined || !parts.some((each) => here.own.startsWith(each))) return null;
  const [part = "", rest] = here.own.split("-");
  if (!parts.includes(part)) return null;
  const link = rest === undefined && /^(de|d'|du|del)$/.test(drafts[at + 1]?.own ?? "") ? 1 : 0;
  const time = rest === undefined ? drafts[at + 1 + link] : here;
  const month = dictionary.closed.get(rest ?? time?.own ?? "");
  const entry = month?.tag === "PROPN" ? month : YEAR.test(time?.own ?? "") ? time?.entry : null;
  if (time === undefined || entry === null || entry === undefined) return null;
  const to = rest === undefined ? at + 2 + link : at + 1;
  return { draft: joined(drafts.slice(at, to), entry), to };
}

const YEAR = /^(19|20)\d\d$/;

const isOne = (own: string): boolean => own === "un" || own === "une" || own === "una";

function spelledAt(
  drafts: readonly Draft[],
  from: number,
  numbers: Readonly<Record<string, number>>,
  links: readonly string[],
): { value: number; to: number } | null {
  const first = drafts[from]?.own ?? "";
  if (numbers[first] === undefined && !first.includes("-")) return null;
  const values: number[] = [];
  let at = from;
  for (; at < drafts.length; at++) {
    const own = drafts[at]?.own ?? "";
    const parts = own.split("-");
    const read = parts.map((part) =>
      links.includes(part) ? 0 : /^une?$|^uno$/.test(part) && parts.length > 1 ? 1 : numbers[part],
    );
    if (read.every((value) => value !== undefined)) {
      if (parts.length === 1 && links.includes(own)) {
        const next = drafts[at + 1]?.own ?? "";
        if (values.length === 0 || (numbers[next] === undefined && !/^une?$|^uno$/.test(next)))
          break;
        if ((values[values.length - 1] ?? 0) < 20 || (numbers[next] ?? 1) >= 20) break;
        if (/^une?$|^uno$/.test(next)) {
          values.push(1);
          at += 1;
        }
        continue;
      }
      values.push(...(read as number[]));
    } else break;
  }
  if (values.length === 0) return null;
  let total = 0;
  let part = 0;
  for (const value of values) {
    if (value === 1000) {
      total += Math.max(1, part) * 1000;
      part = 0;
    } else if (value === 100 && part < 100) part = Math.max(1, part) * 100;
    else if (value === 20 && part % 100 === 4) part += 76;
    else part += value;
  }
  return { value: total + part, to: at };
}

function joined(parts: readonly Draft[], entry: Entry, text?: string): Draft {
  const first = parts[0] as Draft;
  const last = parts[parts.length - 1] as Draft;
  return {
    start: first.start,
    end: last.end,
    text: text ?? parts.map((part) => part.text).join(" "),
    own: parts.map((part) => part.own).join(" "),
    entry,
  };
}

/** Read listed expressions as one word: "au moins", "ainsi que", "casques bleus". */
function mergeExpressions(drafts: readonly Draft[], dictionary: Dictionary, text: string): Draft[] {
  const out: Draft[] = [];
  for (let at = 0; at < drafts.length; at++) {
    const here = drafts[at];
    if (here === undefined) continue;
    const hit = dictionary.expressions
      .get(here.own)
      ?.find(({ words }) =>
        words.every((word, offset) => same(word, drafts[at + offset]?.own ?? "")),
      );
    const many = hit === undefined ? pluralExpression(drafts, at, dictionary) : null;
    if (many !== null) {
      out.push(
        joined(
          drafts.slice(at, many.to),
          many.entry,
          text.slice(here.start, drafts[many.to - 1]?.end),
        ),
      );
      at = many.to - 1;
      continue;
    }
    if (hit === undefined) {
      out.push(here);
      continue;
    }
    const parts = drafts.slice(at, at + hit.words.length);
    const end = parts[parts.length - 1]?.end ?? here.end;
    out.push(joined(parts, hit.entry, text.slice(here.start, end)));
    at += hit.words.length - 1;
  }
  return out;
}

/** "Chefs d'état-major": an expression whose nouns stand in the plural. */
function pluralExpression(
  drafts: readonly Draft[],
  at: number,
  dictionary: Dictionary,
): { entry: Entry; to: number } | null {
  const own = drafts[at]?.own ?? "";
  if (!/[sx]$/.test(own)) return null;
  const single = own.replace(/(e?s|x)$/, (end) =>
    dictionary.code === "es" && end === "es" ? "" : end === "es" ? "e" : "",
  );
  const hit = dictionary.expressions.get(single)?.find(
    ({ words, entry }) =>
      entry.tag === "NOUN" &&
      words.every((word, offset) => {
        const there = drafts[at + offset]?.own ?? "";
        return same(word, there) || there === `${word}s` || there === `${word}es` || offset === 0;
      }),
  );
  if (hit === undefined) return null;
  return { entry: { ...hit.entry, lower: pluralOf(hit.entry.lemma) }, to: at + hit.words.length };
}

const CONTRACTED: Readonly<Record<string, readonly string[]>> = table({
  de: ["de", "d'", "du", "des", "del"],
  "d'": ["d'", "de"],
  à: ["à", "au", "aux"],
  a: ["a", "al"],
});

/** Whether a word of an expression stands here, its contraction with an article included. */
export const same = (word: string, own: string): boolean =>
  word === own || (CONTRACTED[word]?.includes(own) ?? false);
