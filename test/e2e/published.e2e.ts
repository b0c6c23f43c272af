import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { publishSite } from "#publish";
import { testDesk } from "../api/desk.ts";
import { drawn } from "./support/browse.ts";
import { loadEmbeds } from "./support/build.ts";
import { type ServedFiles, serveFiles } from "./support/files.ts";

const endpoint = inject("browser");

describe.skipIf(endpoint === null)("a published site under a plain server of files", () => {
  let folder: string;
  let served: ServedFiles;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "muster-published-"));
    const { privateKey: key } = generateKeyPairSync("ed25519");
    const desk = await testDesk();
    const { seq, hash } = await desk.ports.store.head();
    const standing = { ledger: "sample", seq, hash };
    await publishSite(desk, {
      to: folder,
      dashboard: inject("dashboard"),
      draw: await loadEmbeds(inject("embeds")),
      version: "1",
      standing,
      key,
    });
    served = await serveFiles(folder);
    address = served.address;
    browser = await chromium.connect(endpoint ?? "");
  });

  afterAll(async () => {
    await browser?.close();
    served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(
    path: string,
    javaScriptEnabled: boolean,
  ): Promise<{ page: Page; problems: string[] }> {
    const context = await browser.newContext({
      javaScriptEnabled,
      locale: "en-GB",
      timezoneId: "UTC",
    });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
    });
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(address)) problems.push(`asked ${request.url()}`);
    });
    await page.goto(`${address}${path}`);
    return { page, problems };
  }

  test("folds any day in the browser, opens figures and documents, and breaks no policy", async () => {
    const { page, problems } = await open("?mission=haiti-mss&true=2024-02-22", true);
    await drawn(page);
    expect(await page.locator("h1").textContent()).toContain(
      "No one is in Haiti yet. 1,150 of 2,500",
    );
    await page.goto(`${address}?mission=haiti-mss&true=2024-07-01`);
    await drawn(page);
    expect(await page.locator("h1").textContent()).not.toContain("No one is in Haiti yet");
    await page.goto(`${address}?view=document&document=d002`);
    await drawn(page);
    expect(await page.locator("main").textContent()).toContain("summary of a page by");
    expect(problems).toEqual([]);
  });

  test("can be read with scripts off, from the board down to the sources", async () => {
    const { page, problems } = await open("", false);
    await page
      .getByRole("link", { name: "Multinational Security Support mission in Haiti" })
      .click();
    expect(await page.locator("h1").textContent()).toBe(
      "Multinational Security Support mission in Haiti",
    );
    const figure = page.locator("td.n a").first();
    const target = await figure.getAttribute("href");
    await figure.click();
    const section = page.locator(`[id="${decodeURIComponent(target?.slice(1) ?? "")}"]`);
    expect(await section.locator("blockquote").first().textContent()).toMatch(/\w+/);
    const source = await section.locator("a").first().getAttribute("href");
    await section.locator("a").first().click();
    const listed = page.locator(`[id="${decodeURIComponent(source?.slice(1) ?? "")}"]`);
    expect(await listed.locator("a").first().getAttribute("href")).toMatch(/^https?:/);
    expect(problems).toEqual([]);
  });
});
