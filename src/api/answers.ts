import { createHash } from "node:crypto";

interface Kept<T> {
  readonly digest: string;
  readonly answer: Promise<T>;
  size: number;
}

const MAX_KEPT = 2_000;
const MAX_CHARACTERS = 16_000_000;

/**
 * The answers to writes by their Idempotency-Key: the same write sent again, also while the first
 * is still under way, is answered again and not done again. Only what was done is remembered.
 */
export class Answers<T> {
  readonly #kept = new Map<string, Kept<T>>();
  readonly #sizeOf: (answer: T) => number | null;
  #characters = 0;

  /** @param sizeOf the size of an answer to be remembered, in characters; null: do not remember it */
  constructor(sizeOf: (answer: T) => number | null) {
    this.#sizeOf = sizeOf;
  }

  /** Do a piece of work once for a key; `reused` when the key was used for another request. */
  once(key: string, request: string, work: () => Promise<T>): Promise<T> | "reused" {
    const digest = createHash("sha256").update(request).digest("base64");
    const before = this.#kept.get(key);
    if (before !== undefined) return before.digest === digest ? before.answer : "reused";
    const kept: Kept<T> = { digest, answer: work(), size: 0 };
    this.#kept.set(key, kept);
    kept.answer.then(
      (answer) => this.#settle(key, kept, this.#sizeOf(answer)),
      () => this.#settle(key, kept, null),
    );
    return kept.answer;
  }

  #settle(key: string, kept: Kept<T>, size: number | null): void {
    if (size === null) {
      this.#kept.delete(key);
      return;
    }
    kept.size = size;
    this.#characters += size;
    for (const [oldest, { size: old }] of this.#kept) {
      if (this.#kept.size <= MAX_KEPT && this.#characters <= MAX_CHARACTERS) return;
      if (oldest === key || old === 0) continue;
      this.#kept.delete(oldest);
      this.#characters -= old;
    }
  }
}
