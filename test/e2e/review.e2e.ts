import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openStage, type Stage } from "../intake/fence/stage.ts";

const ITEMS = 200;
const HOSTILE = 77;
/** The one item about Rwanda, published a day before the newest ten. */
const ALONE = 19;
const STATES = ["Kenya", "Jamaica", "Benin", "Chad", "Guatemala", "El Salvador", "Bangladesh"];

/** The page of one item: a claim of its own, or a page that no parser should finish. */
function pageOf(item: number): string {
  if (item === HOSTILE) return `<!doctype html><html><body>${"<div>".repeat(200_000)}`;
  const state = item === ALONE ? "Rwanda" : STATES[item % STATES.length];
  const day = item === ALONE ? 23 : item % 20 === 0 ? 24 : 10 + (item % 13);
  return `<!doctype html><html lang="en"><head><title>Report ${item}</title>
<meta property="og:site_name" content="Outlet ${item}">
<meta property="article:published_time" content="2024-02-${day}T08:00:00Z"></head><body>
<nav>Home World</nav><article><h1>Report ${item} on the mission</h1>
<p>${state} has pledged ${500 + item} police officers to the Multinational Security Support mission in Haiti.</p>
<script>document.title = "taken over"</script></article></body></html>`;
}

function feedOf(host: string): string {
  const items = Array.from(
    { length: ITEMS },
    (_, at) => `<item><title>Report ${at}</title><link>http://${host}/item/${at}</link></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The wire</title><link>http://${host}/</link>${items.join("")}</channel></rss>`;
}

const endpoint = inject("browser");

describe.skipIf(endpoint === null)("from a feed to the board", () => {
  const folder = mkdtempSync(join(tmpdir(), "muster-review-"));
  let stage: Stage;
  let browser: Browser;
  let server: ChildProcess;
  let address = "";

  const start = async () => {
    const port = address === "" ? "0" : new URL(address).port;
    server = fork(join(import.meta.dirname, "support", "deskServer.ts"), [
      join(folder, "own.db"),
      inject("dashboard"),
      port,
      `127.0.0.1:${stage.port}`,
    ]);
    address = await new Promise<string>((done) => server.once("message", (at) => done(String(at))));
  };
  const open = async (path: string): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "en-GB",
    });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    await page.goto(new URL(path, address).href);
    await drawn(page);
    return page;
  };
  const feeds = async () => (await (await fetch(new URL("api/intake", address))).json()).feeds;

  beforeAll(async () => {
    stage = await openStage(({ url, headers }, response) => {
      if (url === "/feed") {
        response.writeHead(200, { "content-type": "application/rss+xml" });
        response.end(feedOf(headers.host ?? ""));
      } else if (url?.startsWith("/item/") === true) {
        response.writeHead(200, { "content-type": "text/html" });
        response.end(pageOf(Number(url.slice(6))));
      } else response.writeHead(404).end();
    });
    await start();
    browser = await chromium.connect(endpoint ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    server?.kill("SIGKILL");
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("a feed of 200 items comes in past a hostile one and a killed server, nothing lost or twice", async () => {
    const page = await open("?view=documents&mission=haiti-mss");
    await page.getByLabel("Address of a page or feed").fill(`http://127.0.0.1:${stage.port}/feed`);
    await page.getByRole("button", { name: "Follow the feed" }).click();
    const bar = page.locator("progress").first();
    await bar.waitFor();
    await eventually(async () => Number(await bar.getAttribute("value"))).toBeGreaterThan(20);
    const before = (await feeds())[0].polling.done;
    server.kill("SIGKILL");
    await start();
    await eventually(async () => (await feeds())[0].polling?.done ?? ITEMS).toBeGreaterThanOrEqual(
      before,
    );
    await eventually(async () => (await feeds())[0].waiting).toBe(0);
    const [feed] = await feeds();
    // Killed between keeping a document and counting it, the work finds that one known.
    const { added, known, passed } = feed.counts;
    expect({ taken: added + known, passed }).toEqual({ taken: ITEMS - 1, passed: 0 });
    expect(known).toBeLessThanOrEqual(1);
    expect(feed.refused.map(({ code }: { code: string }) => code)).toEqual(["too_deep"]);
    const documents = await (await fetch(new URL("api/documents?limit=5", address))).json();
    expect(documents.total).toBe(ITEMS - 1);
    const line = `${added} added, ${known} known, 0 without a claim, 1 refused`;
    await page.getByText(line).waitFor();
    await page.context().close();
  }, 240_000);

  test("claims are decided with keys: accepted, amended, rejected, left for later, undone", async () => {
    const page = await open("?view=review&mission=haiti-mss");
    const claim = page.locator(".decide-claim");
    const count = page.locator(".queue button").first();
    await page.locator(".doc mark").waitFor();
    expect(await page.locator(".doc .body").textContent()).toContain("has pledged");
    const total = Number((await count.textContent())?.replace(/\D/g, ""));
    const first = await claim.textContent();

    await page.keyboard.press("a");
    await eventually(() => claim.textContent()).not.toBe(first);
    await page.getByText(/^Last: accepted/).waitFor();
    await page.keyboard.press("r");
    await page.locator(".reasons").waitFor();
    await page.keyboard.press("3");
    await page.getByText(/^Last: rejected/).waitFor();
    await page.keyboard.press("e");
    await page.getByRole("textbox", { name: "Figure" }).fill("650");
    await page.getByRole("button", { name: "Accept as amended" }).click();
    await page.getByText(/^Last: amended/).waitFor();
    const later = await claim.textContent();
    await page.keyboard.press("s");
    await eventually(() => claim.textContent()).not.toBe(later);
    await eventually(async () => Number((await count.textContent())?.replace(/\D/g, ""))).toBe(
      total - 3,
    );
    await page.keyboard.press("u");
    await page.getByText(/^Taken back/).waitFor();
    await eventually(async () => Number((await count.textContent())?.replace(/\D/g, ""))).toBe(
      total - 2,
    );
    let taken = 0;
    for (let shown = ""; !shown.includes("Rwanda"); taken += 1) {
      shown = (await claim.textContent()) ?? "";
      await page.keyboard.press("a");
      // The server dies with a decision under way; two more are taken while it is gone.
      if (taken === 2) server.kill("SIGKILL");
      await eventually(() => claim.textContent()).not.toBe(shown);
      if (taken !== 4) continue;
      await page.getByText(/wait for the server/).waitFor();
      await start();
      await page.getByText(/wait for the server/).waitFor({ state: "detached" });
    }
    expect(taken).toBeGreaterThan(5);
    type Listed = { readonly state: string; readonly decisions: readonly unknown[] };
    const accepted = async (): Promise<readonly Listed[]> => {
      const asked = new URL("api/claims?mission=haiti-mss&limit=200", address);
      const { claims } = await (await fetch(asked)).json();
      return claims.filter(({ state }: Listed) => state === "accepted");
    };
    await eventually(async () => (await accepted()).length).toBe(taken + 1);
    const decided = (await accepted()).map(({ decisions }) => decisions.length);
    // Each once; but the one that was amended and undone before.
    expect(decided.sort()).toEqual([...Array.from({ length: taken }, () => 1), 2]);
    expect(await page.title()).not.toContain("taken over");

    await page.goto(new URL("?mission=haiti-mss&true=2024-02-29", address).href);
    await drawn(page);
    await page.locator("tr.r", { hasText: "Rwanda" }).getByText("519", { exact: true }).waitFor();
    await page.context().close();
  }, 240_000);

  test("a key pressed too soon decides nothing twice: neither before the next claim stands nor just as it does", async () => {
    const page = await open("?view=review&mission=haiti-mss");
    const count = page.locator(".queue button").first();
    await page.locator(".decide-claim").waitFor();
    const waiting = async () => Number((await count.textContent())?.replace(/\D/g, ""));
    const total = await waiting();
    const statuses: number[] = [];
    page.on("response", (response) => {
      if (response.request().method() === "POST") statuses.push(response.status());
    });
    await page.evaluate(() => {
      const press = () => dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
      const claim = document.querySelector(".review") ?? document.body;
      const shown = document.querySelector(".decide-claim")?.textContent;
      const seen = new MutationObserver(() => {
        if (document.querySelector(".decide-claim")?.textContent === shown) return;
        seen.disconnect();
        press();
      });
      seen.observe(claim, { subtree: true, childList: true, characterData: true });
      press();
      press();
    });
    await eventually(async () => statuses.length).toBe(2);
    expect(statuses.every((status) => status < 300)).toBe(true);
    await eventually(waiting).toBe(total - 2);
    await page.context().close();
  }, 240_000);

  test("with keys switched off nothing is decided by them, and a chosen key decides", async () => {
    const page = await open("?view=review&mission=haiti-mss");
    const claim = page.locator(".decide-claim");
    await claim.waitFor();
    await page.getByText("Keys", { exact: true }).click();
    await page.getByLabel("Decide with keys").uncheck();
    const shown = await claim.textContent();
    await page.locator("main").focus();
    await page.keyboard.press("a");
    await page.waitForTimeout(300);
    expect(await claim.textContent()).toBe(shown);
    await page.getByLabel("Decide with keys").check();
    await page.getByLabel("Key for: Accept", { exact: true }).fill("g");
    await page.locator("main").focus();
    await page.keyboard.press("g");
    await eventually(() => claim.textContent()).not.toBe(shown);
    await page.context().close();
  }, 240_000);

  test("two windows on one claim: the later one sees who decided and what, and loses nothing", async () => {
    const one = await open("?view=review&mission=haiti-mss");
    const other = await open("?view=review&mission=haiti-mss");
    const shown = await one.locator(".decide-claim").textContent();
    await eventually(() => other.locator(".decide-claim").textContent()).toBe(shown);
    await one.keyboard.press("e");
    await one.getByRole("textbox", { name: "Figure" }).fill("777");
    await one.getByRole("button", { name: "Accept as amended" }).click();
    await one.getByText(/^Last: amended/).waitFor();
    await other.keyboard.press("a");
    const alert = other.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(
      /Ann was quicker, on 29 Feb 2024 at 12:00 UTC: the claim decided.*quantity: .*777/,
    );
    expect(await other.locator(".decide-claim").textContent()).toBe(shown);
    await other.getByRole("button", { name: "Load the queue anew" }).click();
    await eventually(() => other.locator(".decide-claim").textContent()).not.toBe(shown);
    await one.context().close();
    await other.context().close();
  }, 240_000);
});

/** Wait until a page has drawn what it was asked for. */
async function drawn(page: Page): Promise<void> {
  await page.locator("main h1, main [role=alert]").first().waitFor();
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
}

/** What must become true in the end, however busy the machine is. */
function eventually<T>(read: () => Promise<T>) {
  return expect.poll(read, { timeout: 120_000, interval: 200 });
}
