import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** What a proof found; printed as one line of JSON. */
export interface Outcome {
  readonly promise: string;
  readonly runs: number;
  readonly failures: number;
  readonly seed: number;
  readonly [figure: string]: number | string | readonly string[];
}

/** The options of a proof that is called from the command line. */
export interface ProofOptions {
  readonly runs: number;
  readonly seed: number;
}

/** Run a proof with `--runs` and `--seed`, print what it found, and fail when the promise is broken. */
export async function runProof(
  prove: (options: ProofOptions) => Promise<Outcome>,
  runs: number,
): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: String(runs) },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
    },
  });
  const outcome = await prove({ runs: Number(values.runs), seed: Number(values.seed) });
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
  if (outcome.failures > 0) process.exitCode = 1;
}

/** Numbers from 0 up to but not including 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Work in a folder that is removed afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "muster-prove-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
