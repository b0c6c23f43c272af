// Corruption is found and refused: one byte of a ledger's file is changed, a page is zeroed, or
// the end is cut off. Either the logical content is as before, or opening or verify says so; and
// no reading ever answers with an entry that was changed.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type Instant, writeLine } from "#base";
import { openStore, type Store } from "#store";
import { fill, open, proposalOf } from "./support/ledgers.ts";
import {
  inFolder,
  type Outcome,
  type ProofOptions,
  randomFrom,
  runProof,
} from "./support/proof.ts";

const PAGE = 4096;
const TABLES = ["muster_meta", "head", "entry", "document_text", "write_key"];

/** Damage a ledger's file in so many ways, and a tenth as often a page and the end. */
export async function bitrot({ runs, seed }: ProofOptions): Promise<Outcome> {
  const random = randomFrom(seed);
  const counts = { detected: 0, harmless: 0, refused: 0 };
  const missed: string[] = [];
  await inFolder(async (folder) => {
    const sound = join(folder, "sound.db");
    const entries = await makeSound(sound);
    const [bytes, dump] = [readFileSync(sound), dumpOf(sound)];
    for (let run = 0; run < runs + 2 * Math.ceil(runs / 10); run += 1) {
      const [what, rotten] = damage(bytes, run < runs ? 0 : 1 + (run % 2), random);
      const file = join(folder, "rotten.db");
      writeFileSync(file, rotten);
      const found = await look(file, entries);
      const same = dumpOf(file) === dump;
      if (found === "wrong") missed.push(`${what}: a changed entry was served`);
      else if (found !== "fine") counts[found] += 1;
      else if (same) counts.harmless += 1;
      else missed.push(`${what}: not detected`);
      for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
    }
  });
  return {
    promise: "A4 corruption is found and refused",
    runs: runs + 2 * Math.ceil(runs / 10),
    failures: missed.length,
    seed,
    ...counts,
    ...(missed.length > 0 ? { said: missed } : {}),
  };
}

async function makeSound(file: string): Promise<ReadonlyMap<number, string>> {
  const store = await open(file);
  await fill(store, 150);
  for (let number = 0; number < 20; number += 1) {
    await store.append([proposalOf(`k${number}`, number)], { author: "Ann", key: `key-${number}` });
  }
  const entries = new Map<number, string>();
  for await (const entry of store.entries()) entries.set(entry.seq, writeLine(entry));
  await store.close();
  return entries;
}

function damage(
  bytes: Buffer,
  kind: number,
  random: () => number,
): readonly [what: string, rotten: Buffer] {
  const rotten = Buffer.from(bytes);
  const at = Math.floor(random() * bytes.length);
  if (kind === 1) {
    const start = Math.floor(at / PAGE) * PAGE;
    return [`page at ${start} zeroed`, rotten.fill(0, start, start + PAGE)];
  }
  if (kind === 2) return [`cut off at ${at}`, rotten.subarray(0, at)];
  const flip = 1 + Math.floor(random() * 255);
  rotten[at] = (bytes[at] ?? 0) ^ flip;
  return [`byte ${at} flipped by ${flip}`, rotten];
}

/** What opening, checking and reading a file says of it. */
async function look(
  file: string,
  entries: ReadonlyMap<number, string>,
): Promise<"detected" | "fine" | "refused" | "wrong"> {
  const now = () => new Date().toISOString() as Instant;
  const opened = await openStore({ file, now, readOnly: true }).catch(() => null);
  if (opened?.ok !== true) return "refused";
  const store = opened.value;
  const report = await store.verify();
  const wrong = await servesWrong(store, entries);
  await store.close();
  if (wrong) return "wrong";
  return report.ok ? "fine" : "detected";
}

async function servesWrong(store: Store, entries: ReadonlyMap<number, string>): Promise<boolean> {
  try {
    for await (const entry of store.entries()) {
      if (entries.get(entry.seq) !== writeLine(entry)) return true;
    }
  } catch {
    // Not answering is right.
  }
  return false;
}

/** Everything that the file says, read past the indexes; or why it cannot be read. */
function dumpOf(file: string): string {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    const shape = database.prepare("select type, name, sql from sqlite_master order by name").all();
    const rows = TABLES.map((table) =>
      database?.prepare(`select * from ${table} not indexed`).all(),
    );
    return JSON.stringify([shape, rows]);
  } catch (error) {
    return `unreadable: ${String(error)}`;
  } finally {
    database?.close();
  }
}

if (import.meta.main) await runProof(bitrot, 2000);
