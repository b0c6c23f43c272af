import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { MissionFile } from "#ledger";
import type { LineBlock } from "./readBlocks.ts";
import { type Answer, badLine, type FilterDefaults, idOf, joinAnswers } from "./readLine.ts";

/** How a pool of reading workers is set up. */
export interface PoolOptions {
  readonly missions: readonly MissionFile[];
  readonly defaults: FilterDefaults;
  readonly workers: number;
  /** After so many documents a worker makes room for a new one: the tagger's cache only grows. */
  readonly recycleAfter: number;
  /** A worker that is silent for so long is stopped, and the line that held it is reported. */
  readonly timeoutMs: number;
  /** The worker's file, where it is not the one beside this file. */
  readonly workerFile?: URL;
}

interface Job {
  readonly block: LineBlock;
  readonly answer: (answer: Answer) => void;
  readonly fail: (fault: Error) => void;
}

interface Slot {
  worker: Worker | null;
  /** The worker has loaded the reader. */
  ready: boolean;
  documents: number;
  job: Job | null;
  timer: NodeJS.Timeout | null;
}

/**
 * Reads blocks of lines in worker threads.
 *
 * A worker that dies or hangs is replaced; its block is then read line by line, so that one line at
 * most is lost, and that one is answered with a problem.
 */
export class ReadPool {
  readonly #options: PoolOptions;
  readonly #slots: readonly Slot[];
  readonly #waiting: Job[] = [];
  #fault: Error | null = null;
  #closed = false;
  /** How many workers have been started so far. */
  started = 0;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#slots = Array.from({ length: options.workers }, () => ({
      worker: null,
      ready: false,
      documents: 0,
      job: null,
      timer: null,
    }));
  }

  /**
   * Read one block; blocks may be handed in before earlier ones are done.
   *
   * @throws when no worker can be started at all
   */
  read(block: LineBlock): Promise<Answer> {
    if (this.#fault !== null) return Promise.reject(this.#fault);
    return new Promise((answer, fail) => {
      this.#waiting.push({ block, answer, fail });
      this.#next();
    });
  }

  /** Stop all workers. What is being read is left unanswered. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(
      this.#slots.map(async (slot) => {
        if (slot.timer !== null) clearTimeout(slot.timer);
        await slot.worker?.terminate();
      }),
    );
  }

  #next(): void {
    if (this.#closed) return;
    for (const slot of this.#slots) {
      if (slot.job !== null) continue;
      const job = this.#waiting.shift();
      if (job === undefined) return;
      this.#give(slot, job);
    }
  }

  #give(slot: Slot, job: Job): void {
    const worker = slot.worker ?? this.#start(slot);
    slot.job = job;
    slot.timer = setTimeout(
      () => this.#failed(slot, worker, "took too long"),
      this.#options.timeoutMs,
    );
    // The lines are copied, not moved: they are needed again should the worker die.
    worker.postMessage({ bytes: job.block.bytes, firstLine: job.block.firstLine });
  }

  #start(slot: Slot): Worker {
    const { missions, defaults, workerFile } = this.#options;
    const worker = new Worker(workerFile ?? ownWorkerFile(), {
      workerData: { missions, defaults },
    });
    this.started++;
    slot.worker = worker;
    slot.ready = false;
    slot.documents = 0;
    worker.on("message", (message: Answer | "ready") => {
      if (message === "ready") slot.ready = true;
      else if (slot.worker === worker) this.#answered(slot, message);
    });
    worker.on("error", (cause) => this.#failed(slot, worker, cause.message));
    worker.on("exit", () => this.#failed(slot, worker, "the worker ended"));
    return worker;
  }

  #answered(slot: Slot, answer: Answer): void {
    const { job } = slot;
    this.#free(slot);
    slot.documents += answer.documents;
    if (slot.documents >= this.#options.recycleAfter) this.#retire(slot);
    job?.answer(answer);
    this.#next();
  }

  #failed(slot: Slot, worker: Worker, why: string): void {
    if (this.#closed || slot.worker !== worker) return;
    const { job, ready } = slot;
    this.#free(slot);
    this.#retire(slot);
    if (!ready) this.#giveUp(why, job);
    else if (job !== null) this.#retry(job, why);
    this.#next();
  }

  /** A worker that does not even start is a fault of the program or machine, not of any line. */
  #giveUp(why: string, job: Job | null): void {
    const fault = new Error(`The reader could not be started: ${why}`);
    this.#fault = fault;
    for (const each of [...(job === null ? [] : [job]), ...this.#waiting.splice(0)])
      each.fail(fault);
  }

  /** Read a lost block again, a line at a time; a single line that was lost is answered as such. */
  #retry(job: Job, why: string): void {
    const lines = singleLines(job.block);
    if (lines.length > 1) {
      const answers = lines.map(
        (block) =>
          new Promise<Answer>((answer, fail) => {
            this.#waiting.unshift({ block, answer, fail });
          }),
      );
      Promise.all(answers).then((all) => job.answer(joinAnswers(all)), job.fail);
      return;
    }
    const line = job.block.firstLine;
    const message = `line ${line} could not be read: ${why}`;
    job.answer(badLine({ id: idIn(job.block), line, code: "reader_failed", message }));
  }

  #free(slot: Slot): void {
    if (slot.timer !== null) clearTimeout(slot.timer);
    slot.timer = null;
    slot.job = null;
  }

  #retire(slot: Slot): void {
    const { worker } = slot;
    slot.worker = null;
    void worker?.terminate();
  }
}

/** The worker's file: beside this one in the source, a bundle entry of its own once built. */
function ownWorkerFile(): URL {
  const places = ["./readWorker.ts", "./readWorker.js", "../readWorker.js"].map(
    (path) => new URL(path, import.meta.url),
  );
  const found = places.find((url) => existsSync(url));
  if (found === undefined)
    throw new Error("The reader's worker file is missing; install Muster again.");
  return found;
}

function singleLines(block: LineBlock): readonly LineBlock[] {
  const lines: LineBlock[] = [];
  for (let start = 0; start < block.bytes.length; ) {
    const feed = block.bytes.indexOf(10, start);
    const end = feed < 0 ? block.bytes.length : feed + 1;
    lines.push({
      firstLine: block.firstLine + lines.length,
      lines: 1,
      bytes: block.bytes.slice(start, end),
    });
    start = end;
  }
  return lines;
}

function idIn(block: LineBlock): string | number | null {
  try {
    return idOf(JSON.parse(new TextDecoder().decode(block.bytes)));
  } catch {
    return null;
  }
}
