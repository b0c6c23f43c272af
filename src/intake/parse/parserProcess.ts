import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { encodeRequest, FrameReader, LARGEST_ANSWER, type ParseTask } from "./frames.ts";
import { memoryOf, processorMsOf } from "./memoryOf.ts";

/** How far a parse may go. */
export interface ParserLimits {
  /** Milliseconds for one file, counted from where the process is up. */
  readonly timeMs: number;
  /** Resident memory of the process, in bytes. */
  readonly memoryBytes: number;
}

/** How one parse ended: with an answer, killed at a limit, or in a crash. */
export type ParseEnd =
  | { readonly kind: "answer"; readonly outcome: unknown }
  | { readonly kind: "too_slow" | "too_much_memory" }
  | { readonly kind: "crashed"; readonly why: string };

const WATCH_MS = 25;
/** A busy machine may take long to start a process, which is no fault of a file. */
const START_MS = 30_000;

/** One child process that parses, and the watch over it. */
export class ParserProcess {
  readonly #child: ChildProcess;
  readonly #limits: ParserLimits;
  readonly #requests: Writable;
  readonly #answers: Readable;
  readonly #frames = new FrameReader(LARGEST_ANSWER);
  #end: ((end: ParseEnd) => void) | null = null;
  #ready = false;
  #warm = false;
  #gone = false;
  #stderr = "";
  #reported = 0;
  #late: ReturnType<typeof setTimeout> | undefined;
  /** Files parsed so far. */
  parsed = 0;
  /** The most memory that was seen, in bytes. */
  peakBytes = 0;
  /** The most processor time that one file took, loading its parser included; 0 where no system tells. */
  mostProcessorMs = 0;
  #usedBefore = 0;

  constructor(limits: ParserLimits, childFile: URL, warm: boolean) {
    this.#limits = limits;
    // A seat belt and no wall: the process may read files, and neither write nor start others.
    const flags = ["--permission", "--allow-fs-read=*", "--max-old-space-size=384"];
    this.#child = spawn(
      process.execPath,
      [...flags, fileURLToPath(childFile), ...(warm ? ["--warm"] : [])],
      { stdio: ["pipe", "ignore", "pipe", "pipe"], env: bareEnvironment(), windowsHide: true },
    );
    const [requests, , errors, answers] = this.#child.stdio;
    this.#requests = requests as Writable;
    this.#answers = answers as Readable;
    // A child that dies while it is written to breaks the pipe; its end is told by `exit`.
    this.#requests.on("error", () => undefined);
    this.#answers.on("error", () => undefined);
    this.#answers.on("data", (chunk: Buffer) => this.#take(chunk));
    (errors as Readable).on("data", (chunk: Buffer) => {
      this.#stderr = (this.#stderr + chunk.toString("utf8")).slice(-2_000);
    });
    this.#child.on("error", (cause) => this.#finish({ kind: "crashed", why: cause.message }));
    this.#child.on("exit", (code, signal) => {
      this.#gone = true;
      this.#finish({ kind: "crashed", why: `it ended with ${signal ?? `code ${code}`}` });
    });
    this.#hold(false);
  }

  /** Whether it can take another file. */
  get alive(): boolean {
    return !this.#gone;
  }

  /** Whether it came up at all: what ends before is a fault of the machine and of no file. */
  get cameUp(): boolean {
    return this.#ready;
  }

  /** Whether it has loaded all parsers, where it was asked to. */
  get warm(): boolean {
    return this.#warm;
  }

  /** What it said last, for people who look for a fault. */
  get lastWords(): string {
    return this.#stderr.trim();
  }

  /** Parse one file under watch. After any end but an answer the process is dead. */
  async parse(task: ParseTask, bytes: Uint8Array): Promise<ParseEnd> {
    this.#hold(true);
    this.#reported = 0;
    this.#usedBefore = processorMsOf(this.#child.pid ?? 0) ?? 0;
    const ended = new Promise<ParseEnd>((end) => {
      this.#end = end;
    });
    this.#watchTime();
    const watch = setInterval(() => this.#look(), WATCH_MS);
    for (const piece of encodeRequest(task, bytes, process.platform !== "linux"))
      this.#requests.write(piece);
    try {
      return await ended;
    } finally {
      clearTimeout(this.#late);
      clearInterval(watch);
      this.#hold(false);
    }
  }

  /** End the process at once. */
  stop(): void {
    this.#gone = true;
    this.#child.kill("SIGKILL");
  }

  #take(chunk: Buffer): void {
    try {
      for (const frame of this.#frames.take(chunk))
        this.#message(JSON.parse(frame.toString("utf8")));
    } catch {
      this.#kill({ kind: "crashed", why: "it answered out of turn or too much" });
    }
  }

  #message(message: { kind?: unknown; outcome?: unknown; rss?: unknown }): void {
    if (message.kind === "ready") {
      this.#ready = true;
      if (this.#end !== null) this.#watchTime();
    }
    if (message.kind === "warm") this.#warm = true;
    if (message.kind === "memory") this.#reported = Number(message.rss);
    if (message.kind !== "answer") return;
    this.#look();
    this.parsed += 1;
    this.#finish({ kind: "answer", outcome: message.outcome });
  }

  #watchTime(): void {
    const end: ParseEnd = this.#ready
      ? { kind: "too_slow" }
      : { kind: "crashed", why: `it was not up after ${START_MS / 1_000} s` };
    clearTimeout(this.#late);
    const late = () => {
      this.#look();
      this.#kill(end);
    };
    this.#late = setTimeout(late, this.#ready ? this.#limits.timeMs : START_MS);
  }

  #look(): void {
    const held = memoryOf(this.#child.pid ?? 0) ?? this.#reported;
    this.peakBytes = Math.max(this.peakBytes, held);
    const used = (processorMsOf(this.#child.pid ?? 0) ?? 0) - this.#usedBefore;
    this.mostProcessorMs = Math.max(this.mostProcessorMs, used);
    if (held > this.#limits.memoryBytes) this.#kill({ kind: "too_much_memory" });
  }

  #kill(end: ParseEnd): void {
    this.stop();
    this.#finish(end);
  }

  #finish(end: ParseEnd): void {
    const tell = this.#end;
    this.#end = null;
    tell?.(end);
  }

  /** An idle child does not keep Muster from ending; a busy one does. */
  #hold(held: boolean): void {
    for (const part of [this.#child, ...this.#child.stdio]) {
      const holder = part as { ref?: () => void; unref?: () => void } | null;
      if (held) holder?.ref?.();
      else holder?.unref?.();
    }
  }
}

/** The child's file: beside this one in the source, an entry of its own once bundled. */
export function ownChildFile(): URL {
  const places = ["./parserChild.ts", "./parserChild.js", "../parserChild.js"].map(
    (path) => new URL(path, import.meta.url),
  );
  const found = places.find((url) => existsSync(url));
  if (found === undefined) {
    throw new Error("The parser's file is missing; install Muster again.");
  }
  return found;
}

/** Nothing of our own environment: it may hold secrets. Windows needs its root to start at all. */
function bareEnvironment(): Record<string, string> {
  const root = process.env["SystemRoot"];
  return process.platform === "win32" && root !== undefined ? { SystemRoot: root } : {};
}
