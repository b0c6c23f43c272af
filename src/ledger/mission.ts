import type { Day, PartialDay } from "#base";
import type { MandateAction, Resource } from "./claim.ts";

/**
 * One version of what a mission needs in one resource and unit, adopted by a competent body or
 * taken as its plan. In force from the day `from` up to but not including `until`.
 */
export interface RequirementVersion {
  readonly resource: Resource;
  readonly value: number;
  readonly unit: string;
  readonly per?: string;
  readonly from: Day;
  readonly until?: Day;
  /** `uniformed` or `all`: versions with different counts stand side by side. */
  readonly counts?: string;
  readonly what: string;
  /** Ids of the documents it rests on. */
  readonly sources: readonly string[];
}

/** A figure that somebody reported for the mission's size or cost; shown, never in force. */
export interface ReportedFigure {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly per?: string;
  readonly date: PartialDay;
  readonly what: string;
  readonly reported?: boolean;
  readonly of?: number;
  readonly sources: readonly string[];
}

/** A decision of the mandating body, as the mission file lists it for orientation. */
export interface MissionMandate {
  readonly body: string;
  readonly instrument: string;
  readonly action: MandateAction;
  readonly date: Day;
  readonly until?: Day;
  readonly sources: readonly string[];
}

/** What is on file about one mission: names, host, adopted requirements, succession. */
export interface MissionFile {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** Names by language code, as texts use them. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** The state that hosts it. */
  readonly host: string;
  readonly kind: string;
  readonly lead?: readonly { readonly party: string; readonly role: string }[];
  readonly requirements: readonly RequirementVersion[];
  readonly mandates?: readonly MissionMandate[];
  readonly strength?: { readonly unit: string; readonly figures: readonly ReportedFigure[] };
  readonly budget?: { readonly figures: readonly ReportedFigure[] };
  readonly successor?: string;
  readonly predecessor?: string;
  /** The day on which this mission takes over its predecessor's people and items. */
  readonly handover?: Day;
}
