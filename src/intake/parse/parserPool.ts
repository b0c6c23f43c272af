import { createHash } from "node:crypto";
import { type Result, refuse } from "#base";
import type { ParseTask } from "./frames.ts";
import { ownChildFile, type ParseEnd, ParserProcess } from "./parserProcess.ts";
import type { ParseRefusal } from "./refusal.ts";

/** How parsing processes are kept. Everything has a default. */
export interface PoolOptions {
  /** How many files are parsed at the same time. */
  readonly processes?: number;
  readonly timeMs?: number;
  readonly memoryBytes?: number;
  /** After so many files a process makes room for a new one. */
  readonly recycleAfter?: number;
  /** The child's file, where it is not the one beside this file. */
  readonly childFile?: URL;
}

/** What has happened in a pool so far. */
export interface PoolFigures {
  readonly parsed: number;
  readonly started: number;
  readonly crashes: number;
  readonly killed: number;
  readonly quarantined: number;
  /** The most memory that any one process held, in bytes. */
  readonly peakBytes: number;
  /** The most processor time that any one file took, in milliseconds; 0 where no system tells. */
  readonly mostProcessorMs: number;
}

interface Job {
  readonly task: ParseTask;
  readonly bytes: Uint8Array;
  readonly done: (end: ParseEnd) => void;
  readonly fail: (fault: Error) => void;
}

/** A file that has broken this many processes is not tried again by itself. */
const STRIKES = 2;
const MOST_STRIKES_KEPT = 1_000;

/**
 * Parses foreign bytes in child processes: kept warm, watched, recycled, replaced when they die.
 *
 * A file that crashes its process is tried once more; one that breaks two is quarantined: refused
 * at once, with the reason, until someone asks for it again.
 */
export class ParserPool {
  readonly #limits: { readonly timeMs: number; readonly memoryBytes: number };
  readonly #recycleAfter: number;
  readonly #childFile: URL;
  readonly #slots: (ParserProcess | null)[];
  /** Processes that load their parsers, each to take over the slot of one that has done its share. */
  readonly #successors = new Map<number, ParserProcess>();
  readonly #busy = new Set<number>();
  readonly #waiting: Job[] = [];
  readonly #strikes = new Map<string, { count: number; reason: string }>();
  readonly #figures = {
    parsed: 0,
    started: 0,
    crashes: 0,
    killed: 0,
    quarantined: 0,
    peakBytes: 0,
    mostProcessorMs: 0,
  };

  constructor(options: PoolOptions = {}) {
    this.#limits = {
      timeMs: options.timeMs ?? 10_000,
      memoryBytes: options.memoryBytes ?? 400 * 1024 * 1024,
    };
    this.#recycleAfter = options.recycleAfter ?? 200;
    this.#childFile = options.childFile ?? ownChildFile();
    this.#slots = Array.from({ length: options.processes ?? 1 }, () => null);
  }

  /** What has happened so far. */
  get figures(): PoolFigures {
    return { ...this.#figures };
  }

  /** Start the processes, so that the first file does not wait for one. */
  warm(): void {
    for (const at of this.#slots.keys()) this.#processAt(at);
  }

  /**
   * Parse one file. The outcome is what the child said and is to be checked by the caller.
   *
   * @throws when no process can be started at all
   */
  async parse(
    task: ParseTask,
    bytes: Uint8Array,
    again = false,
  ): Promise<Result<unknown, ParseRefusal>> {
    const key = createHash("sha256").update(bytes).digest("hex");
    if (again) this.#strikes.delete(key);
    for (;;) {
      const struck = this.#strikes.get(key);
      if (struck !== undefined && struck.count >= STRIKES) return this.#quarantine(struck.reason);
      const end = await this.#run(task, bytes);
      if (end.kind === "answer") return end.outcome as Result<unknown, ParseRefusal>;
      const refusal = this.#refusalOf(end);
      this.#strike(key, refusal.message);
      if (end.kind !== "crashed") return refuse(refusal);
    }
  }

  /** End all processes. What is being parsed is answered as crashed. */
  close(): void {
    for (const [at, slot] of this.#slots.entries()) {
      slot?.stop();
      this.#slots[at] = null;
      this.#successors.get(at)?.stop();
      this.#successors.delete(at);
    }
  }

  #run(task: ParseTask, bytes: Uint8Array): Promise<ParseEnd> {
    return new Promise((done, fail) => {
      this.#waiting.push({ task, bytes, done, fail });
      this.#next();
    });
  }

  #next(): void {
    const free = [...this.#slots.keys()].find((at) => !this.#busy.has(at));
    const job = free === undefined ? undefined : this.#waiting.shift();
    if (free === undefined || job === undefined) return;
    this.#busy.add(free);
    const parser = this.#processAt(free);
    parser
      .parse(job.task, job.bytes)
      .then((end) => this.#ended(parser, job, end), job.fail)
      .finally(() => {
        this.#busy.delete(free);
        if (parser.parsed >= this.#recycleAfter) this.#succeed(free, parser);
        // The next process starts now and not when the next file comes.
        if (this.#slots[free] === parser && !parser.alive && parser.cameUp) this.#processAt(free);
        this.#next();
      });
  }

  #ended(parser: ParserProcess, job: Job, end: ParseEnd): void {
    this.#figures.peakBytes = Math.max(this.#figures.peakBytes, parser.peakBytes);
    this.#figures.mostProcessorMs = Math.max(this.#figures.mostProcessorMs, parser.mostProcessorMs);
    if (end.kind === "answer") this.#figures.parsed += 1;
    else if (end.kind === "crashed") this.#figures.crashes += 1;
    else this.#figures.killed += 1;
    if (end.kind === "crashed" && !parser.cameUp) {
      job.fail(new Error(`No parser could be started: ${end.why}. ${parser.lastWords}`));
    } else job.done(end);
  }

  #processAt(at: number): ParserProcess {
    const known = this.#slots[at];
    if (known?.alive === true) return known;
    const started = this.#start(false);
    this.#slots[at] = started;
    return started;
  }

  #start(warm: boolean): ParserProcess {
    this.#figures.started += 1;
    return new ParserProcess(this.#limits, this.#childFile, warm);
  }

  /** Let a fresh process take over, once it has loaded all: until then the old one goes on. */
  #succeed(at: number, old: ParserProcess): void {
    const next = this.#successors.get(at);
    if (next === undefined || !next.alive) this.#successors.set(at, this.#start(true));
    else if (next.warm && this.#slots[at] === old) {
      old.stop();
      this.#slots[at] = next;
      this.#successors.delete(at);
    }
  }

  #refusalOf(end: Exclude<ParseEnd, { kind: "answer" }>): ParseRefusal {
    const { timeMs, memoryBytes } = this.#limits;
    if (end.kind === "too_slow") {
      const message = `The file took longer than ${timeMs / 1000} s to read and was given up.`;
      return { code: "too_slow", message };
    }
    if (end.kind === "too_much_memory") {
      const megabytes = Math.round(memoryBytes / 1024 / 1024);
      const message = `The file needed more than ${megabytes} MB of memory to read and was given up.`;
      return { code: "too_much_memory", message };
    }
    const why = end.kind === "crashed" ? end.why : end.kind;
    return { code: "parser_crashed", message: `The parser broke over the file: ${why}.` };
  }

  #strike(key: string, reason: string): void {
    const count = (this.#strikes.get(key)?.count ?? 0) + 1;
    this.#strikes.set(key, { count, reason });
    const oldest = this.#strikes.keys().next();
    if (this.#strikes.size > MOST_STRIKES_KEPT && oldest.done !== true) {
      this.#strikes.delete(oldest.value);
    }
  }

  #quarantine(reason: string): Result<unknown, ParseRefusal> {
    this.#figures.quarantined += 1;
    const message = `The file has broken the parser twice and is set aside. ${reason}`;
    return refuse({ code: "quarantined", message });
  }
}
