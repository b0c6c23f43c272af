import type { Instant, Json } from "#base";
import type { SourceFacts } from "./takeIn.ts";

/** What one item of a job is. */
export type ItemInput =
  | { readonly path: string }
  | { readonly address: string }
  /** A document on file that is read again. */
  | { readonly document: string }
  | { readonly fields: { readonly [key: string]: Json }; readonly line: number };

/** How an item ended. */
export type ItemEnd =
  | { readonly kind: "added" | "known" | "passed"; readonly document: string | null }
  | {
      readonly kind: "refused";
      readonly code: string;
      readonly message: string;
      readonly retriable: boolean;
    };

/** An item of a job as kept; `end` is null while it waits. */
export interface JobItem {
  readonly input: ItemInput;
  readonly end: ItemEnd | null;
  readonly tries: number;
}

/** Long work as kept. Its items lie beside it; the counts and an item's end change together. */
export interface Job {
  readonly title: string;
  readonly status: "running" | "done" | "cancelled";
  readonly total: number;
  readonly counts: Readonly<Record<ItemEnd["kind"], number>>;
  readonly facts: SourceFacts;
  readonly author: string;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  /** The entry at which the ledger stood when an item last ended: what came later, this job may have added. */
  readonly head: number;
  /** Milliseconds an item takes, the newest counting most; null before the first. */
  readonly msPerItem: number | null;
  /** The process that works on it, and until when it is taken to. */
  readonly worker: { readonly pid: number; readonly until: number } | null;
}

/** A job as it is shown: n of N, rate, time left, errors so far. */
export interface JobView extends Omit<Job, "facts" | "head" | "worker" | "msPerItem"> {
  readonly id: string;
  readonly done: number;
  /** Items in a minute, and seconds left; null where nothing tells. */
  readonly perMinute: number | null;
  readonly secondsLeft: number | null;
  /** Somebody works on it now; a running job that nobody works on waits to be resumed. */
  readonly active: boolean;
}

/** The kind under which jobs are kept. */
export const JOB = "job";

/** The kind under which the items of one job are kept. */
export function itemsOf(job: string): string {
  return `item of ${job}`;
}

/** How many items have ended. */
export function doneOf({ counts }: Pick<Job, "counts">): number {
  return counts.added + counts.known + counts.passed + counts.refused;
}

/** Show a job. */
export function viewJob(id: string, job: Job, now: number): JobView {
  const { facts: _, head: _1, worker, msPerItem, ...shown } = job;
  const done = doneOf(job);
  const running = job.status === "running" && msPerItem !== null;
  return {
    ...shown,
    id,
    done,
    perMinute: running ? Math.round(600_000 / Math.max(msPerItem, 0.01)) / 10 : null,
    secondsLeft: running ? Math.ceil(((job.total - done) * msPerItem) / 1_000) : null,
    active: worker !== null && isAtWork(worker, now),
  };
}

/** Whether a process still works on a job: it has said so lately, and it lives. */
export function isAtWork({ pid, until }: NonNullable<Job["worker"]>, now: number): boolean {
  if (until < now) return false;
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "EPERM";
  }
}
