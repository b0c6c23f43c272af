import type { Day } from "#base";
import type {
  AddedDocumentReply,
  BoardReply,
  ClaimReply,
  DecisionBody,
  DecisionReply,
  DescriptionReply,
  DocumentReply,
  DocumentsReply,
  EffectReply,
  IntakeReply,
  LedgerReply,
  MissionEffectReply,
  MissionReply,
  MissionSavedReply,
  MissionsReply,
  NamesReply,
  ProposalsReply,
  ReadReply,
  RetractionBody,
  RetractionReply,
  ReviewReply,
  SettledReply,
  SettlementBody,
  TableTrialBody,
  TableTrialReply,
  TakeInBody,
  TakenInReply,
} from "#contract";
import type { Claim, MissionFile, Question } from "#ledger";

/** A text to be read, with what is known about it. */
export interface TextToRead {
  readonly text: string;
  readonly published?: Day;
  readonly mission?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
}

/** What a person makes of a claim. */
export type Decision = Omit<DecisionBody, "amended"> & { readonly amended?: Claim };

/** What a person settles. */
export type Settlement =
  | Exclude<SettlementBody, { what: "propose" }>
  | { readonly what: "propose"; readonly document: string; readonly claim: Claim };

/** What came of a call that was tried. */
export interface Tried {
  readonly status: number;
  /** Its media type. */
  readonly type: string;
  /** How many bytes it was. */
  readonly size: number;
  /** What it was, JSON set out in lines; null where it is no text. */
  readonly text: string | null;
}

/** Where the pages get what they show: a live server, or files frozen from one. */
export interface Source {
  /** Whether texts can be read and added here. */
  readonly canWrite: boolean;
  readonly missions: (signal: AbortSignal) => Promise<MissionsReply>;
  /** One board, much smaller than the ledger that it is folded from; null where only that is kept. */
  readonly board: ((asked: Question, signal: AbortSignal) => Promise<BoardReply>) | null;
  readonly ledger: (mission: string, signal: AbortSignal) => Promise<LedgerReply>;
  readonly document: (id: string, signal: AbortSignal) => Promise<DocumentReply>;
  readonly read: (text: TextToRead, signal: AbortSignal) => Promise<ReadReply>;
  /** Keep a document; `key` makes it safe to send again. */
  readonly add: (text: TextToRead, key: string) => Promise<AddedDocumentReply>;
  /** Decide on a claim; `key` makes it safe to send again. */
  readonly decide: (decision: Decision, key: string) => Promise<DecisionReply>;
  /** What waits for a person in a mission. */
  readonly review: (mission: string, signal: AbortSignal) => Promise<ReviewReply>;
  /** Claims that wait, with what accepting each would change; `after` is the id that ended the page before. */
  readonly proposals: (
    mission: string,
    after: string | null,
    signal: AbortSignal,
  ) => Promise<ProposalsReply>;
  /** Adopt, merge, close, move on, undo; `key` makes it safe to send again. */
  readonly settle: (settlement: Settlement, key: string) => Promise<SettledReply>;
  /** What a settlement or decision would move on the boards; nothing is saved. */
  readonly trySettlement: (
    tried: Settlement | (Decision & { readonly what: "decide" }),
    signal: AbortSignal,
  ) => Promise<EffectReply>;
  /** What taking an entry back would move on the boards. */
  readonly effect: (entry: string, signal: AbortSignal) => Promise<EffectReply>;
  /** One claim with what people made of it, as it stands now. */
  readonly claim: (id: string, signal: AbortSignal) => Promise<ClaimReply>;
  /** The file of a mission, and the entries that put it there. */
  readonly mission: (id: string, signal: AbortSignal) => Promise<MissionReply>;
  /** What a mission file would make of the gaps; nothing is saved. */
  readonly tryMission: (mission: MissionFile, signal: AbortSignal) => Promise<MissionEffectReply>;
  /** Put a mission on file in place of the entry that was seen; `key` makes it safe to send again. */
  readonly saveMission: (
    mission: MissionFile,
    replaces: string | undefined,
    key: string,
  ) => Promise<MissionSavedReply>;
  /** The missions and parties that claims speak of and nothing on file stands behind. */
  readonly names: (signal: AbortSignal) => Promise<NamesReply>;
  /** Take an entry back; `key` makes it safe to send again. */
  readonly retract: (taken: RetractionBody, key: string) => Promise<RetractionReply>;
  readonly documents: (after: string | null, signal: AbortSignal) => Promise<DocumentsReply>;
  /** The feeds and jobs as they stand now. */
  readonly intake: (signal: AbortSignal) => Promise<IntakeReply>;
  /** Take in an address, file or feed, or change what is under way. */
  readonly takeIn: (what: TakeInBody, key: string) => Promise<TakenInReply>;
  /** What the API says of itself. */
  readonly description: (signal: AbortSignal) => Promise<DescriptionReply>;
  /** Call the API at an address from `/api`, as a program would; whatever it answers is given. */
  readonly tryCall: (address: string, body: string | null) => Promise<Tried>;
  /** How a table would be read, and the first claims it would make; nothing is saved. */
  readonly tryTable: (table: TableTrialBody, signal: AbortSignal) => Promise<TableTrialReply>;
}
