import type { Day, PartialDay } from "#base";
import type {
  AgreementStatus,
  EngagementForm,
  Instrument,
  MandateAction,
  ObstacleStatus,
  ObstacleType,
  Party,
  Resource,
} from "./claim.ts";

/** One thing that stands in the way, through its life. */
export interface ObstacleThread {
  readonly id: string;
  readonly type: ObstacleType;
  /** Empty: the mission as a whole; it then blocks no amount. */
  readonly affects: readonly Party[];
  readonly resource: Resource | null;
  readonly status: ObstacleStatus;
  /** Day since which it stands: of its last opening from nothing, contested or resolved. */
  readonly since: Day;
  /** Day of the resolution, or null while it stands. */
  readonly until: Day | null;
  /** Days from `since` to `until`, else to the board's day. */
  readonly days: number;
  readonly steps: readonly {
    readonly on: Day;
    readonly status: ObstacleStatus;
    readonly claim: string;
  }[];
  /** What it holds back now, per giver and line. */
  readonly holds: readonly {
    readonly giver: string;
    readonly resource: Resource;
    readonly unit: string;
    readonly value: number;
  }[];
}

/** Who asked whom for what, and what came of it. */
export interface RequestThread {
  readonly id: string;
  readonly from: readonly Party[];
  readonly to: readonly Party[];
  readonly resource: Resource;
  readonly on: Day;
  readonly status: "open" | "met" | "declined";
  /** The act that met or declined it. */
  readonly answeredBy: string | null;
}

/** An instrument between parties and how far it has come. */
export interface AgreementThread {
  readonly id: string;
  readonly parties: readonly Party[];
  readonly instrument: Instrument;
  readonly status: AgreementStatus;
  /** Day of the step that `status` names. */
  readonly on: Day;
}

/** Parties meeting about the mission. */
export interface EngagementThread {
  readonly id: string;
  readonly parties: readonly Party[];
  readonly form: EngagementForm;
  readonly status: "planned" | "held" | "cancelled";
  readonly title: string | null;
  readonly place: string | null;
  readonly on: Day;
}

/** A decision of a competent body on the mission, proposed or taken. */
export interface MandateThread {
  readonly id: string;
  readonly body: string;
  readonly action: MandateAction;
  readonly status: "adopted" | "proposed" | "rejected";
  readonly instrument: string | null;
  readonly on: Day;
  readonly until: PartialDay | null;
  readonly inForce: boolean;
  /** Days from the board's day to the end of a mandate in force, or null. */
  readonly daysLeft: number | null;
}

/** What the sources last said of a giver, and when they were last looked at. */
export interface Silence {
  readonly party: string;
  readonly newestDocument: string;
  readonly newestOn: Day;
  /** Null: not looked at, which is never "did nothing". */
  readonly checkedOn: Day | null;
}
