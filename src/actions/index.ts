export { type AddedDocument, addDocument, type DocumentInput } from "./addDocument.ts";
export { answerSelection, type SelectionInput } from "./answer.ts";
export { MAX_TEXT, type TextInput } from "./checkText.ts";
export {
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
export type { HookState } from "./hooks/hookState.ts";
export { addHook, changeHook, type HookView, listHooks } from "./hooks/hooks.ts";
export { sendHooks } from "./hooks/sendHooks.ts";
export { Background } from "./intake/background.ts";
export { describeColumn } from "./intake/columns.ts";
export {
  addFeed,
  changeFeed,
  type FeedView,
  feedId,
  listFeeds,
} from "./intake/feeds.ts";
export { type ImportedSheet, importSheet } from "./intake/importSheet.ts";
export type { JobView } from "./intake/job.ts";
export {
  cancelJob,
  jobsLeftBehind,
  listJobs,
  type RefusedJobItem,
  retryJob,
  startJob,
  startLinesJob,
  viewOneJob,
} from "./intake/jobs.ts";
export { kindOfFile } from "./intake/kindOfFile.ts";
export { type PollOptions, pollFeeds } from "./intake/pollFeeds.ts";
export { readAgain, startReadingAgain } from "./intake/readAgain.ts";
export { runJob } from "./intake/runJob.ts";
export { type SourceFacts, takeInAddress, takeInFile } from "./intake/takeIn.ts";
export { tryTable } from "./intake/tryTable.ts";
export { filesIn, lookInFolder } from "./intake/watchFolder.ts";
export { type ListedDocument, listDocuments, viewCapture } from "./listDocuments.ts";
export { boardLedger, type MissionLedger, missionLedger } from "./missionLedger.ts";
export { addMissions, listMissions, type MissionSummary } from "./missions/missions.ts";
export {
  effectOfMission,
  type MissionEffect,
  type MissionOnFile,
  saveMission,
  viewMission,
} from "./missions/saveMission.ts";
export { outwardDesk } from "./outwardDesk.ts";
export { type ProposalPage, type ProposalsInput, pageOfProposals } from "./pageOfProposals.ts";
export { listProposals, type OpenProposal } from "./proposals.ts";
export { publicDesk } from "./publicDesk.ts";
export { type ReadProgress, type ReadStreamOptions, readStream } from "./readStream.ts";
export { missionUnknown, readText, type TextReading } from "./readText.ts";
export { type ModelSetting, readTwice, type SecondReading } from "./readTwice.ts";
export { REFUSAL_CODES, type Refusal, type RefusalCode, refuseSample } from "./refusal.ts";
export { retract } from "./retract.ts";
export { proposeClaim } from "./review/claimFromText.ts";
export { type Dispute, type DisputeKind, listDisputes } from "./review/disputes.ts";
export { type BoardEffect, effectOfAction, effectOfRetraction } from "./review/effects.ts";
export { listNames, type Names, type UnresolvedParty } from "./review/listNames.ts";
export { type ReviewQueue, reviewQueue } from "./review/reviewQueue.ts";
export { adoptFigure, mergeTwo, settleCondition } from "./review/settle.ts";
export { stepThread } from "./review/stepThread.ts";
export { undoDecision } from "./review/undo.ts";
export { loadSample, MATCHER_VERSION, SAMPLE_AUTHOR } from "./sample.ts";
export { isShortened } from "./shortened.ts";
export { type BoardInput, openingDay, viewBoard } from "./viewBoard.ts";
export { type BriefAsked, type BriefInFull, viewBrief } from "./viewBrief.ts";
export { type BoardChanges, viewChanges } from "./viewChanges.ts";
export { type DocumentView, type QuotedClaim, viewClaim, viewDocument } from "./viewDocument.ts";
export { type IatiInput, iatiFile, viewIati } from "./viewIati.ts";
export { type FeedFile, feedsOf, type NewsInput, viewDigest, viewFeed } from "./viewNews.ts";
export {
  TABLE_FORMATS,
  type TableFormat,
  type TableInput,
  viewTable,
} from "./viewTable.ts";
