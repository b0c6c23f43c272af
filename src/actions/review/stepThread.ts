import { type Day, isDay, ok, type Result, writeLine } from "#base";
import {
  AGREEMENT_STATUSES,
  actOf,
  type Claim,
  claimOf,
  type DecisionEntry,
  type DocumentEntry,
  headOf,
} from "#ledger";
import { MATCHER } from "#matcher";
import type { Desk } from "../desk.ts";
import { sha256 } from "../hash.ts";
import { type Refusal, refusal } from "../refusal.ts";

/** How the ids of the desk's own notes begin. */
const NOTE = "n-";

/** Whether a document is the note of a step that a person told on their own word. */
export function isDeskNote(document: string): boolean {
  return document.startsWith(NOTE);
}

const OBSTACLE_STATUSES: readonly string[] = ["open", "contested", "resolved"];

/**
 * Close, contest or open an obstacle again, or move an agreement on, on a person's own word.
 *
 * The word is kept as an internal document of that person, whose one claim tells of the thread: so it
 * has its author, day and reason, and is taken back like any other.
 */
export async function stepThread(
  desk: Desk,
  input: {
    readonly thread: string;
    readonly status: string;
    readonly on: string;
    readonly reason: string;
    readonly key?: string;
  },
): Promise<
  Result<{ readonly document: DocumentEntry; readonly decision: DecisionEntry }, Refusal>
> {
  const ledger = await desk.ledger();
  const first =
    actOf(ledger, input.thread)?.tellings[0]?.claim ?? claimOf(ledger, input.thread)?.claim;
  const problem = stepProblem(first, input);
  if (problem !== null) return problem;
  const text = `${desk.ports.author}, ${input.on}: ${input.reason.trim()}`;
  const claim = {
    ...first,
    status: input.status,
    date: input.on,
    quote: { start: 0, end: text.length },
    attribution: { person: desk.ports.author },
  } as Claim;
  const hash = sha256(text);
  const id = `${NOTE}${sha256(writeLine([input.thread, input.status, input.on, hash])).slice(0, 12)}`;
  const document: DocumentEntry = {
    kind: "document",
    id,
    sha256: hash,
    published: input.on as Day,
    publishedFrom: "person",
    publisher: desk.ports.author,
    origin: desk.ports.author,
    lang: "und",
    title: "A note of the desk",
    visibility: "internal",
    redistribute: "none",
  };
  const decision: DecisionEntry = {
    kind: "decision",
    id: `${id}.1.1`,
    of: `${id}.1`,
    document: id,
    verdict: "accepted",
    claim,
    tells: {
      act: input.thread,
      effect: "stands",
      flags: [],
      rule: "person",
      why: input.reason.trim(),
      matcher: MATCHER,
    },
    reason: input.reason.trim(),
  };
  const kept = await desk.write([document, decision], {
    key: input.key,
    texts: [{ sha256: hash, text }],
    expectHead: headOf(ledger),
  });
  return kept.ok ? ok({ document, decision }) : kept;
}

function stepProblem(
  first: Claim | undefined,
  { thread, status, on, reason }: Parameters<typeof stepThread>[1],
) {
  if (first === undefined) return refusal("act_unknown", `There is no thread "${thread}".`);
  const statuses =
    first.kind === "obstacle"
      ? OBSTACLE_STATUSES
      : first.kind === "agreement"
        ? AGREEMENT_STATUSES
        : [];
  if (!statuses.includes(status)) {
    const choice = statuses.length === 0 ? "It has no steps." : `Choose: ${statuses.join(", ")}.`;
    return refusal("claim_invalid", `"${status}" is no step of this ${first.kind}. ${choice}`);
  }
  if (!isDay(on)) return refusal("day_invalid", `"${on}" is no day, such as 2024-02-22.`);
  if (reason.trim() === "") return refusal("reason_missing", "This needs its reason.");
  return null;
}
