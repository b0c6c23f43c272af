import { expect, test } from "vitest";
import { drawn, savedText } from "./support/browse.ts";
import { inBrowser } from "./support/browser.ts";

const RIO = "?mission=haiti-mss&true=2024-02-22";
const SAMPLE = { holds: "sample", now: "2026-11-26", firstScreen: true } as const;
const GSF = "?mission=haiti-gsf&true=2025-12-20";

inBrowser("the board in the browser", SAMPLE, ({ visit }) => {
  test("opens at the newest day of an old ledger, says so, and offers today", async () => {
    const { page, problems } = await visit();
    expect(await page.locator(".banner").first().textContent()).toContain(
      "This ledger ends on 21 Mar 2026, so the board opens there.",
    );
    await page.getByRole("link", { name: "Show today, 26 Nov 2026" }).click();
    await page.waitForURL(/true=2026-11-26/);
    expect(await page.locator("h1").textContent()).toMatch(/people are on the ground/);
    expect(problems).toEqual([]);
  });

  test("says in a sentence what stands, with figures that open their claims", async () => {
    const { page, problems } = await visit(RIO);
    const sentence = (await page.locator("h1").textContent()) ?? "";
    expect(sentence).toContain("No one is in Haiti yet. 1,150 of 2,500 people are promised");
    expect(sentence).toContain("Kenya’s, are blocked in court.");
    expect(sentence.split(" ").length).toBeLessThanOrEqual(35);
    expect(await page.locator("h1 a.fig").count()).toBeGreaterThanOrEqual(3);
    expect(problems).toEqual([]);
  });

  test("leads from a figure to the sentence and its document in two clicks", async () => {
    const { page, problems } = await visit(RIO);
    await page.locator("td a.cell", { hasText: "1,000" }).first().click();
    const panel = page.getByRole("dialog");
    await panel.locator("blockquote mark").first().waitFor();
    expect(await panel.locator(".big").textContent()).toContain("1,000");
    expect(await panel.locator("blockquote mark").first().textContent()).toContain(
      "Parliament in Nairobi gave its approval on Thursday to the deployment of 1,000 police",
    );
    expect(await panel.locator(".src").first().textContent()).toMatch(
      /Muster’s summary of a page by TRT Afrika.*true 16 Nov 2023 · known 16 Nov 2023 · entry \d+/,
    );
    expect(await panel.getByRole("button", { name: /^All/ }).textContent()).toBe("All 24");
    await panel.getByRole("button", { name: "Set aside" }).click();
    expect(await panel.locator("article .v").allTextContents()).toEqual(["10,000"]);
    await panel.getByRole("button", { name: "committed" }).click();
    await panel.getByRole("link", { name: "Open the document" }).first().click();
    await page.locator(".doc mark").first().waitFor();
    expect(await page.locator(".doc mark").first().textContent()).toContain(
      "1,000 police to Haiti.",
    );
    expect(await page.locator(".digest-line").textContent()).toContain("not its words");
    await page.goBack();
    await panel.waitFor();
    await page.goBack();
    await panel.waitFor({ state: "detached" });
    expect(problems).toEqual([]);
  });

  test("opens claims, with a quote or a source, for every figure on the page", async () => {
    const { page } = await visit(RIO);
    const keys = await page
      .locator("[data-figure]")
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("data-figure")))]);
    expect(keys.length).toBeGreaterThan(40);
    const silent: unknown[] = [];
    for (const key of keys) {
      const asked = new URL(page.url());
      asked.searchParams.set("open", key ?? "");
      // By a link of the page, so that the ledger is not loaded again for each.
      await page.evaluate((href) => {
        const link = document.createElement("a");
        link.href = href;
        document.body.append(link);
        link.click();
        link.remove();
      }, asked.search);
      const panel = page.getByRole("dialog");
      await panel.waitFor();
      const speaks = await panel.locator("blockquote, .src, h3").count();
      if (speaks === 0) silent.push(key);
    }
    expect(silent).toEqual([]);
  });

  test("holds the whole view in its address, through reload and back", async () => {
    const { page } = await visit("?mission=haiti-gsf&true=2025-12-20&known=2026-01-10&lang=fr");
    const before = await page.locator("main").textContent();
    await page.reload();
    await drawn(page);
    expect(await page.locator("main").textContent()).toBe(before);
    await page.locator("h1 a.fig").first().click();
    await page.getByRole("dialog").waitFor();
    const address = page.url();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.goto(address);
    await page.getByRole("dialog").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
  });

  test("comes whole in 500 kB over the wire, 200 kB of it script, and asks nobody else", async () => {
    const kinds = new Map<string, number>();
    const { page, problems } = await visit("", {
      before: async (context) => {
        context.on("page", async (opened) => {
          const session = await context.newCDPSession(opened);
          const scripts = new Set<string>();
          session.on("Network.responseReceived", ({ requestId, type }) => {
            if (type === "Script") scripts.add(requestId);
          });
          session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
            const kind = scripts.has(requestId) ? "script" : "other";
            kinds.set(kind, (kinds.get(kind) ?? 0) + encodedDataLength);
          });
          await session.send("Network.enable");
        });
      },
    });
    await page.locator(".rail").waitFor();
    await page.waitForLoadState("networkidle");
    const [script = 0, other = 0] = [kinds.get("script"), kinds.get("other")];
    expect(script).toBeGreaterThan(20_000);
    expect(other).toBeGreaterThan(50_000);
    expect(script).toBeLessThanOrEqual(200_000);
    expect(script + other).toBeLessThanOrEqual(500_000);
    expect(problems).toEqual([]);
  });

  test("names what it could not read of an address, and shows the rest", async () => {
    const { page, problems } = await visit("?mission=haiti-mss&true=yesterday&head=zero");
    expect(await page.locator(".banner").first().textContent()).toContain("true, head");
    const unknown = await visit("?mission=atlantis");
    expect(await unknown.page.locator("h1").textContent()).toContain("atlantis");
    expect(problems).toEqual([]);
  });

  test("refolds in the browser while the date is dragged, and asks the server nothing", async () => {
    const { page, problems } = await visit(RIO);
    await page.locator(".track > svg path").first().waitFor({ state: "attached" });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const slider = page.getByRole("slider", { name: "True on" });
    const box = await slider.boundingBox();
    if (box === null) throw new Error("no slider");
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height - 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height - 20, { steps: 12 });
    expect(await page.locator("h1").textContent()).toMatch(
      /people are (on the ground|there)|\d+ of/,
    );
    await page.mouse.up();
    await page.waitForURL(/true=202[45]/);
    expect(await page.locator("h1").textContent()).not.toContain("No one is in Haiti yet");
    // The browser asks for the icon again when the address changes.
    expect(asked.filter((path) => path !== "/mark.svg")).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("steps and types the days of both clocks and the ledger entry", async () => {
    const { page } = await visit(RIO);
    await page.getByRole("button", { name: "True on: One day later" }).click();
    await page.waitForURL(/true=2024-02-23/);
    await page.getByLabel("the same day").uncheck();
    await page.getByLabel("Known at", { exact: true }).fill("2024-06-30");
    await page.waitForURL(/known=2024-06-30/);
    await page.getByRole("button", { name: "Known at: One day earlier" }).click();
    await page.waitForURL(/known=2024-06-29/);
    await page.getByLabel("Ledger at entry").fill("900");
    await page.getByLabel("Ledger at entry").press("Enter");
    await page.waitForURL(/head=900/);
    expect(await page.locator(".banner").first().textContent()).toContain("entry 900 of");
  });

  test("walks with the keys alone: skip link, slider, figure, quote, and back to the figure", async () => {
    const { page } = await visit(RIO);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.keyboard.press("Enter");
    await page.getByRole("slider", { name: "True on" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/true=2024-02-23/);
    await page.keyboard.press("PageDown");
    await page.waitForURL(/true=2023-1\d-\d\d/);
    await page.locator("td a.cell").first().focus();
    const figure = await page.evaluate(() => document.activeElement?.getAttribute("data-figure"));
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Tab");
    expect(
      await page.evaluate(() => document.activeElement?.closest("dialog") !== null),
      "focus stays in the panel",
    ).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-figure")))
      .toBe(figure);
  });

  test("filters, groups and sorts the matrix; the address keeps it, the CSV follows it", async () => {
    const { page, problems } = await visit(GSF);
    const names = () => page.locator(".matrix th.p").allTextContents();
    const all = (await names()).length;
    await page.getByLabel(/^Region/).selectOption({ label: "Caribbean" });
    await page.getByLabel(/^Show/).selectOption({ label: "those that give" });
    await page.waitForURL(/only=giving&region=caribbean/);
    expect(await names()).toEqual(["Jamaica", "Bahamas", "Haiti", "Dominican Republic"]);
    expect(all).toBeGreaterThan(20);
    const status = page.locator(".mx-choices [role=status]", { hasText: /\d/ });
    expect(await status.textContent()).toMatch(/^4 of \d+ /);
    const saved = await savedText(page, page.locator(".mx-choices [data-save=csv]"));
    const lines = saved.trim().split("\r\n");
    expect(new Set(lines.slice(1).map((line) => line.split(",")[0]))).toEqual(
      new Set(["JAM", "BHS", "HTI", "DOM"]),
    );
    await page.getByLabel(/^Sort by/).selectOption({ label: "name" });
    await page.getByLabel(/^Group by/).selectOption({ label: "nothing" });
    await page.reload();
    await drawn(page);
    expect(await names()).toEqual(["Bahamas", "Dominican Republic", "Haiti", "Jamaica"]);
    expect(problems).toEqual([]);
  });

  test("draws a screenful first, also on the way back from a few rows to all", async () => {
    const { page } = await visit();
    await page.setViewportSize({ width: 1440, height: 360 });
    await page.goto(new URL(GSF, page.url()).href);
    await drawn(page);
    const first = await page.getByLabel(/^Region/).evaluate(async (list) => {
      const table = document.querySelector(".mx-of") as Element;
      const rows = () => table.querySelectorAll("tr.r").length;
      const all = rows();
      const choose = async (value: string) => {
        const changed = new Promise((drawn) => {
          new MutationObserver(drawn).observe(table, { childList: true, subtree: true });
        });
        (list as HTMLSelectElement).value = value;
        list.dispatchEvent(new Event("change", { bubbles: true }));
        await changed;
        return rows();
      };
      const few = await choose("north-america");
      await new Promise((rest) => setTimeout(rest, 300));
      return { all, few, back: await choose("") };
    });
    expect(first.few).toBeLessThan(12);
    expect(first.back).toBe(12);
    await drawn(page);
    expect(await page.locator(".matrix tr.r").count()).toBe(first.all);
  });

  test("offers the way back where no party fits", async () => {
    const { page } = await visit(`${GSF}&region=oceania`);
    await page.getByRole("link", { name: "Show all parties" }).click();
    await page.locator(".matrix").waitFor();
  });

  test("tells conflicts, published totals, conditions, and changes of seven or thirty days", async () => {
    const { page } = await visit(GSF);
    const conflicts = await page.locator("section", { has: page.locator("#conflicts-title") });
    expect(await conflicts.textContent()).toMatch(/lowest 735.*800 highest.*Adopted: 735/);
    const totals = page.locator("section", { has: page.locator("#totals-title") });
    expect(await totals.textContent()).toContain("980 people published, 995 by our count: −15");
    const changes = page.locator("section", { has: page.locator("#changes-title") });
    const week = await changes.locator("li").count();
    await changes.getByRole("link", { name: "30 days" }).click();
    await page.waitForURL(/since=2025-11-20/);
    await changes.getByRole("button", { name: /more/ }).click();
    expect(await changes.locator("li").count()).toBeGreaterThan(week);
  });

  test("leads with one click from what the record said then to what is now known of then", async () => {
    const { page } = await visit("?mission=haiti-mss&true=2024-06-30");
    const said = await page.locator("h1").textContent();
    await page.getByRole("link", { name: "What we now know of then" }).click();
    await page.waitForURL(/known=2/);
    expect(await page.locator("h1").textContent()).not.toBe(said);
    await page.getByRole("link", { name: "What the record said then" }).click();
    await expect.poll(() => page.locator("h1").textContent()).toBe(said);
  });

  test("shows every bar as a table with the same figures", async () => {
    const { page } = await visit(RIO);
    const drawnFigures = await page.locator(".readout .v").allTextContents();
    await page.getByRole("link", { name: "As a table" }).first().click();
    await page.waitForURL(/as=tables/);
    expect(await page.locator("table.plain td:nth-child(2)").allTextContents()).toEqual(
      drawnFigures,
    );
  });
});
