import type { Found } from "../meaning/scene.ts";
import type { Problem } from "../reading.ts";
import type { Candidate } from "./candidates.ts";
import type { Judged } from "./judge.ts";

/** From this chance on a figure that no claim tells of is worth a word. */
const WORTH_A_WORD = 0.2;

/** Figures that may be support and that no claim of the sentence tells of, each once. */
export function unsettled(judged: readonly Judged[], found: readonly Found[]): Problem[] {
  const told = new Set(
    found.map(({ claim }) => figureOf("quantity" in claim ? claim.quantity : null)),
  );
  const open = new Map<number, Problem>();
  for (const { candidate, stands } of judged) {
    const value = figureOf(candidate.quantity);
    if (value === null || stands < WORTH_A_WORD || told.has(value)) continue;
    open.set(value, problemOf(candidate));
  }
  return [...open.values()];
}

const figureOf = (quantity: Candidate["quantity"] | null): number | null =>
  quantity?.value ?? quantity?.max ?? null;

function problemOf({ scene, given }: Candidate): Problem {
  const from = scene.tokens[given.from];
  const to = scene.tokens[given.to - 1];
  const { start, end } = scene.parsed.sentence;
  const quote =
    given.phrase === null || !from || !to ? { start, end } : { start: from.start, end: to.end };
  const words = scene.text.slice(quote.start, quote.end);
  return {
    code: "figure-without-giver",
    message: `“${words}” may be support, but who gives it, or whether it is given, was not clear.`,
    quote,
  };
}
