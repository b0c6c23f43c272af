// Damaged files by the hundred thousand, parsed as the server parses them: each becomes a document
// or a refusal with a reason, in time and memory, and nothing reaches the process that asked.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  PARSE_REFUSAL_CODES,
  ParserPool,
  parseBytes,
  readDocumentLines,
  readFeed,
  readSheets,
} from "#intake";
import { smallPdf } from "../intake/support.ts";
import { type Outcome, type ProofOptions, randomFrom, runProof } from "./support/proof.ts";

const GOLDEN = join(import.meta.dirname, "..", "intake", "golden");
const LANES = 2;
/** Ten times what a server gives one process: starting them costs more than the parsing does. */
const RECYCLE_AFTER = 2_000;
/** What is put into files where it hurts. */
const SPLINTERS = [
  "<div>".repeat(600),
  "<!DOCTYPE x [<!ENTITY a 'b'>]>",
  "<![CDATA[",
  "]]>",
  "<script>",
  "&#x110000;",
  "&#0;",
  "\u202e\u2066",
  "\ud800",
  "\u0000",
  "\ufeff",
  "%00",
  "endobj",
  "stream\n",
  '"'.repeat(1_000),
  "Content-Type: multipart/mixed; boundary=\n",
  "__proto__",
  '{"constructor":{"prototype":1}}',
  "=?utf-8?B?////?=",
  "9".repeat(5_000),
].map((text) => Buffer.from(text));

type Door = (
  bytes: Uint8Array,
  options: { name?: string; pool: ParserPool },
) => Promise<{
  readonly ok: boolean;
  readonly refusal?: { readonly code: string; readonly message: string };
}>;

/** Parse so many damaged files. */
export async function fuzz({ runs, seed }: ProofOptions): Promise<Outcome> {
  const random = randomFrom(seed);
  const seeds = seedFiles();
  const pool = new ParserPool({ processes: LANES, recycleAfter: RECYCLE_AFTER });
  const times: number[] = [];
  const ends = new Map<string, number>();
  const wrong: string[] = [];
  let next = 0;
  const lane = async () => {
    while (next < runs) {
      const at = next;
      next += 1;
      const one = seeds[Math.floor(random() * seeds.length)] ?? seeds[0];
      const other = seeds[Math.floor(random() * seeds.length)] ?? seeds[0];
      if (one === undefined || other === undefined) throw new Error("There are no seed files.");
      const bytes = damaged(one.bytes, other.bytes, random);
      const started = performance.now();
      // Half of them say what they are, as files do; the others leave it to their bytes.
      const name = random() < 0.5 ? { name: one.name } : {};
      const read = await one.door(bytes, { ...name, pool });
      times.push(performance.now() - started);
      const code = read.ok ? "taken" : (read.refusal?.code ?? "none");
      ends.set(code, (ends.get(code) ?? 0) + 1);
      const known = read.ok || (PARSE_REFUSAL_CODES as readonly string[]).includes(code);
      if (!known || (read.refusal?.message ?? "x") === "") wrong.push(`run ${at}: ${code}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: LANES }, lane));
    const { crashes, killed, peakBytes, started, mostProcessorMs } = pool.figures;
    times.sort((a, b) => a - b);
    const share = (part: number) =>
      Math.round((times[Math.floor(times.length * part)] ?? 0) * 10) / 10;
    return {
      promise: "C1 no document crashes it",
      runs,
      failures: wrong.length,
      seed,
      medianMs: share(0.5),
      p99Ms: share(0.99),
      slowestMs: Math.round(times.at(-1) ?? 0),
      slowestProcessorMs: mostProcessorMs,
      crashes,
      killed,
      processes: started,
      parserPeakMegabytes: Math.round(peakBytes / 1_048_576),
      ends: [...ends].sort(([, a], [, b]) => b - a).map(([code, count]) => `${code} ${count}`),
      wrong: wrong.slice(0, 20),
    };
  } finally {
    pool.close();
  }
}

function seedFiles(): readonly {
  readonly name: string;
  readonly bytes: Buffer;
  readonly door: Door;
}[] {
  const golden = readdirSync(GOLDEN)
    .filter((name) => !name.endsWith(".seen"))
    .map((name) => ({ name, bytes: readFileSync(join(GOLDEN, name)), door: doorOf(name) }));
  const pdf = smallPdf([["Kenya will send 1,000 officers."], ["The Bahamas is to add 150."]]);
  return [...golden, { name: "letter.pdf", bytes: pdf, door: parseBytes as Door }];
}

function doorOf(name: string): Door {
  if (/\.(rss|atom|rdf\.xml|feed\.json)$/.test(name)) return readFeed as Door;
  if (name.endsWith(".csv")) return readSheets as Door;
  return (name.endsWith(".jsonl") ? readDocumentLines : parseBytes) as Door;
}

/** Cut, flip, double, splice, and put splinters in: one to four times. */
function damaged(bytes: Buffer, other: Buffer, random: () => number): Buffer {
  let made = bytes;
  const times = 1 + Math.floor(random() * 4);
  for (let time = 0; time < times; time += 1) made = damagedOnce(made, other, random);
  return made.subarray(0, 200_000);
}

function damagedOnce(bytes: Buffer, other: Buffer, random: () => number): Buffer {
  const at = Math.floor(random() * bytes.length);
  const to = Math.min(bytes.length, at + Math.floor(random() * 400));
  const before = bytes.subarray(0, at);
  const kind = Math.floor(random() * 6);
  if (kind === 0) return Buffer.concat([before, bytes.subarray(to)]);
  if (kind === 1) return Buffer.concat([bytes.subarray(0, to), bytes.subarray(at)]);
  if (kind === 2) {
    const from = Math.floor(random() * other.length);
    return Buffer.concat([before, other.subarray(from)]);
  }
  if (kind === 3) {
    const splinter = SPLINTERS[Math.floor(random() * SPLINTERS.length)] ?? Buffer.alloc(0);
    return Buffer.concat([before, splinter, bytes.subarray(at)]);
  }
  if (kind === 4) return Buffer.from(before);
  const flipped = Buffer.from(bytes);
  for (let flip = 0; flip < 8 && flipped.length > 0; flip += 1) {
    flipped[Math.floor(random() * flipped.length)] = Math.floor(random() * 256);
  }
  return flipped;
}

if (import.meta.main) await runProof(fuzz, 100_000);
