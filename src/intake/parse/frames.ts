import type { Form, Hints } from "./document.ts";

/** One file to be parsed, as the child is told. */
export interface ParseTask {
  readonly form: Form;
  readonly hints: Hints;
}

/** The most a child takes and gives in one frame, in bytes. */
export const LARGEST_REQUEST = 24_000_000;
/** The largest answer that a parent reads from a child, in bytes. */
export const LARGEST_ANSWER = 24_000_000;

const HEAD = 4;

/** A value as one frame: its length in four bytes, then its JSON. */
export function encodeFrame(value: unknown): Buffer {
  return framed(Buffer.from(JSON.stringify(value), "utf8"));
}

/**
 * A task and its bytes as one frame, in two pieces to be written one after the other: the bytes of a
 * large file are not copied.
 */
export function encodeRequest(
  task: ParseTask,
  bytes: Uint8Array,
  reportMemory: boolean,
): readonly [Buffer, Uint8Array] {
  const words = Buffer.from(JSON.stringify({ task, reportMemory }), "utf8");
  const heads = Buffer.alloc(2 * HEAD);
  heads.writeUInt32LE(HEAD + words.length + bytes.length);
  heads.writeUInt32LE(words.length, HEAD);
  return [Buffer.concat([heads, words]), bytes];
}

/** What `encodeRequest` wrote. */
export function decodeRequest(frame: Buffer): {
  readonly task: ParseTask;
  readonly reportMemory: boolean;
  readonly bytes: Uint8Array;
} {
  const end = HEAD + frame.readUInt32LE(0);
  const { task, reportMemory } = JSON.parse(frame.toString("utf8", HEAD, end));
  return { task, reportMemory, bytes: new Uint8Array(frame.subarray(end)) };
}

/** Cuts a stream of bytes into frames, and gives up on one that is larger than allowed. */
export class FrameReader {
  readonly #largest: number;
  #chunks: Buffer[] = [];
  #size = 0;

  constructor(largest: number) {
    this.#largest = largest;
  }

  /**
   * Take the next bytes and give the frames that are whole.
   *
   * @throws when a frame is larger than allowed
   */
  take(chunk: Buffer): readonly Buffer[] {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    const frames: Buffer[] = [];
    while (this.#size >= HEAD) {
      const length = this.#lengthAhead();
      if (length > this.#largest) throw new Error(`a frame of ${length} bytes`);
      if (this.#size < HEAD + length) break;
      const all = Buffer.concat(this.#chunks);
      frames.push(all.subarray(HEAD, HEAD + length));
      this.#size = all.length - HEAD - length;
      // An empty rest would hold on to the whole frame.
      this.#chunks = this.#size === 0 ? [] : [all.subarray(HEAD + length)];
    }
    return frames;
  }

  #lengthAhead(): number {
    if ((this.#chunks[0]?.length ?? 0) < HEAD) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0]?.readUInt32LE(0) ?? 0;
  }
}

function framed(payload: Buffer): Buffer {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(payload.length);
  return Buffer.concat([head, payload]);
}
