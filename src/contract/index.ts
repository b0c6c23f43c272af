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
export {
  CLAIM_STATES,
  type ClaimReply,
  type ClaimState,
  type ClaimsReply,
  claimReplySchema,
  claimsReplySchema,
  type DocumentReply,
  documentReplySchema,
} from "./claimReply.ts";
export {
  type DrawEmbed,
  type DrawnEmbed,
  EMBED_KINDS,
  EMBED_LANGS,
  EMBEDS_OF_SITES,
  type EmbedName,
  type EmbedScene,
  embedPath,
  readEmbedPath,
} from "./embed.ts";
export { entrySchema } from "./entry.ts";
export {
  type ChangesReply,
  changesReplySchema,
  type ProposalsReply,
  proposalsReplySchema,
  type WhyReply,
  whyReplySchema,
} from "./explained.ts";
export type { DrawFirst, FirstScene, FirstScreen } from "./firstScreen.ts";
export type {
  MissionEffectReply,
  MissionReply,
  MissionSavedReply,
  NamesReply,
} from "./forms.ts";
export type {
  CaptureReply,
  DocumentsReply,
  IntakeReply,
  TakeInBody,
  TakenInReply,
} from "./intake.ts";
export {
  ERRORS_OF_ALL,
  ERRORS_OF_BODIES,
  ERRORS_OF_WRITES,
  type Example,
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
export { embedQuery } from "./questions.ts";
export {
  type AddedDocumentReply,
  addedDocumentReplySchema,
  type ReadMission,
  type ReadProblem,
  type ReadReply,
  readReplySchema,
} from "./reading.ts";
export {
  type DecisionReply,
  type DescriptionReply,
  decisionReplySchema,
  descriptionReplySchema,
  type FileReply,
  type HealthReply,
  healthReplySchema,
  type LedgerReply,
  ledgerReplySchema,
  type MissionsReply,
  missionsReplySchema,
  type RetractionReply,
  retractionReplySchema,
} from "./replies.ts";
export type { ReplyOf } from "./replyOf.ts";
export type { EffectReply, ReviewReply, SettledReply, SettlementBody } from "./review.ts";
export type { HeadReply } from "./scalars.ts";
export { packText, type SiteReply, siteTextPath, unpackText } from "./site.ts";
export type {
  ColumnRole,
  ColumnsBody,
  TableTrialBody,
  TableTrialReply,
} from "./table.ts";
