import type { Operation } from "./operation.ts";
import { PATHS } from "./paths.ts";
import { digestQuery, feedQuery, iatiQuery, idParams, tableQuery } from "./questions.ts";
import { fileReplySchema } from "./replies.ts";

const get = { method: "get", params: idParams, statuses: [200] } as const;

/** The operations that answer with a file for other tools. */
export const FILE_OPERATIONS = {
  viewTable: {
    ...get,
    id: "viewTable",
    example: { id: "haiti-mss", query: { trueOn: "2025-02-05", resources: "funding" } },
    path: PATHS.table,
    tag: "files",
    summary: "The board, its acts or its claims as a table",
    description: "Unknown is empty, never 0. Every row says how it is asked for again and cited.",
    query: tableQuery,
    reply: fileReplySchema,
    media: [
      "text/csv",
      "application/jsonl",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "application/csvm+json",
    ],
    errors: ["mission_unknown", "head_unknown"],
  },
  viewIati: {
    ...get,
    id: "viewIati",
    example: { id: "haiti-mss", query: { trueOn: "2025-02-05", resources: "funding" } },
    path: PATHS.iati,
    tag: "files",
    summary: "The money behind the board as IATI 2.03 activities",
    query: iatiQuery,
    reply: fileReplySchema,
    media: ["application/xml"],
    errors: ["mission_unknown", "head_unknown"],
  },
  viewFeed: {
    ...get,
    id: "viewFeed",
    example: { id: "haiti-mss", query: { trueOn: "2024-07-01", format: "atom" } },
    path: PATHS.feed,
    tag: "files",
    summary: "The changes of the board, day by day as they became known, as a feed",
    query: feedQuery,
    reply: fileReplySchema,
    media: ["application/rss+xml", "application/atom+xml", "application/feed+json"],
    errors: ["mission_unknown", "head_unknown"],
  },
  viewDigest: {
    ...get,
    id: "viewDigest",
    example: { id: "haiti-mss", query: { trueOn: "2024-07-01", days: "7" } },
    path: PATHS.digest,
    tag: "files",
    summary: "The changes of the last days as a letter",
    query: digestQuery,
    reply: fileReplySchema,
    media: ["text/html", "text/markdown"],
    errors: ["mission_unknown", "head_unknown"],
  },
} as const satisfies Readonly<Record<string, Operation>>;
