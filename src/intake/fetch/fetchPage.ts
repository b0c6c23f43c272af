import { ok, type Result, refuse } from "#base";
import type { Resolve } from "./guard.ts";
import { fetchHop, type HopAnswer, type HopOptions } from "./hop.ts";
import { Manners } from "./manners.ts";
import { metaRefreshOf } from "./metaRefresh.ts";
import { type FetchRefusal, FetchRefused, fetchRefusal } from "./refusal.ts";
import { NO_RULES, type RobotsRules, readRobots, robotsAllow } from "./robots.ts";

/** How a page is fetched. Everything has a safe default. */
export interface FetchOptions {
  /** What the last answer said of itself; an unchanged page then costs no body. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Hosts in a private network that may be called all the same, unpaced: `wiki.intern`, `127.0.0.1:8080`. */
  readonly allowPrivateHosts?: readonly string[];
  /** Whether robots.txt is heeded; `ignore` is for a single address that a person gave. */
  readonly robots?: "heed" | "ignore";
  /** Pace and robots.txt of the hosts; all calls of the process share one unless given. */
  readonly manners?: Manners;
  readonly resolve?: Resolve;
  readonly limits?: Partial<FetchLimits>;
  readonly signal?: AbortSignal;
}

/** The limits of one fetch. */
export interface FetchLimits {
  readonly wireBytes: number;
  readonly decodedBytes: number;
  readonly connectMs: number;
  /** All hops together, without the time spent waiting for a turn. */
  readonly totalMs: number;
  /** How many redirects are followed. */
  readonly hops: number;
}

/** A page as it came, unpacked and not yet read. */
export interface FetchedPage {
  /** The address that was asked for. */
  readonly address: string;
  /** The address that answered, after all redirects. */
  readonly finalAddress: string;
  /** Where every redirect on the way was permanent: the address to ask from now on. */
  readonly movedTo: string | null;
  /** The page is as it was: `bytes` is empty. */
  readonly unchanged: boolean;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** The limits that hold unless others are given. */
export const FETCH_LIMITS: FetchLimits = {
  wireBytes: 15_000_000,
  decodedBytes: 20_000_000,
  connectMs: 5_000,
  totalMs: 15_000,
  hops: 4,
};

/** The name under which robots.txt may speak to Muster. */
export const AGENT = "Muster";

const USER_AGENT = `${AGENT}/0.1 (ledger of support for multinational missions; reads public pages)`;
const ACCEPT =
  "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/pdf, text/plain;q=0.9, */*;q=0.5";
const PERMANENT = [301, 308];
const REDIRECTS = [301, 302, 303, 307, 308];
const SHARED_MANNERS = new Manners();

/**
 * Fetch a page of the public internet, and nothing else.
 *
 * The guard lies in the connector, so that every hop passes it: the first address, each redirect,
 * each refresh that a page asks for, and robots.txt. Refused with a code of `FETCH_REFUSAL_CODES`.
 */
export async function fetchPage(
  address: string,
  options: FetchOptions = {},
): Promise<Result<FetchedPage, FetchRefusal>> {
  const walk = {
    at: address,
    limits: { ...FETCH_LIMITS, ...options.limits },
    leftMs: 0,
    called: new Set<string>(),
  };
  walk.leftMs = walk.limits.totalMs;
  try {
    return ok(await follow(address, options, walk));
  } catch (cause) {
    if (cause instanceof FetchRefused) return refuse(fetchRefusal(cause, walk.at));
    throw new Error("A page could not be fetched for a reason that Muster does not know", {
      cause,
    });
  }
}

/** Where a fetch stands. */
interface Walk {
  at: string;
  readonly limits: FetchLimits;
  leftMs: number;
  /** The hosts that are called without a gap: called by this fetch before, or the operator's own. */
  readonly called: Set<string>;
}

async function follow(address: string, options: FetchOptions, walk: Walk): Promise<FetchedPage> {
  let permanent = true;
  for (let hop = 0; hop <= walk.limits.hops; hop += 1) {
    const answer = await politeHop(options, walk);
    const next = nextAddress(answer, walk.at);
    if (next === null)
      return pageOf(answer, { address, at: walk.at, permanent: permanent && hop > 0 });
    permanent &&= PERMANENT.includes(answer.status);
    walk.at = next;
  }
  throw new FetchRefused(
    "too_many_hops",
    `The address redirects more than ${walk.limits.hops} times. Give the address that it ends at, or save the page by hand and drop the file.`,
  );
}

async function politeHop(options: FetchOptions, walk: Walk): Promise<HopAnswer> {
  const { manners = SHARED_MANNERS, robots = "heed" } = options;
  const url = URL.parse(walk.at);
  const host = url?.host ?? "";
  if (robots === "heed" && url !== null) {
    const rules = manners.robotsOf(host) ?? (await fetchRobots(url, options, walk));
    if (!robotsAllow(rules, `${url.pathname}${url.search}`)) {
      throw new FetchRefused(
        "robots_disallowed",
        `${host} asks programs not to fetch this page (robots.txt). Save the page by hand and drop the file.`,
      );
    }
  }
  if (options.allowPrivateHosts?.includes(host) === true) walk.called.add(host);
  return timed(walk, manners, host, () => fetchHop(walk.at, hopOptions(options, walk)));
}

/** Take the time of a call from what is left; waiting for a turn costs nothing. */
function timed<T>(walk: Walk, manners: Manners, host: string, call: () => Promise<T>): Promise<T> {
  const again = walk.called.has(host);
  walk.called.add(host);
  const timedCall = async () => {
    const started = performance.now();
    if (walk.leftMs <= 0) throw new FetchRefused("too_slow", "The redirects took too long.");
    try {
      return await call();
    } finally {
      walk.leftMs -= performance.now() - started;
    }
  };
  return manners.inTurn(host, timedCall, again);
}

function hopOptions(options: FetchOptions, walk: Walk): HopOptions {
  const { allowPrivateHosts, resolve, etag, lastModified, signal } = options;
  return {
    ...(allowPrivateHosts === undefined ? {} : { allowPrivateHosts }),
    ...(resolve === undefined ? {} : { resolve }),
    limits: walk.limits,
    connectMs: Math.min(walk.limits.connectMs, walk.leftMs),
    totalMs: walk.leftMs,
    signal,
    headers: {
      "user-agent": USER_AGENT,
      accept: ACCEPT,
      ...(etag === undefined ? {} : { "if-none-match": etag }),
      ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
    },
  };
}

/** RFC 9309: without a robots.txt all is allowed, and while it cannot be reached nothing is. */
async function fetchRobots(page: URL, options: FetchOptions, walk: Walk): Promise<RobotsRules> {
  const { manners = SHARED_MANNERS } = options;
  const plain = { ...options, etag: undefined, lastModified: undefined };
  let at = new URL("/robots.txt", page).href;
  for (let hop = 0; hop <= walk.limits.hops; hop += 1) {
    const answer = await timed(walk, manners, URL.parse(at)?.host ?? "", () =>
      fetchHop(at, hopOptions(plain, walk)),
    );
    const next = redirectOf(answer, at);
    if (next === null) return keepRules(page, answer, manners);
    at = next;
  }
  return keepRules(page, null, manners);
}

function keepRules(page: URL, answer: HopAnswer | null, manners: Manners): RobotsRules {
  if (answer !== null && (answer.status >= 500 || answer.status === 429)) {
    throw new FetchRefused(
      "robots_unreachable",
      `${page.host} could not say what programs may fetch (its robots.txt answers ${answer.status}).`,
    );
  }
  const found = answer !== null && answer.status === 200;
  const rules = found ? readRobots(Buffer.from(answer.bytes).toString("utf8"), AGENT) : NO_RULES;
  manners.keepRobots(page.host, rules);
  return rules;
}

function nextAddress(answer: HopAnswer, at: string): string | null {
  const redirect = redirectOf(answer, at);
  if (redirect !== null || answer.status !== 200) return redirect;
  if (!/html/i.test(answer.headers.get("content-type") ?? "html")) return null;
  const refresh = metaRefreshOf(answer.bytes);
  const next = refresh === null ? null : (URL.parse(refresh, at)?.href ?? null);
  // Many pages reload themselves; that is no redirect.
  return next === at || next === URL.parse(at)?.href ? null : next;
}

function redirectOf(answer: HopAnswer, at: string): string | null {
  if (!REDIRECTS.includes(answer.status)) return null;
  const location = answer.headers.get("location") ?? "";
  const next = URL.parse(location, at);
  if (location === "" || next === null) {
    throw new FetchRefused("answer_broken", "The page redirects to an address that is none.");
  }
  return next.href;
}

function pageOf(
  answer: HopAnswer,
  { address, at, permanent }: { address: string; at: string; permanent: boolean },
): FetchedPage {
  const { status, headers, bytes } = answer;
  if (status !== 200 && status !== 304) throw statusRefused(answer);
  return {
    address,
    finalAddress: at,
    movedTo: permanent ? at : null,
    unchanged: status === 304,
    bytes,
    contentType: headers.get("content-type") ?? null,
    etag: headers.get("etag") ?? null,
    lastModified: headers.get("last-modified") ?? null,
  };
}

function statusRefused({ status, headers }: HopAnswer): FetchRefused {
  const after = headers.get("retry-after") ?? "";
  const retryAfterSeconds = /^\d{1,7}$/.test(after) ? Number(after) : undefined;
  const facts = retryAfterSeconds === undefined ? { status } : { status, retryAfterSeconds };
  return new FetchRefused("http_status", `The page answers ${status}${meaningOf(status)}.`, facts);
}

function meaningOf(status: number): string {
  if (status === 404 || status === 410) return ": it is not there";
  if (status === 401 || status === 403) return ": it is not for everyone";
  if (status === 429) return ": too many calls; try later";
  return status >= 500 ? ": the server has a fault; try later" : "";
}
