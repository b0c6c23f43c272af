import { z } from "zod";

/** Every reason for which the API says no, with what it means and what to do. */
export const ERRORS = {
  act_unknown: "There is no act of this id. Name the claim that first told of it, or `new`.",
  already_retracted: "This entry has been taken back before; nothing is left to do.",
  body_not_json:
    "The body is no JSON, or holds names or characters that are never taken. Send one JSON object in UTF-8.",
  body_too_large: "The body is larger than this path takes. Send less.",
  claim_decided:
    "Somebody has decided the claim meanwhile. Look at it again, then decide with the new count.",
  claim_invalid: "The claim breaks a rule of the codebook. The sentence says which.",
  claim_unknown: "There is no claim of this id. List the claims to find it.",
  columns_unsettled:
    "How the columns of the table are read is not settled. The sentence shows what is suggested.",
  content_type_unsupported:
    "The body must be JSON, sent as `Content-Type: application/json` and not compressed.",
  cross_site: "The request comes from a page of another site, which may not change anything here.",
  day_invalid: "The day is none of the calendar. Write it as year-month-day, such as 2024-02-22.",
  disk_full:
    "The disk is full: nothing was written, reading goes on. Free some space and send it again.",
  document_empty: "The text is empty. Give the words of an article or statement.",
  document_not_text: "The text holds binary bytes. Save the page as plain text, or copy its words.",
  document_too_large: "The text has more than 2,000,000 characters. Cut it into its articles.",
  document_unknown: "There is no document of this id.",
  effect_unknown: "There is no such effect. The sentence lists those there are.",
  entry_unknown: "There is no claim, document or entry of this id.",
  feed_known: "This feed is there already.",
  feed_unknown: "There is no feed of this id.",
  head_moved: "The ledger has grown meanwhile. Look again, then send the write again.",
  head_unknown: "The ledger has no such entry yet. Ask without `head` for the newest.",
  headers_too_large:
    "The address and headers together are larger than the server takes. Send less.",
  host_refused:
    "The request names another host than this machine. Open Muster at the address that it printed.",
  id_taken: "Another entry has this id.",
  input_invalid:
    "The request does not fit what this path takes. `errors` names each place and what to change.",
  internal:
    "Something went wrong inside Muster. Nothing was half written; the reference finds it in the log.",
  job_unknown: "There is no job of this id.",
  key_invalid: "An Idempotency-Key is 1 to 200 letters, digits or signs without spaces.",
  key_missing:
    "A write needs the header Idempotency-Key: any text of your own, new for every write.",
  key_reused: "This Idempotency-Key was used for another write. Take a new one.",
  ledger_not_empty: "This goes only into an empty ledger.",
  line_invalid: "A line is not as a ledger writes it. The sentence says which and why.",
  merge_invalid: "These two cannot be made one. The sentence says why.",
  method_not_allowed:
    "This path does not take the method. The header `Allow` lists those it takes.",
  mission_changed:
    "Somebody has replaced the mission's file meanwhile. Look at it, then save yours in its place.",
  mission_invalid: "The mission file lacks something. The sentence says what.",
  mission_unknown: "There is no mission of this id. The sentence lists those on file.",
  not_taken_in:
    "The file or page could not be taken in. `details.reason` says why, and the sentence what to do.",
  not_found: "There is nothing at this address. The paths are listed at /api/openapi.json.",
  published_missing: "The text does not say when it was published. Give its publication day.",
  reason_missing: "A rejection or retraction needs its reason, in a few words.",
  request_broken: "What was sent is no HTTP request. Check its first line, headers and lengths.",
  request_slow:
    "The request took too long to arrive, so the server let it go. Send it again at once.",
  sample_read_only:
    "The ledger is the sample, which is only read. Open a ledger of your own to write.",
  settled_meanwhile:
    "Somebody has settled the same meanwhile. Look at it, then settle it with the head that `details` names.",
  store_busy: "The ledger is busy or cannot be written just now. Wait a moment and send it again.",
} as const;

/** One of the reasons for which the API says no. */
export type ErrorCode = keyof typeof ERRORS;

/** All codes, sorted. */
export const ERROR_CODES = Object.keys(ERRORS) as readonly ErrorCode[];

/** One place of a request that does not fit, and what to change. */
export interface InputError {
  /** Where: such as `query.head` or `body.amended.parties`. */
  readonly at: string;
  readonly message: string;
}

/** Why the API said no (RFC 9457, `application/problem+json`). */
export interface ProblemReply {
  /** `/api/openapi.json#` and the code. */
  readonly type: string;
  /** What the code means, the same for every problem of that code. */
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  /** What was wrong this time and what to do, in a sentence. */
  readonly detail: string;
  /** The path that was asked. */
  readonly instance: string;
  /** For `input_invalid`: each place that does not fit. */
  readonly errors?: readonly InputError[];
  /** Facts that help to go on, such as who decided a claim before. */
  readonly details?: Readonly<Record<string, string | number | readonly string[]>>;
  /** Where to find a failure of Muster's own in its log. */
  readonly reference?: string;
}

/** The schema of every error's body. */
export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    code: z.enum(ERROR_CODES),
    detail: z.string().min(1),
    instance: z.string(),
    errors: z.array(z.strictObject({ at: z.string(), message: z.string() })).exactOptional(),
    details: z
      .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
      .exactOptional(),
    reference: z.string().exactOptional(),
  })
  .meta({
    id: "Problem",
    description: "Why the API said no (RFC 9457).",
  }) satisfies z.ZodType<ProblemReply>;
