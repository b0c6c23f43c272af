import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saveMission, viewMission } from "#actions";
import { drawFirst } from "../../src/web/first/drawFirst.tsx";
import { testApi, testDesk } from "./desk.ts";

const PLAIN = '<!doctype html><html lang="en"><title>Muster</title><div id="app"></div></html>';
const RIO = "/?mission=haiti-mss&true=2024-02-22";

let site: string;

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), "muster-first-"));
  writeFileSync(join(site, "index.html"), PLAIN);
});

afterAll(() => rmSync(site, { recursive: true, force: true }));

describe("the dashboard's page", () => {
  test("comes with the sentence and what it was drawn from, under the strict policy", async () => {
    const { app, log } = testApi(await testDesk(), site, drawFirst);
    const answer = await app.request(RIO, { headers: { "Accept-Language": "fr-CA,en;q=0.5" } });
    const page = await answer.text();
    expect(page).toContain('<html lang="fr" data-first>');
    expect(page).toMatch(/<title>[^<]*MSS[^<]*<\/title>/);
    expect(page).toMatch(/<div id="app"><header.*<h1>.*<\/h1>/s);
    const given = /<script type="application\/json">(.*?)<\/script>/s.exec(page)?.[1] ?? "";
    expect(JSON.parse(given).board.asked).toMatchObject({
      mission: "haiti-mss",
      trueOn: "2024-02-22",
    });
    expect(given).not.toContain("<");
    expect(answer.headers.get("content-security-policy")).toContain("script-src 'self'");
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
    expect(log).toEqual([]);
  });

  test("is the same until the ledger grows or another language is asked for", async () => {
    const desk = await testDesk();
    const { app } = testApi(desk, site, drawFirst);
    const tag = (await app.request(RIO)).headers.get("etag") ?? "";
    const again = (more: Record<string, string> = {}) =>
      app.request(RIO, { headers: { "If-None-Match": tag, ...more } });
    expect((await again()).status).toBe(304);
    expect((await again({ "Accept-Language": "es" })).status).toBe(200);
    const held = await viewMission(desk, "haiti-mss");
    if (!held.ok) throw new Error(held.refusal.message);
    const [newest] = [...held.value.versions].sort((a, b) => b.seq - a.seq);
    const mission = { ...held.value.mission, name: "A <b>name</b>" };
    const saved = await saveMission(desk, { mission, replaces: newest?.id ?? "" });
    expect(saved.ok).toBe(true);
    const changed = await again();
    expect(changed.status).toBe(200);
    expect(await changed.text()).not.toContain("<b>name</b>");
  });

  test("is the plain one where an address shows no board, or none can be drawn", async () => {
    const { app, log } = testApi(await testDesk(), site, drawFirst);
    for (const path of ["/?view=map", "/?mission=nowhere", "/board"])
      expect(await (await app.request(path)).text(), path).toBe(PLAIN);
    const empty = testApi(await testDesk("nothing"), site, drawFirst);
    expect(await (await empty.app.request("/")).text()).toBe(PLAIN);
    const failing = () => Promise.reject(new Error("cannot draw"));
    const faulty = testApi(await testDesk(), site, failing);
    expect(await (await faulty.app.request(RIO)).text()).toBe(PLAIN);
    expect([log.length, faulty.log.length]).toEqual([0, 1]);
  });
});
