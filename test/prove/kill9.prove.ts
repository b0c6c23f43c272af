// An acknowledged entry survives a killed process: an import of 10,000 entries is killed at a
// random moment; what was acknowledged must be there, whole batches only, and nothing twice.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileLines, type Store } from "#store";
import { open, valueIn, writeExport } from "./support/ledgers.ts";
import {
  inFolder,
  type Outcome,
  type ProofOptions,
  randomFrom,
  runProof,
} from "./support/proof.ts";

const ENTRIES = 10_000;
const BATCH = 500;
const BATCHES = ENTRIES / BATCH;

interface Killed {
  /** How many entries the program was told are safe, before it died. */
  readonly acknowledged: number;
  readonly killed: boolean;
}

/** Kill an import at random moments, so many times, and look at what is left of it. */
export async function kill9({ runs, seed }: ProofOptions): Promise<Outcome> {
  const random = randomFrom(seed);
  const failures: string[] = [];
  let killed = 0;
  let midway = 0;
  let reopenMs = 0;
  await inFolder(async (folder) => {
    const source = join(folder, "export.jsonl");
    await writeExport(source, ENTRIES);
    for (let run = 0; run < runs; run += 1) {
      const file = join(folder, `ledger-${run}.db`);
      const died = await importAndKill(file, source, random);
      const started = performance.now();
      const store = await open(file);
      reopenMs = Math.max(reopenMs, performance.now() - started);
      const kept = (await store.head()).seq;
      const wrong = (await lookAt(store, died)) ?? (await finish(store, source));
      if (wrong !== null) failures.push(`run ${run}: ${wrong}`);
      if (died.killed) killed += 1;
      if (kept > 0 && kept < ENTRIES) midway += 1;
      await store.close();
    }
  });
  return {
    promise: "A1 an acknowledged entry survives a killed process",
    runs,
    failures: failures.length,
    seed,
    killed,
    midway,
    reopenMsMax: Math.round(reopenMs),
    ...(failures.length > 0 ? { said: failures } : {}),
  };
}

/** Start an import, wait for a random batch and a random moment more, and kill it. */
async function importAndKill(file: string, source: string, random: () => number): Promise<Killed> {
  const importer = join(import.meta.dirname, "support", "importer.ts");
  const child = spawn(process.execPath, [importer, file, source], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const batch = Math.floor(random() * BATCHES);
  const pause = random() * (batch === 0 ? 1500 : 60);
  let told = "";
  let aimed = false;
  const aim = async () => {
    aimed = true;
    await setTimeout(pause);
    child.kill("SIGKILL");
  };
  if (batch === 0) void aim();
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    told += chunk;
    if (!aimed && told.split("\n").length > batch) void aim();
  });
  const signal = await new Promise<string | null>((done) => {
    child.on("close", (_, by) => done(by));
  });
  const acknowledged = Number(told.trimEnd().split("\n").at(-1) ?? 0);
  return { acknowledged, killed: signal === "SIGKILL" };
}

async function lookAt(store: Store, died: Killed): Promise<string | null> {
  const { seq } = await store.head();
  if (seq < died.acknowledged) return `${died.acknowledged} acknowledged, ${seq} kept`;
  if (seq % BATCH !== 0) return `${seq} kept: a batch was half-written`;
  const report = await store.verify();
  return report.ok ? null : `verify: ${report.findings[0]?.message ?? ""}`;
}

/** Import again, to the end: every entry must then be there once. */
async function finish(store: Store, source: string): Promise<string | null> {
  const kept = (await store.head()).seq;
  const again = valueIn(await store.importLines(fileLines(source), { author: "importer" }));
  const places = new Set<number>();
  for await (const { imported } of store.entries()) places.add(imported?.seq ?? 0);
  const { seq } = await store.head();
  if (again.repeated !== kept || seq !== ENTRIES || places.size !== ENTRIES) {
    return `after importing again: ${seq} entries from ${places.size} places`;
  }
  return (await store.verify()).ok ? null : "verify fails after importing again";
}

if (import.meta.main) await runProof(kill9, 50);
