import { type Day, dayOf, type Instant, ok, type Result } from "#base";
import { type FeedState, newFeed, type RefusedItem, retryItems } from "#intake";
import { missionFiles } from "#ledger";
import type { Desk } from "../desk.ts";
import { sha256 } from "../hash.ts";
import { missionUnknown } from "../readText.ts";
import { type Refusal, refusal, refuseSample } from "../refusal.ts";
import type { SourceFacts } from "./takeIn.ts";
import { allWork, amendWork, changeOf } from "./work.ts";

/** A feed as kept: what is remembered between polls, and what a person said of it. */
export interface KeptFeed {
  readonly feed: FeedState;
  readonly facts: SourceFacts;
  /** The parties whose words it carries: a poll that is answered is a look at their sources. */
  readonly speaksFor: readonly string[];
  readonly counts: { readonly added: number; readonly known: number; readonly passed: number };
  /** How many items the poll under way has before it in all; 0 while none is. */
  readonly polling: { readonly done: number; readonly total: number } | null;
}

/** A feed as it is shown. */
export interface FeedView {
  readonly id: string;
  readonly address: string;
  readonly title: string | null;
  readonly status: FeedState["status"];
  readonly polledAt: Instant | null;
  readonly answeredAt: Instant | null;
  readonly nextAt: Instant;
  readonly failures: number;
  readonly lastRefusal: FeedState["lastRefusal"];
  readonly waiting: number;
  readonly counts: KeptFeed["counts"];
  readonly polling: KeptFeed["polling"];
  readonly refused: readonly RefusedItem[];
  readonly mission: string | null;
  readonly publisher: string | null;
  readonly speaksFor: readonly string[];
}

/** The kind under which feeds are kept. */
export const FEED = "feed";

/** Add a feed; it is due at once. Nothing is fetched here. */
export async function addFeed(
  desk: Desk,
  input: {
    readonly address: string;
    readonly facts?: SourceFacts;
    readonly speaksFor?: readonly string[];
  },
): Promise<Result<FeedView, Refusal>> {
  const url = URL.parse(input.address);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return refusal(
      "not_taken_in",
      `"${input.address}" is not a web address. Give one that starts with https:// or http://.`,
      { reason: "address_invalid" },
    );
  }
  if (desk.ports.sample === true) return refuseSample();
  const missions = missionFiles(await desk.ledger()).map(({ id }) => id);
  const { mission } = input.facts ?? {};
  if (mission !== undefined && !missions.includes(mission))
    return missionUnknown(mission, missions);
  const id = feedId(url.href);
  const kept: KeptFeed = {
    feed: newFeed(url.href, desk.ports.now()),
    facts: { onlyWithClaims: true, ...input.facts },
    speaksFor: input.speaksFor ?? [],
    counts: { added: 0, known: 0, passed: 0 },
    polling: null,
  };
  if (!(await desk.ports.store.changeWork([changeOf(FEED, { id, version: 0 }, kept)]))) {
    return refusal("feed_known", `The feed ${url.href} is there already, as ${id}.`, { id });
  }
  return ok(viewFeed(id, kept));
}

/** All feeds, by address. */
export async function listFeeds(desk: Desk): Promise<readonly FeedView[]> {
  const feeds = await allWork<KeptFeed>(desk, FEED);
  return feeds
    .map(({ id, state }) => viewFeed(id, state))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** Pause, resume or remove a feed, or put its refused items back among those that wait. */
export async function changeFeed(
  desk: Desk,
  input: {
    readonly id: string;
    readonly to: "paused" | "active" | "removed" | "retry";
    readonly items?: readonly string[];
  },
): Promise<Result<FeedView | null, Refusal>> {
  const now = desk.ports.now();
  let found = false;
  const after = await amendWork<KeptFeed>(desk, { kind: FEED, id: input.id }, (kept) => {
    found = true;
    if (input.to === "removed") return null;
    const { feed } = kept;
    if (input.to === "retry") {
      return { ...kept, feed: { ...retryItems(feed, input.items), nextAt: now } };
    }
    const due = input.to === "active" ? { nextAt: now } : {};
    return { ...kept, feed: { ...feed, ...due, status: input.to } };
  });
  if (!found) return refusal("feed_unknown", `There is no feed "${input.id}".`);
  return ok(after === null ? null : viewFeed(input.id, after));
}

/** The id of a feed: made from its address, so that one address is one feed. */
export function feedId(address: string): string {
  return `f-${sha256(address).slice(0, 12)}`;
}

/** Show a feed. */
export function viewFeed(id: string, kept: KeptFeed): FeedView {
  const { feed, facts, speaksFor, counts, polling } = kept;
  const { address, title, status, polledAt, answeredAt, nextAt, failures, lastRefusal } = feed;
  return {
    id,
    address,
    title,
    status,
    polledAt,
    answeredAt,
    nextAt,
    failures,
    lastRefusal,
    waiting: feed.waiting.length,
    counts,
    polling,
    refused: feed.refused.filter(({ id: item }) => !feed.waiting.some((one) => one.id === item)),
    mission: facts.mission ?? null,
    publisher: facts.publisher ?? null,
    speaksFor,
  };
}

/** Put down that a party's sources were looked at on a day, once a day and source. */
export async function checkSources(desk: Desk, id: string, kept: KeptFeed): Promise<void> {
  const { mission } = kept.facts;
  if (mission === undefined || kept.speaksFor.length === 0) return;
  const on: Day = dayOf(desk.ports.now());
  await desk.write(
    kept.speaksFor.map((party) => ({
      kind: "check",
      id: `k-${sha256(`${id}\n${mission}\n${party}\n${on}`).slice(0, 12)}`,
      mission,
      party,
      on,
      source: kept.feed.address,
    })),
  );
}
