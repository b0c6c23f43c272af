import type { Day, PartialDay, Precision } from "#base";
import type { Bound, Party, Resource, Stage } from "./claim.ts";
import type { Effect, Flag } from "./entry.ts";
import type { MissionFile, RequirementVersion } from "./mission.ts";
import type {
  AgreementThread,
  EngagementThread,
  MandateThread,
  ObstacleThread,
  RequestThread,
  Silence,
} from "./thread.ts";

/** What a board is asked for: a mission, and the three times, each inclusive. */
export interface Question {
  readonly mission: string;
  /** What was true on this day … */
  readonly trueOn: Day;
  /** … as the public record stood at the end of this day … */
  readonly knownAt: Day;
  /** … as this ledger stood at this entry. */
  readonly head: number;
  /** Count unreviewed proposals at or above this confidence too; the board says so. */
  readonly proposalsFrom?: number;
}

/** The rungs of giving, from the lowest. A rung includes what stands above it. */
export const RUNGS = ["pledged", "committed", "delivered"] as const;

/** One of the three rungs. */
export type Rung = (typeof RUNGS)[number];

/** The caveats a cell can bear, gravest first. */
export const CAVEATS = ["refused", "withdrawing", "suspended", "reluctant", "considering"] as const;

/** One of the five caveats. */
export type Caveat = (typeof CAVEATS)[number];

/** A figure and what it rests on. `value` is null when it is not known; unknown is never zero. */
export interface Figure {
  readonly value: number | null;
  /** The acts that make it, in the order in which they count. Their claims stand in `Board.acts`. */
  readonly acts: readonly string[];
}

/** One telling of an act, as the board shows it. */
export interface ToldAct {
  readonly claim: string;
  readonly document: string;
  readonly knownFrom: Day;
  readonly origin: string;
  readonly seq: number;
  /** This telling's own figure (the lower end of a range), or null. */
  readonly value: number | null;
  /** The giver's or affected party's own word. */
  readonly ownWord: boolean;
  /** Set aside as five times above or below the median of three or more origins. */
  readonly suspect: boolean;
  /** An unreviewed proposal, counted because the question asked for it. */
  readonly proposed: boolean;
  readonly flags: readonly Flag[];
  readonly rule: string;
  readonly why: string;
}

/** One act with the tellings known: what happened, once, and who says so. */
export interface ActView {
  readonly id: string;
  readonly kind:
    | "contribution"
    | "request"
    | "requirement"
    | "obstacle"
    | "agreement"
    | "engagement"
    | "mandate";
  readonly effect: Effect;
  /** For a contribution: where it stands. */
  readonly stage: Stage | null;
  readonly parties: readonly Party[];
  readonly resource: Resource | null;
  readonly unit: string | null;
  /** The rate of the figure, such as `year`, and the channel it goes through; null without. */
  readonly per: string | null;
  readonly through: string | null;
  /** How the adopted figure binds; null without a figure. */
  readonly bound: Bound | null;
  /** The adopted figure (lower end of a range), or null when unknown. */
  readonly value: number | null;
  /** The upper end, where the adopted figure is a range. */
  readonly upper: number | null;
  /** Lowest and highest figure told, suspects left out; null without figures. */
  readonly low: number | null;
  readonly high: number | null;
  /** The claim whose figure is adopted, or null. */
  readonly adopted: string | null;
  /** Why that one: a person, the giver's own word, most origins, the latest. */
  readonly adoptedBy: "person" | "own-word" | "origins" | "latest" | null;
  readonly trueFrom: Day;
  readonly precision: Precision | "published";
  /** Publication day of the first and of the last telling. */
  readonly knownFrom: Day;
  readonly affirmed: Day;
  readonly origins: number;
  readonly conditions: readonly Condition[];
  readonly deadline: PartialDay | null;
  readonly tellings: readonly ToldAct[];
}

/** A condition told with an act. */
export interface Condition {
  readonly text: string;
  readonly claim: string;
  readonly outcome: "open" | "met" | "failed";
  readonly on: PartialDay | null;
}

/** Who gives: a party, or a group that gives one figure jointly. */
export interface Giver {
  /** `KEN`, or for a joint giver its members' keys joined by `+`. */
  readonly key: string;
  readonly parties: readonly Party[];
  readonly joint: boolean;
}

/** A giver's support in one unit. Each rung shows at least what stands above it. */
export interface Line {
  /** `persons`, a currency, or the name of an item. */
  readonly unit: string;
  /** The rate, such as `year`; null for amounts that are not rates. */
  readonly per: string | null;
  /** Amount shown at each rung, all channels together; value 0 with no acts where nothing was told. */
  readonly pledged: Figure;
  readonly committed: Figure;
  readonly delivered: Figure;
  /** Promised and undelivered = onHold + blocked + due. */
  readonly outstanding: Figure;
  readonly onHold: Figure;
  readonly blocked: Figure;
  readonly due: Figure;
  /** Delivered that is not on hold, plus due. */
  readonly available: Figure;
  /** Delivered, and announced to leave on a day not yet known. */
  readonly leaving: Figure;
  /** Part of `delivered` that came over from the predecessor. */
  readonly carriedOver: number;
  /** Lowest and highest told at each rung where sources differ, else null. */
  readonly disputed: Readonly<Record<Rung, { readonly low: number; readonly high: number } | null>>;
  /** Amounts by channel, where channels are named; the plain line has `through: null`. */
  readonly channels: readonly ChannelAmounts[];
}

/** What one channel (or none) of a line shows at each rung. */
export interface ChannelAmounts {
  readonly through: string | null;
  readonly pledged: Figure;
  readonly committed: Figure;
  readonly delivered: Figure;
}

/** A day on which a cell's posture changed, for the history strip. */
export interface PostureStep {
  readonly on: Day;
  readonly reached: Rung | null;
  readonly caveat: Caveat | null;
}

/** Mission × giver × resource. */
export interface Cell {
  readonly giver: Giver;
  readonly resource: Resource;
  readonly reached: Rung | null;
  /** Acts that make the reached rung. */
  readonly reachedBy: readonly string[];
  readonly caveat: Caveat | null;
  readonly caveatBy: readonly string[];
  readonly lines: readonly Line[];
  /** The highest rung reached without a figure while no line has an amount there, or null. */
  readonly unknownSize: Rung | null;
  /** Ids of the open or contested obstacles that hold back what is outstanding. */
  readonly blockedBy: readonly string[];
  /** Every act of the cell that counts or is evidence, in order. */
  readonly acts: readonly string[];
  readonly history: readonly PostureStep[];
}

/** The gap to one requirement version: required − rung, never below what it is (may be negative). */
export interface Gap {
  readonly requirement: RequirementVersion;
  readonly pledged: number;
  readonly committed: number;
  readonly delivered: number;
  /** Pledged gap with the joint, unallocated part counted in. */
  readonly pledgedWithJoint: number;
  /** From the latest published total at each rung, or null where there is none. */
  readonly published: Readonly<Record<Rung, number | null>>;
}

/** The sum over givers of one resource in one unit (and rate): each line once. */
export interface Total {
  readonly resource: Resource;
  readonly unit: string;
  readonly per: string | null;
  /** By name: what named givers stand for. */
  readonly pledged: Figure;
  readonly committed: Figure;
  readonly delivered: Figure;
  readonly outstanding: Figure;
  readonly onHold: Figure;
  readonly blocked: Figure;
  readonly due: Figure;
  /** What joint figures say beyond their members' own: shown apart, never split. */
  readonly joint: Readonly<Record<Rung, Figure>>;
  /** How many givers reached the rung without any figure for it, in this resource. */
  readonly unknownSize: Readonly<Record<Rung, readonly string[]>>;
  /** Of pledged, with conditions open, met or failed, or unconditional. */
  readonly byCondition: Readonly<Record<"unconditional" | "open" | "met" | "failed", number>>;
  readonly gaps: readonly Gap[];
}

/** A rate through which one currency was added to another, and who says so. */
export interface UsedRate {
  readonly from: string;
  readonly value: number;
  readonly on: Day;
  readonly source: string;
}

/** What all currencies of a resource come to in one of them, by rates on file. */
export interface ConvertedTotal {
  readonly resource: Resource;
  readonly per: string | null;
  /** The currency added up in. */
  readonly unit: string;
  readonly pledged: number;
  readonly committed: number;
  readonly delivered: number;
  readonly rates: readonly UsedRate[];
  /** Currencies left out because no rate is on file. */
  readonly without: readonly string[];
}

/** A published total ("980 deployed"), compared with our sum on its own day and channel. */
export interface Checkpoint {
  readonly act: string;
  readonly resource: Resource;
  readonly unit: string;
  readonly per: string | null;
  readonly rung: Rung;
  readonly through: string | null;
  readonly value: number;
  readonly on: Day;
  /** Our sum on that day. */
  readonly ours: number;
  /** value − ours. */
  readonly difference: number;
  readonly verdict: "equal" | "rounding" | "unattributed" | "excess";
  /** The latest of its resource, unit, rung and channel: the one shown first. */
  readonly latest: boolean;
}

/** Who stands where on giving what, against what the mission needs, and what blocks it. */
export interface Board {
  readonly asked: Question;
  readonly mission: MissionFile;
  /** Sorted by giver, then resource. Checkpoints ("all contributors") are no cells. */
  readonly cells: readonly Cell[];
  readonly totals: readonly Total[];
  /** Sums over currencies, where rates are on file. */
  readonly converted: readonly ConvertedTotal[];
  readonly checkpoints: readonly Checkpoint[];
  readonly requirements: readonly RequirementVersion[];
  /** Acts of requirement claims: figures told, never in force. */
  readonly reportedRequirements: readonly string[];
  readonly obstacles: readonly ObstacleThread[];
  readonly requests: readonly RequestThread[];
  readonly agreements: readonly AgreementThread[];
  readonly engagements: readonly EngagementThread[];
  readonly mandates: readonly MandateThread[];
  readonly silences: readonly Silence[];
  /** Every act behind the board, by id. */
  readonly acts: Readonly<Record<string, ActView>>;
  /** How many claims the board counts, and how many of them are unreviewed proposals. */
  readonly claims: number;
  readonly proposals: number;
}
