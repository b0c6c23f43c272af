// A retry never counts twice: 10,000 writes through a line that loses three in ten answers or
// requests, each sent again under its key until it is answered; then exactly 10,000 are kept.
import { join } from "node:path";
import type { Store } from "#store";
import { fill, open, proposalOf } from "./support/ledgers.ts";
import {
  inFolder,
  type Outcome,
  type ProofOptions,
  randomFrom,
  runProof,
} from "./support/proof.ts";

const SENDERS = 8;

/** Send so many writes through a line that loses messages, and count what is kept. */
export async function idempotent({ runs, seed }: ProofOptions): Promise<Outcome> {
  const random = randomFrom(seed);
  const started = performance.now();
  return inFolder(async (folder) => {
    const store = await open(join(folder, "ledger.db"));
    await fill(store, 0);
    let next = 0;
    let sent = 0;
    const sender = async () => {
      while (next < runs) {
        const number = next;
        next += 1;
        const tries = await sendUntilAnswered(store, number, random);
        sent += tries;
      }
    };
    await Promise.all(Array.from({ length: SENDERS }, sender));
    const kept = (await store.head()).seq - 1;
    const misused = await reuseKeys(store, runs);
    const { ok } = await store.verify();
    await store.close();
    return {
      promise: "A6 a retry never counts twice",
      runs,
      failures: Math.abs(kept - runs) + misused + (ok ? 0 : 1),
      seed,
      sent,
      kept,
      msPerWrite: Number(((performance.now() - started) / sent).toFixed(3)),
    };
  });
}

async function sendUntilAnswered(
  store: Store,
  number: number,
  random: () => number,
): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    if (random() < 0.15) continue;
    const by = { author: "sender", key: `key-${number}` };
    const result = await store.append([proposalOf(`w${number}`, number)], by);
    if (!result.ok) throw new Error(result.refusal.message);
    if (random() < 0.15) continue;
    return tries;
  }
}

/** Every key, used for something else, must be refused. */
async function reuseKeys(store: Store, runs: number): Promise<number> {
  let accepted = 0;
  for (let number = 0; number < runs; number += 1) {
    const by = { author: "sender", key: `key-${number}` };
    const result = await store.append([proposalOf(`other${number}`, number)], by);
    if (result.ok || result.refusal.code !== "key_reused") accepted += 1;
  }
  return accepted;
}

if (import.meta.main) await runProof(idempotent, 10_000);
