import type { EngagementForm, Instrument, ObstacleType, Resource } from "#ledger";

/** What a predicate does to the support that it speaks of. */
export type Role =
  | "give"
  | "arrive"
  | "serve"
  | "leave"
  | "promise"
  | "consider"
  | "hesitate"
  | "refuse"
  | "bind"
  | "hold"
  | "keep"
  | "ask"
  | "want"
  | "need"
  | "due"
  | "fail"
  | "bar"
  | "light"
  | "say"
  | "thank"
  | "back"
  | "oppose"
  | "meet"
  | "sign"
  | "draft"
  | "authorise"
  | "extend"
  | "change"
  | "end";

/** A sentence and the claims that the reader must find in it; an empty list makes a counter-example. */
export interface Example {
  readonly text: string;
  /** Each claim in the short form of `test/reader/shortForm.ts`: `contribution KEN personnel pledged 1000`. */
  readonly claims: readonly string[];
}

/** Words that share a meaning: what they do, what they give, and sentences that show it. */
export interface Frame {
  readonly id: string;
  readonly role: Role;
  /** Verbs (or adjectives after "to be") by their dictionary form; particles follow after spaces. */
  readonly verbs: readonly string[];
  /** Nouns that name the same event ("the deployment of"). */
  readonly nouns?: readonly string[];
  /** The resource that the words themselves imply; absent where the object tells. */
  readonly resource?: Resource;
  readonly examples: readonly Example[];
}

/** Words that make an obstacle: something wrong, said of something that the mission depends on. */
export interface ObstacleCue {
  readonly type: ObstacleType;
  /** Stems of what is wrong; one must stand near one of `of`, unless `of` is empty. */
  readonly wrong: readonly string[];
  readonly of: readonly string[];
}

/** The closed words of a language, and its nouns by what they mean to a mission. */
export interface Words {
  readonly code: string;
  readonly prepositions: readonly string[];
  readonly subordinators: readonly string[];
  readonly conditionals: readonly string[];
  readonly relatives: readonly string[];
  readonly conjunctions: readonly string[];
  readonly determiners: readonly string[];
  readonly negations: readonly string[];
  readonly pronouns: readonly string[];
  readonly possessives: readonly string[];
  readonly futureAuxiliaries: readonly string[];
  readonly possibleAuxiliaries: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  readonly bounds: Readonly<Record<string, "about" | "atLeast" | "upTo">>;
  readonly additional: readonly string[];
  readonly currencies: Readonly<Record<string, string>>;
  readonly persons: readonly string[];
  readonly items: Readonly<Record<string, string>>;
  /** Nouns that point at something given, which is told elsewhere ("its share", "the American draft"). */
  readonly offerNouns: readonly string[];
  /** Verbs that hand over what stands after them, whatever its word. */
  readonly handovers: readonly string[];
  /** Nouns that such verbs take and that are nothing given ("an answer", "the time"). */
  readonly noGoods: readonly string[];
  /** What stands before the names of a navy's ships ("HMS"). */
  readonly navyMarks: readonly string[];
  readonly resources: Readonly<Record<string, Resource>>;
  /** What some things may be given as besides ("instructors", who are people, as training). */
  readonly otherUses: Readonly<Record<string, readonly Resource[]>>;
  readonly titles: readonly string[];
  readonly institutions: readonly string[];
  readonly legislatures: readonly string[];
  readonly courts: readonly string[];
  readonly partyNouns: readonly string[];
  readonly missionNouns: readonly string[];
  readonly meetings: Readonly<Record<string, EngagementForm>>;
  readonly instruments: Readonly<Record<string, Instrument>>;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly obstacles: readonly ObstacleCue[];
}
