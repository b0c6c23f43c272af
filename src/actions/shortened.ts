import { type Claim, type DocumentEntry, type Entry, type MergeEntry, partyKey } from "#ledger";
import { partiesNamed } from "./partiesNamed.ts";

/** How many words of a document that may not be passed on a slot may hold: a name, a number, a short fact. */
const FEW = { words: 6, characters: 60 };

const cut = new WeakSet<Entry>();

/** Whether an entry tells less here than in the ledger, so that its hash does not say what it tells. */
export function isShortened(entry: Entry): boolean {
  return cut.has(entry);
}

/**
 * Entries in which claims of documents that may not be passed on (`redistribute: none`) hold no more
 * than a few words in any slot. Names, days and figures are facts and stay; what was cut out of the
 * document, such as a condition or how a group is described, ends in "…" after its first words. Words
 * that a claim of another document has in a slot too stay whole. Parties keep one key everywhere.
 */
export function shortened(entries: readonly Entry[]): readonly Entry[] {
  const closed = closedDocuments(entries);
  if (closed.size === 0) return entries;
  const open = new Set<string>();
  for (const entry of entries)
    if (isTelling(entry) && !closed.has(entry.document))
      changeTexts(entry.claim, (text) => {
        open.add(text);
        return text;
      });
  const keys = new Map<string, string>();
  const shorten = shortener();
  const told = entries.map((entry) => {
    if (!isTelling(entry) || !closed.has(entry.document)) return entry;
    const texts = new Map<string, string>();
    const claim = changeTexts(entry.claim, (text) => {
      const short = open.has(text) ? text : shorten(text);
      if (short !== text) texts.set(text, short);
      return short;
    });
    if (texts.size === 0) return entry;
    const after = partiesNamed(claim).map(partyKey);
    for (const [at, party] of partiesNamed(entry.claim).entries())
      keys.set(partyKey(party), after[at] ?? "");
    return marked(withReason({ ...entry, claim }, texts));
  });
  return told.map((entry) => (entry.kind === "merge" ? renamed(entry, keys) : entry));
}

type TellingEntry = Extract<Entry, { readonly claim?: Claim }> & { readonly claim: Claim };

function isTelling(entry: Entry): entry is TellingEntry {
  return (entry.kind === "decision" || entry.kind === "proposal") && entry.claim !== undefined;
}

/** Documents of which nothing may be passed on; where several share a text, one that forbids it decides. */
function closedDocuments(entries: readonly Entry[]): ReadonlySet<string> {
  const documents = new Map<string, DocumentEntry>();
  for (const entry of entries) if (entry.kind === "document") documents.set(entry.id, entry);
  const all = [...documents.values()];
  const texts = new Set(
    all.flatMap(({ redistribute, sha256 }) => (redistribute === "none" ? [sha256] : [])),
  );
  return new Set(all.flatMap(({ id, sha256 }) => (texts.has(sha256) ? [id] : [])));
}

/** The reason of a decision tells the figure, with what it counts, in the words of the claim. */
function withReason(entry: TellingEntry, texts: ReadonlyMap<string, string>): Entry {
  if (entry.kind !== "decision" || entry.tells === undefined) return entry;
  let { why } = entry.tells;
  for (const [text, short] of texts) why = why.replaceAll(text, () => short);
  return { ...entry, tells: { ...entry.tells, why } };
}

function renamed(entry: MergeEntry & Entry, keys: ReadonlyMap<string, string>): Entry {
  const [from, into] = [keys.get(entry.from) ?? entry.from, keys.get(entry.into) ?? entry.into];
  return from === entry.from && into === entry.into ? entry : marked({ ...entry, from, into });
}

function marked(entry: Entry): Entry {
  cut.add(entry);
  return entry;
}

/** Texts by their first words; those that differ only later are numbered, so that two groups never become one. */
function shortener(): (text: string) => string {
  const shorts = new Map<string, string>();
  const taken = new Set<string>();
  return (text) => {
    const known = shorts.get(text);
    if (known !== undefined) return known;
    const first = firstWords(text);
    let short = first;
    for (let n = 2; short !== text && taken.has(short); n++) short = `${first} (${n})`;
    taken.add(short);
    shorts.set(text, short);
    return short;
  };
}

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/);
  const few = words.slice(0, FEW.words).join(" ").slice(0, FEW.characters);
  return words.length > 1 && few !== words.join(" ") ? `${few.trimEnd()}…` : text;
}

/** A value with every text in it changed, at whatever depth. */
function changeTexts<T>(value: T, change: (text: string) => string): T {
  const changed = (held: unknown): unknown => {
    if (typeof held === "string") return change(held);
    if (Array.isArray(held)) return held.map(changed);
    if (typeof held !== "object" || held === null) return held;
    return Object.fromEntries(Object.entries(held).map(([key, one]) => [key, changed(one)]));
  };
  return changed(value) as T;
}
