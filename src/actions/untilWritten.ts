import type { Result } from "#base";
import type { Refusal } from "./refusal.ts";

const MAX_TRIES = 50;

/**
 * Do something that is checked against the ledger as it stands and written only there; where somebody
 * wrote in between, check and write again.
 */
export async function untilWritten<T>(
  attempt: () => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  for (let tries = 1; ; tries++) {
    const done = await attempt();
    if (done.ok || done.refusal.code !== "head_moved" || tries >= MAX_TRIES) return done;
  }
}
