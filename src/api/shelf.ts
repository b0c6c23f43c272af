import type { Day } from "#base";
import type { Sealed } from "./sealed.ts";

interface Place {
  readonly sealed: Sealed;
  /** The entry and the day for which the answer holds; null where it holds for ever. */
  readonly seq: number | null;
  readonly today: Day | null;
}

const MAX_BYTES = 64_000_000;
const MAX_PLACES = 5_000;

/** Answers kept in memory by what was asked, the least lately used given up first. */
export class Shelf {
  readonly #places = new Map<string, Place>();
  #bytes = 0;

  /** The answer kept for an address, if it still holds at this entry and on this day. */
  find(address: string, seq: number, today: Day): Sealed | null {
    const place = this.#places.get(address);
    if (place === undefined) return null;
    if (
      (place.seq !== null && place.seq !== seq) ||
      (place.today !== null && place.today !== today)
    ) {
      this.#drop(address, place);
      return null;
    }
    this.#places.delete(address);
    this.#places.set(address, place);
    return place.sealed;
  }

  /** Keep an answer for an address. */
  keep(address: string, place: Place): void {
    const before = this.#places.get(address);
    if (before !== undefined) this.#drop(address, before);
    if (place.sealed.size > MAX_BYTES / 2) return;
    this.#places.set(address, place);
    this.#bytes += place.sealed.size;
    for (const [oldest, old] of this.#places) {
      if (this.#bytes <= MAX_BYTES && this.#places.size <= MAX_PLACES) return;
      this.#drop(oldest, old);
    }
  }

  #drop(address: string, place: Place): void {
    this.#places.delete(address);
    this.#bytes -= place.sealed.size;
  }
}
