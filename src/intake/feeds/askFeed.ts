import { type FetchOptions, fetchPage } from "../fetch/fetchPage.ts";
import { type ParseOptions, readFeed } from "../parse/parseBytes.ts";
import type { FeedAnswer, FeedState } from "./feedState.ts";

/** How a feed is asked. */
export interface AskOptions {
  readonly fetch?: Omit<FetchOptions, "etag" | "lastModified">;
  readonly parse?: Pick<ParseOptions, "pool">;
}

/**
 * Ask a feed for news: a conditional request through the guard, read in a child process.
 *
 * The answer is handed to `nextPoll`; nothing is kept here.
 */
export async function askFeed(
  feed: Pick<FeedState, "address" | "etag" | "lastModified">,
  { fetch = {}, parse = {} }: AskOptions = {},
): Promise<FeedAnswer> {
  const page = await fetchPage(feed.address, {
    ...fetch,
    ...(feed.etag === null ? {} : { etag: feed.etag }),
    ...(feed.lastModified === null ? {} : { lastModified: feed.lastModified }),
  });
  if (!page.ok) {
    const { code, message, status, retryAfterSeconds } = page.refusal;
    return { kind: "refused", code, message, status, retryAfterSeconds };
  }
  const { unchanged, bytes, contentType, finalAddress, etag, lastModified, movedTo } = page.value;
  if (unchanged) return { kind: "unchanged" };
  const read = await readFeed(bytes, {
    ...parse,
    ...(contentType === null ? {} : { contentType }),
    address: finalAddress,
  });
  if (!read.ok) return { kind: "refused", ...read.refusal };
  return { kind: "feed", feed: read.value, etag, lastModified, movedTo };
}
