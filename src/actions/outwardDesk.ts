import { type DocumentEntry, type Entry, GENESIS, headOf, type Quote } from "#ledger";
import { Desk, type LedgerStore } from "./desk.ts";
import { shortened } from "./shortened.ts";

/**
 * A desk over a ledger of whose documents no more is told than may be passed on: for whatever leaves
 * the house as a file, a feed, an answer to an assistant, or a drawing on somebody else's page.
 *
 * Of a text it holds what the document's `redistribute` allows: all, the quoted words in their
 * places, or nothing. Where nothing is allowed, no slot of a claim holds more than a few words of
 * the document either (`shortened`). The desk is to be read only.
 */
export async function outwardDesk(desk: Desk): Promise<Desk> {
  if (outward.has(desk)) return desk;
  const ledger = await desk.ledger();
  const held = made.get(desk);
  if (held?.head === headOf(ledger)) return held.desk;
  const entries = ledger.entries.filter((entry) => entry !== undefined);
  const isClosed = entries.some((one) => one.kind === "document" && one.redistribute === "none");
  const next = isClosed ? outwardOver(desk, entries) : desk;
  made.set(desk, { head: headOf(ledger), desk: next });
  return next;
}

const outward = new WeakSet<Desk>();
const made = new WeakMap<Desk, { readonly head: number; readonly desk: Desk }>();

/** A desk over some of the entries of another one's ledger, with no more of their documents than may be passed on. */
export function outwardOver(
  desk: Desk,
  entries: readonly Entry[],
  author = desk.ports.author,
): Desk {
  const bySeq = shortened(entries).toSorted((a, b) => a.seq - b.seq);
  const last = bySeq.at(-1);
  const texts = textsOf(entries);
  const known = new Map<string, string | null>();
  const store: LedgerStore = {
    head: async () => ({ seq: last?.seq ?? 0, hash: last?.hash ?? GENESIS }),
    entriesAfter: async (seq, limit = 1_000) => {
      const at = seq >= (last?.seq ?? 0) ? -1 : bySeq.findIndex((entry) => entry.seq > seq);
      return at === -1 ? [] : bySeq.slice(at, at + limit);
    },
    entry: async (id) => bySeq.find((entry) => entry.id === id) ?? null,
    text: async (sha256) => {
      // Asked for by every claim that stands in it.
      const held = known.get(sha256);
      if (held !== undefined) return held;
      const shown = texts.get(sha256);
      const whole = shown === undefined ? null : await desk.ports.store.text(sha256);
      const text = whole === null || shown === undefined ? null : shown(whole);
      known.set(sha256, text);
      return text;
    },
    work: async () => null,
    listWork: async () => [],
    append: neverWritten,
    changeWork: neverWritten,
  };
  const over = new Desk({ ...desk.ports, store, author });
  outward.add(over);
  return over;
}

function neverWritten(): Promise<never> {
  return Promise.reject(new Error("Bug in Muster: a public view is never written to"));
}

const GENEROSITY = [
  "none",
  "quote",
  "full",
] as const satisfies readonly DocumentEntry["redistribute"][];

/** By SHA-256: what may be shown of a text; where documents share one, the strictest decides. */
function textsOf(entries: readonly Entry[]): ReadonlyMap<string, (text: string) => string> {
  const rules = new Map<
    string,
    { allows: DocumentEntry["redistribute"]; readonly quotes: Quote[] }
  >();
  const hashes = new Map<string, string>();
  for (const entry of entries) {
    if (entry.kind !== "document") continue;
    hashes.set(entry.id, entry.sha256);
    const rule = rules.get(entry.sha256);
    const strictest = Math.min(
      GENEROSITY.indexOf(entry.redistribute),
      GENEROSITY.indexOf(rule?.allows ?? "full"),
    );
    rules.set(entry.sha256, {
      allows: GENEROSITY[strictest] ?? "none",
      quotes: rule?.quotes ?? [],
    });
  }
  for (const entry of entries) {
    if (entry.kind !== "decision" && entry.kind !== "proposal") continue;
    if (entry.claim === undefined) continue;
    rules.get(hashes.get(entry.document) ?? "")?.quotes.push(entry.claim.quote);
  }
  return new Map(
    [...rules].map(([sha256, { allows, quotes }]) => [
      sha256,
      (text) => (allows === "full" ? text : allows === "quote" ? onlyQuotes(text, quotes) : ""),
    ]),
  );
}

/** A text in which everything but the quotes is blank, each quote in its place. */
function onlyQuotes(text: string, quotes: readonly Quote[]): string {
  const shown = new Array<string>(text.length).fill(" ");
  for (const { start, end } of quotes) {
    for (let at = start; at < Math.min(end, text.length); at++) shown[at] = text[at] ?? " ";
  }
  return shown.join("");
}
