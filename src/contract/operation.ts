import type { z } from "zod";
import type { ErrorCode } from "./problem.ts";

/** One call of an operation. */
export interface Example {
  readonly id?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** One thing that the API does: what it takes, what it answers, and every reason for which it says no. */
export interface Operation {
  readonly id: string;
  readonly method: "get" | "post";
  readonly path: string;
  readonly tag: "board" | "files" | "claims" | "documents" | "writing" | "service";
  readonly summary: string;
  /** What a caller must know beyond the summary. */
  readonly description?: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body?: z.ZodType;
  readonly reply: z.ZodType;
  /** The media types of a good answer that is a file; absent where it is JSON of `reply`. */
  readonly media?: readonly string[];
  /** A call to copy; it is answered well by a ledger that holds the Haiti sample. */
  readonly example: Example;
  /** The statuses of a good answer; the first is the usual one. */
  readonly statuses: readonly (200 | 201)[];
  /** It writes, and needs an Idempotency-Key. */
  readonly writes?: true;
  /** It shows what is under way, which changes without the ledger: its answers are not kept. */
  readonly live?: true;
  /** Codes of its own, beside those that every path shares. */
  readonly errors: readonly ErrorCode[];
}

/** Errors that every path may answer. */
export const ERRORS_OF_ALL = [
  "host_refused",
  "input_invalid",
  "method_not_allowed",
  "store_busy",
  "internal",
] as const satisfies readonly ErrorCode[];

/** Errors that every path with a body may answer. */
export const ERRORS_OF_BODIES = [
  "cross_site",
  "key_missing",
  "key_invalid",
  "content_type_unsupported",
  "body_not_json",
  "body_too_large",
] as const satisfies readonly ErrorCode[];

/** Errors that every write may answer. */
export const ERRORS_OF_WRITES = [
  "key_reused",
  "sample_read_only",
  "disk_full",
] as const satisfies readonly ErrorCode[];
