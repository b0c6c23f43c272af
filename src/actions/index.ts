export { type AddedDocument, addDocument, type DocumentInput } from "./addDocument.ts";
export { answerSelection, type SelectionInput } from "./answer.ts";
export { MAX_TEXT, type TextInput } from "./checkText.ts";
export {
  type ClaimInFull,
  type ClaimsInput,
  countClaims,
  listClaims,
  viewClaimInFull,
  viewDocumentInFull,
} from "./claims.ts";
export { type DecisionInput, decideClaim } from "./decide.ts";
export { Desk, type Ports } from "./desk.ts";
export { type ExplainedFigure, type ExplainInput, explain } from "./explain.ts";
export type { FileAnswer } from "./fileAnswer.ts";
export { type MissionLedger, missionLedger } from "./missionLedger.ts";
export { addMissions, listMissions, type MissionSummary } from "./missions.ts";
export { type ProposalPage, type ProposalsInput, pageOfProposals } from "./pageOfProposals.ts";
export { listProposals, type OpenProposal } from "./proposals.ts";
export { type ReadProgress, type ReadStreamOptions, readStream } from "./readStream.ts";
export { readText, type TextReading } from "./readText.ts";
export { type ModelSetting, readTwice, type SecondReading } from "./readTwice.ts";
export { REFUSAL_CODES, type Refusal, type RefusalCode } from "./refusal.ts";
export { retract } from "./retract.ts";
export { loadSample, MATCHER_VERSION, SAMPLE_AUTHOR } from "./sample.ts";
export { type BoardInput, openingDay, viewBoard } from "./viewBoard.ts";
export { type BriefAsked, type BriefInFull, viewBrief } from "./viewBrief.ts";
export { type BoardChanges, viewChanges } from "./viewChanges.ts";
export { type DocumentView, type QuotedClaim, viewClaim, viewDocument } from "./viewDocument.ts";
export { TABLE_FORMATS, type TableFormat, type TableInput, viewTable } from "./viewTable.ts";
export { withoutStamp } from "./withoutStamp.ts";
