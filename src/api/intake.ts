import {
  type AddedDocument,
  addFeed,
  cancelJob,
  changeFeed,
  type FeedView,
  importSheet,
  type JobView,
  kindOfFile,
  listDocuments,
  listFeeds,
  listJobs,
  type Refusal,
  refuseSample,
  retryJob,
  type SourceFacts,
  startLinesJob,
  startReadingAgain,
  takeInAddress,
  takeInFile,
  tryTable,
  viewCapture,
  viewOneJob,
} from "#actions";
import { ok, type Result } from "#base";
import type { TakeInBody, TakenInReply } from "#contract";
import { withoutStamp } from "#ledger";
import type { Parts } from "./parts.ts";
import { route } from "./route.ts";

/** One page of documents. */
export const documentsRoute = route("listDocuments", async ({ desk, watch }, { query }) => {
  const page = await listDocuments(desk, query);
  return page.ok ? ok({ body: { head: await watch.look(), ...page.value } }) : page;
});

/** What changed on a page between two captures. */
export const captureRoute = route("viewCapture", async ({ desk }, { id }) => {
  const capture = await viewCapture(desk, id);
  return capture.ok ? ok({ body: capture.value }) : capture;
});

/** The feeds and jobs. */
export const intakeRoute = route("viewIntake", async ({ desk }) => {
  const jobs = await listJobs(desk);
  const shown = await Promise.all(
    jobs.map(async (job) => {
      const seen = await viewOneJob(desk, job.id);
      return { ...job, refused: seen.ok ? seen.value.refused : [] };
    }),
  );
  return ok({ body: { feeds: await listFeeds(desk), jobs: shown } });
});

/** How a table would be read; nothing is saved. */
export const tryTableRoute = route("tryTable", async ({ desk, watch }, { body }) => {
  const { base64, ...asked } = body;
  const tried = await tryTable(desk, { ...asked, bytes: Buffer.from(base64, "base64") });
  if (!tried.ok) return tried;
  const { version: _, key: __, ...columns } = tried.value.columns;
  return ok({ body: { head: await watch.look(), ...tried.value, columns } });
});

/** Take something in, or change what is under way. */
export const takeInRoute = route("takeIn", async (parts, { body, key }) => {
  const done = await takeIn(parts, body, key);
  if (!done.ok) return done;
  const { added = null, known = false, feed = null, job = null, remarks = [] } = done.value;
  const reply = {
    head: await parts.watch.look(),
    document: added === null ? null : withoutStamp(added.document),
    known: added?.known ?? known,
    proposals: added?.proposals.length ?? 0,
    feed,
    job,
    remarks: [...remarks, ...remarksOf(added)],
  };
  return ok({ body: reply, status: reply.known ? 200 : 201 });
});

/** What is to be known of a document besides its claims: what nobody sees in its page. */
function remarksOf(added: AddedDocument | null): TakenInReply["remarks"] {
  const problems = added?.problems ?? [];
  return problems.filter(({ code }) => code === "hidden_text").map(({ message }) => message);
}

interface Taken {
  readonly added?: AddedDocument | null;
  /** Where nothing was added, since all of it is here. */
  readonly known?: boolean;
  readonly feed?: FeedView | null;
  readonly job?: JobView;
  readonly remarks?: TakenInReply["remarks"];
}

type Taking = Promise<Result<Taken, Refusal>>;

async function takeIn(parts: Parts, body: TakeInBody, key: string | undefined): Taking {
  const { desk } = parts;
  if (desk.ports.sample === true) return refuseSample();
  switch (body.what) {
    case "address": {
      const added = await takeInAddress(desk, { address: body.address }, factsOf(body, key));
      return added.ok ? ok({ added: added.value }) : added;
    }
    case "file":
      return takeInUpload(parts, body, key);
    case "newFeed": {
      const { address, speaksFor, all } = body;
      const facts = {
        ...(body.mission === undefined ? {} : { mission: body.mission }),
        ...(body.publisher === undefined ? {} : { publisher: body.publisher }),
        ...(all === true ? { onlyWithClaims: false } : {}),
      };
      const feed = await addFeed(desk, {
        address,
        facts,
        ...(speaksFor === undefined ? {} : { speaksFor }),
      });
      if (!feed.ok) return feed;
      parts.background?.poll(feed.value.id);
      return ok({ feed: feed.value });
    }
    case "feed": {
      const { id, items } = body;
      const to = body.to === "poll" ? "active" : body.to;
      const feed = await changeFeed(desk, { id, to, ...(items === undefined ? {} : { items }) });
      if (!feed.ok) return feed;
      if (body.to === "poll" || body.to === "retry") parts.background?.poll(id);
      return ok({ feed: feed.value });
    }
    case "readAgain": {
      const job = await startReadingAgain(desk, body);
      parts.background?.run(job.id);
      return ok({ job });
    }
    case "job": {
      const job =
        body.to === "cancel"
          ? await cancelJob(desk, body.id)
          : await retryJob(desk, body.id, body.to === "resume" ? [] : body.items);
      if (!job.ok) return job;
      if (body.to !== "cancel") parts.background?.run(body.id);
      return ok({ job: job.value });
    }
  }
}

async function takeInUpload(
  { desk, background }: Parts,
  body: Extract<TakeInBody, { what: "file" }>,
  key: string | undefined,
): Taking {
  const file = { bytes: Buffer.from(body.base64, "base64"), name: body.name };
  const facts = factsOf(body, key);
  const kind = kindOfFile(file.bytes, file.name);
  if (!kind.ok) return kind;
  if (kind.value === "lines") {
    const job = await startLinesJob(desk, file, facts);
    if (!job.ok) return job;
    background?.run(job.value.id);
    return ok({ job: job.value });
  }
  if (kind.value === "sheet") {
    const { mission = "", acceptColumns = false, columns } = body;
    const settling = columns === undefined ? { acceptColumns } : { columns };
    const imported = await importSheet(desk, { ...file, mission, ...settling }, facts);
    if (!imported.ok) return imported;
    const { added, passed, problems } = imported.value;
    const remarks = problems.map(({ line, message }) => `Row ${line}: ${message}`);
    if (passed > 0) remarks.push(`${passed} rows tell of claims that this ledger holds already.`);
    return ok({ added, known: added === null, remarks });
  }
  const added = await takeInFile(desk, file, facts);
  return added.ok ? ok({ added: added.value }) : added;
}

function factsOf(
  body: Extract<TakeInBody, { what: "file" | "address" }>,
  key: string | undefined,
): SourceFacts {
  const { published, publisher, origin, title, mission, visibility, redistribute } = body;
  const given = { published, publisher, origin, title, mission, visibility, redistribute, key };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
