// How fast the ledger answers: boards of many sizes, one big ledger of many missions, the Haiti
// sample, the matcher, and the same question put to SQLite. Prints one line per figure.
import { DatabaseSync } from "node:sqlite";
import { addDays, type Day, type Instant } from "#base";
import {
  addEntry,
  type Contribution,
  createIndex,
  type DocumentEntry,
  type Entry,
  type EntryBody,
  foldBoard,
  headOf,
  indexLedger,
  type LedgerIndex,
  newestDay,
} from "#ledger";
import { judgeClaim } from "#matcher";
import { sampleEntries, sampleLines } from "../support/sample.ts";

const START: Day = "2020-01-01";
const DAYS = 1500;
const PER_DOCUMENT = 4;
const TELLINGS_PER_ACT = 4;
const GENESIS = "0".repeat(64);
const NOW = "2026-01-01T00:00:00.000Z" as Instant;

let failed = false;

/** How long something took: by the clock, and of it the time that this thread really computed. */
interface Took {
  readonly clockMs: number;
  readonly ownMs: number;
}

// A busy machine stretches the clock; what the code itself costs is the thread's own time.
function report(what: string, { clockMs, ownMs }: Took, limitMs: number): void {
  const slow = ownMs > limitMs;
  failed ||= slow;
  const note = `${slow ? "SLOW, " : ""}limit ${limitMs} ms; by the clock ${figure(clockMs)}`;
  print(what, figure(ownMs), note);
}

function figure(ms: number): string {
  return `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;
}

function print(what: string, figure: string, note = ""): void {
  process.stdout.write(`  ${what.padEnd(58)} ${figure.padStart(12)}  ${note}\n`);
}

function timed(work: () => void): Took {
  const start = performance.now();
  const own = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(own);
  return { clockMs: performance.now() - start, ownMs: (user + system) / 1000 };
}

/** The mean of a task done again and again: single short ones are below what a thread's clock sees. */
function mean(rounds: number, work: (round: number) => void): Took {
  const { clockMs, ownMs } = timed(() => {
    for (let round = 0; round < rounds; round++) work(round);
  });
  return { clockMs: clockMs / rounds, ownMs: ownMs / rounds };
}

/** The same numbers on every run. */
function randomizer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const STAGES = ["pledged", "pledged", "committed", "delivered", "delivered"] as const;
const UNITS = ["persons", "USD", "EUR"] as const;

/** The entries of one mission: documents of four claims, acts told four times on average. */
function* missionEntries(mission: string, claims: number, from: number): Generator<Entry> {
  const random = randomizer(claims + from);
  let seq = from;
  const stamp = (body: EntryBody): Entry => ({
    ...body,
    seq: seq++,
    recordedAt: NOW,
    author: "bench",
    prev: GENESIS,
    hash: GENESIS,
  });
  const givers = Math.max(20, Math.min(200, Math.floor(claims / 50)));
  const acts: { readonly id: string; readonly claim: Contribution }[] = [];
  let document = "";
  let published: Day = START;
  for (let at = 0; at < claims; at++) {
    if (at % PER_DOCUMENT === 0) {
      document = `${mission}.d${at / PER_DOCUMENT}`;
      published = addDays(START, Math.floor((at / claims) * DAYS));
      yield stamp(documentEntry(document, published, `origin ${random(40)}`));
    }
    const id = `${mission}.c${at}`;
    const recent = acts[acts.length - 1 - random(Math.min(acts.length, 50) || 1)];
    const retold = recent !== undefined && random(TELLINGS_PER_ACT) > 0;
    const claim = retold ? recent.claim : newClaim(mission, random, givers, published);
    if (!retold) acts.push({ id, claim });
    const additional = claim.quantity?.basis === "additional";
    yield stamp({
      kind: "decision",
      id: `${id}.1`,
      of: id,
      document,
      verdict: "accepted",
      claim,
      tells: {
        act: retold ? recent.id : id,
        effect: additional ? "adds" : "sets",
        flags: [],
        rule: "bench",
        why: "made for the benchmark",
        matcher: "1",
      },
    });
  }
}

function newClaim(
  mission: string,
  random: (below: number) => number,
  givers: number,
  published: Day,
): Contribution {
  const unit = UNITS[random(UNITS.length)] ?? "persons";
  return {
    kind: "contribution",
    mission,
    quote: { start: 0, end: 10 },
    parties: [`P${random(givers)}`],
    resource: unit === "persons" ? "personnel" : "funding",
    stage: STAGES[random(STAGES.length)] ?? "pledged",
    date: addDays(published, -random(20)),
    quantity: {
      value: 10 + random(990),
      unit,
      bound: "exact",
      basis: random(3) === 0 ? "additional" : "total",
    },
  };
}

function documentEntry(id: string, published: Day, origin: string): DocumentEntry {
  return {
    kind: "document",
    id,
    sha256: GENESIS,
    published,
    publishedFrom: "metadata",
    publisher: origin,
    origin,
    lang: "en",
    visibility: "public",
    redistribute: "full",
  };
}

/** The mean time of a board at days and of missions drawn by chance. */
function anyBoard(index: LedgerIndex, missions: readonly string[], rounds: number): Took {
  const random = randomizer(7);
  const head = headOf(index);
  return mean(rounds, () => {
    const mission = missions[random(missions.length)] ?? "";
    const knownAt = addDays(START, Math.floor(DAYS / 3) + random(DAYS));
    foldBoard(index, { mission, trueOn: addDays(knownAt, -random(30)), knownAt, head });
  });
}

function benchBoards(): void {
  for (const [claims, limitMs] of [
    [1_000, 2],
    [100_000, 60],
  ] as const) {
    const index = indexLedger(missionEntries("m", claims, 1));
    const question = { mission: "m", trueOn: "2025-01-01", knownAt: "2025-01-01" } as const;
    const fold = () => foldBoard(index, { ...question, head: headOf(index) });
    const first = timed(fold);
    const rounds = 2_000_000 / claims;
    mean(rounds / 4, fold);
    report(`board of ${claims} claims, all of them known`, mean(rounds, fold), limitMs);
    report(`board of ${claims} claims, at any day`, anyBoard(index, ["m"], rounds), limitMs);
    print(`board of ${claims} claims, the very first`, figure(first.ownMs), "acts resolved once");
  }
}

function benchMillion(): void {
  const missions = Array.from({ length: 200 }, (_, at) => `m${at}`);
  const entries: Entry[] = [];
  for (const mission of missions) {
    for (const entry of missionEntries(mission, 5_000, entries.length + 1)) entries.push(entry);
  }
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let index = createIndex();
  const ms = timed(() => {
    index = indexLedger(entries);
  });
  report("1,000,000 claims over 200 missions, indexed once", ms, 3_000);
  const question = { trueOn: "2023-06-30", knownAt: "2023-06-30", head: headOf(index) } as const;
  const first = mean(missions.length, (at) => {
    foldBoard(index, { ...question, mission: missions[at] ?? "" });
  });
  const once = "what stands is worked out once for each mission";
  print("then the first board of a mission (mean of 200)", figure(first.ownMs), once);
  const any = anyBoard(index, missions, 400);
  report("then any mission's board at any day (mean of 400)", any, 5);
  globalThis.gc?.();
  const bytes = (process.memoryUsage().heapUsed - before) / 1_000_000;
  print("bytes per claim held by the index beside its entry", `${bytes.toFixed(0)} B`);
}

/** The board's question in plain SQL: the amounts, and the acts behind them with who tells of them. */
function benchSql(): void {
  const claims = 100_000;
  const entries = [...missionEntries("m", claims, 1)];
  const index = indexLedger(entries);
  const db = tellingsTable(entries);
  const [amounts, acts] = [db.prepare(AMOUNTS), db.prepare(ACTS)];
  const trueOn: Day = "2023-06-30";
  const ask = { mission: "m", trueOn, knownAt: trueOn };
  const fold = () => foldBoard(index, { ...ask, head: headOf(index) });
  mean(5, fold);
  const folded = mean(20, fold);
  const some = mean(3, () => amounts.all(ask));
  const rest = mean(3, () => acts.all(ask));
  print("the amounts alone in plain SQL, 100,000 claims", figure(some.ownMs));
  print("the acts behind them, with who tells of them", figure(rest.ownMs));
  print("the board folded: amounts, acts, tellings and the rest", figure(folded.ownMs));
  const ratio = (some.ownMs + rest.ownMs) / folded.ownMs;
  failed ||= ratio < 10;
  const note = `at least 10; against the amounts alone ${(some.ownMs / folded.ownMs).toFixed(1)}`;
  print("so the fold is faster by", `${ratio.toFixed(1)} times`, note);
}

function tellingsTable(entries: readonly Entry[]): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  db.exec(
    `create table telling (claim text, document text, mission text, act text, party text, resource text, unit text, rung int,
       effect text, value real, origin text, published text, true_day text);
     create index by_mission on telling (mission, published, act);`,
  );
  const add = db.prepare("insert into telling values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const documents = new Map<string, DocumentEntry>();
  db.exec("begin");
  for (const entry of entries) {
    if (entry.kind === "document") documents.set(entry.id, entry);
    if (entry.kind !== "decision" || entry.claim?.kind !== "contribution") continue;
    const { claim, tells } = entry;
    const document = documents.get(entry.document);
    const rung = ["pledged", "committed", "delivered"].indexOf(claim.stage);
    add.run(
      entry.of,
      entry.document,
      claim.mission,
      tells?.act ?? "",
      String(claim.parties[0]),
      claim.resource,
      claim.quantity?.unit ?? "",
      rung,
      tells?.effect ?? "",
      claim.quantity?.value ?? 0,
      document?.origin ?? "",
      document?.published ?? "",
      claim.date ?? document?.published ?? "",
    );
  }
  db.exec("commit; analyze;");
  return db;
}

/** Per giver, resource, unit and rung: the last total of an act told by most, and the steps since. */
const AMOUNTS = `
  with counted as (
    select act, min(party) party, min(resource) resource, min(unit) unit, min(rung) rung,
      min(effect) effect, min(true_day) true_day
    from telling where mission = :mission and published <= :knownAt
    group by act having min(true_day) <= :trueOn
  ), figures as (
    select act, value, count(distinct origin) origins, max(published) latest
    from telling where mission = :mission and published <= :knownAt group by act, value
  ), adopted as (
    select act, value, row_number() over (partition by act order by origins desc, latest desc) place
    from figures
  ), acts as (
    select counted.*, adopted.value from counted join adopted using (act) where adopted.place = 1
  ), totals as (
    select *, row_number() over (
      partition by party, resource, unit, rung order by true_day desc, act desc) place
    from acts where effect = 'sets'
  ), last as (select * from totals where place = 1)
  select acts.party, acts.resource, acts.unit, acts.rung,
    coalesce(max(last.value), 0) + coalesce(sum(case when acts.effect = 'adds'
      and acts.true_day > coalesce(last.true_day, '') then acts.value end), 0) amount
  from acts left join last using (party, resource, unit, rung)
  group by acts.party, acts.resource, acts.unit, acts.rung`;

/** Per act: its range, its origins, when it was first and last told, and the claims that tell of it. */
const ACTS = `
  select act, min(party) party, min(resource) resource, min(unit) unit, min(rung) rung,
    min(true_day) true_day, min(value) low, max(value) high, count(distinct origin) origins,
    min(published) known, max(published) affirmed,
    json_group_array(json_object('claim', claim, 'document', document, 'origin', origin,
      'published', published, 'value', value)) tellings
  from telling where mission = :mission and published <= :knownAt
  group by act having min(true_day) <= :trueOn`;

function benchHaiti(): void {
  const index = indexLedger(sampleEntries());
  const head = headOf(index);
  const random = randomizer(3);
  const anyDay = mean(200, () => {
    const day = addDays("2023-07-05", random(990));
    foldBoard(index, { mission: "haiti-mss", trueOn: day, knownAt: day, head });
  });
  report("the Haiti ledger refolded for any day (mean of 200)", anyDay, 4);
  const day = newestDay(index, "haiti-gsf") ?? START;
  const heir = mean(200, () =>
    foldBoard(index, { mission: "haiti-gsf", trueOn: day, knownAt: day, head }),
  );
  report("its successor, with what it carries over", heir, 4);
  print("claims in the Haiti sample", String(sampleLines("claims.jsonl").length));
}

function benchMatcher(): void {
  const entries = [...missionEntries("m", 10_000, 1)];
  const index = createIndex();
  const documents = new Map<string, DocumentEntry>();
  let judged = 0;
  const ms = timed(() => {
    for (const entry of entries) {
      if (entry.kind === "document") documents.set(entry.id, entry);
      const document = entry.kind === "decision" ? documents.get(entry.document) : undefined;
      if (entry.kind !== "decision" || entry.claim === undefined || document === undefined) {
        addEntry(index, entry);
        continue;
      }
      const tells = judgeClaim(index, { claim: entry.claim, id: entry.of, document });
      addEntry(index, { ...entry, tells });
      judged++;
    }
  });
  report(`the matcher judges ${judged} claims, each against those before`, ms, 2_000);
}

benchBoards();
benchMatcher();
benchHaiti();
benchSql();
benchMillion();
process.exitCode = failed ? 1 : 0;
