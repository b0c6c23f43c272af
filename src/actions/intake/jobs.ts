import { ok, type Result } from "#base";
import { readDocumentLines } from "#intake";
import { headOf } from "#ledger";
import type { Desk } from "../desk.ts";
import { type Refusal, refusal } from "../refusal.ts";
import {
  type ItemEnd,
  type ItemInput,
  itemsOf,
  JOB,
  type Job,
  type JobItem,
  type JobView,
  viewJob,
} from "./job.ts";
import { intakeRefusal, type SourceFacts } from "./takeIn.ts";
import { allWork, amendWork, changeOf, heldWork } from "./work.ts";

const AT_ONCE = 500;

/** An item that was refused: what it is, why, and how often it was tried. */
export interface RefusedJobItem {
  readonly id: string;
  readonly what: string;
  readonly code: string;
  readonly message: string;
  readonly retriable: boolean;
  readonly tries: number;
}

/** Make a job of many items; nothing is worked on before `runJob`. */
export async function startJob(
  desk: Desk,
  input: {
    readonly title: string;
    readonly items: readonly ItemInput[];
    readonly facts?: SourceFacts;
  },
): Promise<JobView> {
  const id = `job-${desk.ports.newId()}`;
  const { store, now, author } = desk.ports;
  // The items come first: a job whose items are not all there does not exist.
  for (let at = 0; at < input.items.length; at += AT_ONCE) {
    await store.changeWork(
      input.items.slice(at, at + AT_ONCE).map((item, index) => {
        const place = { id: String(at + index).padStart(8, "0"), version: 0 };
        return changeOf<JobItem>(itemsOf(id), place, { input: item, end: null, tries: 0 });
      }),
    );
  }
  // A key stands for one write; a job makes many.
  const { key: _, ...facts } = input.facts ?? {};
  const job: Job = {
    title: input.title,
    status: "running",
    total: input.items.length,
    counts: { added: 0, known: 0, passed: 0, refused: 0 },
    facts,
    author,
    startedAt: now(),
    endedAt: null,
    head: headOf(await desk.ledger()),
    msPerItem: null,
    worker: null,
  };
  await store.changeWork([changeOf(JOB, { id, version: 0 }, job)]);
  return viewJob(id, job, Date.now());
}

/** Make a job of the lines of a JSON Lines file; lines that are no object are refused items from the start. */
export async function startLinesJob(
  desk: Desk,
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
  facts: SourceFacts = {},
): Promise<Result<JobView, Refusal>> {
  const read = await readDocumentLines(bytes, { name });
  if (!read.ok) return intakeRefusal(read.refusal);
  const items = read.value.map(
    (line): ItemInput =>
      "fields" in line ? line : { line: line.line, fields: { problem: line.problem } },
  );
  return ok(await startJob(desk, { title: name, items, facts }));
}

/** All jobs, those that run first, then the newest. */
export async function listJobs(desk: Desk): Promise<readonly JobView[]> {
  const jobs = await allWork<Job>(desk, JOB);
  return jobs
    .map(({ id, state }) => viewJob(id, state, Date.now()))
    .sort(
      (a, b) =>
        Number(b.status === "running") - Number(a.status === "running") ||
        (a.startedAt < b.startedAt ? 1 : -1),
    );
}

/** One job with its refused items. */
export async function viewOneJob(
  desk: Desk,
  id: string,
): Promise<
  Result<{ readonly job: JobView; readonly refused: readonly RefusedJobItem[] }, Refusal>
> {
  const held = await heldWork<Job>(desk, JOB, id);
  if (held === null) return refusal("job_unknown", `There is no job "${id}".`);
  const items = held.state.counts.refused === 0 ? [] : await allWork<JobItem>(desk, itemsOf(id));
  const refused = items.flatMap(({ id: item, state }) =>
    state.end?.kind === "refused"
      ? [{ id: item, what: nameOf(state.input), ...reasonOf(state.end), tries: state.tries }]
      : [],
  );
  return ok({ job: viewJob(id, held.state, Date.now()), refused });
}

/** Stop a job: what has ended stays, what waits is left out until the job is resumed. */
export async function cancelJob(desk: Desk, id: string): Promise<Result<JobView, Refusal>> {
  return changeJob(desk, id, (job) =>
    job.status === "running" ? { ...job, status: "cancelled", endedAt: desk.ports.now() } : job,
  );
}

/** Let a cancelled job run again, and put refused items back among those that wait: the ones named, or all. */
export async function retryJob(
  desk: Desk,
  id: string,
  items?: readonly string[],
): Promise<Result<JobView, Refusal>> {
  const refused = (await allWork<JobItem>(desk, itemsOf(id))).filter(
    (item) =>
      item.state.end?.kind === "refused" && (items === undefined || items.includes(item.id)),
  );
  for (const item of refused) {
    const held = await heldWork<Job>(desk, JOB, id);
    if (held === null) break;
    const { counts } = held.state;
    await desk.ports.store.changeWork([
      changeOf<Job>(JOB, held, {
        ...held.state,
        counts: { ...counts, refused: counts.refused - 1 },
      }),
      changeOf<JobItem>(itemsOf(id), item, { ...item.state, end: null }),
    ]);
  }
  return changeJob(desk, id, (job) => ({ ...job, status: "running", endedAt: null }));
}

/** The jobs that run and that nobody works on: left behind by a process that ended. */
export async function jobsLeftBehind(desk: Desk): Promise<readonly string[]> {
  const jobs = await listJobs(desk);
  return jobs.flatMap(({ id, status, active }) => (status === "running" && !active ? [id] : []));
}

async function changeJob(
  desk: Desk,
  id: string,
  amend: (job: Job) => Job,
): Promise<Result<JobView, Refusal>> {
  const job = await amendWork<Job>(desk, { kind: JOB, id }, amend);
  if (job === null) return refusal("job_unknown", `There is no job "${id}".`);
  return ok(viewJob(id, job, Date.now()));
}

function reasonOf({ code, message, retriable }: Extract<ItemEnd, { kind: "refused" }>) {
  return { code, message, retriable };
}

function nameOf(input: ItemInput): string {
  if ("path" in input) return input.path;
  if ("document" in input) return input.document;
  return "address" in input ? input.address : `line ${input.line}`;
}
