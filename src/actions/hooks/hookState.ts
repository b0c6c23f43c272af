import type { Instant } from "#base";
import { sha256 } from "../hash.ts";

/** News on its way to a webhook. It is kept before it is sent, and sent again under the same id. */
export interface Delivery {
  readonly id: string;
  readonly body: string;
  /** The entry of the ledger up to which it tells. */
  readonly seq: number;
  readonly tries: number;
  readonly nextAt: Instant;
}

/** Why a call did not reach a webhook, or was not taken there. */
export interface HookFailure {
  readonly at: Instant;
  readonly code: string;
  readonly message: string;
}

/** News that was given up after every try. */
export interface DeadLetter extends Delivery {
  readonly failure: HookFailure;
}

/** An address that is told what changes, and what is remembered of it. Plain data. */
export interface HookState {
  readonly address: string;
  /** The mission whose board is followed. */
  readonly mission: string;
  /** The key that signs, as `whsec_` and base64. */
  readonly secret: string;
  /** `gone`: it answered 410, and is told nothing more until a person asks. */
  readonly status: "active" | "gone";
  /** The entry up to which it has been told, or nothing had to be told. */
  readonly toldTo: number;
  readonly delivery: Delivery | null;
  readonly lastFailure: HookFailure | null;
  readonly lastTakenAt: Instant | null;
  /** Given up, the newest last. */
  readonly dead: readonly DeadLetter[];
}

/** What came of sending a delivery. */
export type HookAnswer =
  | { readonly status: number }
  | { readonly code: string; readonly message: string };

// The waits before each further try that the Standard Webhooks recommend, in minutes.
const WAITS = [5 / 60, 5, 30, 120, 300, 600, 840, 1_200, 1_440] as const;
const MOST_DEAD = 100;

/**
 * The state of a webhook after a try. Pure: the same state, answer and moment give the same state.
 *
 * 2xx takes the news, 410 ends the webhook, all else is tried again after growing waits, each up to a
 * tenth longer by the delivery's id, so that many do not call at one moment.
 */
export function afterTry(state: HookState, answer: HookAnswer, now: Instant): HookState {
  const { delivery } = state;
  if (delivery === null) return state;
  if ("status" in answer && answer.status >= 200 && answer.status < 300) {
    return {
      ...state,
      status: "active",
      toldTo: delivery.seq,
      delivery: null,
      lastFailure: null,
      lastTakenAt: now,
    };
  }
  const failure: HookFailure =
    "status" in answer
      ? { at: now, code: "http_status", message: `It answered ${answer.status}.` }
      : { at: now, ...answer };
  if ("status" in answer && answer.status === 410)
    return { ...state, status: "gone", lastFailure: failure };
  const tried = { ...delivery, tries: delivery.tries + 1 };
  const wait = WAITS[delivery.tries];
  if (wait !== undefined) {
    const spread =
      1 + Number.parseInt(sha256(`${tried.id} ${tried.tries}`).slice(0, 4), 16) / 655_360;
    return {
      ...state,
      lastFailure: failure,
      delivery: { ...tried, nextAt: after(now, wait * spread) },
    };
  }
  return {
    ...state,
    toldTo: delivery.seq,
    delivery: null,
    lastFailure: failure,
    dead: [...state.dead, { ...tried, failure }].slice(-MOST_DEAD),
  };
}

/** The state with what was given up sent again: the oldest first, at once. */
export function sendAgain(state: HookState, now: Instant): HookState {
  if (state.delivery !== null)
    return { ...state, status: "active", delivery: { ...state.delivery, nextAt: now } };
  const [first, ...rest] = state.dead;
  if (first === undefined) return { ...state, status: "active" };
  const { failure: _, ...delivery } = first;
  return {
    ...state,
    status: "active",
    dead: rest,
    delivery: { ...delivery, tries: 0, nextAt: now, seq: Math.max(delivery.seq, state.toldTo) },
  };
}

function after(now: Instant, minutes: number): Instant {
  return new Date(Date.parse(now) + minutes * 60_000).toISOString() as Instant;
}
