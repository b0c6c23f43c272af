import { cancelJob, type JobView, listJobs, retryJob, viewOneJob } from "#actions";
import {
  type Command,
  DB_OPTION,
  type ExitCode,
  type Given,
  JSON_OPTION,
  refused,
  type World,
} from "../command.ts";
import { runDeed, showList } from "../deeds.ts";
import { jobLine, refusedLines, runJobHere } from "../jobText.ts";
import { withLedger } from "../withLedger.ts";

/** `muster jobs`: long work, what became of it, and what to do with it. */
export const jobs: Command = {
  name: "jobs",
  usage: "list | show|resume|cancel|retry JOB",
  options: { db: DB_OPTION, json: JSON_OPTION },
  examples: [
    ["muster jobs list --db my.db", "see how far each job is"],
    ["muster jobs retry job-1 --db my.db", "try what was refused again"],
  ],
  run: runDeed("jobs", "job", {
    list: { to: "all", run: list },
    show: { to: "one", run: show },
    resume: { to: "one", run: (given, world, id) => again(given, world, id, []) },
    cancel: { to: "one", run: cancel },
    retry: { to: "one", run: (given, world, id) => again(given, world, id) },
  }),
};

async function list(given: Given, world: World): Promise<ExitCode> {
  return withLedger(given, world, "read", async ({ desk }) => {
    const shown = (all: readonly JobView[]) =>
      all.map((job) => `${job.id}  ${jobLine(job)}`).join("\n");
    showList(given, world, await listJobs(desk), { none: "There are no jobs.", shown });
    return 0;
  });
}

async function cancel(given: Given, world: World, id: string): Promise<ExitCode> {
  return withLedger(given, world, "write", async ({ desk }) => {
    const cancelled = await cancelJob(desk, id);
    if (!cancelled.ok) return refused(world, cancelled.refusal);
    world.say(jobLine(cancelled.value));
    return 0;
  });
}

/** Go on with a job, and try these of what it refused again; all of it unless told. */
async function again(
  given: Given,
  world: World,
  id: string,
  items?: readonly [],
): Promise<ExitCode> {
  return withLedger(given, world, "write", async (ledger) => {
    const begun = await retryJob(ledger.desk, id, items);
    const json = given.options["json"] !== undefined;
    return begun.ok ? runJobHere(ledger, id, world, json) : refused(world, begun.refusal);
  });
}

async function show(given: Given, world: World, id: string): Promise<ExitCode> {
  return withLedger(given, world, "read", async ({ desk }) => {
    const seen = await viewOneJob(desk, id);
    if (!seen.ok) return refused(world, seen.refusal);
    if (given.options["json"] !== undefined) world.out(JSON.stringify(seen.value));
    else world.out([jobLine(seen.value.job), ...refusedLines(seen.value.refused)].join("\n"));
    return 0;
  });
}
