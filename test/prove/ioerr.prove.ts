// I/O errors never become false acknowledgements: one system call of a writing program fails, once
// or from then on, with a failing or a full disk. Afterwards all that it was told is safe is there.
import { spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fill, open } from "./support/ledgers.ts";
import {
  inFolder,
  type Outcome,
  type ProofOptions,
  randomFrom,
  runProof,
} from "./support/proof.ts";

const WRITES = 20;
const CALLS = ["pwrite64", "fsync,fdatasync"];
const ERRORS = ["EIO", "ENOSPC"];

/** Let a random call of a writing program fail, so many times, and look at what was kept. */
export async function ioerr({ runs, seed }: ProofOptions): Promise<Outcome> {
  if (spawnSync("strace", ["-V"]).error !== undefined)
    throw new Error("Needs strace to be installed");
  const random = randomFrom(seed);
  const failures: string[] = [];
  let faults = 0;
  let acknowledged = 0;
  await inFolder(async (folder) => {
    const sound = join(folder, "sound.db");
    const store = await open(sound);
    await fill(store, 3);
    await store.close();
    for (let run = 0; run < runs; run += 1) {
      const file = join(folder, `ledger-${run}.db`);
      copyFileSync(sound, file);
      const inject = injection(run, random);
      const told = writeUnder(inject, file, folder);
      faults += told.filter((line) => line.startsWith("fault")).length;
      const acks = told.filter((line) => line.startsWith("w-"));
      acknowledged += acks.length;
      const wrong = await lookAt(file, acks);
      if (wrong !== null) failures.push(`${inject}: ${wrong}`);
    }
  });
  return {
    promise: "A3 I/O errors never become false acknowledgements",
    runs,
    failures: failures.length,
    seed,
    faults,
    acknowledged,
    ...(failures.length > 0 ? { said: failures } : {}),
  };
}

function injection(run: number, random: () => number): string {
  const calls = CALLS[run % 2] ?? "";
  const error = ERRORS[Math.floor(run / 2) % 2] ?? "";
  const onwards = Math.floor(run / 4) % 2 === 1 ? "+" : "";
  return `inject=${calls}:error=${error}:when=${1 + Math.floor(random() * 3 * WRITES)}${onwards}`;
}

function writeUnder(inject: string, file: string, folder: string): readonly string[] {
  const writer = join(import.meta.dirname, "support", "writer.ts");
  const program = [process.execPath, writer, file, "w", String(WRITES)];
  const traced = `trace=${inject.split(/[=:]/)[1] ?? ""}`;
  const options = ["-f", "-qq", "-o", join(folder, "trace.txt"), "-P", file, "-P", `${file}-wal`];
  const { stdout } = spawnSync("strace", [...options, "-e", traced, "-e", inject, ...program], {
    encoding: "utf8",
  });
  return stdout.trimEnd().split("\n");
}

/** What is acknowledged is there; what is not may be there, whole and once. */
async function lookAt(file: string, acks: readonly string[]): Promise<string | null> {
  const store = await open(file);
  const ids = new Set<string>();
  for await (const { id } of store.entries()) ids.add(id);
  const { seq } = await store.head();
  const report = await store.verify();
  await store.close();
  const lost = acks.find((id) => !ids.has(id));
  if (lost !== undefined) return `${lost} was acknowledged and is lost`;
  if (ids.size !== seq) return `${seq} entries with ${ids.size} ids`;
  return report.ok ? null : `verify: ${report.findings[0]?.message ?? ""}`;
}

if (import.meta.main) await runProof(ioerr, 200);
