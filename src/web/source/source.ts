import type { Day } from "#base";
import type {
  AddedDocumentReply,
  DecisionBody,
  DocumentReply,
  LedgerReply,
  MissionsReply,
  ReadReply,
} from "#contract";

/** One mission in the list of those on file. */
export type MissionLine = MissionsReply["missions"][number];

/** A claim of an added document that waits for its decision. */
export type Proposal = AddedDocumentReply["proposals"][number];

/** A claim read from a text; nothing is saved. */
export type ReadClaim = ReadReply["claims"][number];

/** A text to be read, with what is known about it. */
export interface TextToRead {
  readonly text: string;
  readonly published?: Day;
  readonly mission?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
}

/** Where the pages get what they show: a live server, or files frozen from one. */
export interface Source {
  /** Whether texts can be read and added here. */
  readonly canWrite: boolean;
  readonly missions: (signal: AbortSignal) => Promise<MissionsReply>;
  readonly ledger: (mission: string, signal: AbortSignal) => Promise<LedgerReply>;
  readonly document: (id: string, signal: AbortSignal) => Promise<DocumentReply>;
  readonly read: (text: TextToRead, signal: AbortSignal) => Promise<ReadReply>;
  /** Keep a document; `key` makes it safe to send again. */
  readonly add: (text: TextToRead, key: string) => Promise<AddedDocumentReply>;
  /** Decide on a claim; `key` makes it safe to send again. */
  readonly decide: (decision: DecisionBody, key: string) => Promise<void>;
}
