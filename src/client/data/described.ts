// Printed from the API's own description; change that, then print again with
// `npx vitest run test/api/client -u`.

/** One calendar day, such as `2024-02-22`. */
export type Day = `${number}-${number}-${number}`;

/** A day, a month or a year. */
export type PartialDay = Day | `${number}-${number}` | `${number}`;

/** A moment in UTC, such as `2024-02-22T10:00:00.000Z`. */
export type Instant = `${Day}T${string}Z`;

/** What is sent and answered, by the name that the description gives it. */
export interface Schemas {
  /** What happened, once, and who says so. */
  readonly Act: {
    readonly id: string;
    readonly kind: "contribution" | "request" | "requirement" | "obstacle" | "agreement" | "engagement" | "mandate";
    readonly effect: "sets" | "adds" | "rotates" | "part" | "told" | "withdraws" | "refuses" | "holds" | "stands";
    readonly stage: "refused" | "reluctant" | "considering" | "pledged" | "committed" | "delivered" | "suspended" | "withdrawn" | null;
    readonly parties: readonly Schemas["Party"][];
    readonly resource: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing" | null;
    readonly unit: string | null;
    readonly per: string | null;
    readonly through: string | null;
    readonly bound: "exact" | "about" | "atLeast" | "upTo" | null;
    readonly value: number | null;
    readonly upper: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly adopted: string | null;
    readonly adoptedBy: "person" | "own-word" | "origins" | "latest" | null;
    readonly trueFrom: Day;
    readonly precision: "day" | "month" | "year" | "published";
    readonly knownFrom: Day;
    readonly affirmed: Day;
    readonly origins: number;
    readonly conditions: readonly ({
      readonly text: string;
      readonly claim: string;
      readonly outcome: "open" | "met" | "failed";
      readonly on: PartialDay | null;
    })[];
    readonly deadline: PartialDay | null;
    readonly tellings: readonly Schemas["ToldAct"][];
  };
  readonly AddedDocument: {
    readonly head: Schemas["Head"];
    readonly document: Schemas["Document"];
    readonly proposals: readonly {
      readonly id: string;
      readonly claim: Schemas["Claim"];
      readonly confidence: number;
    }[];
    readonly problems: readonly {
      readonly code: string;
      readonly message: string;
      readonly quote?: {
        readonly start: number;
        readonly end: number;
      };
    }[];
    readonly proposedMissions: readonly {
      readonly id: string;
      readonly name: string;
      readonly host?: string;
      readonly kind?: string;
    }[];
    readonly known: boolean;
  };
  /** An instrument between parties, and how far it has come. */
  readonly Agreement: {
    readonly id: string;
    readonly parties: readonly Schemas["Party"][];
    readonly instrument: "mou" | "treaty" | "other";
    readonly status: "sought" | "drafting" | "signed" | "in-force" | "ended";
    readonly on: Day;
  };
  /** Who stands where on giving what, for any three times. */
  readonly Board: {
    readonly head: Schemas["Head"];
    readonly asked: Schemas["Question"];
    readonly mission: Schemas["MissionFile"];
    readonly cells: readonly Schemas["Cell"][];
    readonly totals: readonly Schemas["Total"][];
    readonly converted: readonly Schemas["ConvertedTotal"][];
    readonly checkpoints: readonly Schemas["Checkpoint"][];
    readonly requirements: readonly Schemas["Requirement"][];
    readonly reportedRequirements: readonly string[];
    readonly obstacles: readonly Schemas["Obstacle"][];
    readonly requests: readonly Schemas["Request"][];
    readonly agreements: readonly Schemas["Agreement"][];
    readonly engagements: readonly Schemas["Engagement"][];
    readonly mandates: readonly Schemas["Mandate"][];
    readonly silences: readonly ({
      readonly party: string;
      readonly newestDocument: string;
      readonly newestOn: Day;
      readonly checkedOn: Day | null;
    })[];
    readonly acts: Readonly<Record<string, Schemas["Act"]>>;
    readonly claims: number;
    readonly proposals: number;
  };
  readonly BoardEffect: {
    readonly head: Schemas["Head"];
    readonly effects: readonly {
      readonly mission: string;
      readonly changes: readonly Schemas["Change"][];
    }[];
  };
  readonly Capture: {
    /** The earlier capture, or null where this is the first. */
    readonly before: string | null;
    readonly changes: readonly ({
      readonly kind: "same" | "removed" | "added";
      readonly text: string;
    })[];
  };
  /** One giver and one resource: the rung reached, caveats, lines. */
  readonly Cell: {
    readonly giver: Schemas["Giver"];
    readonly resource: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing";
    readonly reached: "pledged" | "committed" | "delivered" | null;
    readonly reachedBy: readonly string[];
    readonly caveat: "refused" | "withdrawing" | "suspended" | "reluctant" | "considering" | null;
    readonly caveatBy: readonly string[];
    readonly lines: readonly Schemas["Line"][];
    readonly unknownSize: "pledged" | "committed" | "delivered" | null;
    readonly blockedBy: readonly string[];
    readonly acts: readonly string[];
    readonly history: readonly ({
      readonly on: Day;
      readonly reached: "pledged" | "committed" | "delivered" | null;
      readonly caveat: "refused" | "withdrawing" | "suspended" | "reluctant" | "considering" | null;
    })[];
  };
  /** One difference between two boards. */
  readonly Change: {
    readonly what: "cell" | "obstacle" | "mandate" | "request" | "agreement";
    readonly kind: "new" | "raised" | "lowered" | "delivered" | "withdrawn" | "suspended" | "blocked" | "freed" | "corrected" | "changed";
    readonly parties: readonly Schemas["Party"][];
    readonly giver: Schemas["Giver"] | null;
    readonly resource: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing" | null;
    readonly unit: string | null;
    readonly rung: "pledged" | "committed" | "delivered" | null;
    readonly from: number | null | string;
    readonly to: number | null | string;
    readonly acts: readonly string[];
  };
  readonly Changes: {
    readonly head: Schemas["Head"];
    readonly before: Schemas["Question"];
    readonly after: Schemas["Question"];
    readonly changes: readonly Schemas["Change"][];
  };
  /** A published total, compared with our sum and never added. */
  readonly Checkpoint: {
    readonly act: string;
    readonly resource: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing";
    readonly unit: string;
    readonly per: string | null;
    readonly rung: "pledged" | "committed" | "delivered";
    readonly through: string | null;
    readonly value: number;
    readonly on: Day;
    readonly ours: number;
    readonly difference: number;
    readonly verdict: "equal" | "rounding" | "unattributed" | "excess";
    readonly latest: boolean;
  };
  /** One statement, made in one document, about one mission. */
  readonly Claim: {
    readonly kind: "contribution";
    readonly mission: string;
    readonly quote: Schemas["Quote"];
    readonly date?: PartialDay;
    readonly attribution?: {
      readonly party?: string;
      readonly person?: string;
      readonly outlet?: string;
    };
    readonly parties: readonly Schemas["Party"][];
    readonly resource: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing";
    readonly stage: "refused" | "reluctant" | "considering" | "pledged" | "committed" | "delivered" | "suspended" | "withdrawn";
    readonly quantity?: Schemas["Quantity"];
    readonly joint?: boolean;
    readonly through?: string;
    readonly conditions?: string;
    readonly deadline?: PartialDay;
  } | {
    readonly kind: "request";
    readonly mission: string;
    readonly quote: Schemas["Quote"];
    readonly date?: PartialDay;
    readonly attribution?: {
      readonly party?: string;
      readonly person?: string;
      readonly outlet?: string;
    };
    readonly from: readonly Schemas["Party"][];
    readonly to?: readonly Schemas["Party"][];
    readonly resource: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing";
  } | {
    readonly kind: "requirement";
    readonly mission: string;
    readonly quote: Schemas["Quote"];
    readonly date?: PartialDay;
    readonly attribution?: {
      readonly party?: string;
      readonly person?: string;
      readonly outlet?: string;
    };
    readonly resource: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing";
    readonly quantity?: Schemas["Quantity"];
    readonly deadline?: PartialDay;
  } | {
    readonly kind: "obstacle";
    readonly mission: string;
    readonly quote: Schemas["Quote"];
    readonly date?: PartialDay;
    readonly attribution?: {
      readonly party?: string;
      readonly person?: string;
      readonly outlet?: string;
    };
    readonly type: "legal" | "funding" | "political" | "security" | "logistical";
    readonly affects?: readonly Schemas["Party"][];
    readonly resource?: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing";
    readonly status: "open" | "contested" | "resolved";
  } | {
    readonly kind: "agreement";
    readonly mission: string;
    readonly quote: Schemas["Quote"];
    readonly date?: PartialDay;
    readonly attribution?: {
      readonly party?: string;
      readonly person?: string;
      readonly outlet?: string;
    };
    readonly parties: readonly Schemas["Party"][];
    readonly instrument: "mou" | "treaty" | "other";
    readonly status: "sought" | "drafting" | "signed" | "in-force" | "ended";
  } | {
    readonly kind: "engagement";
    readonly mission: string;
    readonly quote: Schemas["Quote"];
    readonly date?: PartialDay;
    readonly attribution?: {
      readonly party?: string;
      readonly person?: string;
      readonly outlet?: string;
    };
    readonly parties: readonly Schemas["Party"][];
    readonly form: "meeting" | "call" | "conference" | "visit";
    readonly status: "planned" | "held" | "cancelled";
    readonly title?: string;
    readonly place?: string;
  } | {
    readonly kind: "mandate";
    readonly mission: string;
    readonly quote: Schemas["Quote"];
    readonly date?: PartialDay;
    readonly attribution?: {
      readonly party?: string;
      readonly person?: string;
      readonly outlet?: string;
    };
    readonly body: string;
    readonly action: "authorised" | "extended" | "changed" | "ended";
    readonly status?: "adopted" | "proposed" | "rejected";
    readonly instrument?: string;
    readonly until?: PartialDay;
  };
  /** A claim, its document, its words, and what people made of it. */
  readonly ClaimView: {
    readonly id: string;
    readonly state: "proposed" | "accepted" | "amended" | "rejected" | "retracted";
    readonly claim: Schemas["Claim"];
    readonly words: string | null;
    readonly document: Schemas["Document"];
    readonly tells: Schemas["Telling"] | null;
    readonly proposed: {
      readonly claim: Schemas["Claim"];
      readonly reader: string;
      readonly confidence: number;
    } | null;
    readonly decisions: readonly ({
      readonly id: string;
      readonly verdict: "accepted" | "amended" | "rejected";
      readonly author: string;
      readonly recordedAt: Instant;
      readonly seq: number;
      readonly reason: string | null;
    })[];
    readonly retracted: {
      /** The retraction; taking it back in turn restores what it took. */
      readonly entry: string;
      readonly reason: string;
      readonly author: string;
      readonly recordedAt: Instant;
    } | null;
  };
  readonly Claims: {
    readonly head: Schemas["Head"];
    readonly total: number;
    readonly claims: readonly Schemas["ClaimView"][];
    readonly next: string | null;
  };
  /** What each column of a table holds; others are left out. */
  readonly Columns: {
    readonly headerLine: number;
    readonly columns: readonly ({
      /** As it stands in the table. */
      readonly header: string;
      readonly role: "party" | "resource" | "stage" | "amount" | "unit" | "item" | "date" | "deadline" | "source" | "note";
      readonly stage?: "refused" | "reluctant" | "considering" | "pledged" | "committed" | "delivered" | "suspended" | "withdrawn";
      readonly resource?: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing";
      readonly unit?: string;
      /** What the figures of an amount are counted in: 1000000 under “USD m”. */
      readonly scale?: number;
    })[];
    /** What holds for rows that do not say. */
    readonly defaults: {
      readonly stage?: "refused" | "reluctant" | "considering" | "pledged" | "committed" | "delivered" | "suspended" | "withdrawn";
      readonly resource?: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing";
      readonly unit?: string;
    };
  };
  /** What all currencies of a resource come to in one of them, by rates on file. */
  readonly ConvertedTotal: {
    readonly resource: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing";
    readonly per: string | null;
    readonly unit: string;
    readonly pledged: number;
    readonly committed: number;
    readonly delivered: number;
    readonly rates: readonly {
      readonly from: string;
      readonly value: number;
      readonly on: Day;
      readonly source: string;
    }[];
    readonly without: readonly string[];
  };
  readonly Decided: {
    readonly head: Schemas["Head"];
    readonly decision: Schemas["Decision"];
  };
  /** What a person made of a claim. */
  readonly Decision: {
    readonly kind: "decision";
    readonly id: string;
    readonly of: string;
    readonly document: string;
    readonly verdict: "accepted" | "amended" | "rejected";
    readonly claim?: Schemas["Claim"];
    readonly tells?: Schemas["Telling"];
    readonly reason?: string;
  };
  readonly DecisionBody: {
    readonly claim: string;
    readonly verdict: "accepted" | "amended" | "rejected";
    /** The claim as it should read; needed to amend. */
    readonly amended?: Schemas["Claim"];
    /** The act it tells of, in place of the matcher's; `new` makes one. */
    readonly act?: string;
    /** The effect, in place of the matcher's: sets, adds, rotates, part, told, withdraws, refuses, holds, stands. */
    readonly effect?: string;
    /** Why; needed to reject. */
    readonly reason?: string;
    /** How many decisions on the claim you have seen. */
    readonly seen?: number;
  };
  readonly Description: {
    readonly openapi: "3.1.0";
    readonly paths: Readonly<Record<string, unknown>>;
  };
  /** One captured text, never changed. */
  readonly Document: {
    readonly kind: "document";
    readonly id: string;
    readonly sha256: string;
    readonly published: Day;
    readonly publishedFrom: "metadata" | "text" | "person";
    readonly publisher: string;
    readonly origin: string;
    readonly lang: string;
    readonly title?: string;
    readonly url?: string;
    readonly fetchedAt?: Instant;
    readonly captureOf?: string;
    readonly copyOf?: string;
    /** So many characters that nobody sees stood in the page and were left out. */
    readonly hiddenCharacters?: number;
    readonly visibility: "public" | "internal";
    readonly redistribute: "full" | "quote" | "none";
    readonly digest?: boolean;
  };
  readonly DocumentBody: {
    /** The words, at most 2,000,000 characters. Ingested text is never run or rendered as HTML. */
    readonly text: string;
    /** Publication day; looked for in the text unless given. */
    readonly published?: Day;
    readonly lang?: string;
    readonly title?: string;
    readonly publisher?: string;
    /** The mission the text is known to be about. */
    readonly mission?: string;
    readonly url?: string;
    /** The wire, outlet or body the report stems from; the publisher unless given. */
    readonly origin?: string;
    readonly visibility?: "public" | "internal";
    readonly redistribute?: "full" | "quote" | "none";
  };
  readonly DocumentView: {
    readonly document: Schemas["Document"];
    readonly text: string;
    readonly claims: readonly Schemas["ClaimView"][];
    readonly retracted: {
      /** The retraction; taking it back in turn restores what it took. */
      readonly entry: string;
      readonly reason: string;
      readonly author: string;
      readonly recordedAt: Instant;
    } | null;
  };
  readonly Documents: {
    readonly head: Schemas["Head"];
    readonly total: number;
    readonly documents: readonly {
      readonly id: string;
      readonly document: Schemas["Document"];
      readonly claims: number;
      readonly waiting: number;
      readonly copies: readonly string[];
      readonly retracted: boolean;
    }[];
    readonly next: string | null;
  };
  /** Parties meeting about the mission. */
  readonly Engagement: {
    readonly id: string;
    readonly parties: readonly Schemas["Party"][];
    readonly form: "meeting" | "call" | "conference" | "visit";
    readonly status: "planned" | "held" | "cancelled";
    readonly title: string | null;
    readonly place: string | null;
    readonly on: Day;
  };
  readonly Entries: {
    readonly head: Schemas["Head"];
    readonly entries: readonly Schemas["Entry"][];
    readonly next: number;
  };
  /** One line of the ledger, with its place and hash. */
  readonly Entry: {
    readonly kind: "mission";
    readonly id: string;
    readonly mission: Schemas["MissionFile"];
    readonly seq: number;
    readonly recordedAt: Instant;
    readonly author: string;
    readonly prev: string;
    readonly hash: string;
    readonly imported?: {
      readonly ledger: string;
      readonly seq: number;
      readonly hash: string;
    };
  } | {
    readonly kind: "document";
    readonly id: string;
    readonly sha256: string;
    readonly published: Day;
    readonly publishedFrom: "metadata" | "text" | "person";
    readonly publisher: string;
    readonly origin: string;
    readonly lang: string;
    readonly title?: string;
    readonly url?: string;
    readonly fetchedAt?: Instant;
    readonly captureOf?: string;
    readonly copyOf?: string;
    /** So many characters that nobody sees stood in the page and were left out. */
    readonly hiddenCharacters?: number;
    readonly visibility: "public" | "internal";
    readonly redistribute: "full" | "quote" | "none";
    readonly digest?: boolean;
    readonly seq: number;
    readonly recordedAt: Instant;
    readonly author: string;
    readonly prev: string;
    readonly hash: string;
    readonly imported?: {
      readonly ledger: string;
      readonly seq: number;
      readonly hash: string;
    };
  } | {
    readonly kind: "proposal";
    readonly id: string;
    readonly document: string;
    readonly claim: Schemas["Claim"];
    readonly reader: string;
    readonly confidence: number;
    readonly seq: number;
    readonly recordedAt: Instant;
    readonly author: string;
    readonly prev: string;
    readonly hash: string;
    readonly imported?: {
      readonly ledger: string;
      readonly seq: number;
      readonly hash: string;
    };
  } | {
    readonly kind: "decision";
    readonly id: string;
    readonly of: string;
    readonly document: string;
    readonly verdict: "accepted" | "amended" | "rejected";
    readonly claim?: Schemas["Claim"];
    readonly tells?: Schemas["Telling"];
    readonly reason?: string;
    readonly seq: number;
    readonly recordedAt: Instant;
    readonly author: string;
    readonly prev: string;
    readonly hash: string;
    readonly imported?: {
      readonly ledger: string;
      readonly seq: number;
      readonly hash: string;
    };
  } | {
    readonly kind: "retraction";
    readonly id: string;
    readonly of: string;
    readonly reason: string;
    readonly seq: number;
    readonly recordedAt: Instant;
    readonly author: string;
    readonly prev: string;
    readonly hash: string;
    readonly imported?: {
      readonly ledger: string;
      readonly seq: number;
      readonly hash: string;
    };
  } | {
    readonly kind: "adoption";
    readonly id: string;
    readonly act: string;
    readonly claim: string;
    readonly reason: string;
    readonly seq: number;
    readonly recordedAt: Instant;
    readonly author: string;
    readonly prev: string;
    readonly hash: string;
    readonly imported?: {
      readonly ledger: string;
      readonly seq: number;
      readonly hash: string;
    };
  } | {
    readonly kind: "merge";
    readonly id: string;
    readonly what: "act" | "party";
    readonly from: string;
    readonly into: string;
    readonly reason: string;
    readonly seq: number;
    readonly recordedAt: Instant;
    readonly author: string;
    readonly prev: string;
    readonly hash: string;
    readonly imported?: {
      readonly ledger: string;
      readonly seq: number;
      readonly hash: string;
    };
  } | {
    readonly kind: "condition";
    readonly id: string;
    readonly claim: string;
    readonly outcome: "met" | "failed";
    readonly on: PartialDay;
    readonly by?: string;
    readonly reason: string;
    readonly seq: number;
    readonly recordedAt: Instant;
    readonly author: string;
    readonly prev: string;
    readonly hash: string;
    readonly imported?: {
      readonly ledger: string;
      readonly seq: number;
      readonly hash: string;
    };
  } | {
    readonly kind: "rate";
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly value: number;
    readonly on: Day;
    readonly source: string;
    readonly seq: number;
    readonly recordedAt: Instant;
    readonly author: string;
    readonly prev: string;
    readonly hash: string;
    readonly imported?: {
      readonly ledger: string;
      readonly seq: number;
      readonly hash: string;
    };
  } | {
    readonly kind: "check";
    readonly id: string;
    readonly mission: string;
    readonly party: string;
    readonly on: Day;
    readonly source: string;
    readonly seq: number;
    readonly recordedAt: Instant;
    readonly author: string;
    readonly prev: string;
    readonly hash: string;
    readonly imported?: {
      readonly ledger: string;
      readonly seq: number;
      readonly hash: string;
    };
  };
  /** The acts a figure is made of, then those set aside with the reason. */
  readonly Explanation: {
    readonly address: {
      readonly party: string;
      readonly resource: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing";
      readonly rung?: "pledged" | "committed" | "delivered";
      readonly unit?: string;
      readonly through?: string;
    };
    readonly unit: string | null;
    readonly figure: Schemas["Figure"] | null;
    readonly disputed: {
      readonly low: number;
      readonly high: number;
    } | null;
    readonly acts: readonly ({
      readonly act: Schemas["Act"];
      readonly aside: string | null;
      readonly tellings: readonly ({
        readonly claim: string;
        readonly document: string;
        readonly knownFrom: Day;
        readonly origin: string;
        readonly seq: number;
        readonly value: number | null;
        readonly ownWord: boolean;
        readonly suspect: boolean;
        readonly proposed: boolean;
        readonly flags: readonly ("lower" | "next-contingent" | "inflated" | "conflict" | "two-currencies" | "late")[];
        readonly rule: string;
        readonly why: string;
        readonly aside: string | null;
      })[];
    })[];
  };
  /** A feed that is followed, and what came of it. */
  readonly Feed: {
    readonly id: string;
    readonly address: string;
    readonly title: string | null;
    readonly status: "active" | "paused" | "gone";
    readonly polledAt: Instant | null;
    readonly answeredAt: Instant | null;
    readonly nextAt: Instant;
    readonly failures: number;
    readonly lastRefusal: {
      readonly code: string;
      readonly message: string;
    } | null;
    readonly waiting: number;
    readonly counts: {
      readonly added: number;
      readonly known: number;
      readonly passed: number;
    };
    readonly polling: {
      readonly done: number;
      readonly total: number;
    } | null;
    readonly refused: readonly ({
      readonly id: string;
      readonly address: string | null;
      readonly title: string | null;
      readonly code: string;
      readonly message: string;
      readonly retriable: boolean;
      readonly tries: number;
      readonly at: Instant;
    })[];
    readonly mission: string | null;
    readonly publisher: string | null;
    readonly speaksFor: readonly string[];
  };
  /** A figure and the acts it rests on. Null is unknown, never zero. */
  readonly Figure: {
    readonly value: number | null;
    readonly acts: readonly string[];
  };
  readonly File: string;
  /** Required less what stands at each rung. */
  readonly Gap: {
    readonly requirement: Schemas["Requirement"];
    readonly pledged: number;
    readonly committed: number;
    readonly delivered: number;
    readonly pledgedWithJoint: number;
    readonly published: {
      readonly pledged: number | null;
      readonly committed: number | null;
      readonly delivered: number | null;
    };
  };
  /** A party, or a group that gives one figure jointly. */
  readonly Giver: {
    readonly key: string;
    readonly parties: readonly Schemas["Party"][];
    readonly joint: boolean;
  };
  /** The entry at which the ledger stood, and its hash. */
  readonly Head: {
    readonly seq: number;
    readonly hash: string;
  };
  readonly Health: {
    readonly status: "ok";
    readonly version: string;
    readonly head: Schemas["Head"];
  };
  readonly Intake: {
    readonly feeds: readonly Schemas["Feed"][];
    readonly jobs: readonly ({
      readonly id: string;
      readonly title: string;
      readonly status: "running" | "done" | "cancelled";
      readonly total: number;
      readonly done: number;
      readonly counts: {
        readonly added: number;
        readonly known: number;
        readonly passed: number;
        readonly refused: number;
      };
      readonly author: string;
      readonly startedAt: Instant;
      readonly endedAt: Instant | null;
      readonly perMinute: number | null;
      readonly secondsLeft: number | null;
      readonly active: boolean;
      readonly refused: readonly {
        readonly id: string;
        readonly what: string;
        readonly code: string;
        readonly message: string;
        readonly retriable: boolean;
        readonly tries: number;
      }[];
    })[];
  };
  /** Long work: n of N, rate, time left, errors so far. */
  readonly Job: {
    readonly id: string;
    readonly title: string;
    readonly status: "running" | "done" | "cancelled";
    readonly total: number;
    readonly done: number;
    readonly counts: {
      readonly added: number;
      readonly known: number;
      readonly passed: number;
      readonly refused: number;
    };
    readonly author: string;
    readonly startedAt: Instant;
    readonly endedAt: Instant | null;
    readonly perMinute: number | null;
    readonly secondsLeft: number | null;
    readonly active: boolean;
  };
  /** A giver's support in one unit. Outstanding = on hold + blocked + due. */
  readonly Line: {
    readonly unit: string;
    readonly per: string | null;
    readonly pledged: Schemas["Figure"];
    readonly committed: Schemas["Figure"];
    readonly delivered: Schemas["Figure"];
    readonly outstanding: Schemas["Figure"];
    readonly onHold: Schemas["Figure"];
    readonly blocked: Schemas["Figure"];
    readonly due: Schemas["Figure"];
    readonly available: Schemas["Figure"];
    readonly leaving: Schemas["Figure"];
    readonly carriedOver: number;
    readonly disputed: {
      readonly pledged: {
        readonly low: number;
        readonly high: number;
      } | null;
      readonly committed: {
        readonly low: number;
        readonly high: number;
      } | null;
      readonly delivered: {
        readonly low: number;
        readonly high: number;
      } | null;
    };
    readonly channels: readonly ({
      readonly through: string | null;
      readonly pledged: Schemas["Figure"];
      readonly committed: Schemas["Figure"];
      readonly delivered: Schemas["Figure"];
    })[];
  };
  /** A decision of a competent body on the mission. */
  readonly Mandate: {
    readonly id: string;
    readonly body: string;
    readonly action: "authorised" | "extended" | "changed" | "ended";
    readonly status: "adopted" | "proposed" | "rejected";
    readonly instrument: string | null;
    readonly on: Day;
    readonly until: PartialDay | null;
    readonly inForce: boolean;
    readonly daysLeft: number | null;
  };
  /** Why the matcher takes a claim for an act, by a code that can be put in words. */
  readonly MatchReason: {
    readonly code: "first" | "same-total" | "same-total-late" | "carried-over" | "sum-of-steps" | "fits-steps" | "change-dated" | "change-own" | "change-silent" | "conflict" | "conflict-carried" | "told-late" | "inflated" | "two-currencies" | "rise-told" | "next-contingent" | "same-step" | "step-differs" | "new-step" | "part" | "still" | "still-differs" | "posture-late" | "new-posture" | "known-stage" | "all-together" | "same-thread" | "new-thread";
    /** The figure that stands against the claim's own, in its unit. */
    readonly against?: number | null;
    /** The stage that was told before. */
    readonly stage?: "refused" | "reluctant" | "considering" | "pledged" | "committed" | "delivered" | "suspended" | "withdrawn";
    /** The day on which that was last told. */
    readonly day?: Day;
  };
  readonly Mission: {
    readonly head: Schemas["Head"];
    readonly mission: Schemas["MissionFile"];
    readonly versions: readonly {
      /** Send it as `replaces` to put another file in its place. */
      readonly entry: string;
      readonly seq: number;
      readonly author: string;
      readonly recordedAt: Instant;
    }[];
  };
  readonly MissionBody: {
    readonly mission: Schemas["MissionFile"];
    /** The entry of the file that you have seen; left out for a new mission. */
    readonly replaces?: string;
  };
  readonly MissionEffect: {
    readonly head: Schemas["Head"];
    readonly day: Day;
    readonly before: readonly Schemas["Gap"][];
    readonly after: readonly Schemas["Gap"][];
    readonly changes: readonly Schemas["Change"][];
  };
  /** What is on file about one mission. */
  readonly MissionFile: {
    readonly id: string;
    readonly name: string;
    readonly short: string;
    readonly aliases: Readonly<Record<string, readonly string[]>>;
    readonly host: string;
    readonly kind: string;
    readonly lead?: readonly {
      readonly party: string;
      readonly role: string;
    }[];
    readonly requirements: readonly Schemas["Requirement"][];
    readonly mandates?: readonly ({
      readonly body: string;
      readonly instrument: string;
      readonly action: "authorised" | "extended" | "changed" | "ended";
      readonly date: Day;
      readonly until?: Day;
      readonly sources: readonly string[];
    })[];
    readonly strength?: {
      readonly unit: string;
      readonly figures: readonly {
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
      }[];
    };
    readonly budget?: {
      readonly figures: readonly {
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
      }[];
    };
    readonly successor?: string;
    readonly predecessor?: string;
    readonly handover?: Day;
  };
  readonly MissionLedger: {
    readonly head: Schemas["Head"];
    readonly entries: readonly Schemas["Entry"][];
  };
  readonly MissionSaved: {
    readonly head: Schemas["Head"];
    readonly entry: string;
  };
  readonly MissionTrialBody: {
    readonly mission: Schemas["MissionFile"];
    /** The board's day; the one it opens at unless given. */
    readonly day?: Day;
  };
  readonly Missions: {
    readonly head: Schemas["Head"];
    readonly sample: boolean;
    readonly today: Day;
    readonly missions: readonly ({
      readonly id: string;
      readonly name: string;
      readonly short: string;
      readonly host: string;
      readonly newestDay: Day | null;
      readonly claims: number;
    })[];
  };
  readonly Names: {
    readonly head: Schemas["Head"];
    /** Missions that claims speak of and that are not on file. */
    readonly missions: readonly ({
      readonly id: string;
      readonly claims: number;
      readonly first: string;
      /** What is known of it without a file, to begin one from. */
      readonly proposed: {
        readonly name: string;
        readonly short: string;
        readonly host: string;
        readonly kind: string;
        readonly names: readonly string[];
      } | null;
    })[];
    /** Groups and names that no code stands for, those in most claims first. */
    readonly parties: readonly ({
      /** What a merge takes as `from`. */
      readonly key: string;
      readonly party: Schemas["Party"];
      /** How many claims name it; those rejected or taken back aside. */
      readonly claims: number;
      readonly waiting: number;
      readonly documents: number;
      /** The claims that name it, at most twenty. */
      readonly uses: readonly {
        readonly claim: string;
        readonly document: string;
        readonly says: Schemas["Claim"];
      }[];
      /** The party whose name it bears. */
      readonly suggestion: string | null;
    })[];
    /** The merges of parties that stand. */
    readonly resolved: readonly {
      /** Taking it back undoes it. */
      readonly entry: string;
      readonly from: string;
      readonly into: string;
      readonly author: string;
      readonly reason: string;
      readonly claims: number;
    }[];
    /** The codes that a name can be resolved into. */
    readonly known: readonly string[];
  };
  /** What stands in the way, and what it holds back now. */
  readonly Obstacle: {
    readonly id: string;
    readonly type: "legal" | "funding" | "political" | "security" | "logistical";
    readonly affects: readonly Schemas["Party"][];
    readonly resource: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing" | null;
    readonly status: "open" | "contested" | "resolved";
    readonly since: Day;
    readonly until: Day | null;
    readonly days: number;
    readonly steps: readonly ({
      readonly on: Day;
      readonly status: "open" | "contested" | "resolved";
      readonly claim: string;
    })[];
    readonly holds: readonly ({
      readonly giver: string;
      readonly resource: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing";
      readonly unit: string;
      readonly value: number;
    })[];
  };
  /** A code such as "KEN" or "UN", or a party that the text does not name. */
  readonly Party: string | {
    readonly unnamed: true | number;
    readonly described?: string;
  };
  /** Why the API said no (RFC 9457). */
  readonly Problem: {
    readonly type: string;
    readonly title: string;
    readonly status: number;
    readonly code: "act_unknown" | "already_retracted" | "body_not_json" | "body_too_large" | "claim_decided" | "claim_invalid" | "claim_unknown" | "columns_unsettled" | "content_type_unsupported" | "cross_site" | "day_invalid" | "disk_full" | "document_empty" | "document_not_text" | "document_too_large" | "document_unknown" | "effect_unknown" | "entry_unknown" | "feed_known" | "feed_unknown" | "head_moved" | "head_unknown" | "headers_too_large" | "host_refused" | "id_taken" | "input_invalid" | "internal" | "job_unknown" | "key_invalid" | "key_missing" | "key_reused" | "ledger_not_empty" | "line_invalid" | "merge_invalid" | "method_not_allowed" | "mission_changed" | "mission_invalid" | "mission_unknown" | "not_taken_in" | "not_found" | "published_missing" | "reason_missing" | "request_broken" | "request_slow" | "sample_read_only" | "settled_meanwhile" | "store_busy";
    readonly detail: string;
    readonly instance: string;
    readonly errors?: readonly {
      readonly at: string;
      readonly message: string;
    }[];
    readonly details?: Readonly<Record<string, string | number | readonly string[]>>;
    readonly reference?: string;
  };
  readonly Proposals: {
    readonly head: Schemas["Head"];
    readonly total: number;
    readonly proposals: readonly ({
      readonly claim: Schemas["ClaimView"];
      readonly telling: Schemas["Telling"];
      readonly reason: Schemas["MatchReason"];
      /** The act that it would tell of, as the first claim told it. */
      readonly known: {
        readonly claim: Schemas["Claim"];
        readonly id: string;
        readonly document: string;
        /** How many documents tell of the act so far. */
        readonly documents: number;
      } | null;
      readonly changes: readonly Schemas["Change"][];
    })[];
    readonly next: string | null;
  };
  /** Either `value`, or `min` and `max`, in a unit. */
  readonly Quantity: {
    readonly value?: number;
    readonly min?: number;
    readonly max?: number;
    readonly unit: string;
    readonly item?: string;
    readonly bound: "exact" | "about" | "atLeast" | "upTo";
    readonly basis?: "total" | "additional" | "rotation" | "part";
    readonly shared?: boolean;
    readonly per?: string;
  };
  /** A mission and the three times, each inclusive. */
  readonly Question: {
    readonly mission: string;
    readonly trueOn: Day;
    readonly knownAt: Day;
    readonly head: number;
    readonly proposalsFrom?: number;
  };
  /** A span of the document's text in UTF-16 code units. */
  readonly Quote: {
    readonly start: number;
    readonly end: number;
  };
  readonly ReadBody: {
    /** The words, at most 2,000,000 characters. Ingested text is never run or rendered as HTML. */
    readonly text: string;
    /** Publication day; looked for in the text unless given. */
    readonly published?: Day;
    readonly lang?: string;
    readonly title?: string;
    readonly publisher?: string;
    /** The mission the text is known to be about. */
    readonly mission?: string;
  };
  readonly Reading: {
    readonly lang: string;
    readonly published: Day | null;
    readonly publishedFrom: "person" | "text" | null;
    readonly claims: readonly {
      readonly claim: Schemas["Claim"];
      readonly confidence: number;
    }[];
    readonly problems: readonly {
      readonly code: string;
      readonly message: string;
      readonly quote?: {
        readonly start: number;
        readonly end: number;
      };
    }[];
    readonly proposedMissions: readonly {
      readonly id: string;
      readonly name: string;
      readonly host?: string;
      readonly kind?: string;
    }[];
  };
  /** Who asked whom for what, and what came of it. */
  readonly Request: {
    readonly id: string;
    readonly from: readonly Schemas["Party"][];
    readonly to: readonly Schemas["Party"][];
    readonly resource: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing";
    readonly on: Day;
    readonly status: "open" | "met" | "declined";
    readonly answeredBy: string | null;
  };
  /** In force from `from` up to but not including `until`. */
  readonly Requirement: {
    readonly resource: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing";
    readonly value: number;
    readonly unit: string;
    readonly per?: string;
    readonly from: Day;
    readonly until?: Day;
    readonly counts?: string;
    readonly what: string;
    readonly sources: readonly string[];
  };
  readonly Retracted: {
    readonly head: Schemas["Head"];
    readonly retraction: Schemas["Retraction"];
  };
  /** Takes back a claim, a document or another entry. */
  readonly Retraction: {
    readonly kind: "retraction";
    readonly id: string;
    readonly of: string;
    readonly reason: string;
  };
  readonly RetractionBody: {
    readonly of: string;
    readonly reason: string;
  };
  readonly Review: {
    readonly head: Schemas["Head"];
    readonly mission: string;
    readonly waiting: number;
    readonly documents: readonly ({
      readonly id: string;
      readonly publisher: string;
      readonly published: Day;
      readonly title: string | null;
      readonly waiting: number;
    })[];
    readonly counts: Readonly<Record<"conflict" | "suspect" | "inflated" | "condition" | "lost", number>>;
    readonly disputes: readonly ({
      readonly act: Schemas["Act"];
      readonly kinds: readonly ("conflict" | "suspect" | "inflated" | "condition" | "lost")[];
      readonly tellings: readonly {
        readonly told: Schemas["ToldAct"];
        readonly claim: Schemas["ClaimView"];
        /** Its words are gone from the newest capture of its page. */
        readonly lost: boolean;
      }[];
    })[];
    /** Claims that wait and are about a mission that is not on file. */
    readonly elsewhere: number;
    readonly settled: readonly ({
      /** The entry that taking back undoes it. */
      readonly entry: string;
      readonly what: "merge" | "adopt" | "condition" | "step" | "retract";
      /** The act, claim or document that it is about. */
      readonly of: string;
      readonly claim: Schemas["Claim"] | null;
      readonly document: string | null;
      /** The act it was made one with, the claim adopted, the outcome or status. */
      readonly into: string | null;
      /** What that act or adopted claim says. */
      readonly intoClaim: Schemas["Claim"] | null;
      readonly author: string;
      readonly recordedAt: Instant;
      readonly reason: string;
    })[];
  };
  readonly Settled: {
    readonly head: Schemas["Head"];
    /** The entries that were written; taking one back undoes it. */
    readonly entries: readonly string[];
  };
  readonly SettlementBody: {
    readonly what: "adopt";
    readonly act: string;
    readonly claim: string;
    readonly reason: string;
    /** The head at which you looked; refused where the same was settled since. */
    readonly seen?: number;
  } | {
    readonly what: "merge";
    readonly of: "act" | "party";
    readonly from: string;
    readonly into: string;
    readonly reason: string;
    /** The head at which you looked; refused where the same was settled since. */
    readonly seen?: number;
  } | {
    readonly what: "condition";
    readonly claim: string;
    readonly outcome: "met" | "failed";
    readonly on: PartialDay;
    /** The act that met or failed it. */
    readonly by?: string;
    readonly reason: string;
    /** The head at which you looked; refused where the same was settled since. */
    readonly seen?: number;
  } | {
    readonly what: "step";
    readonly thread: string;
    readonly status: string;
    readonly on: Day;
    readonly reason: string;
    /** The head at which you looked; refused where the same was settled since. */
    readonly seen?: number;
  } | {
    readonly what: "undo";
    readonly claim: string;
    readonly decision: string;
  } | {
    readonly what: "propose";
    readonly document: string;
    readonly claim: Schemas["Claim"];
  };
  readonly TableTrial: {
    readonly head: Schemas["Head"];
    readonly sheet: string;
    /** Each header with the first different cells beneath. */
    readonly headers: readonly {
      readonly header: string;
      readonly examples: readonly string[];
    }[];
    readonly columns: Schemas["Columns"];
    /** Whether the columns come from this call, an earlier table, or nobody yet. */
    readonly from: "given" | "settled" | "suggested";
    /** What no column tells, so that no row can make a claim. */
    readonly missing: "party" | "stage" | null;
    readonly rows: number;
    readonly counts: {
      readonly claims: number;
      readonly problems: number;
    };
    /** The first claims that its rows would make. */
    readonly claims: readonly {
      readonly line: number;
      readonly claim: Schemas["Claim"];
    }[];
    /** The first rows that would make none, and why. */
    readonly problems: readonly {
      readonly line: number;
      readonly code: string;
      readonly message: string;
    }[];
  };
  readonly TableTrialBody: {
    readonly name: string;
    readonly base64: string;
    readonly mission: string;
    readonly columns?: Schemas["Columns"];
  };
  readonly TakeInBody: {
    readonly what: "address";
    readonly address: string;
    /** Publication day, where the document hides it. */
    readonly published?: Day;
    readonly publisher?: string;
    readonly origin?: string;
    readonly title?: string;
    readonly mission?: string;
    readonly visibility?: "public" | "internal";
    readonly redistribute?: "full" | "quote" | "none";
  } | {
    readonly what: "file";
    readonly name: string;
    /** The bytes; at most what the body of this path may hold. */
    readonly base64: string;
    /** For a table: read its columns as suggested, now and from now on. */
    readonly acceptColumns?: boolean;
    /** For a table: read its columns so, now and from now on. */
    readonly columns?: Schemas["Columns"];
    /** Publication day, where the document hides it. */
    readonly published?: Day;
    readonly publisher?: string;
    readonly origin?: string;
    readonly title?: string;
    readonly mission?: string;
    readonly visibility?: "public" | "internal";
    readonly redistribute?: "full" | "quote" | "none";
  } | {
    readonly what: "newFeed";
    readonly address: string;
    readonly mission?: string;
    readonly publisher?: string;
    /** Parties whose own words it carries: asking it is a look at their sources. */
    readonly speaksFor?: readonly string[];
    /** Keep items that claim nothing too. */
    readonly all?: boolean;
  } | {
    readonly what: "feed";
    readonly id: string;
    readonly to: "poll" | "paused" | "active" | "removed" | "retry";
    readonly items?: readonly string[];
  } | {
    readonly what: "readAgain";
    /** Also what the reader of today has read; else what an earlier version did. */
    readonly all?: boolean;
  } | {
    readonly what: "job";
    readonly id: string;
    readonly to: "cancel" | "resume" | "retry";
    readonly items?: readonly string[];
  };
  readonly TakenIn: {
    readonly head: Schemas["Head"];
    readonly document: Schemas["Document"] | null;
    readonly known: boolean;
    readonly proposals: number;
    readonly feed: Schemas["Feed"] | null;
    readonly job: Schemas["Job"] | null;
    /** Rows that make no claim and why; text that nobody sees. */
    readonly remarks: readonly string[];
  };
  /** Which act a claim tells of, by which rule, and why. */
  readonly Telling: {
    readonly act: string;
    readonly effect: "sets" | "adds" | "rotates" | "part" | "told" | "withdraws" | "refuses" | "holds" | "stands";
    readonly flags: readonly ("lower" | "next-contingent" | "inflated" | "conflict" | "two-currencies" | "late")[];
    readonly rule: string;
    readonly why: string;
    readonly matcher: string;
  };
  /** One telling of an act. */
  readonly ToldAct: {
    readonly claim: string;
    readonly document: string;
    readonly knownFrom: Day;
    readonly origin: string;
    readonly seq: number;
    readonly value: number | null;
    readonly ownWord: boolean;
    readonly suspect: boolean;
    readonly proposed: boolean;
    readonly flags: readonly ("lower" | "next-contingent" | "inflated" | "conflict" | "two-currencies" | "late")[];
    readonly rule: string;
    readonly why: string;
  };
  /** The sum over givers of one resource in one unit: each line once. */
  readonly Total: {
    readonly resource: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing";
    readonly unit: string;
    readonly per: string | null;
    readonly pledged: Schemas["Figure"];
    readonly committed: Schemas["Figure"];
    readonly delivered: Schemas["Figure"];
    readonly outstanding: Schemas["Figure"];
    readonly onHold: Schemas["Figure"];
    readonly blocked: Schemas["Figure"];
    readonly due: Schemas["Figure"];
    readonly joint: {
      readonly pledged: Schemas["Figure"];
      readonly committed: Schemas["Figure"];
      readonly delivered: Schemas["Figure"];
    };
    readonly unknownSize: {
      readonly pledged: readonly string[];
      readonly committed: readonly string[];
      readonly delivered: readonly string[];
    };
    readonly byCondition: {
      readonly unconditional: number;
      readonly open: number;
      readonly met: number;
      readonly failed: number;
    };
    readonly gaps: readonly Schemas["Gap"][];
  };
  readonly TrialBody: {
    readonly what: "adopt";
    readonly act: string;
    readonly claim: string;
    readonly reason: string;
    /** The head at which you looked; refused where the same was settled since. */
    readonly seen?: number;
  } | {
    readonly what: "merge";
    readonly of: "act" | "party";
    readonly from: string;
    readonly into: string;
    readonly reason: string;
    /** The head at which you looked; refused where the same was settled since. */
    readonly seen?: number;
  } | {
    readonly what: "condition";
    readonly claim: string;
    readonly outcome: "met" | "failed";
    readonly on: PartialDay;
    /** The act that met or failed it. */
    readonly by?: string;
    readonly reason: string;
    /** The head at which you looked; refused where the same was settled since. */
    readonly seen?: number;
  } | {
    readonly what: "step";
    readonly thread: string;
    readonly status: string;
    readonly on: Day;
    readonly reason: string;
    /** The head at which you looked; refused where the same was settled since. */
    readonly seen?: number;
  } | {
    readonly what: "undo";
    readonly claim: string;
    readonly decision: string;
  } | {
    readonly what: "propose";
    readonly document: string;
    readonly claim: Schemas["Claim"];
  } | {
    readonly claim: string;
    readonly verdict: "accepted" | "amended" | "rejected";
    /** The claim as it should read; needed to amend. */
    readonly amended?: Schemas["Claim"];
    /** The act it tells of, in place of the matcher's; `new` makes one. */
    readonly act?: string;
    /** The effect, in place of the matcher's: sets, adds, rotates, part, told, withdraws, refuses, holds, stands. */
    readonly effect?: string;
    /** Why; needed to reject. */
    readonly reason?: string;
    /** How many decisions on the claim you have seen. */
    readonly seen?: number;
    readonly what: "decide";
  };
  readonly Why: {
    readonly head: Schemas["Head"];
    readonly asked: Schemas["Question"];
    readonly explanation: Schemas["Explanation"];
    readonly claims: Readonly<Record<string, Schemas["ClaimView"]>>;
  };
}

/** What each operation takes, what it answers, and the codes with which it says no. */
export interface Operations {
  /** The missions on file, and where the ledger stands. */
  readonly listMissions: {
    readonly asked: {

    };
    readonly reply: Schemas["Missions"];
    readonly refusal: "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "store_busy";
  };
  /** Put a mission on file, or replace its file from now on. Boards at older heads keep the file that stood then. `replaces` names the file that you have seen, so that nobody's is overwritten unseen. */
  readonly saveMission: {
    readonly asked: {
      readonly body: Schemas["MissionBody"];
    };
    readonly reply: Schemas["MissionSaved"];
    readonly refusal: "body_not_json" | "body_too_large" | "content_type_unsupported" | "cross_site" | "disk_full" | "host_refused" | "input_invalid" | "internal" | "key_invalid" | "key_missing" | "key_reused" | "method_not_allowed" | "mission_changed" | "mission_invalid" | "sample_read_only" | "store_busy";
  };
  /** The board of a mission, for any three times. The same question at the same `head` is answered with the same bytes for ever. */
  readonly viewBoard: {
    readonly asked: {
      readonly id: string;
      /** What was true on this day; today unless given. */
      readonly trueOn?: Day;
      /** What was public by this day; `trueOn` unless given. */
      readonly knownAt?: Day;
      /** As the ledger stood at this entry; the newest unless given. */
      readonly head?: number;
      /** Count unreviewed proposals at or above this confidence too. */
      readonly proposalsFrom?: number;
    };
    readonly reply: Schemas["Board"];
    readonly refusal: "head_unknown" | "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "mission_unknown" | "store_busy";
  };
  /** How one figure of a board is made, with the words of every claim behind it. A giver or unit that the board does not have gives no figure and no acts. */
  readonly explainFigure: {
    readonly asked: {
      readonly id: string;
      /** What was true on this day; today unless given. */
      readonly trueOn?: Day;
      /** What was public by this day; `trueOn` unless given. */
      readonly knownAt?: Day;
      /** As the ledger stood at this entry; the newest unless given. */
      readonly head?: number;
      /** Count unreviewed proposals at or above this confidence too. */
      readonly proposalsFrom?: number;
      /** Code of the giver, such as KEN; a joint giver's codes joined by `+`. */
      readonly party: string;
      readonly resource: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing";
      readonly rung?: "pledged" | "committed" | "delivered";
      readonly unit?: string;
      readonly through?: string;
    };
    readonly reply: Schemas["Why"];
    readonly refusal: "head_unknown" | "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "mission_unknown" | "store_busy";
  };
  /** What changed on a mission's board since a day. */
  readonly viewChanges: {
    readonly asked: {
      readonly id: string;
      /** What was true on this day; today unless given. */
      readonly trueOn?: Day;
      /** What was public by this day; `trueOn` unless given. */
      readonly knownAt?: Day;
      /** As the ledger stood at this entry; the newest unless given. */
      readonly head?: number;
      /** Count unreviewed proposals at or above this confidence too. */
      readonly proposalsFrom?: number;
      /** A day, or a number of days before `trueOn`, such as 7d. */
      readonly since: string;
    };
    readonly reply: Schemas["Changes"];
    readonly refusal: "day_invalid" | "head_unknown" | "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "mission_unknown" | "store_busy";
  };
  /** The entries from which a mission's board can be folded. With the entries of the missions it succeeds, and without claims nobody has decided on. */
  readonly viewLedger: {
    readonly asked: {
      readonly id: string;
      /** As the ledger stood at this entry; the newest unless given. */
      readonly head?: number;
      /** 1: with the claims nobody has decided on. */
      readonly proposals?: "0" | "1";
    };
    readonly reply: Schemas["MissionLedger"];
    readonly refusal: "head_unknown" | "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "mission_unknown" | "store_busy";
  };
  /** The board, its acts or its claims as a table. Unknown is empty, never 0. Every row says how it is asked for again and cited. */
  readonly viewTable: {
    readonly asked: {
      readonly id: string;
      /** What was true on this day; today unless given. */
      readonly trueOn?: Day;
      /** What was public by this day; `trueOn` unless given. */
      readonly knownAt?: Day;
      /** As the ledger stood at this entry; the newest unless given. */
      readonly head?: number;
      /** Count unreviewed proposals at or above this confidence too. */
      readonly proposalsFrom?: number;
      /** Codes of givers, joined by commas; all unless given. */
      readonly parties?: string;
      /** Resources, joined by commas; all unless given. */
      readonly resources?: string;
      /** `board` unless given. */
      readonly table?: "board" | "claims" | "acts";
      /** `csv` unless given; `dictionary` describes the columns (CSV on the Web). */
      readonly format?: "csv" | "jsonl" | "xlsx" | "dictionary";
    };
    readonly reply: Response;
    readonly refusal: "head_unknown" | "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "mission_unknown" | "store_busy";
  };
  /** The money behind the board as IATI 2.03 activities. */
  readonly viewIati: {
    readonly asked: {
      readonly id: string;
      /** What was true on this day; today unless given. */
      readonly trueOn?: Day;
      /** What was public by this day; `trueOn` unless given. */
      readonly knownAt?: Day;
      /** As the ledger stood at this entry; the newest unless given. */
      readonly head?: number;
      /** Count unreviewed proposals at or above this confidence too. */
      readonly proposalsFrom?: number;
      /** Codes of givers, joined by commas; all unless given. */
      readonly parties?: string;
      /** Resources, joined by commas; all unless given. */
      readonly resources?: string;
      /** `giver`: an activity for each, money going out (default); `mission`: coming in. */
      readonly side?: "giver" | "mission";
      /** Your organisation identifier. */
      readonly reporter?: string;
      /** Acts or claims, joined by commas, whose money is ODA by word of their source. */
      readonly oda?: string;
      /** Your organisation's name. */
      readonly reporterName?: string;
    };
    readonly reply: Response;
    readonly refusal: "head_unknown" | "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "mission_unknown" | "store_busy";
  };
  /** The changes of the board, day by day as they became known, as a feed. */
  readonly viewFeed: {
    readonly asked: {
      readonly id: string;
      /** What was true on this day; today unless given. */
      readonly trueOn?: Day;
      /** What was public by this day; `trueOn` unless given. */
      readonly knownAt?: Day;
      /** As the ledger stood at this entry; the newest unless given. */
      readonly head?: number;
      /** Count unreviewed proposals at or above this confidence too. */
      readonly proposalsFrom?: number;
      /** Changes of so many days. */
      readonly days?: number;
      /** Changes of this giver alone. */
      readonly party?: string;
      /** `rss` unless given. */
      readonly format?: "rss" | "atom" | "json";
    };
    readonly reply: Response;
    readonly refusal: "head_unknown" | "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "mission_unknown" | "store_busy";
  };
  /** The changes of the last days as a letter. */
  readonly viewDigest: {
    readonly asked: {
      readonly id: string;
      /** What was true on this day; today unless given. */
      readonly trueOn?: Day;
      /** What was public by this day; `trueOn` unless given. */
      readonly knownAt?: Day;
      /** As the ledger stood at this entry; the newest unless given. */
      readonly head?: number;
      /** Count unreviewed proposals at or above this confidence too. */
      readonly proposalsFrom?: number;
      /** Changes of so many days. */
      readonly days?: number;
      /** Changes of this giver alone. */
      readonly party?: string;
      /** `html` unless given. */
      readonly format?: "html" | "markdown";
    };
    readonly reply: Response;
    readonly refusal: "head_unknown" | "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "mission_unknown" | "store_busy";
  };
  /** What the ledger took in since an entry, in order. Pass the answer's `next` as `since` for what follows; ask again later for news. */
  readonly listEntries: {
    readonly asked: {
      /** The entries after this one; 0 for all. */
      readonly since: number;
      /** How many at most, from 1 to 500; 50 unless given. */
      readonly limit?: number;
    };
    readonly reply: Schemas["Entries"];
    readonly refusal: "head_unknown" | "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "store_busy";
  };
  /** Claims, newest document first, page by page. */
  readonly listClaims: {
    readonly asked: {
      readonly mission?: string;
      /** Claims that name this party, in any role. */
      readonly party?: string;
      readonly resource?: "personnel" | "funding" | "equipment" | "training" | "logistics" | "backing";
      readonly kind?: "contribution" | "request" | "requirement" | "obstacle" | "agreement" | "engagement" | "mandate";
      readonly document?: string;
      /** `next` of the page before. */
      readonly after?: string;
      /** How many at most, from 1 to 500; 50 unless given. */
      readonly limit?: number;
    };
    readonly reply: Schemas["Claims"];
    readonly refusal: "claim_unknown" | "document_unknown" | "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "mission_unknown" | "store_busy";
  };
  /** One claim with its words, its document, and what people made of it. */
  readonly viewClaim: {
    readonly asked: {
      readonly id: string;
    };
    readonly reply: Schemas["ClaimView"];
    readonly refusal: "claim_unknown" | "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "store_busy";
  };
  /** Claims that wait for a decision, and what accepting each would change. */
  readonly listProposals: {
    readonly asked: {
      readonly mission?: string;
      readonly document?: string;
      /** `next` of the page before. */
      readonly after?: string;
      /** How many at most, from 1 to 500; 50 unless given. */
      readonly limit?: number;
    };
    readonly reply: Schemas["Proposals"];
    readonly refusal: "claim_unknown" | "document_unknown" | "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "mission_unknown" | "store_busy";
  };
  /** One document with its text and everything claimed from it. */
  readonly viewDocument: {
    readonly asked: {
      readonly id: string;
    };
    readonly reply: Schemas["DocumentView"];
    readonly refusal: "document_unknown" | "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "store_busy";
  };
  /** Read a text into claims; nothing is saved. Programs that send neither `Origin` nor `Sec-Fetch-Site` need an Idempotency-Key here too. */
  readonly readText: {
    readonly asked: {
      readonly body: Schemas["ReadBody"];
    };
    readonly reply: Schemas["Reading"];
    readonly refusal: "body_not_json" | "body_too_large" | "content_type_unsupported" | "cross_site" | "document_empty" | "document_not_text" | "document_too_large" | "host_refused" | "input_invalid" | "internal" | "key_invalid" | "key_missing" | "method_not_allowed" | "mission_unknown" | "store_busy";
  };
  /** Keep a document and the claims proposed from it. The same text of the same publisher and day is kept once: it is answered with 200 and `known`. */
  readonly addDocument: {
    readonly asked: {
      readonly body: Schemas["DocumentBody"];
    };
    readonly reply: Schemas["AddedDocument"];
    readonly refusal: "body_not_json" | "body_too_large" | "content_type_unsupported" | "cross_site" | "disk_full" | "document_empty" | "document_not_text" | "document_too_large" | "host_refused" | "input_invalid" | "internal" | "key_invalid" | "key_missing" | "key_reused" | "method_not_allowed" | "mission_unknown" | "published_missing" | "sample_read_only" | "store_busy";
  };
  /** Documents, newest first, page by page. */
  readonly listDocuments: {
    readonly asked: {
      /** `next` of the page before. */
      readonly after?: string;
      /** How many at most, from 1 to 500; 50 unless given. */
      readonly limit?: number;
    };
    readonly reply: Schemas["Documents"];
    readonly refusal: "claim_unknown" | "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "store_busy";
  };
  /** Accept, amend or reject a claim. */
  readonly decideClaim: {
    readonly asked: {
      readonly body: Schemas["DecisionBody"];
    };
    readonly reply: Schemas["Decided"];
    readonly refusal: "act_unknown" | "body_not_json" | "body_too_large" | "claim_decided" | "claim_invalid" | "claim_unknown" | "content_type_unsupported" | "cross_site" | "disk_full" | "effect_unknown" | "host_refused" | "input_invalid" | "internal" | "key_invalid" | "key_missing" | "key_reused" | "method_not_allowed" | "mission_unknown" | "reason_missing" | "sample_read_only" | "store_busy";
  };
  /** Take back a claim, a document or another entry, from now on. */
  readonly retract: {
    readonly asked: {
      readonly body: Schemas["RetractionBody"];
    };
    readonly reply: Schemas["Retracted"];
    readonly refusal: "already_retracted" | "body_not_json" | "body_too_large" | "content_type_unsupported" | "cross_site" | "disk_full" | "entry_unknown" | "host_refused" | "input_invalid" | "internal" | "key_invalid" | "key_missing" | "key_reused" | "method_not_allowed" | "reason_missing" | "sample_read_only" | "store_busy";
  };
  /** The file of a mission: names, requirements, mandates; and who put it there. */
  readonly viewMission: {
    readonly asked: {
      readonly id: string;
    };
    readonly reply: Schemas["Mission"];
    readonly refusal: "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "mission_unknown" | "store_busy";
  };
  /** What a mission file would make of the gaps; nothing is saved. Programs that send neither `Origin` nor `Sec-Fetch-Site` need an Idempotency-Key here too. */
  readonly tryMission: {
    readonly asked: {
      readonly body: Schemas["MissionTrialBody"];
    };
    readonly reply: Schemas["MissionEffect"];
    readonly refusal: "body_not_json" | "body_too_large" | "content_type_unsupported" | "cross_site" | "host_refused" | "input_invalid" | "internal" | "key_invalid" | "key_missing" | "method_not_allowed" | "mission_invalid" | "store_busy";
  };
  /** Names in claims that nothing on file stands behind, and the parties that were merged. A party is resolved by `settle` with `merge`; taking that entry back undoes it. */
  readonly listNames: {
    readonly asked: {

    };
    readonly reply: Schemas["Names"];
    readonly refusal: "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "store_busy";
  };
  /** What changed on a page between an earlier capture and this one. */
  readonly viewCapture: {
    readonly asked: {
      readonly id: string;
    };
    readonly reply: Schemas["Capture"];
    readonly refusal: "document_unknown" | "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "store_busy";
  };
  /** What is under way: the feeds that are followed, and long jobs. */
  readonly viewIntake: {
    readonly asked: {

    };
    readonly reply: Schemas["Intake"];
    readonly refusal: "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "store_busy";
  };
  /** Take in an address or a file, follow a feed, or change what is under way. Addresses are fetched through a guard that reaches the public internet alone. Files are parsed in a process of their own. A table needs its mission; JSON Lines become a job. */
  readonly takeIn: {
    readonly asked: {
      readonly body: Schemas["TakeInBody"];
    };
    readonly reply: Schemas["TakenIn"];
    readonly refusal: "body_not_json" | "body_too_large" | "columns_unsettled" | "content_type_unsupported" | "cross_site" | "disk_full" | "feed_known" | "feed_unknown" | "host_refused" | "input_invalid" | "internal" | "job_unknown" | "key_invalid" | "key_missing" | "key_reused" | "method_not_allowed" | "mission_unknown" | "not_taken_in" | "published_missing" | "sample_read_only" | "store_busy";
  };
  /** How a table's columns would be read, and the first claims it would make; nothing is saved. By the columns given, else as settled for the same headers before, else as suggested. To import it, send the columns with the file to `takeIn`. Programs that send neither `Origin` nor `Sec-Fetch-Site` need an Idempotency-Key here too. */
  readonly tryTable: {
    readonly asked: {
      readonly body: Schemas["TableTrialBody"];
    };
    readonly reply: Schemas["TableTrial"];
    readonly refusal: "body_not_json" | "body_too_large" | "content_type_unsupported" | "cross_site" | "host_refused" | "input_invalid" | "internal" | "key_invalid" | "key_missing" | "method_not_allowed" | "mission_unknown" | "not_taken_in" | "store_busy";
  };
  /** What waits for a person in a mission: claims by document, and acts to be settled. */
  readonly viewReview: {
    readonly asked: {
      readonly id: string;
    };
    readonly reply: Schemas["Review"];
    readonly refusal: "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "mission_unknown" | "store_busy";
  };
  /** Which figures would move if a claim, document or entry were taken back. */
  readonly viewEffect: {
    readonly asked: {
      readonly id: string;
    };
    readonly reply: Schemas["BoardEffect"];
    readonly refusal: "entry_unknown" | "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "store_busy";
  };
  /** Which figures a settlement or decision would move; nothing is saved. Programs that send neither `Origin` nor `Sec-Fetch-Site` need an Idempotency-Key here too. */
  readonly trySettlement: {
    readonly asked: {
      readonly body: Schemas["TrialBody"];
    };
    readonly reply: Schemas["BoardEffect"];
    readonly refusal: "act_unknown" | "already_retracted" | "body_not_json" | "body_too_large" | "claim_decided" | "claim_invalid" | "claim_unknown" | "content_type_unsupported" | "cross_site" | "document_unknown" | "effect_unknown" | "entry_unknown" | "host_refused" | "input_invalid" | "internal" | "key_invalid" | "key_missing" | "merge_invalid" | "method_not_allowed" | "mission_unknown" | "settled_meanwhile" | "store_busy";
  };
  /** Adopt a figure, merge, close a condition, move a thread, undo, or add a missed claim. Taking back the entry that this writes undoes it (see `retract`). */
  readonly settle: {
    readonly asked: {
      readonly body: Schemas["SettlementBody"];
    };
    readonly reply: Schemas["Settled"];
    readonly refusal: "act_unknown" | "already_retracted" | "body_not_json" | "body_too_large" | "claim_decided" | "claim_invalid" | "claim_unknown" | "content_type_unsupported" | "cross_site" | "disk_full" | "document_unknown" | "entry_unknown" | "host_refused" | "input_invalid" | "internal" | "key_invalid" | "key_missing" | "key_reused" | "merge_invalid" | "method_not_allowed" | "mission_unknown" | "reason_missing" | "sample_read_only" | "settled_meanwhile" | "store_busy";
  };
  /** That the server answers, and where its ledger stands. */
  readonly viewHealth: {
    readonly asked: {

    };
    readonly reply: Schemas["Health"];
    readonly refusal: "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "store_busy";
  };
  /** This description of the API (OpenAPI 3.1). */
  readonly viewDescription: {
    readonly asked: {

    };
    readonly reply: Schemas["Description"];
    readonly refusal: "host_refused" | "input_invalid" | "internal" | "method_not_allowed" | "store_busy";
  };
}

/** Where each operation is: its method and path, and whether it answers with a file. */
export const PLACES = {
  listMissions: ["get", "/api/missions"],
  saveMission: ["post", "/api/missions"],
  viewBoard: ["get", "/api/missions/{id}/board"],
  explainFigure: ["get", "/api/missions/{id}/why"],
  viewChanges: ["get", "/api/missions/{id}/changes"],
  viewLedger: ["get", "/api/missions/{id}/ledger"],
  viewTable: ["get", "/api/missions/{id}/table", "file"],
  viewIati: ["get", "/api/missions/{id}/iati", "file"],
  viewFeed: ["get", "/api/missions/{id}/feed", "file"],
  viewDigest: ["get", "/api/missions/{id}/digest", "file"],
  listEntries: ["get", "/api/entries"],
  listClaims: ["get", "/api/claims"],
  viewClaim: ["get", "/api/claims/{id}"],
  listProposals: ["get", "/api/proposals"],
  viewDocument: ["get", "/api/documents/{id}"],
  readText: ["post", "/api/read"],
  addDocument: ["post", "/api/documents"],
  listDocuments: ["get", "/api/documents"],
  decideClaim: ["post", "/api/decisions"],
  retract: ["post", "/api/retractions"],
  viewMission: ["get", "/api/missions/{id}"],
  tryMission: ["post", "/api/mission-trials"],
  listNames: ["get", "/api/names"],
  viewCapture: ["get", "/api/documents/{id}/capture"],
  viewIntake: ["get", "/api/intake"],
  takeIn: ["post", "/api/intake"],
  tryTable: ["post", "/api/table-trials"],
  viewReview: ["get", "/api/missions/{id}/review"],
  viewEffect: ["get", "/api/effects/{id}"],
  trySettlement: ["post", "/api/settlement-trials"],
  settle: ["post", "/api/settlements"],
  viewHealth: ["get", "/api/health"],
  viewDescription: ["get", "/api/openapi.json"],
} as const satisfies Readonly<Record<keyof Operations, readonly [string, string, "file"?]>>;
