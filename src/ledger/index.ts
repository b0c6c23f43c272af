export { rungOf } from "./act.ts";
export { addEntry, indexLedger } from "./addEntry.ts";
export type {
  ActView,
  Board,
  Cell,
  ChannelAmounts,
  Checkpoint,
  Condition,
  ConvertedTotal,
  Figure,
  Gap,
  Giver,
  Line,
  PostureStep,
  Question,
  ToldAct,
  Total,
} from "./board.ts";
export { CAVEATS, type Caveat, RUNGS, type Rung } from "./board.ts";
export { reachedOf } from "./cell.ts";
export { type ChasedPromise, type ChaseList, chaseList } from "./chase.ts";
export {
  AGREEMENT_STATUSES,
  type Agreement,
  type AgreementStatus,
  type Attribution,
  type Basis,
  type Bound,
  CLAIM_KINDS,
  type Claim,
  type ClaimKind,
  type Contribution,
  type Engagement,
  type EngagementForm,
  type Instrument,
  isAllContributors,
  type Mandate,
  type MandateAction,
  OBSTACLE_TYPES,
  type Obstacle,
  type ObstacleStatus,
  type ObstacleType,
  type Party,
  partyKey,
  type Quantity,
  type Quote,
  RESOURCES,
  type Request,
  type Requirement,
  type Resource,
  STAGES,
  type Stage,
  type UnnamedParty,
} from "./claim.ts";
export {
  type ClaimInFull,
  claimInFull,
  claimState,
  retractionFacts,
  type TakenBack,
} from "./claimInFull.ts";
export { claimProblem } from "./claimProblem.ts";
export { CHANGE_KINDS, type Change, type ChangeKind, compareBoards } from "./compare.ts";
export { describeClaim, describeQuantity } from "./describe.ts";
export { effectsOf } from "./effects.ts";
export {
  type AdoptionEntry,
  type CheckEntry,
  type ConditionEntry,
  type DecisionEntry,
  type DocumentEntry,
  EFFECTS,
  type Effect,
  type Entry,
  type EntryBody,
  type Flag,
  GENESIS,
  type MergeEntry,
  type MissionEntry,
  type ProposalEntry,
  type RateEntry,
  type RetractionEntry,
  type Stamp,
  type Telling,
} from "./entry.ts";
export {
  type ExplainedAct,
  type ExplainedTelling,
  type Explanation,
  explainFigure,
  type FigureAddress,
} from "./explain.ts";
export { foldBoard, foldResource, type ProposedTelling, type ResourceBoard } from "./fold.ts";
export { giversOf, isNamed, isPublishedTotal } from "./giver.ts";
export { createIndex, documentOf, headOf, type LedgerIndex, newestDay } from "./ledgerIndex.ts";
export {
  actOf,
  claimOf,
  claimsOfDocument,
  hasEntry,
  type KnownClaim,
  missionFiles,
  missionVersions,
  openProposals,
  retractionOf,
  undecided,
} from "./look.ts";
export type {
  MissionFile,
  MissionMandate,
  ReportedFigure,
  RequirementVersion,
} from "./mission.ts";
export { resolvedSince } from "./obstacles.ts";
export { admits, agree, isCurrency, lowerOf, rateOf, unitOf, upperOf } from "./quantity.ts";
export { MATCH_REASONS, type MatchReason } from "./reason.ts";
export {
  answeredOn,
  type Level,
  levelsOf,
  runScene,
  type Scene,
  scenesOf,
  threadsOf,
} from "./scene.ts";
export { dayTold, isOwnWord, partiesOf } from "./telling.ts";
export type {
  AgreementThread,
  EngagementThread,
  MandateThread,
  ObstacleThread,
  RequestThread,
  Silence,
} from "./thread.ts";
export type { SeenAct } from "./threads.ts";
export { withoutStamp } from "./withoutStamp.ts";
