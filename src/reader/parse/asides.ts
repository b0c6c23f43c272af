import { type Chunk, phraseOf, plays } from "./nodes.ts";

/** Put what interrupts a clause behind it: ", he said,", and a time within a verb group. */
export const withoutAsides = (chunks: readonly Chunk[]): Chunk[] => parentheses(unsplit(chunks));

/** "Had in August promised": a time between an auxiliary and its verb goes after both. */
function unsplit(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const each = chunks[at] as Chunk;
    const from = chunks[at + 1]?.kind === "prep" ? at + 2 : at + 1;
    const verb = chunks[from + 1];
    const split =
      each.kind === "verb" &&
      each.predicate.lemma === "have" &&
      each.predicate.finite &&
      phraseOf(chunks[from])?.date &&
      verb?.kind === "verb" &&
      verb.predicate.tense === "past" &&
      verb.predicate.to - verb.predicate.from === 1;
    if (!split) {
      out.push(each);
      continue;
    }
    const whole = {
      ...verb.predicate,
      finite: true,
      perfect: true,
      negated: each.predicate.negated,
    };
    out.push({ kind: "verb", predicate: whole }, ...chunks.slice(at + 1, from + 1));
    at = from + 1;
  }
  return out;
}

/**
 * Take ", he said," out of the clause that it interrupts: its verb keeps its subject and is put
 * before the clause, where it ends nothing.
 */
function parentheses(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  const aside: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const length = asideAt(chunks, at);
    const subject = phraseOf(chunks[at + 1]);
    const verb = chunks[at + 2];
    if (length > 0 && subject !== null && verb?.kind === "verb") {
      verb.predicate.subject = subject;
      aside.push(verb);
      at += length - 1;
      continue;
    }
    out.push(chunks[at] as Chunk);
  }
  return [
    ...out,
    ...aside.map(
      (each): Chunk => (each.kind === "verb" ? { kind: "aside", predicate: each.predicate } : each),
    ),
  ];
}

/** How many chunks ", X said," takes here, its first comma included and its last one too; or 0. */
function asideAt(chunks: readonly Chunk[], at: number): number {
  const verb = chunks[at + 2];
  if (at === 0 || chunks[at]?.kind !== "comma" || phraseOf(chunks[at + 1]) === null) return 0;
  if (verb?.kind !== "verb" || !verb.predicate.finite || !plays(verb.predicate, "say")) return 0;
  let end = at + 3;
  while (end < at + 8 && (chunks[end]?.kind === "prep" || chunks[end]?.kind === "phrase")) end += 1;
  if (chunks[end]?.kind !== "comma") return 0;
  const next = chunks[end + 1];
  return next?.kind === "verb" ||
    next?.kind === "phrase" ||
    next?.kind === "prep" ||
    next?.kind === "sub"
    ? end - at + 1
    : 0;
}
