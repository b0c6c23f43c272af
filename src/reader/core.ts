import type { Place } from "./bonds.ts";
import type { Candidate } from "./candidates.ts";
import { distance } from "./givers.ts";
import { outerRole } from "./stance.ts";

/** The few facts that matter most, each as one word. */
export function coreOf(
  candidate: Candidate,
  over: Place | null,
  reads: string,
  tie: string,
  kind: string,
  figure: string,
): readonly string[] {
  const { given, giver } = candidate;
  const verb = over?.predicate.senses[0]?.frame.role ?? "none";
  const up = over?.predicate.governor ?? null;
  return [
    `r:${reads}`,
    `t:${tie}`,
    `w:${given.what}`,
    `s:${candidate.resource}`,
    `f:${figure}`,
    `k:${kind}`,
    `v:${verb}`,
    `p:${over?.place ?? "none"}`,
    `n:${Math.min(candidate.nearer, 2)}`,
    `h:${giver.how}`,
    `a:${up === null ? "none" : (outerRole(up) ?? "other")}`,
    `g:${gapOf(candidate)}`,
    `o:${candidate.told.length > 0 ? (candidate.told[0]?.figure ? "same" : "unlike") : candidate.others.length > 0 ? "other" : "no"}`,
  ];
}

/** Every two of these facts together: what a sum over single clues cannot see. */
export function pairClues(core: readonly string[]): string[] {
  return core.flatMap((one, at) => core.slice(at + 1).map((other) => `${one} ${other}`));
}

/** How far apart, and what stands between. */
export function gapOf(candidate: Candidate): string {
  const { given, giver, scene } = candidate;
  if (giver.from === -1) return "absent";
  const words = distance(given, giver);
  if (words === 0) return "inside";
  const before = giver.to <= given.from;
  const between = before
    ? scene.tokens.slice(giver.to, given.from)
    : scene.tokens.slice(given.to, giver.from);
  const verbs = between.filter((token) => token.tag === "VERB").length;
  const stops = between.some((token) => /^[;:.]$/.test(token.text));
  return `${before ? "before" : "after"} ${Math.min(verbs, 3)}${stops ? " stop" : ""}`;
}
