import {
  acceptedSets,
  accepts,
  type Matched,
  matchDocument,
  partySet,
  plain,
  quoteOverlap,
  type Scored,
  type ScoredDocument,
  sameSet,
  sameValue,
  statusAccepted,
  statusOf,
} from "./matching.ts";

/** True and false positives, misses, and what follows from them. */
export interface Rates {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well documents were read. */
export interface Score {
  readonly strict: Rates;
  readonly lenient: Rates;
  readonly kinds: Readonly<Record<string, Rates>>;
  readonly slots: Readonly<Record<string, { readonly correct: number; readonly n: number }>>;
  readonly confused: readonly (readonly [string, number])[];
  readonly documents: readonly Matched[];
}

function rates(tp: number, fp: number, fn: number): Rates {
  const ratio = (over: number) => (over === 0 ? 0 : tp / over);
  return {
    tp,
    fp,
    fn,
    precision: ratio(tp + fp),
    recall: ratio(tp + fn),
    f1: tp + fp + fn === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn),
  };
}

/** Score read documents against labelled ones, with the matching rules of the codebook's scorer. */
export function scoreDocuments(
  labels: readonly ScoredDocument[],
  read: ReadonlyMap<string, readonly Scored[]>,
): Score {
  const match = (lenient: boolean) =>
    labels.map((label) => matchDocument(label.id, label.claims, read.get(label.id) ?? [], lenient));
  const documents = match(false);
  const kinds = new Set(
    documents.flatMap((each) => [
      ...each.pairs.map(([gold]) => gold.kind),
      ...each.missed.map((c) => c.kind),
      ...each.spurious.map((c) => c.kind),
    ]),
  );
  return {
    strict: total(documents),
    lenient: total(match(true)),
    kinds: Object.fromEntries([...kinds].sort().map((kind) => [kind, total(documents, kind)])),
    slots: slots(documents.flatMap((each) => each.pairs)),
    confused: confusions(documents),
    documents,
  };
}

function total(documents: readonly Matched[], kind?: string): Rates {
  const fits = (claim: Scored) => kind === undefined || claim.kind === kind;
  const sum = (count: (each: Matched) => number) =>
    documents.reduce((all, each) => all + count(each), 0);
  return rates(
    sum((each) => each.pairs.filter(([gold]) => fits(gold)).length),
    sum((each) => each.spurious.filter(fits).length),
    sum((each) => each.missed.filter(fits).length),
  );
}

function slots(pairs: readonly (readonly [Scored, Scored])[]): Score["slots"] {
  const counts = new Map<string, { correct: number; n: number }>();
  const tally = (name: string, right: boolean) => {
    const count = counts.get(name) ?? { correct: 0, n: 0 };
    counts.set(name, { correct: count.correct + (right ? 1 : 0), n: count.n + 1 });
  };
  for (const [gold, read] of pairs) {
    const party = gold.kind === "request" ? "from" : "parties";
    const same = (slot: string) =>
      acceptedSets(gold, slot).some((set) => sameSet(set, partySet(read[slot])));
    if (gold[party] !== undefined) tally("parties", same(party));
    if (gold.kind === "obstacle") tally("affects", same("affects"));
    if (gold.kind === "request" && (gold["to"] !== undefined || read["to"] !== undefined))
      tally("to", same("to"));
    if (gold["quantity"] || read["quantity"])
      tally("quantity.value", sameValue(gold["quantity"], read["quantity"]));
    if (gold["date"] || read["date"]) tally("date", accepts(gold, read, "date"));
    if (gold["deadline"] || read["deadline"])
      tally("deadline", plain(gold["deadline"]) === plain(read["deadline"]));
    if (statusOf(gold) !== undefined) tally("status", statusAccepted(gold, read));
    const by = gold["attribution"] as { party?: string } | undefined;
    if (by?.party)
      tally(
        "attribution.party",
        by.party === (read["attribution"] as { party?: string } | undefined)?.party,
      );
    tally("quote", quoteOverlap(gold, read) > 0);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a claim is, without its parties. */
export function signature(claim: Scored): string {
  const slot = ["resource", "stage", "type", "instrument", "form", "action"]
    .map((name) => claim[name])
    .filter((value) => typeof value === "string");
  return [claim.kind, ...slot].join(" ");
}

/** The commonest errors: misses, inventions, and pairs that differ where their quotes meet. */
function confusions(documents: readonly Matched[]): [string, number][] {
  const counts = new Map<string, number>();
  const add = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const { missed, spurious } of documents) {
    const left = new Set(spurious);
    for (const gold of missed) {
      const near = [...left].find((read) => quoteOverlap(gold, read) > 0.2);
      if (near === undefined) add(`missed: ${signature(gold)}`);
      else {
        left.delete(near);
        const [a, b] = [signature(gold), signature(near)];
        add(a === b ? `other parties: ${a}` : `confused: ${a} -> ${b}`);
      }
    }
    for (const read of left) add(`invented: ${signature(read)}`);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
