import { type Day, dayOf, type Instant, ok, type Result } from "#base";
import { addEntry, createIndex, type EntryBody, type LedgerIndex, type MissionFile } from "#ledger";
import { loadReader, type Reader } from "#reader";
import type { Store } from "#store";
import { type Refusal, refuseSample } from "./refusal.ts";
import { written } from "./written.ts";

/** What the desk asks of the store. */
export type LedgerStore = Pick<
  Store,
  "append" | "changeWork" | "entriesAfter" | "entry" | "head" | "listWork" | "text" | "work"
>;

/** What the desk needs from the world: where the ledger is kept, the clock, ids, and who is acting. */
export interface Ports {
  readonly store: LedgerStore;
  readonly now: () => Instant;
  /** A new id that no other ledger has. */
  readonly newId: () => string;
  /** Who signs what is written. */
  readonly author: string;
  /** The ledger is the sample: it is read, and nothing is written into it. */
  readonly sample?: boolean;
  /** Hosts of a private network that may be fetched from all the same; none unless an operator says so. */
  readonly allowPrivateHosts?: readonly string[];
}

/** What goes with entries that are written. */
export interface WriteWith {
  readonly key?: string | undefined;
  /** Write only where the ledger still stands at this entry. */
  readonly expectHead?: number;
  readonly texts?: readonly { readonly sha256: string; readonly text: string }[];
}

/**
 * A place to work from: the store, and what has been read of it so far.
 *
 * The index is kept between calls and only follows the entries that came since, also those that
 * another process wrote.
 */
export class Desk {
  readonly ports: Ports;
  readonly #index: LedgerIndex = createIndex();
  #seen = 0;
  #catchingUp: Promise<void> = Promise.resolve();
  #reader: { readonly missions: string; readonly reader: Promise<Reader> } | null = null;

  constructor(ports: Ports) {
    this.ports = ports;
  }

  /** The ledger as it stands now. Callers read it; only the desk adds to it. */
  async ledger(): Promise<LedgerIndex> {
    const turn = this.#catchingUp.then(() => this.#catchUp());
    this.#catchingUp = turn.catch(() => undefined);
    await turn;
    return this.#index;
  }

  /** Write entries: the one way by which actions change a ledger. The sample's ledger refuses. */
  async write(
    bodies: readonly EntryBody[],
    { key, texts, expectHead }: WriteWith = {},
  ): Promise<Result<null, Refusal>> {
    if (this.ports.sample === true) return refuseSample();
    const appended = await this.ports.store.append(bodies, {
      author: this.ports.author,
      ...(key === undefined ? {} : { key }),
      ...(texts === undefined ? {} : { texts }),
      ...(expectHead === undefined ? {} : { expectHead }),
    });
    return appended.ok ? ok(null) : written(appended.refusal);
  }

  /** The day it is, in UTC. */
  today(): Day {
    return dayOf(this.ports.now());
  }

  /** A reader that knows the missions on file; made anew only when they change. */
  reader(missions: readonly MissionFile[]): Promise<Reader> {
    const key = JSON.stringify(missions);
    if (this.#reader?.missions !== key)
      this.#reader = { missions: key, reader: loadReader(missions) };
    return this.#reader.reader;
  }

  async #catchUp(): Promise<void> {
    for (;;) {
      const entries = await this.ports.store.entriesAfter(this.#seen, BATCH);
      for (const entry of entries) {
        addEntry(this.#index, entry);
        this.#seen = entry.seq;
      }
      if (entries.length < BATCH) return;
    }
  }
}

/** How many entries are read from the store at once. */
const BATCH = 5_000;
