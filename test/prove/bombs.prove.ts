// Bombs cost one refusal each: answers that unpack, drip, flood or redirect without end, and files
// that grow when they are parsed. The prover stands for the server: it must stay small and alive.
import { fork } from "node:child_process";
import { join } from "node:path";
import {
  FETCH_LIMITS,
  fetchPage,
  Manners,
  ParserPool,
  parseBytes,
  readDocumentLines,
  readFeed,
  readSheets,
} from "#intake";
import { PARSE_BOMBS, type ParseBomb } from "../intake/fence/parseBombs.ts";
import { watchSockets } from "../intake/fence/watchSockets.ts";
import { type Outcome, type ProofOptions, runProof } from "./support/proof.ts";

/** Every answer that is a bomb, with the codes by which it may be refused. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  "/gzip": ["too_large_decoded"],
  "/deflate": ["too_large_decoded"],
  "/br": ["too_large_decoded"],
  "/zstd": ["too_large_decoded"],
  "/five-deep": ["encoding_chained"],
  "/many-headers-of-encoding": ["encoding_chained"],
  "/unknown-encoding": ["encoding_unknown"],
  "/broken-gzip": ["encoding_broken"],
  "/endless": ["too_large"],
  "/claims-a-lot": ["too_large"],
  "/claims-little": ["answer_broken", "taken"],
  "/drip-body": ["too_slow"],
  "/drip-headers": ["too_slow"],
  "/header-flood": ["answer_broken"],
  "/silent": ["too_slow"],
  "/loop": ["too_many_hops"],
  "/round/0": ["too_many_hops"],
};

/** Bytes over a limit that may still be on their way when it is noticed. */
const SLACK_BYTES = 1_000_000;
const MOST_GROWTH = 50 * 1024 * 1024;
const MOST_CHILD = 450 * 1024 * 1024;

interface Meeting {
  readonly name: string;
  readonly code: string;
  readonly ms: number;
  readonly wrong: string | null;
}

/** Meet every bomb once; with fewer than 17 runs a fifth of the files, and slow answers for 1 s. */
export async function bombs({ runs, seed }: ProofOptions): Promise<Outcome> {
  const short = runs < 17;
  const pool = new ParserPool();
  const watch = watchSockets({ open: Array.from({ length: 65_536 }, (_, port) => port) });
  try {
    const { answers, growth } = await meetAnswers(
      short ? 1_000 : FETCH_LIMITS.totalMs,
      watch.bytesRead,
    );
    const wire = Math.max(...answers.map(({ wireBytes }) => wireBytes));
    const files: Meeting[] = [];
    for (const one of PARSE_BOMBS.filter((_, at) => !short || at % 5 === 0))
      files.push(await meetFile(one, pool));
    const met: readonly Meeting[] = [...answers, ...files];
    const peak = pool.figures.peakBytes;
    const wrong = met.flatMap(({ name, wrong: why }) => (why === null ? [] : [`${name}: ${why}`]));
    // In short it shares its process with the test runner, whose own memory moves more than this.
    if (!short && growth > MOST_GROWTH) wrong.push(`the server grew by ${megabytes(growth)} MB`);
    if (peak > MOST_CHILD) wrong.push(`a parser held ${megabytes(peak)} MB`);
    return {
      promise: "C2, C3, C4 bombs stop at the cap",
      runs: met.length,
      failures: wrong.length,
      seed,
      wireMegabytes: megabytes(wire),
      slowestMs: Math.round(Math.max(...met.map(({ ms }) => ms))),
      serverGrewMegabytes: megabytes(growth),
      parserPeakMegabytes: megabytes(peak),
      killed: pool.figures.killed,
      crashed: pool.figures.crashes,
      ends: met.map(({ name, code, ms }) => `${name}: ${code}, ${Math.round(ms)} ms`),
      wrong,
    };
  } finally {
    watch.stop();
    pool.close();
  }
}

async function meetAnswers(
  totalMs: number,
  bytesRead: () => number,
): Promise<{
  readonly answers: readonly (Meeting & { readonly wireBytes: number })[];
  readonly growth: number;
}> {
  const server = fork(join(import.meta.dirname, "support", "bombServer.ts"));
  try {
    const port = await new Promise<number>((done) =>
      server.once("message", (at) => done(Number(at))),
    );
    const host = `127.0.0.1:${port}`;
    const fetch = (path: string) =>
      fetchPage(`http://${host}${path}`, {
        allowPrivateHosts: [host],
        robots: "ignore",
        manners: new Manners({ gapMs: 0 }),
        limits: { totalMs },
      });
    // What a first page loads is no bomb's doing.
    await fetch("/");
    const memory = watchMemory();
    const met: (Meeting & { readonly wireBytes: number })[] = [];
    for (const [path, codes] of Object.entries(ANSWERS)) {
      const started = performance.now();
      const before = bytesRead();
      const fetched = await fetch(path);
      const ms = performance.now() - started;
      const code = fetched.ok ? "taken" : fetched.refusal.code;
      const wireBytes = bytesRead() - before;
      const wrong = !codes.includes(code)
        ? `ended as ${code}`
        : ms > totalMs + 1_000
          ? `took ${Math.round(ms)} ms`
          : wireBytes > FETCH_LIMITS.wireBytes + SLACK_BYTES
            ? `took in ${wireBytes} bytes`
            : null;
      met.push({ name: path, code, ms, wrong, wireBytes });
    }
    // Making a file that is a bomb takes memory here that a server would not need: only answers count.
    return { answers: met, growth: memory.stop() };
  } finally {
    server.disconnect();
  }
}

async function meetFile(
  { name, door, bytes, file }: ParseBomb,
  pool: ParserPool,
): Promise<Meeting> {
  const made = bytes();
  const options = { pool, ...(file === undefined ? {} : { name: file }) };
  const doors = {
    document: parseBytes,
    feed: readFeed,
    sheets: readSheets,
    lines: readDocumentLines,
  } as const;
  const started = performance.now();
  const read = await doors[door](made, options);
  const ms = performance.now() - started;
  const code = read.ok ? "taken" : read.refusal.code;
  // The watch ends it after 10 s; a second more is for the machine.
  return { name, code, ms, wrong: ms > 11_000 ? `took ${Math.round(ms)} ms` : null };
}

function watchMemory(): { readonly stop: () => number } {
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 10);
  return {
    stop: () => {
      clearInterval(timer);
      return most - before;
    },
  };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 104_857.6) / 10;
}

if (import.meta.main) await runProof(bombs, 17);
