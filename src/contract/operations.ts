import { z } from "zod";
import { boardReplySchema } from "./board.ts";
import { decisionBody, documentBody, readBody, retractionBody } from "./bodies.ts";
import { claimReplySchema, claimsReplySchema, documentReplySchema } from "./claimReply.ts";
import { DESK_OPERATIONS } from "./deskOperations.ts";
import { changesReplySchema, proposalsReplySchema, whyReplySchema } from "./explained.ts";
import { FILE_OPERATIONS } from "./fileOperations.ts";
import { FORM_OPERATIONS } from "./formOperations.ts";
import type { Operation } from "./operation.ts";
import { PATHS } from "./paths.ts";
import {
  boardQuery,
  changesQuery,
  claimsQuery,
  entriesQuery,
  idParams,
  ledgerQuery,
  noQuery,
  proposalsQuery,
  whyQuery,
} from "./questions.ts";
import { addedDocumentReplySchema, readReplySchema } from "./reading.ts";
import {
  decisionReplySchema,
  descriptionReplySchema,
  entriesReplySchema,
  healthReplySchema,
  ledgerReplySchema,
  missionsReplySchema,
  retractionReplySchema,
} from "./replies.ts";

const get = { method: "get", params: idParams, query: noQuery, statuses: [200] } as const;
const list = { ...get, params: z.strictObject({}) } as const;
const post = { method: "post", params: z.strictObject({}), query: noQuery } as const;
const SAYS = { text: "Kenya pledged 1,000 police officers for the Haiti mission." };
const readText = [
  "document_empty",
  "document_not_text",
  "document_too_large",
  "mission_unknown",
] as const;

/** Everything that the API does, by name. */
export const OPERATIONS = {
  listMissions: {
    ...list,
    id: "listMissions",
    example: {},
    path: PATHS.missions,
    tag: "board",
    summary: "The missions on file, and where the ledger stands",
    reply: missionsReplySchema,
    errors: [],
  },
  viewBoard: {
    ...get,
    id: "viewBoard",
    example: { id: "haiti-mss", query: { trueOn: "2025-02-05" } },
    path: PATHS.board,
    tag: "board",
    summary: "The board of a mission, for any three times",
    description: "The same question at the same `head` is answered with the same bytes for ever.",
    query: boardQuery,
    reply: boardReplySchema,
    errors: ["mission_unknown", "head_unknown"],
  },
  explainFigure: {
    ...get,
    id: "explainFigure",
    example: {
      id: "haiti-mss",
      query: { trueOn: "2024-07-01", party: "KEN", resource: "personnel", rung: "delivered" },
    },
    path: PATHS.why,
    tag: "board",
    summary: "How one figure of a board is made, with the words of every claim behind it",
    description: "A giver or unit that the board does not have gives no figure and no acts.",
    query: whyQuery,
    reply: whyReplySchema,
    errors: ["mission_unknown", "head_unknown"],
  },
  viewChanges: {
    ...get,
    id: "viewChanges",
    example: { id: "haiti-mss", query: { trueOn: "2024-07-01", since: "30d" } },
    path: PATHS.changes,
    tag: "board",
    summary: "What changed on a mission's board since a day",
    query: changesQuery,
    reply: changesReplySchema,
    errors: ["mission_unknown", "head_unknown", "day_invalid"],
  },
  viewLedger: {
    ...get,
    id: "viewLedger",
    example: { id: "haiti-mss" },
    path: PATHS.ledger,
    tag: "board",
    summary: "The entries from which a mission's board can be folded",
    description:
      "With the entries of the missions it succeeds, and without claims nobody has decided on.",
    query: ledgerQuery,
    reply: ledgerReplySchema,
    errors: ["mission_unknown", "head_unknown"],
  },
  ...FILE_OPERATIONS,
  listEntries: {
    ...list,
    id: "listEntries",
    example: { query: { since: "1000", limit: "5" } },
    path: PATHS.entries,
    tag: "board",
    summary: "What the ledger took in since an entry, in order",
    description: "Pass the answer's `next` as `since` for what follows; ask again later for news.",
    query: entriesQuery,
    reply: entriesReplySchema,
    errors: ["head_unknown"],
  },
  listClaims: {
    ...list,
    id: "listClaims",
    example: { query: { mission: "haiti-mss", party: "CAN", resource: "funding", limit: "10" } },
    path: PATHS.claims,
    tag: "claims",
    summary: "Claims, newest document first, page by page",
    query: claimsQuery,
    reply: claimsReplySchema,
    errors: ["mission_unknown", "document_unknown", "claim_unknown"],
  },
  viewClaim: {
    ...get,
    id: "viewClaim",
    example: { id: "c0004" },
    path: PATHS.claim,
    tag: "claims",
    summary: "One claim with its words, its document, and what people made of it",
    reply: claimReplySchema,
    errors: ["claim_unknown"],
  },
  listProposals: {
    ...list,
    id: "listProposals",
    example: { query: { limit: "10" } },
    path: PATHS.proposals,
    tag: "claims",
    summary: "Claims that wait for a decision, and what accepting each would change",
    query: proposalsQuery,
    reply: proposalsReplySchema,
    errors: ["mission_unknown", "document_unknown", "claim_unknown"],
  },
  viewDocument: {
    ...get,
    id: "viewDocument",
    example: { id: "d002" },
    path: PATHS.document,
    tag: "documents",
    summary: "One document with its text and everything claimed from it",
    reply: documentReplySchema,
    errors: ["document_unknown"],
  },
  readText: {
    ...post,
    id: "readText",
    example: { body: SAYS },
    path: PATHS.read,
    tag: "documents",
    summary: "Read a text into claims; nothing is saved",
    description:
      "Programs that send neither `Origin` nor `Sec-Fetch-Site` need an Idempotency-Key here too.",
    body: readBody,
    reply: readReplySchema,
    statuses: [200],
    errors: [...readText],
  },
  addDocument: {
    ...post,
    id: "addDocument",
    example: { body: { ...SAYS, published: "2023-07-31", publisher: "The Gazette" } },
    path: PATHS.documents,
    tag: "writing",
    summary: "Keep a document and the claims proposed from it",
    description:
      "The same text of the same publisher and day is kept once: it is answered with 200 and `known`.",
    body: documentBody,
    reply: addedDocumentReplySchema,
    statuses: [201, 200],
    writes: true,
    errors: [...readText, "published_missing"],
  },
  decideClaim: {
    ...post,
    id: "decideClaim",
    example: { body: { claim: "c0004", verdict: "accepted", seen: 1 } },
    path: PATHS.decisions,
    tag: "writing",
    summary: "Accept, amend or reject a claim",
    body: decisionBody,
    reply: decisionReplySchema,
    statuses: [201],
    writes: true,
    errors: [
      "claim_unknown",
      "claim_invalid",
      "claim_decided",
      "mission_unknown",
      "act_unknown",
      "effect_unknown",
      "reason_missing",
    ],
  },
  retract: {
    ...post,
    id: "retract",
    example: { body: { of: "c0004", reason: "The paper corrected itself." } },
    path: PATHS.retractions,
    tag: "writing",
    summary: "Take back a claim, a document or another entry, from now on",
    body: retractionBody,
    reply: retractionReplySchema,
    statuses: [201],
    writes: true,
    errors: ["entry_unknown", "already_retracted", "reason_missing"],
  },
  ...FORM_OPERATIONS,
  ...DESK_OPERATIONS,
  viewHealth: {
    ...list,
    id: "viewHealth",
    example: {},
    path: PATHS.health,
    tag: "service",
    summary: "That the server answers, and where its ledger stands",
    reply: healthReplySchema,
    errors: [],
  },
  viewDescription: {
    ...list,
    id: "viewDescription",
    example: {},
    path: PATHS.openapi,
    tag: "service",
    summary: "This description of the API (OpenAPI 3.1)",
    reply: descriptionReplySchema,
    errors: [],
  },
} as const satisfies Readonly<Record<string, Operation>>;

/** The name of one thing that the API does. */
export type OperationName = keyof typeof OPERATIONS;
