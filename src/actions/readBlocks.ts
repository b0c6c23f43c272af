/** Some whole lines of input, to be read together by one worker. */
export interface LineBlock {
  /** Number of the first line, counted from 1. */
  readonly firstLine: number;
  readonly lines: number;
  /** The lines as they came (UTF-8), each ended by a line feed; empty where the line was too long. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Set for one line that was passed over because it is longer than `MAX_LINE`: its length in bytes. */
  readonly tooLong?: number;
}

/** The longest line that is taken in, in bytes: a text of the largest size with every letter escaped. */
export const MAX_LINE = 16_000_000;

const BLOCK_BYTES = 256_000;
const BLOCK_LINES = 64;
const LINE_FEED = 10;

/**
 * Cut a stream of bytes into blocks of whole lines, in order.
 *
 * Everything that is complete goes out at once, so that a line typed by hand is answered at once and
 * a fast pipe makes large blocks. At most one line and one chunk are held in memory.
 */
export async function* lineBlocks(
  input: AsyncIterable<Uint8Array | string>,
  maxLine = MAX_LINE,
): AsyncGenerator<LineBlock> {
  const open = new OpenLine(maxLine);
  let line = 1;
  for await (const piece of input) {
    let chunk = typeof piece === "string" ? Buffer.from(piece, "utf8") : piece;
    if (open.length > 0) {
      const end = chunk.indexOf(LINE_FEED);
      open.add(end < 0 ? chunk : chunk.subarray(0, end + 1));
      if (end < 0) continue;
      yield open.take(line++);
      chunk = chunk.subarray(end + 1);
    }
    const whole = chunk.lastIndexOf(LINE_FEED) + 1;
    for (const block of cut(chunk.subarray(0, whole), line, maxLine)) {
      yield block;
      line += block.lines;
    }
    open.add(chunk.subarray(whole));
  }
  if (open.length > 0) yield open.take(line);
}

/** A line whose end has not come yet; past the limit only its length is kept. */
class OpenLine {
  readonly #maxLine: number;
  #pieces: Uint8Array[] = [];
  length = 0;

  constructor(maxLine: number) {
    this.#maxLine = maxLine;
  }

  add(piece: Uint8Array): void {
    this.length += piece.length;
    if (this.length > this.#maxLine) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(new Uint8Array(piece));
  }

  take(firstLine: number): LineBlock {
    const { length } = this;
    const bytes = joined(this.#pieces);
    this.#pieces = [];
    this.length = 0;
    if (length > this.#maxLine) return tooLong(firstLine, length);
    return { firstLine, lines: 1, bytes };
  }
}

function* cut(bytes: Uint8Array, firstLine: number, maxLine: number): Generator<LineBlock> {
  let line = firstLine;
  for (let start = 0; start < bytes.length; ) {
    let end = start;
    let lines = 0;
    while (end < bytes.length && lines < BLOCK_LINES) {
      const next = bytes.indexOf(LINE_FEED, end) + 1;
      if (lines > 0 && next - start > BLOCK_BYTES) break;
      end = next;
      lines++;
    }
    yield lines === 1 && end - start > maxLine
      ? tooLong(line, end - start)
      : { firstLine: line, lines, bytes: new Uint8Array(bytes.subarray(start, end)) };
    line += lines;
    start = end;
  }
}

function tooLong(firstLine: number, length: number): LineBlock {
  return { firstLine, lines: 1, bytes: new Uint8Array(0), tooLong: length };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
