import { readFileSync } from "node:fs";
import initWabt from "wabt";

/** Numbers that lie in one memory, and sums of them four at a time; places are in bytes, lengths multiples of four. */
export interface Vectors {
  /** So many numbers of the memory, all of them nothing so far. */
  take(length: number): Float32Array;
  /** Add to a sum a row times a scale. */
  add(sum: number, row: number, length: number, scale: number): void;
  /** The sum of the products of two rows. */
  dot(row: number, other: number, length: number): number;
  /** One step of Adagrad down a slope times a scale, the row held back by a share of itself. */
  move(
    row: number,
    spread: number,
    slope: number,
    length: number,
    scale: number,
    rate: number,
    hold: number,
    least: number,
  ): void;
}

const source = new URL("vectors.wat", import.meta.url);
const { buffer } = (await initWabt())
  .parseWat(source.pathname, readFileSync(source, "utf8"))
  .toBinary({});
const compiled = new WebAssembly.Module(Uint8Array.from(buffer));

const PAGE = 65_536;
const FOUR = 4;

/** A memory for so many numbers in so many parts. */
export function vectors(numbers: number, parts: number): Vectors {
  const bytes = (numbers + parts * FOUR) * Float32Array.BYTES_PER_ELEMENT;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) + 1 });
  const made = new WebAssembly.Instance(compiled, { vectors: { memory } });
  let next = 0;
  return {
    ...(made.exports as unknown as Pick<Vectors, "add" | "dot" | "move">),
    take: (length) => {
      const part = new Float32Array(memory.buffer, next, length);
      next += Math.ceil(length / FOUR) * FOUR * Float32Array.BYTES_PER_ELEMENT;
      return part;
    },
  };
}
