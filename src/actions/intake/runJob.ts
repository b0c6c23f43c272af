import { open } from "node:fs/promises";
import { ok, type Result } from "#base";
import { headOf } from "#ledger";
import { type AddedDocument, addDocument } from "../addDocument.ts";
import type { Desk } from "../desk.ts";
import { type Refusal, refusal } from "../refusal.ts";
import {
  doneOf,
  type ItemEnd,
  isAtWork,
  itemsOf,
  JOB,
  type Job,
  type JobItem,
  type JobView,
  viewJob,
} from "./job.ts";
import { readAgain } from "./readAgain.ts";
import { type SourceFacts, takeInAddress, takeInFile } from "./takeIn.ts";
import { amendWork, changeOf, type Held, heldWork } from "./work.ts";

/** How long a process is taken to work on a job after its last word. */
const WORKER_MS = 60_000;
const LARGEST_FILE = 20_000_000;

/** What a caller who runs a job may want. */
export interface RunOptions {
  readonly onProgress?: (job: JobView) => void;
  /** Stops the work; what waits goes on waiting. */
  readonly signal?: AbortSignal;
}

/**
 * Work on a job until its last item has ended, it is cancelled, or the signal stops it.
 *
 * Every item ends once: its end and the job's counts are kept together before the next one begins,
 * so a process that dies leaves the job where it stood, and the next to run it goes on from there.
 */
export async function runJob(
  desk: Desk,
  id: string,
  { onProgress, signal }: RunOptions = {},
): Promise<Result<JobView, Refusal>> {
  const taken = await take(desk, id);
  if (taken === null) return refusal("job_unknown", `There is no job "${id}".`);
  let job = taken;
  const search = { after: "" };
  while (job.status === "running" && isMine(job) && signal?.aborted !== true) {
    const item = await nextItem(desk, id, search);
    if (item === null) {
      job = (await finish(desk, id)) ?? job;
      break;
    }
    const began = performance.now();
    const end = await workOn(desk, item.state, { facts: job.facts, head: job.head, signal });
    if (end === null) break;
    job = (await record(desk, id, { item, end, ms: performance.now() - began })) ?? job;
    onProgress?.(viewJob(id, job, Date.now()));
  }
  job = (await amendWork<Job>(desk, { kind: JOB, id }, left)) ?? job;
  return ok(viewJob(id, job, Date.now()));
}

async function take(desk: Desk, id: string): Promise<Job | null> {
  return amendWork<Job>(desk, { kind: JOB, id }, (job) => {
    const busy = job.worker !== null && !isMine(job) && isAtWork(job.worker, Date.now());
    return busy ? job : { ...job, worker: myself() };
  });
}

function left(job: Job): Job {
  return isMine(job) ? { ...job, worker: null } : job;
}

function isMine({ worker }: Job): boolean {
  return worker?.pid === process.pid;
}

function myself(): NonNullable<Job["worker"]> {
  return { pid: process.pid, until: Date.now() + WORKER_MS };
}

/** The first item that waits. Those that ended lie in front of it, so the search goes on where it stood. */
async function nextItem(
  desk: Desk,
  id: string,
  search: { after: string },
): Promise<Held<JobItem> | null> {
  let fromStart = search.after === "";
  for (;;) {
    const page = (await desk.ports.store.listWork(
      itemsOf(id),
      search.after,
      50,
    )) as unknown as readonly Held<JobItem>[];
    const found = page.findIndex(({ state }) => state.end === null);
    search.after = page[found < 0 ? page.length - 1 : found - 1]?.id ?? search.after;
    if (found >= 0) return page[found] ?? null;
    if (page.length > 0) continue;
    if (fromStart) return null;
    // Items that were put back meanwhile lie further in front.
    fromStart = true;
    search.after = "";
  }
}

async function record(
  desk: Desk,
  id: string,
  { item, end, ms }: { item: Held<JobItem>; end: ItemEnd; ms: number },
): Promise<Job | null> {
  const head = headOf(await desk.ledger());
  for (;;) {
    const held = await heldWork<Job>(desk, JOB, id);
    if (held === null) return null;
    const { counts, msPerItem } = held.state;
    const job: Job = {
      ...held.state,
      counts: { ...counts, [end.kind]: counts[end.kind] + 1 },
      head,
      msPerItem: msPerItem === null ? ms : msPerItem * 0.9 + ms * 0.1,
      worker: held.state.worker === null ? null : myself(),
    };
    const ended = { ...item.state, end, tries: item.state.tries + 1 };
    const kept = await desk.ports.store.changeWork([
      changeOf(JOB, held, job),
      changeOf(itemsOf(id), item, ended),
    ]);
    if (kept) return job;
    const now = await heldWork<JobItem>(desk, itemsOf(id), item.id);
    if (now?.version !== item.version) return held.state;
  }
}

async function finish(desk: Desk, id: string): Promise<Job | null> {
  return amendWork<Job>(desk, { kind: JOB, id }, (job) =>
    job.status === "running" && doneOf(job) >= job.total
      ? { ...job, status: "done", endedAt: desk.ports.now() }
      : job,
  );
}

interface Around {
  readonly facts: SourceFacts;
  readonly head: number;
  readonly signal: AbortSignal | undefined;
}

/** Work on one item; null where the signal stopped it, so that it goes on waiting. */
async function workOn(desk: Desk, { input }: JobItem, around: Around): Promise<ItemEnd | null> {
  const { facts, head, signal } = around;
  if ("document" in input) {
    const read = await readAgain(desk, input.document);
    if (!read.ok) return { kind: "refused", ...read.refusal, retriable: true };
    const { queued, dropped } = read.value;
    const kind = queued.length + dropped.length > 0 ? "added" : "known";
    return { kind, document: input.document };
  }
  const added =
    "path" in input
      ? await takeInPath(desk, input.path, facts)
      : "address" in input
        ? await takeInAddress(desk, input, facts, signal)
        : await addLine(desk, input.fields, facts);
  if (!added.ok) {
    const { code, message, details } = added.refusal;
    const reason = typeof details?.["reason"] === "string" ? details["reason"] : code;
    if (reason === "cancelled") return null;
    return { kind: "refused", code: reason, message, retriable: details?.["retriable"] === "true" };
  }
  return endOf(desk, added.value, head);
}

/** How a document that came through ended; one that came after the job's last word, the job has added itself. */
export async function endOf(
  desk: Desk,
  { document, known, passed }: AddedDocument,
  head: number,
): Promise<ItemEnd> {
  if (passed) return { kind: "passed", document: null };
  const seq = (await desk.ledger()).documents.get(document.id)?.[0]?.seq ?? 0;
  return { kind: known && seq <= head ? "known" : "added", document: document.id };
}

/** Take in a file of this machine by its path. */
export async function takeInPath(
  desk: Desk,
  path: string,
  facts: SourceFacts,
): Promise<Result<AddedDocument, Refusal>> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > LARGEST_FILE) {
        const megabytes = (size / 1_000_000).toFixed(1);
        return refusal("not_taken_in", `The file holds ${megabytes} MB; at most 20 MB are read.`, {
          reason: "too_large",
          retriable: "false",
        });
      }
      const name = path.split(/[/\\]/).at(-1) ?? path;
      return await takeInFile(desk, { bytes: await file.readFile(), name }, facts);
    } finally {
      await file.close();
    }
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : null;
    if (code === null) throw cause;
    const message = code === "ENOENT" ? `There is no file ${path}.` : `${path}: ${code}`;
    return refusal("not_taken_in", message, { reason: "file_unreadable", retriable: "true" });
  }
}

const LINE_FIELDS = [
  "published",
  "publisher",
  "origin",
  "title",
  "url",
  "lang",
  "mission",
  "visibility",
  "redistribute",
] as const;

async function addLine(
  desk: Desk,
  fields: Readonly<Record<string, unknown>>,
  facts: SourceFacts,
): Promise<Result<AddedDocument, Refusal>> {
  const { text, problem } = fields;
  if (typeof text !== "string") {
    const message = typeof problem === "string" ? problem : 'The line has no "text".';
    return refusal("not_taken_in", message, { reason: "line_invalid" });
  }
  const said = LINE_FIELDS.flatMap((name) => {
    const value = fields[name];
    return typeof value === "string" && value !== "" ? [[name, value] as const] : [];
  });
  const odd = said.find(
    ([name, value]) =>
      (name === "visibility" && !["public", "internal"].includes(value)) ||
      (name === "redistribute" && !["full", "quote", "none"].includes(value)),
  );
  if (odd !== undefined) {
    return refusal("not_taken_in", `"${odd[1]}" is no ${odd[0]}.`, { reason: "field_invalid" });
  }
  const { publishedElse: _, ...known } = facts;
  return addDocument(desk, { ...known, ...Object.fromEntries(said), text });
}
