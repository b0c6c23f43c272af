import type { RobotsRules } from "./robots.ts";

/** How Muster behaves towards the hosts that it calls. */
export interface MannersOptions {
  /** The least time between two calls of one host, in milliseconds. */
  readonly gapMs?: number;
  /** How long a robots.txt holds, in milliseconds. */
  readonly robotsMs?: number;
  /** A clock that never runs backwards, in milliseconds. */
  readonly clock?: () => number;
}

const GAP_MS = 1_000;
const ROBOTS_MS = 3_600_000;
/** A site that asks for a slower pace than this is called at this pace. */
const SLOWEST_GAP_MS = 10_000;
const MOST_HOSTS = 5_000;

interface Queue {
  /** Ends when everyone who asked before has had their turn. */
  line: Promise<void>;
  waiting: number;
  freeAt: number;
}

/**
 * Keeps a queue of one for every host, a gap between calls, and what each robots.txt says.
 *
 * A host is named with its port, as `URL.host` does.
 */
export class Manners {
  readonly #queues = new Map<string, Queue>();
  readonly #robots = new Map<string, { readonly rules: RobotsRules; readonly until: number }>();
  readonly #gapMs: number;
  readonly #robotsMs: number;
  readonly #clock: () => number;

  constructor({ gapMs = GAP_MS, robotsMs = ROBOTS_MS, clock }: MannersOptions = {}) {
    this.#gapMs = gapMs;
    this.#robotsMs = robotsMs;
    this.#clock = clock ?? (() => performance.now());
  }

  /**
   * Call a host when it is its turn: never two calls at once, and a gap after each.
   *
   * The later calls of one fetch (robots.txt, page, redirect) go `atOnce`: they wait for their
   * turn, and for no gap.
   */
  async inTurn<T>(host: string, call: () => Promise<T>, atOnce = false): Promise<T> {
    const queue = this.#queueOf(host);
    const before = queue.line;
    let end: () => void = () => undefined;
    queue.line = new Promise((done) => {
      end = done;
    });
    queue.waiting += 1;
    await before;
    try {
      if (!atOnce) await wait(queue.freeAt - this.#clock());
      return await call();
    } finally {
      queue.freeAt = this.#clock() + this.#gapOf(host);
      queue.waiting -= 1;
      end();
    }
  }

  /** What the host's robots.txt says, as far as it is known and fresh. */
  robotsOf(host: string): RobotsRules | null {
    const known = this.#robots.get(host);
    return known === undefined || known.until < this.#clock() ? null : known.rules;
  }

  /** Remember what a robots.txt says. */
  keepRobots(host: string, rules: RobotsRules): void {
    this.#robots.delete(host);
    this.#robots.set(host, { rules, until: this.#clock() + this.#robotsMs });
    const oldest = this.#robots.keys().next();
    if (this.#robots.size > MOST_HOSTS && oldest.done !== true) this.#robots.delete(oldest.value);
  }

  #gapOf(host: string): number {
    const asked = (this.#robots.get(host)?.rules.crawlDelaySeconds ?? 0) * 1000;
    return Math.max(this.#gapMs, Math.min(asked, SLOWEST_GAP_MS));
  }

  #queueOf(host: string): Queue {
    const known = this.#queues.get(host);
    if (known !== undefined) return known;
    if (this.#queues.size >= MOST_HOSTS) this.#forgetIdle();
    const queue = { line: Promise.resolve(), waiting: 0, freeAt: 0 };
    this.#queues.set(host, queue);
    return queue;
  }

  #forgetIdle(): void {
    const now = this.#clock();
    for (const [host, queue] of this.#queues) {
      if (queue.waiting === 0 && queue.freeAt <= now) this.#queues.delete(host);
    }
  }
}

function wait(ms: number): Promise<void> {
  return ms <= 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, ms));
}
