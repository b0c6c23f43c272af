import type { Question } from "#ledger";

/** An answer that is a file: what was asked, its name, its media type and what it holds. */
export interface FileAnswer {
  readonly asked: Question;
  readonly name: string;
  readonly type: string;
  /** What is to be said where nothing fits what was asked; null where something does. */
  readonly nothing: string | null;
  readonly body: string | Uint8Array<ArrayBuffer>;
}
