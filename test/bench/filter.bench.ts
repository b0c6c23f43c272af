// The filter through standard input and output: rates with one worker and with all, and memory over many articles.
// A short run by default; `--full` reads 100,000 articles for the memory figure.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";

const ROOT = join(import.meta.dirname, "..", "..");
const full = process.argv.includes("--full");
const MIB = 1_048_576;

/** Targets on the machine where the promises were measured: two cores. */
const TARGET = { about: 400, other: 5_000, speedUp: 1.8, growth: 1.15 };

interface Run {
  readonly documents: number;
  readonly seconds: number;
  readonly rate: number;
  /** Resident memory of the process in MiB, sampled over the run. */
  readonly memory: readonly number[];
}

const gold = ["missions-en", "genres-en", "paraphrases"].flatMap((name) => textsOf(name));
const other = textsOf("decoys");

const about = articles(gold, 450);
const elsewhere = articles(other, 450);
const cores = availableParallelism();

const one = await read(about, full ? 4_000 : 400, 1);
const all = await read(about, full ? 8_000 : 800, cores);
const fast = await read(elsewhere, full ? 40_000 : 2_000, 1);
const fastAll = await read(elsewhere, full ? 40_000 : 4_000, cores);
const mixed = await read(mix(about, elsewhere), full ? 100_000 : 4_000, cores);
const [early, late] = [middle(mixed.memory.slice(0, -3), 0.25), middle(mixed.memory, 1)];

const speedUp = all.rate / one.rate;
const rows: readonly (readonly [string, string, boolean | null])[] = [
  ["450 words about missions, 1 worker", `${rounded(one.rate)}/s`, one.rate >= TARGET.about],
  [`450 words about missions, ${cores} workers`, `${rounded(all.rate)}/s`, null],
  [
    `speed-up with ${cores} workers`,
    `${speedUp.toFixed(2)}×`,
    cores < 2 ? null : speedUp >= TARGET.speedUp,
  ],
  ["450 words about other things, 1 worker", `${rounded(fast.rate)}/s`, fast.rate >= TARGET.other],
  [`450 words about other things, ${cores} workers`, `${rounded(fastAll.rate)}/s`, null],
  [`mixed, ${mixed.documents} articles, ${cores} workers`, `${rounded(mixed.rate)}/s`, null],
  [
    "memory, first quarter → end",
    `${rounded(early)} → ${rounded(late)} MiB, most ${rounded(Math.max(...mixed.memory))}`,
    full ? late <= early * TARGET.growth : null,
  ],
];
for (const [what, figure, good] of rows) {
  const mark = good === null ? "" : good ? "  reached" : "  MISSED";
  process.stdout.write(`  ${what.padEnd(48)} ${figure}${mark}\n`);
}
process.exitCode = rows.some(([, , good]) => good === false) ? 1 : 0;

/** Feed `count` articles to the filter as its standard input, and take its answers. */
async function read(source: readonly string[], count: number, workers: number): Promise<Run> {
  const args = [join(ROOT, "bin", "muster.js"), "read", "--filter", "--workers", String(workers)];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["pipe", "pipe", "inherit"] });
  const memory: number[] = [];
  const sampler = setInterval(() => memory.push(residentMiB(child.pid ?? 0)), 250);
  let answered = 0;
  let first = 0;
  let firstCount = 0;
  // Time runs from the first answers on: starting up is a cost of the command, not of an article.
  child.stdout.on("data", (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answered++;
    if (first === 0 && answered > 0) {
      first = performance.now();
      firstCount = answered;
    }
  });
  // Where the filter fails, its exit code says so.
  child.stdin.on("error", () => undefined);
  Readable.from(lines(source, count)).pipe(child.stdin);
  await new Promise<void>((resolve, reject) => {
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`exit code ${code}`))));
  });
  clearInterval(sampler);
  if (answered !== count) throw new Error(`${answered} answers to ${count} documents`);
  const seconds = (performance.now() - first) / 1_000;
  return { documents: count, seconds, rate: (count - firstCount) / seconds, memory };
}

function* lines(source: readonly string[], count: number): Generator<string> {
  let block = "";
  for (let at = 0; at < count; at++) {
    block += `{"id":${at},"published":"2024-02-22","text":${source[at % source.length]}}\n`;
    if (block.length > 60_000) {
      yield block;
      block = "";
    }
  }
  yield block;
}

/**
 * Texts of about so many words each, as JSON: every text opens in turn, and the sentences of the next ones
 * fill it up, with a word that differs from text to text, so that caches see new words as in news.
 */
function articles(texts: readonly string[], words: number): readonly string[] {
  return Array.from({ length: 1_000 }, (_, at) => {
    const parts: string[] = [];
    for (let next = at, length = 0; length < words; next++) {
      const text = texts[next % texts.length] ?? "";
      const take = text.split(/\s+/).slice(0, words - length);
      parts.push(take.join(" "));
      length += take.length;
    }
    parts.push(`Correspondent Wordham${at}x${(at * 7_919) % 1_000}.`);
    return JSON.stringify(parts.join("\n\n"));
  });
}

function mix(some: readonly string[], others: readonly string[]): readonly string[] {
  return others.map((text, at) => (at % 10 === 0 ? (some[at] ?? text) : text));
}

function textsOf(name: string): readonly string[] {
  return readFileSync(join(ROOT, "test", "gold", `${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Resident memory of a process; 0 where the machine does not tell. */
function residentMiB(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    return (pages * 4_096) / MIB;
  } catch {
    return 0;
  }
}

/** The middle value of the samples around a point of the run (0 start, 1 end). */
function middle(samples: readonly number[], point: number): number {
  const at = Math.floor(samples.length * point);
  const near = samples.slice(Math.max(0, at - 5), at + 5).filter((value) => value > 0);
  return near.sort((a, b) => a - b)[Math.floor(near.length / 2)] ?? 0;
}

function rounded(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
