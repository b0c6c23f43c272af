import { parseFeed } from "feedsmith";
import { beforeAll, describe, expect, test } from "vitest";
import { addDocument, decideClaim } from "#actions";
import type { createApi } from "#api";
import { ARTICLE, ownDesk } from "../api/calls.ts";
import { testApi, testDesk } from "../api/desk.ts";

let app: ReturnType<typeof createApi>;

beforeAll(async () => {
  app = testApi(await testDesk()).app;
});

const get = async (path: string) =>
  await (await app.request(`/api/missions/haiti-mss/${path}`)).text();

describe("changes as a feed", () => {
  test("hold the same items in RSS, Atom and JSON Feed, as a feed parser reads them", async () => {
    const asked = "trueOn=2024-07-15&days=60";
    const rss = parseFeed(await get(`feed?${asked}&format=rss`));
    const atom = parseFeed(await get(`feed?${asked}&format=atom`));
    const json = parseFeed(await get(`feed?${asked}&format=json`));
    if (rss.format !== "rss" || atom.format !== "atom" || json.format !== "json")
      throw new Error("another format");
    const titles = rss.feed.items?.map(({ title }) => title) ?? [];
    expect(titles.length).toBeGreaterThan(10);
    expect(
      atom.feed.entries?.map(({ title }) => (typeof title === "string" ? title : title?.value)),
    ).toEqual(titles);
    expect(json.feed.items?.map(({ title }) => title)).toEqual(titles);
    const ids = rss.feed.items?.map(({ guid }) => guid?.value) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    for (const { link, description } of rss.feed.items ?? []) {
      expect(link).toMatch(/^(https?:|urn:muster:)/);
      expect(description).toContain("Muster's summary of a page by");
    }
  });

  test("say which question they answer, and stand under a name of their own for each giver", async () => {
    const asked = "trueOn=2024-07-15&knownAt=2024-07-10";
    for (const format of ["rss", "atom", "json"]) {
      expect(await get(`feed?${asked}&party=KEN&format=${format}`)).toMatch(
        /true on 2024-07-15; known at 2024-07-10; head \d+; parties KEN \([0-9a-f]{12}\)\./,
      );
    }
    const name = async (more: string) =>
      /<id>([^<]+)/.exec(await get(`feed?${asked}&format=atom${more}`))?.[1];
    expect(await name("&party=KEN")).not.toBe(await name(""));
  });

  test("keep an item's id for ever, so that no reader shows it twice", async () => {
    const ids = async (asked: string) =>
      [...(await get(`feed?${asked}`)).matchAll(/<guid[^>]*>([^<]+)</g)].map(([, id]) => id);
    const then = await ids("trueOn=2024-07-01&days=20");
    const later = await ids("trueOn=2024-07-15&days=40");
    expect(then.length).toBeGreaterThan(3);
    expect(later).toEqual(expect.arrayContaining(then));
  });

  test("can be had for one giver alone", async () => {
    const text = await get("feed?trueOn=2024-07-15&days=60&party=KEN&format=json");
    const { items } = JSON.parse(text);
    expect(items.length).toBeGreaterThan(0);
    for (const { title } of items) expect(title).toMatch(/Kenya/);
  });

  test("of one giver bear its name, and say so where no claim speaks of it", async () => {
    const title = async (party: string) =>
      JSON.parse(await get(`feed?trueOn=2024-07-15&days=60&party=${party}&format=json`));
    expect((await title("KEN")).title).toBe("MSS, Kenya: what changed");
    expect(await title("MCO")).toMatchObject({
      title: "MSS, Monaco: what changed",
      description: expect.stringMatching(/^No claim that counts .* speaks of MCO\. /),
      items: [],
    });
  });
});

describe("changes as a letter", () => {
  test("say the same in HTML and in Markdown, each with who says so", async () => {
    const html = await get("digest?trueOn=2024-07-01&days=14");
    const markdown = await get("digest?trueOn=2024-07-01&days=14&format=markdown");
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) =>
      link?.replaceAll("&amp;", "&"),
    );
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(markdown).toContain(`(<${link}>)`);
    expect(html).not.toMatch(/<script|<img|<style|<link/);
    expect(html).toContain("true on 2024-07-01");
    for (const letter of [html, markdown])
      expect(letter).toContain("What became known from 2024-06-18 to 2024-07-01:");
  });

  test("let no text of a document script or mark up the letter", async () => {
    const desk = await ownDesk();
    const added = await addDocument(desk, {
      text: ARTICLE,
      published: "2023-07-31",
      publisher: '<script>x</script> [a](http://evil.example) "q"',
      url: 'https://gazette.example/"><script>x</script>',
      redistribute: "full",
    });
    if (!added.ok) throw new Error(added.refusal.message);
    for (const { id } of added.value.proposals)
      await decideClaim(desk, { claim: id, verdict: "accepted" });
    const own = testApi(desk).app;
    const ask = async (format: string) =>
      await (
        await own.request(`/api/missions/haiti-mss/digest?trueOn=2023-08-02&format=${format}`)
      ).text();
    expect(await ask("html")).not.toMatch(/<script/);
    expect(await ask("html")).toContain("&lt;script&gt;");
    expect(await ask("markdown")).not.toMatch(/(?<!\\)<script|(?<!\\)\[a\]\(/);
    const feed = await (await own.request("/api/missions/haiti-mss/feed?trueOn=2023-08-02")).text();
    expect(feed).not.toMatch(/<script/);
    expect(feed).toContain("<item>");
  });
});
