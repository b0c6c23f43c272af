import { type Day, isDay, ok, type Result } from "#base";
import {
  AGREEMENT_STATUSES,
  actOf,
  type Claim,
  claimOf,
  type DecisionEntry,
  type DocumentEntry,
  hasEntry,
  headOf,
} from "#ledger";
import { MATCHER } from "#matcher";
import type { Desk } from "../desk.ts";
import { sha256 } from "../hash.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { untilWritten } from "../untilWritten.ts";
import { NOTE } from "./deskNote.ts";
import { settledMeanwhile } from "./meanwhile.ts";
import { idOf, type Settling } from "./settle.ts";

const OBSTACLE_STATUSES: readonly string[] = ["open", "contested", "resolved"];

/**
 * Close, contest or open an obstacle again, or move an agreement on, on a person's own word.
 *
 * The word is kept as an internal document of that person, whose one claim tells of the thread: so it
 * has its author, day and reason, and is taken back like any other.
 */
export function stepThread(
  desk: Desk,
  input: Settling & {
    readonly thread: string;
    readonly status: string;
    readonly on: string;
  },
): Promise<
  Result<{ readonly document: DocumentEntry; readonly decision: DecisionEntry }, Refusal>
> {
  const id = idOf(desk, NOTE, input);
  return untilWritten(async () => {
    const ledger = await desk.ledger();
    const first =
      actOf(ledger, input.thread)?.tellings[0]?.claim ?? claimOf(ledger, input.thread)?.claim;
    const problem = stepProblem(first, input);
    if (problem !== null) return problem;
    const { text, document, decision } = noteOf(desk, id, first as Claim, input);
    const meanwhile = hasEntry(ledger, id) ? null : settledMeanwhile(ledger, decision, input.seen);
    if (meanwhile !== null) return meanwhile;
    const kept = await desk.write([document, decision], {
      key: input.key,
      texts: [{ sha256: document.sha256, text }],
      expectHead: headOf(ledger),
    });
    return kept.ok ? ok({ document, decision }) : kept;
  });
}

/** The person's word as a document, and the decision that its claim tells of the thread. */
function noteOf(
  desk: Desk,
  id: string,
  first: Claim,
  { thread, status, on, reason }: Parameters<typeof stepThread>[1],
): {
  readonly text: string;
  readonly document: DocumentEntry;
  readonly decision: DecisionEntry;
} {
  const { author } = desk.ports;
  const text = `${author}, ${on}: ${reason.trim()}`;
  const claim = {
    ...first,
    status,
    date: on,
    quote: { start: 0, end: text.length },
    attribution: { person: author },
  } as Claim;
  const document: DocumentEntry = {
    kind: "document",
    id,
    sha256: sha256(text),
    published: on as Day,
    publishedFrom: "person",
    publisher: author,
    origin: author,
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
      act: thread,
      effect: "stands",
      flags: [],
      rule: "person",
      why: reason.trim(),
      matcher: MATCHER,
    },
    reason: reason.trim(),
  };
  return { text, document, decision };
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
