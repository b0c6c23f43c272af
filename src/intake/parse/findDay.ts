import { type Day, isDay } from "#base";

/** Names of months, as far as they tell them apart, in the three languages that are read. */
const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "janvier", "janv", "enero", "ene"],
  ["february", "feb", "fevrier", "fevr", "fev", "febrero"],
  ["march", "mar", "mars", "marzo"],
  ["april", "apr", "avril", "avr", "abril", "abr"],
  ["may", "mai", "mayo"],
  ["june", "jun", "juin", "junio"],
  ["july", "jul", "juillet", "juil", "julio"],
  ["august", "aug", "aout", "agosto", "ago"],
  ["september", "sept", "sep", "septembre", "septiembre", "set"],
  ["october", "oct", "octobre", "octubre"],
  ["november", "nov", "novembre", "noviembre"],
  ["december", "dec", "decembre", "diciembre", "dic"],
];

const MONTH_NUMBER = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const FORMS: readonly { readonly pattern: RegExp; readonly order: "ymd" | "mdy" | "dmy" }[] = [
  { pattern: /\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, order: "ymd" },
  {
    pattern: /\b([a-z]{3,10})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}((?:19|20)\d\d)\b/g,
    order: "mdy",
  },
  {
    pattern:
      /\b(\d{1,2})(?:st|nd|rd|th|er)?(?:\s{1,3}de|\s{1,3}of)?[\s-]{1,3}([a-z]{3,10})\.?,?(?:\s{1,3}de|\s{1,3}del)?[\s-]{1,3}((?:19|20)\d\d)\b/g,
    order: "dmy",
  },
  { pattern: /\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b/g, order: "dmy" },
];

/** How much of a text is searched, in characters. */
const MOST = 20_000;

/**
 * The first calendar day that a text writes out in full, in English, French or Spanish; null if none.
 *
 * `3/4/2024` is two days and therefore none; `21/3/2024` is one. Times of day and zones are left
 * aside: the day is the one that the writer saw on the calendar.
 */
export function findDay(text: string): Day | null {
  const folded = text
    .slice(0, MOST)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  let first: { readonly at: number; readonly day: Day } | null = null;
  for (const { pattern, order } of FORMS) {
    for (const match of folded.matchAll(pattern)) {
      if (first !== null && match.index >= first.at) break;
      const day = dayOfParts(order, [match[1] ?? "", match[2] ?? "", match[3] ?? ""]);
      if (day === null) continue;
      first = { at: match.index, day };
      break;
    }
  }
  return first?.day ?? null;
}

function dayOfParts(order: "ymd" | "mdy" | "dmy", [a, b, c]: [string, string, string]): Day | null {
  if (order === "ymd") return written(a, Number(b), Number(c));
  if (order === "mdy") return written(c, MONTH_NUMBER.get(a) ?? 0, Number(b));
  const month = MONTH_NUMBER.get(b);
  if (month !== undefined) return written(c, month, Number(a));
  if (!/^\d+$/.test(b) || (Number(a) <= 12 && a !== b)) return null;
  return written(c, Number(b), Number(a));
}

function written(year: string, month: number, day: number): Day | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isDay(text) ? text : null;
}
