import { ok, type Result } from "#base";
import { hasEntry, headOf, type RetractionEntry, retractionOf } from "#ledger";
import type { Desk } from "./desk.ts";
import { sha256 } from "./hash.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { untilWritten } from "./untilWritten.ts";

/** Take back a claim, a document or another entry, with a reason, from now on. */
export function retract(desk: Desk, input: Retracting): Promise<Result<RetractionEntry, Refusal>> {
  const id = `r-${input.key === undefined ? desk.ports.newId() : sha256(input.key).slice(0, 12)}`;
  return untilWritten(() => tryToRetract(desk, id, input));
}

interface Retracting {
  readonly of: string;
  readonly reason: string;
  readonly key?: string;
}

async function tryToRetract(
  desk: Desk,
  id: string,
  input: Retracting,
): Promise<Result<RetractionEntry, Refusal>> {
  const before = await desk.ports.store.entry(id);
  if (before?.kind === "retraction") {
    if (before.of === input.of && before.reason === input.reason) return ok(before);
    return refusal(
      "key_reused",
      `The key "${input.key}" was used for another retraction. Take a new one.`,
    );
  }
  if (input.reason.trim() === "") {
    return refusal(
      "reason_missing",
      "A retraction needs its reason, such as: the paper corrected itself.",
    );
  }
  const ledger = await desk.ledger();
  if (!hasEntry(ledger, input.of)) {
    return refusal("entry_unknown", `There is no claim, document or entry "${input.of}".`);
  }
  const taken = retractionOf(ledger, input.of);
  if (taken !== null) {
    const { author, recordedAt: at, reason } = taken;
    return refusal(
      "already_retracted",
      `"${input.of}" has been taken back before by ${author}: ${reason}`,
      { author, what: "retract", at, entry: taken.id, head: taken.seq, reason, difference: [] },
    );
  }
  const entry: RetractionEntry = {
    kind: "retraction",
    id,
    of: input.of,
    reason: input.reason,
  };
  const kept = await desk.write([entry], { expectHead: headOf(ledger) });
  return kept.ok ? ok(entry) : kept;
}
