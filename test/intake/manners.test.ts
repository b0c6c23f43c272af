import { describe, expect, test } from "vitest";
import { fetchPage, Manners } from "#intake";
import { openStage } from "./fence/stage.ts";

async function fetchAll(robots: string, paths: readonly string[], status = 200) {
  const stage = await openStage(({ url }, response) => {
    if (url === "/robots.txt") response.writeHead(status).end(robots);
    else response.end(`<p>The page at ${url}.</p>`);
  });
  const host = `127.0.0.1:${stage.port}`;
  const manners = new Manners({ gapMs: 0 });
  const codes: string[] = [];
  for (const path of paths) {
    const page = await fetchPage(`http://${host}${path}`, { allowPrivateHosts: [host], manners });
    codes.push(page.ok ? "taken" : page.refusal.code);
  }
  await stage.close();
  return { codes, calls: stage.calls.map((call) => call.replace(host, "")) };
}

describe("manners towards a host", () => {
  test("robots.txt is asked once and heeded; the longest rule counts", async () => {
    const robots = "User-agent: *\nDisallow: /private\nAllow: /private/open\nDisallow: /*.pdf$";
    const { codes, calls } = await fetchAll(robots, [
      "/a",
      "/private/x",
      "/private/open/y",
      "/x.pdf",
    ]);
    expect(codes).toEqual(["taken", "robots_disallowed", "taken", "robots_disallowed"]);
    expect(calls).toEqual(["/robots.txt", "/a", "/private/open/y"]);
  });

  test("rules for Muster by name stand in place of those for all", async () => {
    const robots = "User-agent: *\nDisallow: /\n\nUser-agent: muster\nDisallow: /no";
    expect((await fetchAll(robots, ["/a", "/no"])).codes).toEqual(["taken", "robots_disallowed"]);
  });

  test("without a robots.txt all is allowed; while it fails nothing is", async () => {
    expect((await fetchAll("", ["/a"], 404)).codes).toEqual(["taken"]);
    expect((await fetchAll("", ["/a"], 503)).codes).toEqual(["robots_unreachable"]);
  });

  test("a host is called once at a time, with a gap, in the order of asking", async () => {
    const order: string[] = [];
    let running = 0;
    let most = 0;
    const manners = new Manners({ gapMs: 5 });
    const call = (name: string) =>
      manners.inTurn("a.example", async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((done) => setTimeout(done, 2));
        running -= 1;
        order.push(name);
      });
    await Promise.all(["1", "2", "3"].map(call));
    expect({ order, most }).toEqual({ order: ["1", "2", "3"], most: 1 });
  });

  test("an unchanged page costs no body", async () => {
    const stage = await openStage(({ headers, url }, response) => {
      if (url === "/robots.txt") response.writeHead(404).end();
      else if (headers["if-none-match"] === '"7"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"7"' }).end("<p>Words.</p>");
    });
    const host = `127.0.0.1:${stage.port}`;
    const options = { allowPrivateHosts: [host], manners: new Manners({ gapMs: 0 }) };
    const first = await fetchPage(`http://${host}/a`, options);
    const again = await fetchPage(`http://${host}/a`, { ...options, etag: '"7"' });
    await stage.close();
    expect(first).toMatchObject({ ok: true, value: { unchanged: false, etag: '"7"' } });
    expect(again).toMatchObject({ ok: true, value: { unchanged: true } });
  });
});
