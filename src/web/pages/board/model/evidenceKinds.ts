import type { Evidence } from "./evidence.ts";

/** Claims that go together in the list behind a figure. */
export interface EvidenceKind {
  /** The word of their stage or kind, or `aside` for what is not adopted. */
  readonly kind: string;
  readonly word: string;
  readonly count: number;
}

const MOST_KINDS = 5;

/** The kinds among some claims, those told most often first, what was set aside last. */
export function kindsOf(evidence: readonly Evidence[]): readonly EvidenceKind[] {
  const counts = new Map<string, number>();
  for (const { telling, word } of evidence)
    if (!telling.suspect) counts.set(word, (counts.get(word) ?? 0) + 1);
  const told = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_KINDS)
    .map(([word, count]) => ({ kind: word, word, count }));
  const aside = ofKind(evidence, "aside").length;
  return aside === 0 ? told : [...told, { kind: "aside", word: "", count: aside }];
}

/** The claims of one kind. */
export function ofKind(evidence: readonly Evidence[], kind: string): readonly Evidence[] {
  return evidence.filter(({ telling, word }) =>
    kind === "aside" ? telling.suspect : !telling.suspect && word === kind,
  );
}
