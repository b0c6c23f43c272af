import { createReadStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Lines to be read once; or a function that opens them anew each time, as `fileLines` gives. */
export type LineSource = AsyncIterable<string> | Iterable<string> | (() => AsyncIterable<string>);

const LINE_LENGTH_MAX = 64_000_000;

/**
 * The lines of a file, opened anew each time. Lines end with a line feed and nothing else: texts
 * may hold other characters that some readers take for the end of a line.
 */
export function fileLines(path: string): () => AsyncIterable<string> {
  return () => splitLines(createReadStream(path, { encoding: "utf8" }));
}

/** Split a stream of text into lines, without their ends. */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  // Joined once, at its end: joining at every chunk would copy a long line again and again.
  let open: string[] = [];
  let length = 0;
  let first = true;
  for await (const chunk of chunks) {
    const [head = "", ...more] = (first ? chunk.replace(/^\uFEFF/, "") : chunk).split("\n");
    first = false;
    open.push(head);
    length += head.length;
    for (const piece of more) {
      yield withoutReturn(open.join(""));
      open = [piece];
      length = piece.length;
    }
    // Endless input without a line is no ledger; it is passed on to be refused.
    if (length > LINE_LENGTH_MAX) {
      yield open.join("");
      open = [];
      length = 0;
    }
  }
  if (length > 0) yield withoutReturn(open.join(""));
}

/**
 * Work on lines that can be read twice: first to check them all, then to write them. What can be
 * read only once is put into a temporary file first.
 */
export async function withLines<T>(
  source: LineSource,
  work: (open: () => AsyncIterable<string>) => Promise<T>,
): Promise<T> {
  if (typeof source === "function") return work(source);
  const folder = await mkdtemp(join(tmpdir(), "muster-lines-"));
  try {
    const path = join(folder, "lines.jsonl");
    await writeLines(path, source);
    return await work(fileLines(path));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeLines(
  path: string,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    let held: string[] = [];
    for await (const line of lines) {
      held.push(line, "\n");
      if (held.length < 1000) continue;
      await file.write(held.join(""));
      held = [];
    }
    await file.write(held.join(""));
  } finally {
    await file.close();
  }
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
