import type { Desk } from "../desk.ts";
import { sendHooks } from "../hooks/sendHooks.ts";
import { jobsLeftBehind } from "./jobs.ts";
import { pollFeeds } from "./pollFeeds.ts";
import { runJob } from "./runJob.ts";

/** How often feeds that are due and jobs that were left behind are looked for. */
const EVERY_MS = 30_000;

/**
 * Does long work beside the answering of questions: jobs one after another, feeds when they are due,
 * and then the webhooks that are to be told.
 *
 * What a process that was killed has left behind is taken up at the start.
 */
export class Background {
  readonly #desk: Desk;
  readonly #stop = new AbortController();
  readonly #log: (error: unknown) => void;
  #timer: NodeJS.Timeout | null = null;
  #turn: Promise<void> = Promise.resolve();

  constructor(desk: Desk, log: (error: unknown) => void) {
    this.#desk = desk;
    this.#log = log;
  }

  /** Begin, and look again from time to time. */
  start(): void {
    if (this.#desk.ports.sample === true) return;
    this.#timer = setInterval(() => this.#look(), EVERY_MS);
    this.#timer.unref();
    this.#look();
  }

  /** Work on a job as soon as what is being done is done. */
  run(job: string): void {
    this.#next(async () => {
      await runJob(this.#desk, job, { signal: this.#stop.signal });
    });
  }

  /** Ask a feed as soon as what is being done is done. */
  poll(feed: string): void {
    this.#next(async () => {
      await pollFeeds(this.#desk, { ids: [feed], signal: this.#stop.signal });
    });
  }

  /** Stop: what waits goes on waiting, and is taken up by the next start. */
  async stop(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#stop.abort();
    await this.#turn;
  }

  #look(): void {
    this.#next(async () => {
      for (const job of await jobsLeftBehind(this.#desk)) {
        await runJob(this.#desk, job, { signal: this.#stop.signal });
      }
      await pollFeeds(this.#desk, { signal: this.#stop.signal });
      await sendHooks(this.#desk, { signal: this.#stop.signal });
    });
  }

  #next(work: () => Promise<void>): void {
    this.#turn = this.#turn.then(async () => {
      if (!this.#stop.signal.aborted) await work().catch(this.#log);
    });
  }
}
