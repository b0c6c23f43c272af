import { internedMap } from "./interned.ts";

/** No clue of the weights has this part, or none has this name. */
const UNKNOWN = -1;
/** Parts that a clue may be told in, beside its kind. */
const MOST_PARTS = 3;
/** Numbers of parts lie below this; three of them and a kind below 256 make a whole number that a double holds exactly. */
const SPAN = 2 ** 15;

/**
 * The weights of clues, found by the numbers of a clue's parts: all of it is a few arrays of numbers, small enough to stay
 * near the processor.
 */
export class ClueTable {
  readonly #kinds: ReadonlyMap<string, number>;
  readonly #parts: ReadonlyMap<string, number>;
  /** Open addressing: the clue that stands in each slot, and its row. */
  readonly #keys: Float64Array;
  readonly #rows: Int32Array;
  /** Where each row begins among `outcomes` and `weights`; only what is not zero is kept. */
  readonly #starts: Int32Array;
  readonly #outcomes: Uint8Array;
  readonly #weights: Float64Array;

  constructor(weights: ReadonlyMap<string, readonly number[]>) {
    const told = [...weights.keys()].flatMap((clue, row) =>
      waysToTell(clue).map((way) => ({ way, row })),
    );
    this.#keys = new Float64Array(2 ** Math.ceil(Math.log2(told.length + 1) + 1)).fill(UNKNOWN);
    this.#rows = new Int32Array(this.#keys.length);
    const kinds = new Map<string, number>();
    const parts = new Map<string, number>();
    for (const { way, row } of told) {
      const [kind = "", ...rest] = way;
      const numbers = rest.map((part) => numberIn(parts, part, NONE + 1));
      this.#plant(numberIn(kinds, kind, 0), numbers, row);
    }
    this.#kinds = internedMap(kinds);
    this.#parts = internedMap(parts);
    const filled = [...weights.values()].map((row) =>
      row.flatMap((weight, at) => (weight === 0 ? [] : [{ at, weight }])),
    );
    this.#starts = new Int32Array(filled.length + 1);
    for (const [row, each] of filled.entries())
      this.#starts[row + 1] = (this.#starts[row] ?? 0) + each.length;
    this.#outcomes = Uint8Array.from(filled.flat(), ({ at }) => at);
    this.#weights = Float64Array.from(filled.flat(), ({ weight }) => weight);
  }

  /** The number of a part. */
  part(text: string): number {
    return this.#parts.get(text) ?? UNKNOWN;
  }

  /** The row of a clue, or -1 where it has no weights. */
  find(kind: string, first = NONE, second = NONE, third = NONE): number {
    const number = this.#kinds.get(kind);
    if (number === undefined || first === UNKNOWN || second === UNKNOWN || third === UNKNOWN)
      return UNKNOWN;
    const key = keyOf(number, first, second, third);
    const slot = this.#slotOf(key, slotHash(number, first, second, third));
    return this.#keys[slot] === key ? (this.#rows[slot] ?? UNKNOWN) : UNKNOWN;
  }

  /** Add the weights of a row to sums by outcome. */
  add(row: number, sums: Float64Array): void {
    const end = this.#starts[row + 1] ?? 0;
    for (let at = this.#starts[row] ?? 0; at < end; at++) {
      const outcome = this.#outcomes[at] ?? 0;
      sums[outcome] = (sums[outcome] ?? 0) + (this.#weights[at] ?? 0);
    }
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

/** A clue by its kind, which is its first word, and by every way to tell the rest in parts. */
function waysToTell(clue: string): readonly (readonly string[])[] {
  const end = clue.indexOf(" ");
  if (end === -1) return [[clue]];
  return waysToPart(clue.slice(end + 1), MOST_PARTS).map((parts) => [clue.slice(0, end), ...parts]);
}

/** A part may be of several words, and nothing in a clue's name says where one ends. */
function waysToPart(text: string, parts: number): readonly (readonly string[])[] {
  const ways: (readonly string[])[] = [[text]];
  if (parts === 1) return ways;
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1))
    for (const rest of waysToPart(text.slice(at + 1), parts - 1))
      ways.push([text.slice(0, at), ...rest]);
  return ways;
}
