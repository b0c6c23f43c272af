import {
  type Board,
  type Claim,
  type DocumentEntry,
  type Entry,
  foldBoard,
  foldResource,
  indexLedger,
  type LedgerIndex,
  type Question,
  type Resource,
  type ResourceBoard,
} from "#ledger";

/** A ledger in the browser: boards by question, and the sources behind their claims. */
export interface OpenedLedger {
  readonly index: LedgerIndex;
  /** The board of a question, folded once; null where the ledger knows no such mission then. */
  readonly board: (asked: Question) => Board | null;
  /** What such a board says of one resource, folded anew. */
  readonly boardOf: (asked: Question, resource: Resource) => ResourceBoard | null;
  readonly document: (id: string) => DocumentEntry | null;
  readonly claim: (id: string) => Claim | null;
  /** The hash of an entry, or null where this mission's ledger does not hold it. */
  readonly hash: (seq: number) => string | null;
}

const BOARDS_KEPT = 64;

/** Make a ledger's entries ready for questions. */
export function openLedger(entries: readonly Entry[]): OpenedLedger {
  const index = indexLedger(entries);
  const documents = new Map<string, DocumentEntry>();
  const claims = new Map<string, Claim>();
  for (const entry of entries) {
    if (entry.kind === "document") documents.set(entry.id, entry);
    else if (entry.kind === "proposal" && !claims.has(entry.id)) claims.set(entry.id, entry.claim);
    else if (entry.kind === "decision" && entry.claim !== undefined)
      claims.set(entry.of, entry.claim);
  }
  const boards = new Map<string, Board>();
  return {
    index,
    document: (id) => documents.get(id) ?? null,
    claim: (id) => claims.get(id) ?? null,
    boardOf: (asked, resource) => orNull(() => foldResource(index, asked, resource)),
    hash: (seq) => index.entries[seq]?.hash ?? null,
    board: (asked) => {
      const key = `${asked.mission} ${asked.trueOn} ${asked.knownAt} ${asked.head}`;
      const held = boards.get(key);
      if (held !== undefined) return held;
      const board = orNull(() => foldBoard(index, asked));
      if (board === null) return null;
      const [oldest] = boards.keys();
      if (boards.size >= BOARDS_KEPT && oldest !== undefined) boards.delete(oldest);
      boards.set(key, board);
      return board;
    },
  };
}

// A mission that was not on file at this head has no board.
function orNull<T>(fold: () => T): T | null {
  try {
    return fold();
  } catch {
    return null;
  }
}
