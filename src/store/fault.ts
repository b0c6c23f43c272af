/** What went wrong with the machine below the store. */
export type FaultCode = "busy" | "damaged" | "full" | "io" | "moved" | "other" | "readonly";

/** The world failed: the write was not acknowledged, and nobody may assume that it was kept. */
export class StoreFault extends Error {
  /** What kind of failure it was; `io` and `damaged` end the use of this store. */
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string, cause: unknown) {
    super(message, { cause });
    this.name = "StoreFault";
    this.code = code;
  }
}

const SAYS: Readonly<Record<FaultCode, string>> = {
  busy: "Another program kept the ledger busy for too long; try again.",
  damaged: "The ledger is damaged; run `muster verify` to learn where.",
  full: "The disk is full: nothing was written; free some space and try again.",
  io: "The disk failed; this store is closed to writing until it is opened again.",
  moved:
    "The ledger's file was moved or removed while it was open, and what was written went with it; " +
    "put the file back, or open the ledger anew and write again.",
  other: "The database failed.",
  readonly: "The ledger was opened for reading only, or its file may not be written.",
};

/** Make a fault of a kind, with its sentence for people and what caused it. */
export function faultOf(code: FaultCode, cause: unknown): StoreFault {
  const what = code === "damaged" && cause instanceof Error ? ` (${cause.message})` : "";
  return new StoreFault(code, `${SAYS[code]}${what}`, cause);
}
