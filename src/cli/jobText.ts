import { type JobView, type RefusedJobItem, runJob, viewOneJob } from "#actions";
import { type ExitCode, type OpenLedger, refused, type World } from "./command.ts";

/** A job in one line: n of N, how fast, how long still, what was refused. */
export function jobLine({ title, status, done, total, ...job }: JobView): string {
  const share = total === 0 ? 100 : Math.floor((done / total) * 100);
  const { added, known, passed, refused: bad } = job.counts;
  const parts = [
    `${title}: ${done} of ${total} (${share} %)`,
    `${added} added`,
    ...(known > 0 ? [`${known} known`] : []),
    ...(passed > 0 ? [`${passed} without a claim`] : []),
    ...(bad > 0 ? [`${bad} refused`] : []),
    ...(job.perMinute === null ? [] : [`${job.perMinute} a minute`]),
    ...(job.secondsLeft === null ? [] : [`${timeLeft(job.secondsLeft)} left`]),
    ...(status === "running" ? [] : [status]),
  ];
  return parts.join(", ");
}

/** Why items were refused, a line each. */
export function refusedLines(refusedItems: readonly RefusedJobItem[]): readonly string[] {
  return refusedItems.map(({ what, code, message }) => `Refused ${what}: ${message} [${code}]`);
}

/** Work on a job in the terminal: progress at most once a second, then what was refused. */
export async function runJobHere(
  { desk }: OpenLedger,
  id: string,
  world: World,
  json: boolean,
): Promise<ExitCode> {
  const stop = new AbortController();
  void world.untilStopped().then(() => stop.abort());
  let last = 0;
  const onProgress = (job: JobView) => {
    if (Date.now() - last < 1_000) return;
    last = Date.now();
    world.say(jobLine(job));
  };
  const ran = await runJob(desk, id, { onProgress, signal: stop.signal });
  if (!ran.ok) return refused(world, ran.refusal);
  const seen = await viewOneJob(desk, id);
  const bad = seen.ok ? seen.value.refused : [];
  if (json) world.out(JSON.stringify({ job: ran.value, refused: bad }));
  for (const line of refusedLines(bad)) world.say(line);
  world.say(jobLine(ran.value));
  if (ran.value.status === "running") world.say(`It goes on with: muster jobs resume ${id}`);
  else if (bad.length > 0) world.say(`Try the refused ones again with: muster jobs retry ${id}`);
  return 0;
}

function timeLeft(seconds: number): string {
  if (seconds < 90) return `${seconds} s`;
  return seconds < 5_400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`;
}
