import type { Question } from "#ledger";
import type { BoardReply } from "./board.ts";
import type { MissionsReply } from "./replies.ts";

/** What the first screen of an address is drawn from. */
export interface FirstScene {
  /** The query of the address, such as `?mission=haiti-mss`; it may hold anything. */
  readonly search: string;
  /** The languages that the browser asks for, as its `Accept-Language` has them. */
  readonly languages: string;
  readonly missions: () => Promise<MissionsReply>;
  /** Null where there is no such board. */
  readonly board: (asked: Question) => Promise<BoardReply | null>;
}

/** The first screen of the dashboard as the parts of its page. */
export interface FirstScreen {
  /** The language that it is in, as a page names it. */
  readonly lang: string;
  readonly title: string;
  /** HTML in which all that is not ours is escaped. */
  readonly body: string;
  /** What it was drawn from, as HTML that is not seen: the app takes the screen over with it. */
  readonly given: string;
}

/** Draws the first screen, to be read before a script runs; null where the address shows no board. */
export type DrawFirst = (scene: FirstScene) => Promise<FirstScreen | null>;
