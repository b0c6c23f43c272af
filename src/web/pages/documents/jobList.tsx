import type { IntakeReply, TakeInBody } from "#contract";
import { useApp } from "../../app/context.ts";
import { VisibleText } from "../../app/visible.tsx";
import { Why } from "../../app/why.tsx";
import { tellIntake } from "./takeInForm.tsx";

type Job = IntakeReply["jobs"][number];

/** Long work: n of N, how fast, how long still, what was refused and why. */
export function JobList({ jobs }: { readonly jobs: readonly Job[] }) {
  const { words } = useApp();
  if (jobs.length === 0) return null;
  return (
    <section>
      <h2>{words.say("docs.jobs")}</h2>
      <ul class="jobs">
        {jobs.map((job) => (
          <JobItem key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
}

function JobItem({ job }: { readonly job: Job }) {
  const { words, source } = useApp();
  const { id, title, done, total, counts, status, refused } = job;
  const change = async (to: Extract<TakeInBody, { what: "job" }>["to"]) => {
    await source.takeIn({ what: "job", id, to }, crypto.randomUUID());
    tellIntake();
  };
  const progress = words.say("docs.progress", { done, total, refused: counts.refused });
  return (
    <li>
      <p>
        <b translate={false}>{title}</b> · {words.say(`docs.status.${status}`)} · {progress}
        {job.perMinute !== null && job.secondsLeft !== null && (
          <> · {words.say("docs.rate", { n: job.perMinute, left: job.secondsLeft })}</>
        )}
      </p>
      <Bar done={done} total={total} label={progress} />
      <p class="row">
        {status === "running" ? (
          <button type="button" class="btn" onClick={() => void change("cancel")}>
            {words.say("docs.cancel")}
          </button>
        ) : (
          status === "cancelled" && (
            <button type="button" class="btn" onClick={() => void change("resume")}>
              {words.say("docs.resume")}
            </button>
          )
        )}
        {refused.length > 0 && status !== "running" && (
          <button type="button" class="btn" onClick={() => void change("retry")}>
            {words.say("docs.retry")}
          </button>
        )}
      </p>
      <Refusals all={refused} />
    </li>
  );
}

interface BarProps {
  readonly done: number;
  readonly total: number;
  readonly label: string;
}

/** How far something is; a screen reader hears the words. */
export function Bar({ done, total, label }: BarProps) {
  return (
    <progress value={done} max={Math.max(total, 1)} aria-label={label}>
      {label}
    </progress>
  );
}

interface RefusalsProps {
  readonly all: readonly {
    readonly id: string;
    readonly what: string;
    readonly code: string;
    readonly message: string;
  }[];
}

/** What was refused, and why. */
export function Refusals({ all }: RefusalsProps) {
  if (all.length === 0) return null;
  return (
    <ul class="refusals">
      {all.map(({ id, what, code, message }) => (
        <li key={id}>
          <b translate={false}>
            <VisibleText text={what} />
          </b>{" "}
          <Why codes={[code]} message={message} />
        </li>
      ))}
    </ul>
  );
}
