export { type BoardReply, boardReplySchema, questionSchema } from "./board.ts";
export {
  type DecisionBody,
  type DocumentBody,
  decisionBody,
  documentBody,
  type ReadBody,
  type RetractionBody,
  readBody,
  retractionBody,
} from "./bodies.ts";
export { claimSchema } from "./claim.ts";
export { entrySchema } from "./entry.ts";
export {
  ERRORS_OF_ALL,
  ERRORS_OF_BODIES,
  ERRORS_OF_WRITES,
  type Operation,
} from "./operation.ts";
export { OPERATIONS, type OperationName } from "./operations.ts";
export { KEY_HEADER, PATHS, type PathName, pathOf, type Search } from "./paths.ts";
export {
  ERROR_CODES,
  ERRORS,
  type ErrorCode,
  type InputError,
  type ProblemReply,
  problemSchema,
} from "./problem.ts";
export {
  type AddedDocumentReply,
  addedDocumentReplySchema,
  type ReadMission,
  type ReadProblem,
  type ReadReply,
  readReplySchema,
} from "./reading.ts";
export {
  CLAIM_STATES,
  type ClaimReply,
  type ClaimState,
  type ClaimsReply,
  claimReplySchema,
  claimsReplySchema,
  type DecisionReply,
  type DocumentReply,
  decisionReplySchema,
  documentReplySchema,
  type HealthReply,
  healthReplySchema,
  type LedgerReply,
  ledgerReplySchema,
  type MissionsReply,
  missionsReplySchema,
  type RetractionReply,
  retractionReplySchema,
} from "./replies.ts";
export type { HeadReply } from "./scalars.ts";
