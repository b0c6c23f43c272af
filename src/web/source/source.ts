import type { Day } from "#base";
import type {
  AddedDocumentReply,
  DecisionBody,
  DocumentReply,
  LedgerReply,
  MissionsReply,
  ReadReply,
} from "#contract";
import type { Claim } from "#ledger";

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
  readonly decide: (decision: Decision, key: string) => Promise<void>;
}
