import type { Instant } from "#base";
import type { Feed, FeedItem } from "../parse/document.ts";

/** An item of a feed that could not be made a document. */
export interface RefusedItem {
  readonly id: string;
  readonly address: string | null;
  readonly title: string | null;
  readonly code: string;
  readonly message: string;
  /** It may work later by itself, and is tried again with the feed; others wait for a person. */
  readonly retriable: boolean;
  readonly tries: number;
  readonly at: Instant;
}

/** All that is remembered of a feed between two polls. Plain data. */
export interface FeedState {
  readonly address: string;
  readonly title: string | null;
  /** `gone`: the feed said that it has ended; it is polled no more until a person asks. */
  readonly status: "active" | "paused" | "gone";
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly polledAt: Instant | null;
  /** When the feed last answered, with news or without: silence after this day is the feed's own. */
  readonly answeredAt: Instant | null;
  readonly nextAt: Instant;
  readonly intervalMinutes: number;
  /** Failed polls in a row. */
  readonly failures: number;
  /** Why the last poll failed; null after one that did not. */
  readonly lastRefusal: { readonly code: string; readonly message: string } | null;
  /** Items that were met, the newest last; those that left the feed long ago are forgotten. */
  readonly seen: readonly string[];
  /** Items that wait to be made documents, in the feed's order. */
  readonly waiting: readonly FeedItem[];
  readonly refused: readonly RefusedItem[];
}

/** What came of asking a feed. */
export type FeedAnswer =
  | {
      readonly kind: "feed";
      readonly feed: Feed;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** Where the feed has moved for good. */
      readonly movedTo: string | null;
    }
  | { readonly kind: "unchanged" }
  | {
      readonly kind: "refused";
      readonly code: string;
      readonly message: string;
      readonly status?: number | undefined;
      readonly retryAfterSeconds?: number | undefined;
    };

/** Why an item was not made a document. */
export interface ItemRefusal {
  readonly code: string;
  readonly message: string;
  readonly retriable: boolean;
}

/** Bounds of polling, in minutes. */
export const POLL_MINUTES = { least: 15, first: 30, most: 360, mostAfterFailures: 1_440 } as const;
/** How often an item is tried that may work later. */
export const MOST_TRIES = 5;

const MOST_SEEN = 5_000;
const MOST_REFUSED = 1_000;

/** A feed that has not been asked yet; it is due at once. */
export function newFeed(address: string, now: Instant): FeedState {
  return {
    address,
    title: null,
    status: "active",
    etag: null,
    lastModified: null,
    polledAt: null,
    answeredAt: null,
    nextAt: now,
    intervalMinutes: POLL_MINUTES.first,
    failures: 0,
    lastRefusal: null,
    seen: [],
    waiting: [],
    refused: [],
  };
}

/** The feeds to be asked now, those that waited longest first. */
export function dueFeeds(feeds: readonly FeedState[], now: Instant): readonly FeedState[] {
  return feeds
    .filter(({ status, nextAt }) => status === "active" && nextAt <= now)
    .toSorted((a, b) => (a.nextAt < b.nextAt ? -1 : a.nextAt > b.nextAt ? 1 : 0));
}

/**
 * The state of a feed after a poll. Pure: the same state, answer and moment give the same state.
 *
 * News halve the interval and none lengthen it; failures double the wait up to a day, and a wish of
 * the server (`Retry-After`) is heeded. A feed that answers 410 has ended.
 */
export function nextPoll(state: FeedState, answer: FeedAnswer, now: Instant): FeedState {
  if (answer.kind === "refused") return afterRefusal(state, answer, now);
  const known = new Set(state.seen);
  const fresh = answer.kind === "feed" ? firstOfEach(answer.feed.items, known) : [];
  const factor = fresh.length > 0 ? 0.5 : 1.5;
  const intervalMinutes = within(
    state.intervalMinutes * factor,
    POLL_MINUTES.least,
    POLL_MINUTES.most,
  );
  const answered = {
    ...state,
    status: state.status === "gone" ? ("active" as const) : state.status,
    polledAt: now,
    answeredAt: now,
    intervalMinutes,
    nextAt: later(now, intervalMinutes, state.address),
    failures: 0,
    lastRefusal: null,
    ...againLater(state),
  };
  if (answer.kind === "unchanged") return answered;
  const inFeed = new Set(answer.feed.items.map(({ id }) => id));
  const left = state.seen.filter((id) => !inFeed.has(id));
  const room = Math.max(0, MOST_SEEN - inFeed.size);
  return {
    ...answered,
    address: answer.movedTo ?? state.address,
    title: answer.feed.title ?? state.title,
    etag: answer.etag,
    lastModified: answer.lastModified,
    seen: [...(room === 0 ? [] : left.slice(-room)), ...inFeed],
    waiting: [...answered.waiting, ...fresh],
  };
}

/** The state after a waiting item has become a document, or was known as one. */
export function itemDone(state: FeedState, id: string): FeedState {
  return {
    ...state,
    waiting: state.waiting.filter((item) => item.id !== id),
    refused: state.refused.filter((item) => item.id !== id),
  };
}

/** The state after a waiting item was refused: listed with its reason, to be tried again. */
export function itemRefused(
  state: FeedState,
  {
    id,
    refusal,
    now,
  }: { readonly id: string; readonly refusal: ItemRefusal; readonly now: Instant },
): FeedState {
  const item = state.waiting.find((one) => one.id === id);
  const before = state.refused.find((one) => one.id === id);
  const entry: RefusedItem = {
    id,
    address: item?.address ?? before?.address ?? null,
    title: item?.title ?? before?.title ?? null,
    ...refusal,
    tries: (before?.tries ?? 0) + 1,
    at: now,
  };
  const others = state.refused.filter((one) => one.id !== id);
  return {
    ...state,
    waiting: state.waiting.filter((one) => one.id !== id),
    refused: [...others, entry].slice(-MOST_REFUSED),
  };
}

/** Put refused items back among those that wait: the ones named, or all. */
export function retryItems(state: FeedState, ids?: readonly string[]): FeedState {
  const chosen = state.refused.filter(({ id }) => ids === undefined || ids.includes(id));
  const waiting = new Set(state.waiting.map(({ id }) => id));
  const back = chosen.filter(({ id, address }) => address !== null && !waiting.has(id)).map(asItem);
  // Their tries stay counted until they become documents.
  return { ...state, waiting: [...state.waiting, ...back] };
}

function afterRefusal(
  state: FeedState,
  answer: Extract<FeedAnswer, { kind: "refused" }>,
  now: Instant,
): FeedState {
  const failures = state.failures + 1;
  const backoff = Math.min(
    POLL_MINUTES.least * 2 ** Math.min(failures, 10),
    POLL_MINUTES.mostAfterFailures,
  );
  const asked = Math.min((answer.retryAfterSeconds ?? 0) / 60, POLL_MINUTES.mostAfterFailures);
  return {
    ...state,
    status: answer.status === 410 ? "gone" : state.status,
    polledAt: now,
    failures,
    lastRefusal: { code: answer.code, message: answer.message },
    nextAt: later(now, Math.max(backoff, asked), state.address),
  };
}

/** Refused items that may work by themselves go back among those that wait. */
function againLater(state: FeedState): Pick<FeedState, "waiting"> {
  const ids = state.refused
    .filter(({ retriable, tries }) => retriable && tries < MOST_TRIES)
    .map(({ id }) => id);
  return { waiting: ids.length === 0 ? state.waiting : retryItems(state, ids).waiting };
}

function firstOfEach(items: readonly FeedItem[], known: ReadonlySet<string>): readonly FeedItem[] {
  const met = new Set(known);
  return items.filter(({ id }) => !met.has(id) && met.add(id));
}

function asItem({ id, address, title }: RefusedItem): FeedItem {
  return { id, address, title, author: null, published: null, text: "" };
}

/** A moment so many minutes on, and up to a tenth more by the address, so that feeds spread out. */
function later(now: Instant, minutes: number, address: string): Instant {
  let sum = 0;
  for (const letter of address) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000;
  const ms = Math.round(minutes * (1 + sum / 10_000) * 60_000);
  return new Date(Date.parse(now) + ms).toISOString() as Instant;
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
