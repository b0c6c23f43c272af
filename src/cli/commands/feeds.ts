import { addFeed, changeFeed, type FeedView, feedId, listFeeds, pollFeeds } from "#actions";
import {
  type Command,
  calledWrongly,
  DB_OPTION,
  type ExitCode,
  type Given,
  JSON_OPTION,
  refused,
  type World,
} from "../command.ts";
import { type Deed, runDeed, showList } from "../deeds.ts";
import { FACT_OPTIONS, sourceFacts } from "../sourceFacts.ts";
import { drawTable } from "../table.ts";
import { withLedger } from "../withLedger.ts";

const { mission, publisher, origin, redistribute } = FACT_OPTIONS;

/** `muster feeds`: follow feeds of news and statements. */
export const feeds: Command = {
  name: "feeds",
  usage: "add ADDRESS | list | poll [FEED] | pause|resume|remove|retry FEED",
  options: {
    ...(mission === undefined ? {} : { mission }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(origin === undefined ? {} : { origin }),
    ...(redistribute === undefined ? {} : { redistribute }),
    "speaks-for": { value: "PARTY", summary: "the party whose own words it carries, such as KEN" },
    all: { summary: "keep items without a claim too (default: only those that claim something)" },
    db: DB_OPTION,
    json: JSON_OPTION,
  },
  examples: [
    ["muster feeds add https://news.example/feed --db my.db", "follow a feed"],
    ["muster feeds poll --db my.db", "ask the feeds that are due, and take in what is new"],
  ],
  run: runDeed("feeds", "feed", {
    add: { to: "one", run: addOne },
    list: { to: "all", run: list },
    poll: { to: "either", run: poll },
    pause: change("paused"),
    resume: change("active"),
    remove: change("removed"),
    retry: change("retry"),
  }),
};

function change(to: "paused" | "active" | "removed" | "retry"): Deed {
  return {
    to: "one",
    run: (given, world, name) =>
      withLedger(given, world, "write", async ({ desk }) => {
        const changed = await changeFeed(desk, { id: idOf(name), to });
        if (!changed.ok) return refused(world, changed.refusal);
        world.say(changed.value === null ? "The feed is removed." : feedLine(changed.value));
        return 0;
      }),
  };
}

async function addOne(given: Given, world: World, address: string): Promise<ExitCode> {
  const facts = sourceFacts(given.options);
  if (facts === null)
    return calledWrongly(world, "feeds", "--redistribute is one of: full, quote, none.");
  const speaksFor = given.options["speaks-for"];
  return withLedger(given, world, "write", async ({ desk }) => {
    const added = await addFeed(desk, {
      address,
      facts: { ...facts, ...(given.options["all"] === undefined ? {} : { onlyWithClaims: false }) },
      ...(speaksFor === undefined ? {} : { speaksFor: speaksFor.split(",") }),
    });
    if (!added.ok) return refused(world, added.refusal);
    world.say(`Added as ${added.value.id}. Ask it now with: muster feeds poll`);
    return 0;
  });
}

async function list(given: Given, world: World): Promise<ExitCode> {
  return withLedger(given, world, "read", async ({ desk }) => {
    const all = await listFeeds(desk);
    const none = "No feed is followed yet. Add one with: muster feeds add ADDRESS";
    showList(given, world, all, { none, shown: table });
    if (given.options["json"] !== undefined) return 0;
    for (const feed of all) {
      const { address, lastRefusal } = feed;
      if (lastRefusal !== null) world.say(`${address}: ${lastCall(lastRefusal)}`);
      for (const line of refusals(feed)) world.say(line);
    }
    return 0;
  });
}

async function poll(given: Given, world: World, name: string): Promise<ExitCode> {
  return withLedger(given, world, "write", async ({ desk }) => {
    const stop = new AbortController();
    void world.untilStopped().then(() => stop.abort());
    let last = 0;
    const polled = await pollFeeds(desk, {
      ...(name === "" ? {} : { ids: [idOf(name)] }),
      signal: stop.signal,
      onProgress: (feed) => {
        if (Date.now() - last < 1_000) return;
        last = Date.now();
        world.say(feedLine(feed));
      },
    });
    if (name !== "" && polled.length === 0) {
      world.say(`There is no feed "${name}". List them with: muster feeds list`);
      return 1;
    }
    if (given.options["json"] !== undefined) {
      for (const feed of polled) world.out(JSON.stringify(feed));
      return 0;
    }
    if (polled.length === 0) world.say("No feed is due.");
    for (const feed of polled) {
      world.say(feedLine(feed));
      for (const line of refusals(feed)) world.say(line);
    }
    return 0;
  });
}

function idOf(name: string): string {
  const url = URL.parse(name);
  return url === null ? name : feedId(url.href);
}

function feedLine({ address, polling, counts, lastRefusal, refused: bad }: FeedView): string {
  const { added, known, passed } = counts;
  const progress = polling === null ? "" : `${polling.done} of ${polling.total}, `;
  const failed = lastRefusal === null ? "" : ` ${lastCall(lastRefusal)}`;
  return `${address}: ${progress}${added} added, ${known} known, ${passed} without a claim, ${bad.length} refused.${failed}`;
}

function lastCall({ message }: NonNullable<FeedView["lastRefusal"]>): string {
  return `The last call failed: ${message}`;
}

function refusals({ refused: bad }: FeedView): readonly string[] {
  return bad.map(({ address, title, message, code, tries }) => {
    const known = code === "published_missing" && address !== null;
    const how = known ? ` Add it with: muster add ${address} --published DAY` : "";
    return `Refused ${address ?? title ?? "an item"} (tried ${tries} times): ${message} [${code}]${how}`;
  });
}

function table(all: readonly FeedView[]): string {
  return drawTable(
    [
      { title: "feed" },
      { title: "address" },
      { title: "status" },
      { title: "answered" },
      { title: "next" },
      { title: "added", right: true },
      { title: "refused", right: true },
    ],
    all.map(({ id, address, status, answeredAt, nextAt, counts, refused: bad }) => [
      id,
      address,
      status,
      minute(answeredAt),
      status === "active" ? minute(nextAt) : "",
      String(counts.added),
      String(bad.length),
    ]),
  );
}

function minute(at: string | null): string {
  return at === null ? "never" : at.slice(0, 16).replace("T", " ");
}
