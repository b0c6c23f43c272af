import type { Question } from "#ledger";

/** An answer that is a file: what was asked, its name, its media type and what it holds. */
export interface FileAnswer {
  readonly asked: Question;
  readonly name: string;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}
