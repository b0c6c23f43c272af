import type { Result } from "#base";
import { askFeed, dueFeeds, type FeedItem, itemDone, itemRefused, nextPoll } from "#intake";
import { headOf } from "#ledger";
import type { AddedDocument } from "../addDocument.ts";
import type { Desk } from "../desk.ts";
import type { Refusal } from "../refusal.ts";
import { checkSources, FEED, type FeedView, type KeptFeed, viewFeed } from "./feeds.ts";
import { endOf } from "./runJob.ts";
import { takeInAddress, takeInParsed } from "./takeIn.ts";
import { allWork, amendWork, heldWork } from "./work.ts";

/** Which feeds are polled, and what the caller wants to hear. */
export interface PollOptions {
  /** The feeds to be asked now, due or not; those that are due unless given. */
  readonly ids?: readonly string[];
  readonly onProgress?: (feed: FeedView) => void;
  readonly signal?: AbortSignal;
}

/**
 * Ask feeds for news and take in what is new, item by item.
 *
 * What came of an item is kept before the next one begins. A poll that was broken off goes on with
 * the items that wait, before the feed is asked again.
 */
export async function pollFeeds(
  desk: Desk,
  options: PollOptions = {},
): Promise<readonly FeedView[]> {
  const feeds = await allWork<KeptFeed>(desk, FEED);
  const due = new Set(
    dueFeeds(
      feeds.map(({ state }) => state.feed),
      desk.ports.now(),
    ).map(({ address }) => address),
  );
  const chosen = feeds.filter(({ id, state }) =>
    options.ids === undefined
      ? due.has(state.feed.address) || (state.polling !== null && state.feed.status === "active")
      : options.ids.includes(id),
  );
  const views: FeedView[] = [];
  for (const { id } of chosen) {
    if (options.signal?.aborted === true) break;
    const view = await pollOne(desk, id, options);
    if (view !== null) views.push(view);
  }
  return views;
}

async function pollOne(desk: Desk, id: string, options: PollOptions): Promise<FeedView | null> {
  const held = await heldWork<KeptFeed>(desk, FEED, id);
  if (held === null) return null;
  const broken = held.state.polling !== null && held.state.feed.waiting.length > 0;
  if (!broken && !(await ask(desk, id, held.state))) return null;
  for (;;) {
    const now = await heldWork<KeptFeed>(desk, FEED, id);
    const item = now?.state.feed.waiting[0];
    if (now === null || item === undefined || options.signal?.aborted === true) break;
    const head = headOf(await desk.ledger());
    const taken = await takeItem(desk, item, now.state, options.signal);
    if (taken === null) break;
    const after = await keepEnd(desk, id, item, taken, head);
    if (after !== null) options.onProgress?.(viewFeed(id, after));
  }
  const last = await amendWork<KeptFeed>(desk, { kind: FEED, id }, (kept) =>
    kept.feed.waiting.length > 0 ? kept : { ...kept, polling: null },
  );
  return last === null ? null : viewFeed(id, last);
}

/** Ask the feed, and let what is new wait; false where the feed has gone meanwhile. */
async function ask(desk: Desk, id: string, { feed }: KeptFeed): Promise<boolean> {
  const answer = await askFeed(feed, {
    fetch: { allowPrivateHosts: desk.ports.allowPrivateHosts ?? [] },
  });
  const now = desk.ports.now();
  const asked = await amendWork<KeptFeed>(desk, { kind: FEED, id }, (kept) => {
    const next = nextPoll(kept.feed, answer, now);
    return { ...kept, feed: next, polling: { done: 0, total: next.waiting.length } };
  });
  if (asked !== null && answer.kind !== "refused") await checkSources(desk, id, asked);
  return asked !== null;
}

/** Take in an item by its address, else by the words that the feed itself holds of it; null when cancelled. */
async function takeItem(
  desk: Desk,
  { address, title, author, published, text }: FeedItem,
  { facts, feed }: KeptFeed,
  signal: AbortSignal | undefined,
): Promise<Result<AddedDocument, Refusal> | null> {
  // Where the page does not say its day, the feed may.
  const dated = published === null ? facts : { ...facts, publishedElse: published };
  if (address === null) {
    const own = { title, publisher: feed.title, author, address: null, text };
    const undated = { published: null, publishedFrom: null };
    return takeInParsed(desk, { ...own, ...undated }, { ...dated, url: feed.address });
  }
  const taken = await takeInAddress(desk, { address }, dated, signal);
  return !taken.ok && taken.refusal.details?.["reason"] === "cancelled" ? null : taken;
}

async function keepEnd(
  desk: Desk,
  id: string,
  item: FeedItem,
  taken: Result<AddedDocument, Refusal>,
  head: number,
): Promise<KeptFeed | null> {
  const end = taken.ok ? await endOf(desk, taken.value, head) : null;
  const now = desk.ports.now();
  return amendWork<KeptFeed>(desk, { kind: FEED, id }, (kept) => {
    // Another process may have taken the same item in meanwhile.
    if (!kept.feed.waiting.some(({ id: waiting }) => waiting === item.id)) return kept;
    const { counts, polling } = kept;
    const done = polling === null ? null : { ...polling, done: polling.done + 1 };
    if (end === null || end.kind === "refused") {
      const refusal = taken.ok ? null : itemRefusal(taken.refusal);
      const feed =
        refusal === null ? kept.feed : itemRefused(kept.feed, { id: item.id, refusal, now });
      return { ...kept, feed, polling: done };
    }
    return {
      ...kept,
      feed: itemDone(kept.feed, item.id),
      counts: { ...counts, [end.kind]: counts[end.kind] + 1 },
      polling: done,
    };
  });
}

function itemRefusal({ code, message, details }: Refusal) {
  const reason = details?.["reason"];
  return {
    code: typeof reason === "string" ? reason : code,
    message,
    retriable: details?.["retriable"] === "true",
  };
}
