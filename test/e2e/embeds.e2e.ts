import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Frame,
  type Page,
} from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { EMBEDS_OF_SITES, embedPath } from "#contract";
import { publishSite } from "#publish";
import { drawn } from "./support/browse.ts";
import { loadEmbeds } from "./support/build.ts";
import { type ServedFiles, serveFiles, serveHost } from "./support/files.ts";
import { openSite, type Site } from "./support/site.ts";

const endpoint = inject("browser");

// What a page around a frame does with the heights that it is told.
const LISTENER = `<script>addEventListener("message", ({ data, source }) => {
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source && data?.type === "muster-height") frame.height = data.height;
  }
});</script>`;

describe.skipIf(endpoint === null)("a drawing on a page of somebody else", () => {
  let site: Site;
  let folder: string;
  let frozen: ServedFiles;
  let host: ServedFiles;
  let browser: Browser;
  let around = "";

  beforeAll(async () => {
    const draw = await loadEmbeds(inject("embeds"));
    const dashboard = inject("dashboard");
    site = await openSite({ holds: "sample", dashboard, samples: inject("samples"), draw });
    folder = mkdtempSync(join(tmpdir(), "muster-embeds-"));
    const { seq, hash } = await site.desk.ports.store.head();
    const { privateKey: key } = generateKeyPairSync("ed25519");
    const standing = { ledger: "sample", seq, hash };
    await publishSite(site.desk, { to: folder, dashboard, draw, version: "1", standing, key });
    frozen = await serveFiles(folder);
    host = await serveHost(
      () => `<!doctype html><link rel="icon" href="data:,"><title>A paper</title>${around}`,
    );
    browser = await chromium.connect(endpoint ?? "");
  });

  afterAll(async () => {
    await browser?.close();
    host?.close();
    frozen?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const readers = new Map<boolean, Promise<BrowserContext>>();

  // One reader with scripts and one without, who meets every page in a tab of its own.
  async function newPage(javaScriptEnabled: boolean): Promise<{ page: Page; problems: string[] }> {
    const context =
      readers.get(javaScriptEnabled) ?? browser.newContext({ javaScriptEnabled, locale: "en-GB" });
    readers.set(javaScriptEnabled, context);
    const page = await (await context).newPage();
    const problems: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    page.on("pageerror", (error) => problems.push(error.message));
    return { page, problems };
  }

  const snippets = new Map<string, Promise<string>>();

  /** What a button of the dashboard copies, which is pressed once. */
  function copied(address: string, kind: string): Promise<string> {
    const known = snippets.get(`${address} ${kind}`) ?? copy(address, kind);
    snippets.set(`${address} ${kind}`, known);
    return known;
  }

  async function copy(address: string, kind: string): Promise<string> {
    const { page } = await newPage(true);
    await page.goto(address);
    await drawn(page);
    const button = page.locator(`[data-copy=embed-${kind}]`).first();
    await button.click();
    const text = await page.locator(".cite-text").first().textContent();
    await page.close();
    return text ?? "";
  }

  async function framed(snippet: string, scripts: boolean) {
    around = `${LISTENER}${snippet}`;
    const opened = await newPage(scripts);
    await opened.page.goto(host.address);
    const frame = opened.page.frames()[1];
    if (frame === undefined) throw new Error("no frame");
    await frame.waitForLoadState();
    return { ...opened, frame };
  }

  function heightOf(frame: Frame): Promise<number> {
    return frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  }

  describe.each(["live", "published"] as const)("from a %s dashboard", (from) => {
    const address = () => (from === "live" ? site.address : frozen.address);

    test("is copied as a frame that is fenced, named and loaded late, and fits its height", async () => {
      const snippet = await copied(`${address()}?mission=haiti-mss`, "bar");
      expect(snippet).toMatch(/sandbox="allow-scripts [^"]*" /);
      expect(snippet).not.toContain("allow-same-origin");
      expect(snippet).toContain('title="MSS: Personnel"');
      expect(snippet).toContain('loading="lazy"');
      const { page, frame, problems } = await framed(snippet, true);
      expect(await frame.locator("h1").textContent()).toBe("Personnel");
      expect(await frame.evaluate(() => self.origin)).toBe("null");
      const height = await heightOf(frame);
      await page.waitForFunction(
        (wanted) => document.querySelector("iframe")?.height === String(wanted),
        height,
      );
      expect(problems).toEqual([]);
      await page.close();
    });

    test("shows the same with scripts off: figures, source and the day they are of", async () => {
      const snippet = await copied(`${address()}?mission=haiti-mss`, "bar");
      const { frame, page, problems } = await framed(snippet, false);
      expect(await frame.locator("svg.bullet").count()).toBe(1);
      expect(await frame.locator(".source").textContent()).toMatch(
        /True on \d+ \w+ \d{4}, known at \d+ \w+ \d{4}, ledger at entry [\d,]+; \d+ claims/,
      );
      expect(problems).toEqual([]);
      await page.close();
    });

    test("leads to the same board in a window of its own", async () => {
      const snippet = await copied(`${address()}?mission=haiti-mss`, "bar");
      const { frame, page, problems } = await framed(snippet, true);
      const [opened] = await Promise.all([
        page.waitForEvent("popup"),
        frame.locator(".source a").click(),
      ]);
      await drawn(opened);
      expect(opened.url()).toContain(`${address()}?mission=haiti-mss&true=`);
      expect(await opened.locator("h1").textContent()).toMatch(/\w+/);
      expect(problems).toEqual([]);
      await opened.close();
      await page.close();
    });
  });

  test("keeps the times of an address that holds them; a site of files has the newest alone", async () => {
    const query = "?mission=haiti-mss&true=2024-02-22";
    const snippet = await copied(`${site.address}${query}`, "bar");
    const { frame, page } = await framed(snippet, true);
    expect(await frame.locator(".source").textContent()).toContain("True on 22 Feb 2024");
    await page.goto(`${frozen.address}${query}`);
    await drawn(page);
    expect(await page.locator("[data-copy^=embed]").count()).toBe(0);
    await page.close();
  });

  test("asked of a site of files for another day, says which day it shows and leads to the other", async () => {
    const path = "embed/haiti-mss/bar-personnel.html";
    const frameOf = (query: string) =>
      framed(
        `<iframe sandbox="allow-scripts" src="${frozen.address}${path}${query}"></iframe>`,
        true,
      );
    const other = await frameOf("?trueOn=2024-02-22");
    const note = other.frame.locator(".other-day");
    expect(await note.textContent()).toMatch(/^This picture is of \d+ \w+ \d{4}\. /);
    expect(await note.isVisible()).toBe(true);
    const href = await note.locator("a").getAttribute("href");
    expect(Object.fromEntries(new URL(href ?? "").searchParams)).toMatchObject({
      mission: "haiti-mss",
      true: "2024-02-22",
      known: "2024-02-22",
      head: expect.stringMatching(/^\d+$/),
    });
    expect(other.problems).toEqual([]);
    await other.page.close();

    const newest = await frameOf("");
    expect(await newest.frame.locator(".other-day").isVisible()).toBe(false);
    await newest.page.close();
    const live = await framed(
      `<iframe sandbox="allow-scripts" src="${site.address}${path}?trueOn=2024-02-22"></iframe>`,
      true,
    );
    expect(await live.frame.locator(".source").textContent()).toContain("True on 22 Feb 2024");
    expect(await live.frame.locator(".other-day").isVisible()).toBe(false);
    await live.page.close();
  });

  test.each(["matrix", "timeline", "map"])("is offered for the %s too", async (kind) => {
    const view = kind === "matrix" ? "board" : kind;
    const snippet = await copied(`${site.address}?mission=haiti-mss&view=${view}`, kind);
    const { frame, page, problems } = await framed(snippet, true);
    expect(await frame.locator("h1").textContent()).toMatch(/\w+/);
    const shown = { matrix: "table.matrix", timeline: "svg.strength", map: "svg.map" }[kind];
    expect(await frame.locator(shown ?? "").count()).toBe(1);
    expect(problems).toEqual([]);
    await page.close();
  });

  test("is one page of less than 100 kB, whichever drawing and language", async () => {
    const sizes: Record<string, number> = {};
    for (const mission of ["haiti-mss", "haiti-gsf"]) {
      for (const embed of EMBEDS_OF_SITES) {
        for (const lang of ["en", "fr", "es"] as const) {
          const path = embedPath({ ...embed, mission, lang });
          const answer = await fetch(`${site.address}${path}`);
          const text = await answer.text();
          expect(answer.status, path).toBe(200);
          expect(text).toContain(`<html lang="${lang}">`);
          expect(text).not.toMatch(/<(link|img)\b|src=|@import|url\((?!#)/);
          sizes[path] = Buffer.byteLength(text);
        }
      }
    }
    expect(Object.entries(sizes).filter(([, bytes]) => bytes >= 100_000)).toEqual([]);
  });

  test("may be framed by anybody; nothing else of Muster may", async () => {
    const policyOf = async (path: string) =>
      (await fetch(`${site.address}${path}`)).headers.get("content-security-policy");
    expect(await policyOf("embed/haiti-mss/bar.html")).toContain("frame-ancestors *");
    for (const path of ["", "api/missions", "embed/haiti-mss/pie.html", "embed/none/bar.html"]) {
      expect(await policyOf(path), path).toContain("frame-ancestors 'none'");
    }
    const { page } = await framed(`<iframe src="${site.address}"></iframe>`, true);
    expect(await page.frames()[1]?.locator("#app").count()).toBe(0);
    await page.close();
  });
});
