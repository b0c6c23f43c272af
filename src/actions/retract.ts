import { ok, type Result } from "#base";
import { hasEntry, type RetractionEntry, retractionOf } from "#ledger";
import type { Desk } from "./desk.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { written } from "./written.ts";

/** Take back a claim, a document or another entry, with a reason, from now on. */
export async function retract(
  desk: Desk,
  input: { readonly of: string; readonly reason: string; readonly key?: string },
): Promise<Result<RetractionEntry, Refusal>> {
  const ledger = await desk.ledger();
  if (input.reason.trim() === "") {
    return refusal(
      "reason_missing",
      "A retraction needs its reason, such as: the paper corrected itself.",
    );
  }
  if (!hasEntry(ledger, input.of)) {
    return refusal("entry_unknown", `There is no claim, document or entry "${input.of}".`);
  }
  if (retractionOf(ledger, input.of) !== null) {
    return refusal("already_retracted", `"${input.of}" has been taken back before.`);
  }
  const entry: RetractionEntry = {
    kind: "retraction",
    id: `r-${desk.ports.newId()}`,
    of: input.of,
    reason: input.reason,
  };
  const appended = await desk.ports.store.append([entry], {
    author: desk.ports.author,
    ...(input.key === undefined ? {} : { key: input.key }),
  });
  return appended.ok ? ok(entry) : written(appended.refusal);
}
