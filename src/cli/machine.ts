import { randomUUID } from "node:crypto";
import { existsSync, fstatSync, readFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Instant } from "#base";
import type { World } from "./command.ts";

/** The machine that Muster runs on: its clock, environment, standard streams and own files. */
export function machine(): World {
  const home = ownFolder(dirname(fileURLToPath(import.meta.url)));
  const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
    version: string;
  };
  return {
    env: process.env,
    now: () => new Date().toISOString() as Instant,
    newId: randomUUID,
    out: (text) => writeAll(1, `${text}\n`),
    say: (text) => writeAll(2, `${text}\n`),
    columns: process.stdout.isTTY ? process.stdout.columns : null,
    input: process.stdin,
    ...sizeOfInput(),
    home,
    version: manifest.version,
    untilStopped: () =>
      new Promise((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
      }),
  };
}

function sizeOfInput(): { inputSize?: number } {
  try {
    const found = fstatSync(0);
    return found.isFile() ? { inputSize: found.size } : {};
  } catch {
    return {};
  }
}

/**
 * Write a text wholly before going on, also to a pipe that is full: what a command says is out
 * before it ends, and `EPIPE` is thrown to the one who wrote.
 */
function writeAll(stream: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(stream, bytes, at);
    } catch (cause) {
      if (!(cause instanceof Error && "code" in cause && cause.code === "EAGAIN")) throw cause;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

/** The nearest folder upwards that holds the program's own `package.json` and samples. */
function ownFolder(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json")) && existsSync(join(folder, "samples")))
      return folder;
    if (dirname(folder) === folder)
      throw new Error("Muster's own files are not beside the program.");
  }
}
