import { readFileSync } from "node:fs";
import initWabt from "wabt";

/** Parts of one memory, and sums of their numbers four at a time; places are in bytes, lengths multiples of four. */
export interface Vectors {
  /** A part for each length asked for, all nothing so far. */
  readonly parts: readonly Float32Array[];
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
const FOUR = 4 * Float32Array.BYTES_PER_ELEMENT;

/** A memory with parts of these lengths, each beginning where four numbers begin. */
export function vectors(lengths: readonly number[]): Vectors {
  let end = 0;
  const places = lengths.map((length) => {
    const place = end;
    end += Math.ceil((length * Float32Array.BYTES_PER_ELEMENT) / FOUR) * FOUR;
    return place;
  });
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) + 1 });
  const made = new WebAssembly.Instance(compiled, { vectors: { memory } });
  return {
    ...(made.exports as unknown as Pick<Vectors, "add" | "dot" | "move">),
    parts: lengths.map((length, at) => new Float32Array(memory.buffer, places[at], length)),
  };
}
