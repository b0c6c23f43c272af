import { writeLine } from "#base";
import type { Entry } from "#ledger";
import { digestOf, proposalOf, textOf } from "./support.ts";

/** One way to break an export of a document and five claims, and what is said of it. */
export interface Break {
  readonly what: string;
  readonly change: (lines: readonly string[]) => readonly string[];
  readonly says: RegExp;
}

const { claim } = proposalOf("c4", 3);

/** Line 1 is the header, line 2 the text, line 3 its document, lines 4 to 8 are claims. */
export const BREAKS: readonly Break[] = [
  {
    what: "a line that is not JSON",
    change: at(7, () => "{oops"),
    says: /^line 7 is not JSON: Exp/,
  },
  { what: "a line cut short", change: at(7, (l) => l.slice(0, 90)), says: /^line 7 is not JSON/ },
  { what: "a number", change: at(7, () => "7"), says: /^line 7 is not right: an entry must/ },
  { what: "a space too many", change: at(7, (l) => ` ${l}`), says: /^line 7 is not written as/ },
  {
    what: "a changed figure",
    change: at(7, (l) => l.replace('"value":3', '"value":9')),
    says: /^line 7 was changed after it was written/,
  },
  {
    what: "an unknown stage",
    change: at(7, (l) => resealed(l, { claim: { ...claim, stage: "promised" } })),
    says: /^line 7 is not right: claim.stage: is one of: .*found "promised"/,
  },
  {
    what: "a key that nobody knows",
    change: at(7, (l) => resealed(l, { colour: "red" })),
    says: /^line 7 is not right: colour: is not known here/,
  },
  {
    what: "a quote beyond its document",
    change: at(7, (l) => resealed(l, { claim: { ...claim, quote: { start: 1, end: 999 } } })),
    says: /^line 7 has a quote that ends beyond its document d1/,
  },
  {
    what: "a claim on a document that comes later or never",
    change: at(7, (l) => resealed(l, { document: "d2" })),
    says: /^line 7 speaks of the document d2, not given before/,
  },
  {
    what: "a missing line",
    change: (lines) => lines.toSpliced(6, 1),
    says: /^line 7 is entry 6 where entry 5 is due/,
  },
  {
    what: "a line given twice",
    change: (lines) => lines.toSpliced(6, 0, lines[6] ?? ""),
    says: /^line 8 is entry 5 where entry 6/,
  },
  {
    what: "a document without its text",
    change: (lines) => lines.toSpliced(1, 1),
    says: /^line 2 is a document whose text/,
  },
  {
    what: "a changed text",
    change: at(2, (l) => l.replace("Kenya", "Benin")),
    says: /^line 2 is another text/,
  },
  {
    what: "a text that nobody has",
    change: (lines) => lines.toSpliced(3, 0, writeLine({ kind: "text", ...textOf("x") })),
    says: /^line 4 is a text that no document follows/,
  },
  {
    what: "a missing header",
    change: (lines) => lines.slice(1),
    says: /^line 1 does not say that this is an export/,
  },
  {
    what: "a header of a newer Muster",
    change: at(1, (l) => l.replace('"version":1', '"version":2')),
    says: /^line 1 was written by a newer Muster/,
  },
  {
    what: "a missing end",
    change: (lines) => lines.slice(0, -1),
    says: /ends at entry 5, .* goes to entry 6/,
  },
  { what: "no line at all", change: () => [], says: /input is empty/ },
];

function at(number: number, edit: (line: string) => string): Break["change"] {
  return (lines) => lines.with(number - 1, edit(lines[number - 1] ?? ""));
}

/** Write an entry's line with a change, sealed anew so that only the change is wrong. */
function resealed(line: string, change: object): string {
  const { hash: _old, ...rest } = { ...(JSON.parse(line) as Entry), ...change };
  return writeLine({ ...rest, hash: digestOf(writeLine(rest)) });
}
