// Long work survives being killed: a job is killed with -9 at random moments and started again until
// it is done; then every item has ended once, the counts are exact, and nothing was added twice.
import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Instant } from "#base";
import { openStore } from "#store";
import {
  inFolder,
  type Outcome,
  type ProofOptions,
  randomFrom,
  runProof,
} from "./support/proof.ts";

const ITEMS = 300;

/** Kill a job so many times, then let it end. */
export async function jobs({ runs, seed }: ProofOptions): Promise<Outcome> {
  const random = randomFrom(seed);
  return inFolder(async (folder) => {
    const file = join(folder, "ledger.db");
    let killed = 0;
    let backwards = 0;
    let furthest = 0;
    for (let run = 0; run < runs; run += 1) {
      const seen = await runAndKill(file, Math.floor(random() * 60));
      if (seen.length > 0 && (seen[0] ?? 0) <= furthest - 1) backwards += 1;
      furthest = Math.max(furthest, ...seen);
      killed += 1;
    }
    const last = await runAndKill(file, null);
    furthest = Math.max(furthest, ...last);
    const now = () => "2024-02-22T12:00:00.000Z" as Instant;
    const opened = await openStore({ file, readOnly: true, now });
    if (!opened.ok) throw new Error(opened.refusal.message);
    const documents = (await opened.value.head()).seq;
    const [job] = await opened.value.listWork("job");
    await opened.value.close();
    if (job === undefined) throw new Error("There is no job in the ledger.");
    const { counts, total } = job.state as unknown as {
      readonly counts: Readonly<Record<string, number>>;
      readonly total: number;
    };
    const expected = countsOf(ITEMS);
    const wrong = Object.entries(expected).filter(([kind, count]) => counts[kind] !== count);
    return {
      promise: "long work resumes at the same count, nothing twice",
      runs,
      failures: wrong.length + backwards + Math.abs(documents - expected.added),
      seed,
      killed,
      total,
      documents,
      counts: JSON.stringify(counts),
    };
  });
}

function countsOf(items: number): { added: number; known: number; refused: number } {
  const all = Array.from({ length: items }, (_, at) => at);
  const refused = all.filter((at) => at % 7 === 6);
  const texts = all.filter((at) => at % 7 !== 6).map((at) => (at % 10 === 9 ? at - 1 : at));
  const added = new Set(texts).size;
  return { added, known: texts.length - added, refused: refused.length };
}

/** Run the job; kill it after so many items, or let it end. Gives the counts that it told. */
function runAndKill(file: string, after: number | null): Promise<readonly number[]> {
  return new Promise((done) => {
    const script = join(import.meta.dirname, "support", "jobber.ts");
    const child = spawn(process.execPath, [script, file, String(ITEMS)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const seen: number[] = [];
    child.stdout.on("data", (chunk: Buffer) => {
      seen.push(
        ...chunk
          .toString("utf8")
          .split("\n")
          .filter((line) => /^\d+$/.test(line))
          .map(Number),
      );
      if (after !== null && seen.length >= after) child.kill("SIGKILL");
    });
    child.on("exit", () => done(seen));
  });
}

if (import.meta.main) await runProof(jobs, 20);
