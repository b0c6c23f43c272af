import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Instant } from "#base";
import {
  dueFeeds,
  type Feed,
  type FeedAnswer,
  type FeedItem,
  type FeedState,
  itemDone,
  itemRefused,
  MOST_TRIES,
  newFeed,
  nextPoll,
  POLL_MINUTES,
  retryItems,
} from "#intake";

const NOON = "2024-02-22T12:00:00.000Z" as Instant;
const ADDRESS = "https://post.example/feed";
const fresh = newFeed(ADDRESS, NOON);

function answer(...ids: readonly string[]): FeedAnswer {
  const feed: Feed = {
    format: "rss",
    title: "Post",
    lang: "en",
    address: null,
    items: ids.map(item),
    refused: [],
  };
  return { kind: "feed", feed, etag: '"1"', lastModified: null, movedTo: null };
}

function item(id: string): FeedItem {
  return {
    id,
    address: `https://post.example/${id}`,
    title: id,
    author: null,
    published: null,
    text: "",
  };
}

function minutesTo(state: FeedState): number {
  return (Date.parse(state.nextAt) - Date.parse(NOON)) / 60_000;
}

const refusal = { code: "http_status", message: "The page answers 500.", retriable: true };

describe("what is remembered of a feed", () => {
  test("a new feed is due at once, one that was asked is not", () => {
    const asked = nextPoll(fresh, answer("a"), NOON);
    expect(dueFeeds([asked, fresh], NOON)).toEqual([fresh]);
  });

  test("only items that were never met wait", () => {
    const first = nextPoll(fresh, answer("a", "b", "a"), NOON);
    const second = nextPoll(itemDone(first, "a"), answer("a", "b", "c"), NOON);
    expect(second.waiting.map(({ id }) => id)).toEqual(["b", "c"]);
  });

  test("news shorten the wait, silence lengthens it, within bounds", () => {
    let busy = fresh;
    let quiet = fresh;
    for (let poll = 0; poll < 20; poll += 1) {
      busy = nextPoll(busy, answer(`new ${poll}`), NOON);
      quiet = nextPoll(quiet, { kind: "unchanged" }, NOON);
    }
    expect(busy.intervalMinutes).toBe(POLL_MINUTES.least);
    expect(quiet.intervalMinutes).toBe(POLL_MINUTES.most);
    expect(minutesTo(busy)).toBeGreaterThanOrEqual(POLL_MINUTES.least);
  });

  test("failures double the wait up to a day, and what the server asks for is heeded", () => {
    const failed: FeedAnswer = {
      kind: "refused",
      code: "http_status",
      message: "500",
      status: 500,
    };
    const once = nextPoll(fresh, failed, NOON);
    const twice = nextPoll(once, failed, NOON);
    expect(minutesTo(twice)).toBeGreaterThan(minutesTo(once) * 1.9);
    let often = fresh;
    for (let poll = 0; poll < 30; poll += 1) often = nextPoll(often, failed, NOON);
    expect(minutesTo(often)).toBeLessThanOrEqual(POLL_MINUTES.mostAfterFailures * 1.1);
    const asked = nextPoll(fresh, { ...failed, status: 429, retryAfterSeconds: 7_200 }, NOON);
    expect(minutesTo(asked)).toBeGreaterThanOrEqual(120);
    expect(nextPoll(often, { kind: "unchanged" }, NOON)).toMatchObject({
      failures: 0,
      lastRefusal: null,
    });
  });

  test("a feed that answers 410 has ended and is asked no more", () => {
    const gone = nextPoll(
      fresh,
      { kind: "refused", code: "http_status", message: "410", status: 410 },
      NOON,
    );
    expect(gone.status).toBe("gone");
    expect(dueFeeds([gone], "2030-01-01T00:00:00.000Z" as Instant)).toEqual([]);
  });

  test("refused items are listed with their reason and tried again with the feed, so often and no more", () => {
    let state = nextPoll(fresh, answer("a"), NOON);
    for (let turn = 1; turn <= MOST_TRIES; turn += 1) {
      expect(state.waiting.map(({ id }) => id)).toEqual(["a"]);
      state = itemRefused(state, { id: "a", refusal, now: NOON });
      expect(state.refused).toMatchObject([{ id: "a", tries: turn, code: "http_status" }]);
      state = nextPoll(state, { kind: "unchanged" }, NOON);
    }
    expect(state.waiting).toEqual([]);
    expect(retryItems(state, ["a"]).waiting.map(({ id }) => id)).toEqual(["a"]);
    expect(itemDone(retryItems(state), "a")).toMatchObject({ waiting: [], refused: [] });
  });

  test("no item is met twice or lost, whatever a feed says", () => {
    const ids = fc.array(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 8 }), (polls) => {
        let state = fresh;
        const met: string[] = [];
        for (const poll of polls) {
          state = nextPoll(state, answer(...poll), NOON);
          met.push(...state.waiting.map(({ id }) => id));
          for (const { id } of state.waiting) state = itemDone(state, id);
        }
        expect(new Set(met).size).toBe(met.length);
        expect(new Set(met)).toEqual(new Set(polls.flat()));
      }),
    );
  });
});
