import type { BoardReply } from "./board.ts";
import type { ClaimReply, ClaimsReply, DocumentReply } from "./claimReply.ts";
import type { ChangesReply, ProposalsReply, WhyReply } from "./explained.ts";
import type { MissionEffectReply, MissionReply, MissionSavedReply, NamesReply } from "./forms.ts";
import type { CaptureReply, DocumentsReply, IntakeReply, TakenInReply } from "./intake.ts";
import type { OperationName } from "./operations.ts";
import type { AddedDocumentReply, ReadReply } from "./reading.ts";
import type {
  DecisionReply,
  DescriptionReply,
  EntriesReply,
  FileReply,
  HealthReply,
  LedgerReply,
  MissionsReply,
  RetractionReply,
} from "./replies.ts";
import type { EffectReply, ReviewReply, SettledReply } from "./review.ts";
import type { TableTrialReply } from "./table.ts";

interface Replies {
  readonly listMissions: MissionsReply;
  readonly viewBoard: BoardReply;
  readonly explainFigure: WhyReply;
  readonly viewChanges: ChangesReply;
  readonly viewLedger: LedgerReply;
  readonly listEntries: EntriesReply;
  readonly viewTable: FileReply;
  readonly viewIati: FileReply;
  readonly viewFeed: FileReply;
  readonly viewDigest: FileReply;
  readonly listClaims: ClaimsReply;
  readonly viewClaim: ClaimReply;
  readonly listProposals: ProposalsReply;
  readonly viewDocument: DocumentReply;
  readonly readText: ReadReply;
  readonly addDocument: AddedDocumentReply;
  readonly decideClaim: DecisionReply;
  readonly retract: RetractionReply;
  readonly listDocuments: DocumentsReply;
  readonly viewCapture: CaptureReply;
  readonly viewIntake: IntakeReply;
  readonly takeIn: TakenInReply;
  readonly tryTable: TableTrialReply;
  readonly viewMission: MissionReply;
  readonly tryMission: MissionEffectReply;
  readonly saveMission: MissionSavedReply;
  readonly listNames: NamesReply;
  readonly viewReview: ReviewReply;
  readonly viewEffect: EffectReply;
  readonly trySettlement: EffectReply;
  readonly settle: SettledReply;
  readonly viewHealth: HealthReply;
  readonly viewDescription: DescriptionReply;
}

/** What an operation answers when all is well. */
export type ReplyOf<Name extends OperationName> = Replies[Name];
