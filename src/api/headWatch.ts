import { performance } from "node:perf_hooks";
import type { Desk } from "#actions";
import type { HeadReply } from "#contract";
import { GENESIS } from "#ledger";

/**
 * Where the ledger stands, looked up at most every `freshMs`.
 *
 * Writes through the API are seen at once; those of another process within `freshMs`.
 */
export class HeadWatch {
  readonly #desk: Desk;
  readonly #freshMs: number;
  #head: HeadReply = { seq: 0, hash: GENESIS };
  #until = Number.NEGATIVE_INFINITY;

  constructor(desk: Desk, freshMs: number) {
    this.#desk = desk;
    this.#freshMs = freshMs;
  }

  /** The newest head, if it was looked up a moment ago; null when it has to be looked up. */
  known(): HeadReply | null {
    return performance.now() < this.#until ? this.#head : null;
  }

  /** Look the newest head up. */
  async look(): Promise<HeadReply> {
    const { seq, hash } = await this.#desk.ports.store.head();
    this.#head = { seq, hash };
    this.#until = performance.now() + this.#freshMs;
    return this.#head;
  }

  /** Look it up at the next request: something was written. */
  forget(): void {
    this.#until = Number.NEGATIVE_INFINITY;
  }

  /** The head as it was at an entry. */
  async at(seq: number): Promise<HeadReply> {
    if (seq === this.#head.seq) return this.#head;
    const [entry] = seq === 0 ? [] : await this.#desk.ports.store.entriesAfter(seq - 1, 1);
    return { seq, hash: entry?.hash ?? GENESIS };
  }
}
