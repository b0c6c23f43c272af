import { internedMap } from "../tokens/interned.ts";

/** No clue has this part, or none has this name. */
const UNKNOWN = -1;
/** Stands between the kind of a clue and each of its up to three parts, in its name. */
export const BAR = "|";
/** Numbers of parts lie below this; three of them and a kind below 256 make a whole number that a double holds exactly. */
const SPAN = 2 ** 15;

/**
 * The rows of clues, found by the numbers of a clue's parts: all of it is two arrays of numbers, small enough to stay near the
 * processor.
 */
export class ClueTable {
  readonly #kinds: ReadonlyMap<string, number>;
  readonly #parts: ReadonlyMap<string, number>;
  /** Open addressing: the clue that stands in each slot, and its row. */
  readonly #keys: Float64Array;
  readonly #rows: Int32Array;

  /** Clues by their names, in the order of their rows. */
  constructor(clues: Iterable<string>) {
    const told = [...clues].map((clue) => clue.split(BAR));
    this.#keys = new Float64Array(2 ** Math.ceil(Math.log2(told.length + 1) + 1)).fill(UNKNOWN);
    this.#rows = new Int32Array(this.#keys.length);
    const kinds = new Map<string, number>();
    const parts = new Map<string, number>();
    for (const [row, [kind = "", ...rest]] of told.entries()) {
      const numbers = rest.map((part) => numberIn(parts, part, NONE + 1));
      this.#plant(numberIn(kinds, kind, 0), numbers, row);
    }
    this.#kinds = internedMap(kinds);
    this.#parts = internedMap(parts);
  }

  /** The number of a part. */
  part(text: string): number {
    return this.#parts.get(text) ?? UNKNOWN;
  }

  /** The row of a clue, or -1 where it has none. */
  find(kind: string, first = NONE, second = NONE, third = NONE): number {
    const number = this.#kinds.get(kind);
    if (number === undefined || first === UNKNOWN || second === UNKNOWN || third === UNKNOWN)
      return UNKNOWN;
    const key = keyOf(number, first, second, third);
    const slot = this.#slotOf(key, slotHash(number, first, second, third));
    return this.#keys[slot] === key ? (this.#rows[slot] ?? UNKNOWN) : UNKNOWN;
  }

  /** The slot where a clue stands, or the empty one where it would. */
  #slotOf(key: number, hash: number): number {
    const last = this.#keys.length - 1;
    let slot = hash & last;
    while (this.#keys[slot] !== key && this.#keys[slot] !== UNKNOWN) slot = (slot + 1) & last;
    return slot;
  }

  #plant(kind: number, parts: readonly number[], row: number): void {
    const [first = NONE, second = NONE, third = NONE] = parts;
    const key = keyOf(kind, first, second, third);
    const slot = this.#slotOf(key, slotHash(kind, first, second, third));
    this.#keys[slot] = key;
    this.#rows[slot] = row;
  }
}

/** Stands for a part that a clue does not have. */
const NONE = 0;

const keyOf = (kind: number, first: number, second: number, third: number): number =>
  ((kind * SPAN + first) * SPAN + second) * SPAN + third;

function slotHash(kind: number, first: number, second: number, third: number): number {
  let hash = Math.imul(kind + 1, 0x9e3779b1) ^ Math.imul(first + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(second + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ Math.imul(third + 1, 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}

/** The number of a text, given to it where it has none yet. */
function numberIn(numbers: Map<string, number>, text: string, first: number): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  const made = numbers.size + first;
  if (made >= SPAN) throw new Error("There are more parts of clues than can be numbered.");
  numbers.set(text, made);
  return made;
}
