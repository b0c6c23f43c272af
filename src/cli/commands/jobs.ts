import { cancelJob, type JobView, listJobs, retryJob, viewOneJob } from "#actions";
import {
  type Command,
  calledWrongly,
  DB_OPTION,
  type ExitCode,
  type Given,
  JSON_OPTION,
  refused,
  type World,
} from "../command.ts";
import { jobLine, refusedLines, runJobHere } from "../jobText.ts";
import { withLedger } from "../withLedger.ts";

/** `muster jobs`: long work, what became of it, and what to do with it. */
export const jobs: Command = {
  name: "jobs",
  summary: "See long work, go on with it, cancel it, try refused items again.",
  usage: "list | show|resume|cancel|retry JOB",
  options: { db: DB_OPTION, json: JSON_OPTION },
  examples: [
    ["muster jobs list --db my.db", "see how far each job is"],
    ["muster jobs retry job-1 --db my.db", "try what was refused again"],
  ],
  run: async (given, world) => {
    const [what = "list", id, ...more] = given.words;
    if (more.length > 0) return calledWrongly(world, "jobs", "Name one job.");
    if (what === "list") return list(given, world);
    if (id === undefined) return calledWrongly(world, "jobs", `Say which job to ${what}.`);
    const json = given.options["json"] !== undefined;
    if (what === "show") return show(id, given, world);
    if (what === "cancel") {
      return withLedger(given, world, "write", async ({ desk }) => {
        const cancelled = await cancelJob(desk, id);
        if (!cancelled.ok) return refused(world, cancelled.refusal);
        world.say(jobLine(cancelled.value));
        return 0;
      });
    }
    if (what !== "resume" && what !== "retry") {
      return calledWrongly(
        world,
        "jobs",
        `There is no "${what}": list, show, resume, cancel or retry.`,
      );
    }
    return withLedger(given, world, "write", async (ledger) => {
      const again = await retryJob(ledger.desk, id, what === "retry" ? undefined : []);
      return again.ok ? runJobHere(ledger, id, world, json) : refused(world, again.refusal);
    });
  },
};

async function list(given: Given, world: World): Promise<ExitCode> {
  return withLedger(given, world, "read", async ({ desk }) => {
    const all = await listJobs(desk);
    const line = (job: JobView) =>
      given.options["json"] === undefined ? `${job.id}  ${jobLine(job)}` : JSON.stringify(job);
    for (const job of all) world.out(line(job));
    if (all.length === 0) world.say("There are no jobs.");
    return 0;
  });
}

async function show(id: string, given: Given, world: World): Promise<ExitCode> {
  return withLedger(given, world, "read", async ({ desk }) => {
    const seen = await viewOneJob(desk, id);
    if (!seen.ok) return refused(world, seen.refusal);
    if (given.options["json"] !== undefined) world.out(JSON.stringify(seen.value));
    else world.out([jobLine(seen.value.job), ...refusedLines(seen.value.refused)].join("\n"));
    return 0;
  });
}
