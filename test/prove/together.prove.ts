// A command and a server write at the same time: two programs decide on claims, each against the
// ledger as the other left it, while a third reads boards. Nothing is lost, twice, or judged stale.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { addMissions, Desk, viewBoard } from "#actions";
import { type Instant, writeLine } from "#base";
import {
  addEntry,
  type Board,
  createIndex,
  documentOf,
  type Entry,
  foldBoard,
  indexLedger,
} from "#ledger";
import { judgeClaim } from "#matcher";
import type { Store } from "#store";
import { fill, open, proposalOf, valueIn } from "./support/ledgers.ts";
import { inFolder, type Outcome, type ProofOptions, runProof } from "./support/proof.ts";

const DECIDER = join(import.meta.dirname, "support", "decider.ts");
const MISSION = "haiti-mss";
const ON = "2023-07-31";

/** Let two programs decide on so many claims each, and on a tenth as many that both want. */
export async function together({ runs, seed }: ProofOptions): Promise<Outcome> {
  const shared = Math.ceil(runs / 10);
  return inFolder(async (folder) => {
    const file = join(folder, "ledger.db");
    const desk = await prepare(file, 2 * runs, shared);
    const deciders = [
      decider(file, "Ann", 0, runs, shared),
      decider(file, "Ben", runs, 2 * runs, shared),
    ];
    let running = true;
    const ended = Promise.all(deciders).finally(() => {
      running = false;
    });
    const boards: Board[] = [];
    while (running) {
      boards.push(valueIn(await viewBoard(desk, { mission: MISSION, trueOn: ON, knownAt: ON })));
      await new Promise((done) => setTimeout(done, READ_MS));
    }
    const failed = (await ended).filter((code) => code !== 0).length;
    const { store } = desk.ports;
    const entries = await allEntries(store);
    const { ok } = await verify(file);
    const found = {
      failed,
      lost: 2 * runs + shared - entries.filter(({ kind }) => kind === "decision").length,
      stale: staleIn(entries),
      otherBoards: boards.filter((board) => !isOf(board, entries)).length,
      broken: ok ? 0 : 1,
    };
    return {
      promise: "A command and the server write at the same time",
      runs,
      failures: Object.values(found).reduce((sum, count) => sum + Math.abs(count), 0),
      seed,
      ...found,
      boards: boards.length,
      heads: new Set(boards.map(({ asked }) => asked.head)).size,
    };
  });
}

const READ_MS = 20;

/** A ledger of proposals on few lines, so that what one program decides bears on the other's. */
async function prepare(file: string, own: number, shared: number): Promise<Desk> {
  const store = await open(file);
  const desk = new Desk({
    store,
    now: () => new Date().toISOString() as Instant,
    newId: () => crypto.randomUUID(),
    author: "Cid",
  });
  const mission = { id: MISSION, name: "The mission", short: "MSS", aliases: {}, host: "HTI" };
  valueIn(await addMissions(desk, [{ ...mission, kind: "test", requirements: [] }]));
  await fill(store, 0);
  const proposals = [
    ...Array.from({ length: own }, (_, n) => proposed(`c${n}`, n)),
    ...Array.from({ length: shared }, (_, n) => proposed(`s${n}`, n)),
  ];
  valueIn(await store.append(proposals, { author: "reader" }));
  return desk;
}

function proposed(id: string, number: number) {
  const proposal = proposalOf(id, 1 + (number % 9));
  const party = PARTIES[number % PARTIES.length] ?? "KEN";
  return { ...proposal, claim: { ...proposal.claim, parties: [party] } };
}

const PARTIES = ["KEN", "JAM", "BHS", "BRB", "TCD", "BEN", "BGD", "GTM", "SLV", "USA"];

function decider(file: string, name: string, ...counts: readonly number[]): Promise<number> {
  const child = spawn(process.execPath, [DECIDER, file, name, ...counts.map(String)], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((done) => {
    child.on("close", (code) => done(code ?? 1));
  });
}

async function allEntries(store: Pick<Store, "entriesAfter">): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (;;) {
    const page = await store.entriesAfter(entries.length);
    if (page.length === 0) return entries;
    entries.push(...page);
  }
}

async function verify(file: string) {
  const store = await open(file, true);
  const report = await store.verify();
  await store.close();
  return report;
}

/** How many decisions were judged against another ledger than the one that they were written to. */
function staleIn(entries: readonly Entry[]): number {
  const index = createIndex();
  let stale = 0;
  for (const entry of entries) {
    if (entry.kind === "decision" && entry.claim !== undefined) {
      const document = documentOf(index, entry.document);
      const judged =
        document === null
          ? null
          : judgeClaim(index, { claim: entry.claim, id: entry.of, document });
      if (writeLine(judged) !== writeLine(entry.tells)) stale += 1;
    }
    addEntry(index, entry);
  }
  return stale;
}

/** Whether a board that was read meanwhile is the one of its head. */
function isOf(board: Board, entries: readonly Entry[]): boolean {
  const then = indexLedger(entries.slice(0, board.asked.head));
  return JSON.stringify(foldBoard(then, board.asked)) === JSON.stringify(board);
}

if (import.meta.main) await runProof(together, 500);
