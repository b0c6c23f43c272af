import { availableParallelism } from "node:os";
import type { MissionFile } from "#ledger";
import { BoundedQueue } from "./boundedQueue.ts";
import { type LineBlock, lineBlocks, MAX_LINE } from "./readBlocks.ts";
import { type Answer, badLine, type FilterDefaults } from "./readLine.ts";
import { ReadPool } from "./readPool.ts";

/** How far a filter has come. */
export interface ReadProgress {
  readonly documents: number;
  readonly claims: number;
  readonly problems: number;
  /** Bytes of input that have been answered. */
  readonly bytes: number;
  readonly elapsedMs: number;
  /** Documents a second since the start. */
  readonly rate: number;
}

/** How a stream of documents is read. */
export interface ReadStreamOptions extends FilterDefaults {
  /** Worker threads; one for each core when absent. */
  readonly workers?: number;
  /** Documents after which a worker is replaced; 20,000 when absent. */
  readonly recycleAfter?: number;
  /** Milliseconds after which a silent worker is stopped; a minute when absent. */
  readonly timeoutMs?: number;
  /** Called after each block of answers has been taken. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /** The worker's file, where it is not the program's own. */
  readonly workerFile?: URL;
}

/**
 * Read JSON Lines of documents into JSON Lines of claims, in order and in bounded memory.
 *
 * In: `{id, text, published?, lang?, title?}` a line, as bytes or text cut anywhere. Out: texts of one
 * or more whole lines `{id, claims, problems}`, a claim bearing its `confidence`. A line that cannot be
 * read is answered with a problem, and reading goes on. Input is taken only as fast as output is.
 *
 * @throws what the input throws
 */
export async function* readStream(
  missions: readonly MissionFile[],
  input: AsyncIterable<Uint8Array | string>,
  options: ReadStreamOptions = {},
): AsyncGenerator<string> {
  const { published, mission } = options;
  const workers = Math.max(1, options.workers ?? availableParallelism());
  const pool = new ReadPool({
    missions,
    defaults: {
      ...(published === undefined ? {} : { published }),
      ...(mission === undefined ? {} : { mission }),
    },
    workers,
    recycleAfter: options.recycleAfter ?? 20_000,
    timeoutMs: options.timeoutMs ?? 60_000,
    ...(options.workerFile === undefined ? {} : { workerFile: options.workerFile }),
  });
  const queue = new BoundedQueue<Asked>(workers * IN_FLIGHT);
  void fill(queue, input, pool);
  const tally = new Tally(options.onProgress);
  try {
    for (let asked = await queue.take(); asked !== null; asked = await queue.take()) {
      const answer = await asked.answer;
      if (answer.text !== "") yield answer.text;
      tally.add(answer, asked.bytes);
    }
  } finally {
    queue.end();
    await pool.close();
  }
}

/** Blocks under way for each worker: one being read, one waiting, one done and not yet written. */
const IN_FLIGHT = 3;

interface Asked {
  readonly answer: Promise<Answer>;
  readonly bytes: number;
}

async function fill(
  queue: BoundedQueue<Asked>,
  input: AsyncIterable<Uint8Array | string>,
  pool: ReadPool,
): Promise<void> {
  try {
    for await (const block of lineBlocks(input)) {
      const answer =
        block.tooLong === undefined ? pool.read(block) : Promise.resolve(passedOver(block));
      // A rejection is met where the answer is awaited, in its turn.
      answer.catch(() => undefined);
      const open = await queue.put({ answer, bytes: block.tooLong ?? block.bytes.length });
      if (!open) return;
    }
    queue.end();
  } catch (cause) {
    queue.end(cause);
  }
}

function passedOver({ firstLine, tooLong }: LineBlock): Answer {
  const message = `line ${firstLine} has ${tooLong} bytes; at most ${MAX_LINE} can be read. Cut the text into its articles.`;
  return badLine({ line: firstLine, code: "document_too_large", message });
}

class Tally {
  readonly #report: ((progress: ReadProgress) => void) | undefined;
  readonly #start = performance.now();
  #documents = 0;
  #claims = 0;
  #problems = 0;
  #bytes = 0;

  constructor(report: ((progress: ReadProgress) => void) | undefined) {
    this.#report = report;
  }

  add(answer: Answer, bytes: number): void {
    this.#documents += answer.documents;
    this.#claims += answer.claims;
    this.#problems += answer.problems;
    this.#bytes += bytes;
    const elapsedMs = performance.now() - this.#start;
    this.#report?.({
      documents: this.#documents,
      claims: this.#claims,
      problems: this.#problems,
      bytes: this.#bytes,
      elapsedMs,
      rate: this.#documents / Math.max(elapsedMs / 1000, 0.001),
    });
  }
}
