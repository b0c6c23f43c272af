import type { Surroundings } from "./act.ts";
import type { ActView, Giver } from "./board.ts";
import type { ClaimKind, Resource } from "./claim.ts";
import type { Canonical } from "./giver.ts";
import type { Act } from "./telling.ts";

/** An act with its tellings, resolved as views. */
export type LedgerAct = Act<ActView>;

/** Acts that are looked through together. */
export interface ActList {
  readonly acts: LedgerAct[];
  /** Whether the acts stand in the order in which they count once all is known. */
  ordered: boolean;
}

/** The acts of one giver and resource. */
export interface CellActs extends ActList {
  readonly key: string;
  readonly giver: Giver;
  readonly resource: Resource;
}

/** What stands in one mission at one head: which tellings, of which acts, in which cells. */
export interface MissionState {
  readonly mission: string;
  readonly head: number;
  readonly acts: Map<string, LedgerAct>;
  readonly cells: Map<string, CellActs>;
  /** By resource: published totals, told of all contributors together. */
  readonly published: Map<Resource, ActList>;
  /** The acts of each other kind. */
  readonly threads: Map<ClaimKind, ActList>;
  readonly around: Surroundings;
  readonly adoptions: ReadonlyMap<string, string>;
  readonly canonicalAct: Canonical;
  /** Cells in order of giver and resource, or null when a cell was added since. */
  sorted: readonly CellActs[] | null;
  /** Whether unreviewed proposals are among the tellings. */
  readonly proposing: boolean;
}
