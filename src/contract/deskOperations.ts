import { z } from "zod";
import {
  captureReplySchema,
  documentsReplySchema,
  intakeReplySchema,
  takeInBody,
  takenInReplySchema,
} from "./intake.ts";
import type { Operation } from "./operation.ts";
import { PATHS } from "./paths.ts";
import { documentsQuery, idParams, noQuery } from "./questions.ts";
import {
  effectReplySchema,
  reviewReplySchema,
  settledReplySchema,
  settlementBody,
  trialBody,
} from "./review.ts";
import { tableTrialBody, tableTrialReplySchema } from "./table.ts";

const get = { method: "get", params: idParams, query: noQuery, statuses: [200] } as const;
const list = { ...get, params: z.strictObject({}) } as const;
const trial = { method: "post", params: z.strictObject({}), query: noQuery } as const;
const post = { ...trial, writes: true } as const;

/** What the desk does: documents come in, people settle what they say. */
export const DESK_OPERATIONS = {
  listDocuments: {
    ...list,
    id: "listDocuments",
    example: { query: { limit: "10" } },
    path: PATHS.documents,
    tag: "documents",
    summary: "Documents, newest first, page by page",
    query: documentsQuery,
    reply: documentsReplySchema,
    errors: ["claim_unknown"],
  },
  viewCapture: {
    ...get,
    id: "viewCapture",
    example: { id: "d002" },
    path: PATHS.capture,
    tag: "documents",
    summary: "What changed on a page between an earlier capture and this one",
    reply: captureReplySchema,
    errors: ["document_unknown"],
  },
  viewIntake: {
    ...list,
    id: "viewIntake",
    example: {},
    path: PATHS.intake,
    tag: "documents",
    summary: "What is under way: the feeds that are followed, and long jobs",
    live: true,
    reply: intakeReplySchema,
    errors: [],
  },
  takeIn: {
    ...post,
    id: "takeIn",
    example: { body: { what: "newFeed", address: "https://news.example/feed.xml" } },
    path: PATHS.intake,
    tag: "documents",
    summary: "Take in an address or a file, follow a feed, or change what is under way",
    description:
      "Addresses are fetched through a guard that reaches the public internet alone. Files are parsed in a process of their own. " +
      "A table needs its mission; JSON Lines become a job.",
    body: takeInBody,
    reply: takenInReplySchema,
    statuses: [201, 200],
    errors: [
      "not_taken_in",
      "published_missing",
      "mission_unknown",
      "columns_unsettled",
      "feed_known",
      "feed_unknown",
      "job_unknown",
    ],
  },
  tryTable: {
    method: "post",
    params: z.strictObject({}),
    query: noQuery,
    id: "tryTable",
    example: {
      body: {
        name: "pledges.csv",
        base64: "Q291bnRyeSxQbGVkZ2VkIHBvbGljZQpLZW55YSwxMDAwCg==",
        mission: "haiti-mss",
      },
    },
    path: PATHS.tableTrials,
    tag: "documents",
    summary:
      "How a table's columns would be read, and the first claims it would make; nothing is saved",
    description:
      "By the columns given, else as settled for the same headers before, else as suggested. To import it, send the columns with the file to `takeIn`. " +
      "Programs that send neither `Origin` nor `Sec-Fetch-Site` need an Idempotency-Key here too.",
    body: tableTrialBody,
    reply: tableTrialReplySchema,
    statuses: [200],
    errors: ["not_taken_in", "mission_unknown"],
  },
  viewReview: {
    ...get,
    id: "viewReview",
    example: { id: "haiti-mss" },
    path: PATHS.review,
    tag: "claims",
    summary: "What waits for a person in a mission: claims by document, and acts to be settled",
    reply: reviewReplySchema,
    errors: ["mission_unknown"],
  },
  viewEffect: {
    ...get,
    id: "viewEffect",
    example: { id: "c0004" },
    path: PATHS.effect,
    tag: "claims",
    summary: "Which figures would move if a claim, document or entry were taken back",
    reply: effectReplySchema,
    errors: ["entry_unknown"],
  },
  trySettlement: {
    ...trial,
    id: "trySettlement",
    example: { body: { what: "merge", of: "act", from: "c0004", into: "c0009", reason: "" } },
    path: PATHS.settlementTrials,
    tag: "claims",
    summary: "Which figures a settlement or decision would move; nothing is saved",
    description:
      "Programs that send neither `Origin` nor `Sec-Fetch-Site` need an Idempotency-Key here too.",
    body: trialBody,
    reply: effectReplySchema,
    statuses: [200],
    errors: [
      "act_unknown",
      "claim_unknown",
      "claim_decided",
      "claim_invalid",
      "document_unknown",
      "effect_unknown",
      "entry_unknown",
      "merge_invalid",
      "mission_unknown",
      "already_retracted",
      "settled_meanwhile",
    ],
  },
  settle: {
    ...post,
    id: "settle",
    example: {
      body: { what: "adopt", act: "c0004", claim: "c0004", reason: "The ministry's own figure." },
    },
    path: PATHS.settlements,
    tag: "writing",
    summary: "Adopt a figure, merge, close a condition, move a thread, undo, or add a missed claim",
    description: "Taking back the entry that this writes undoes it (see `retract`).",
    body: settlementBody,
    reply: settledReplySchema,
    statuses: [201],
    errors: [
      "act_unknown",
      "claim_unknown",
      "claim_decided",
      "claim_invalid",
      "document_unknown",
      "entry_unknown",
      "merge_invalid",
      "mission_unknown",
      "reason_missing",
      "already_retracted",
      "settled_meanwhile",
    ],
  },
} as const satisfies Readonly<Record<string, Operation>>;
