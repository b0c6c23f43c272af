import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawn, inBrowser } from "./support/browser.ts";

const RIO = "mission=haiti-mss&true=2024-02-22";
const VIEWS = ["missions", "timeline", "map", "party", "changes", "brief", "search", "compare"];

inBrowser("the pages beside the board", { holds: "sample", now: "2026-11-26" }, ({ visit }) => {
  for (const [at, view] of VIEWS.entries()) {
    const theme = at % 2 === 0 ? "light" : "dark";
    test(`${view}: no finding of axe, nothing wider than the window, no request elsewhere`, async () => {
      const { page, problems } = await visit(`?view=${view}&${RIO}&q=kenya`, { theme });
      await settled(page, view);
      const found = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .analyze();
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      for (const width of [768, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await page.waitForTimeout(150);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(
          0,
        );
      }
      expect(problems).toEqual([]);
    });
  }

  test("an address of any page gives the same page again, and Back gives the one before", async () => {
    const { page } = await visit(`?view=timeline&${RIO}`);
    await page.getByRole("link", { name: "By giver, pledged" }).click();
    await page.waitForURL(/by=pledged/);
    const title = await page.locator("figure h2").first().textContent();
    expect(title).toBe("Personnel by giver, pledged");
    await page.reload();
    await drawn(page);
    expect(await page.locator("figure h2").first().textContent()).toBe(title);
    await page.goBack();
    await page.getByText("People, by what has been done about them").waitFor();
  });

  test("zooms by dragging as by buttons, and the address holds the stretch", async () => {
    const { page, problems } = await visit("?view=timeline&mission=haiti-mss&true=2025-06-20");
    const surface = await page.locator(".strength .surface").boundingBox();
    if (surface === null) throw new Error("The chart has no surface.");
    await page.mouse.move(surface.x + 200, surface.y + 100);
    await page.mouse.down();
    await page.mouse.move(surface.x + 500, surface.y + 120, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/from=.*to=/);
    await page.getByRole("button", { name: "All" }).click();
    await page.waitForURL((url) => !url.search.includes("from="));
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.waitForURL(/from=.*to=/);
    expect(problems).toEqual([]);
  });

  test("shows as a table, and keeps as CSV, the values that a chart draws", async () => {
    const { page } = await visit(`?view=timeline&${RIO}&as=tables`);
    const rows = await page.locator("figure").first().locator("tbody tr").count();
    const csv = await saved(page, page.locator('[data-save="csv"]').first());
    expect(csv.name).toBe("haiti-mss-personnel-2024-02-22.csv");
    expect(csv.text.trim().split("\r\n").length).toBe(rows + 1);
  });

  test("keeps a picture with title, cut-off and source in it", async () => {
    const { page, problems } = await visit(`?view=timeline&${RIO}`);
    const svg = await saved(page, page.locator('[data-save="svg"]').first());
    expect(svg.text).toContain("People, by what has been done about them");
    expect(svg.text).toContain("True on 22 Feb 2024, known at 22 Feb 2024, ledger at entry");
    const png = await saved(page, page.locator('[data-save="png"]').first());
    expect(png.text.slice(1, 4)).toBe("PNG");
    expect(problems).toEqual([]);
  });

  test("opens from a mark on the map the claims of the smallest state", async () => {
    const { page } = await visit("?view=map&mission=haiti-mss&true=2024-12-01");
    const mark = page.locator('.map a[aria-label^="Barbados:"]');
    await mark.waitFor();
    const box = await mark.locator(".hit").boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await mark.focus();
    expect(await page.locator(".day-readout").textContent()).toContain("Barbados");
    await mark.press("Enter");
    await page.getByRole("dialog").waitFor();
    expect(await page.getByRole("dialog").textContent()).toContain("Barbados");
  });

  test("prints the brief on A4 and Letter in at most four sheets, tagged", async () => {
    const { page } = await visit(`?view=brief&${RIO}`);
    await page.locator(".sheet[aria-busy=false]").waitFor();
    expect(await page.locator(".srcs li q").count()).toBe(await page.locator(".srcs li").count());
    for (const format of ["A4", "Letter"]) {
      const pdf = (await page.pdf({ format, tagged: true, printBackground: true })).toString(
        "latin1",
      );
      const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(sheets).toBeGreaterThan(0);
      expect(sheets).toBeLessThanOrEqual(4);
      expect(pdf).toContain("/MarkInfo");
    }
  });

  test("cites the page with the three times and the hash of the head", async () => {
    const { page } = await visit(`?view=party&${RIO}&party=KEN`);
    await page.getByRole("button", { name: "Cite this page" }).click();
    const text = await page.locator(".cite-text").textContent();
    expect(text).toMatch(
      /true on 22 February 2024, known at 22 February 2024, ledger entry [\d,]+/,
    );
    expect(text).toMatch(/hash [0-9a-f]{64}/);
  });

  test("finds without accents and whatever the case", async () => {
    const { page } = await visit("?view=search&mission=haiti-mss&lang=fr");
    await page.locator("input.search").fill("ETATS-unis");
    await page.locator(".card").first().waitFor();
    expect(await page.locator(".card").first().textContent()).toContain("États-Unis");
    await page.waitForURL(/q=ETATS-unis/);
  });

  test("leaves no word untranslated", async () => {
    for (const view of VIEWS) {
      const { page } = await visit(`?view=${view}&${RIO}&lang=qps&q=kenya`);
      await settled(page, view);
      const plain = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const text = node.textContent?.trim() ?? "";
          const near = node.parentElement;
          if (near === null || near.closest("[translate=no], script, style, code, svg") !== null)
            continue;
          if (/[a-z]{3}/.test(text.replace(/Muster|MSS|Markdown/g, ""))) found.push(text);
        }
        return found;
      });
      expect(plain.slice(0, 5), view).toEqual([]);
    }
  });
});

async function settled(page: Page, view: string): Promise<void> {
  await drawn(page);
  if (view === "map") await page.locator(".map").waitFor();
  if (view === "missions") await page.locator(".facts").first().waitFor();
}

async function saved(page: Page, button: ReturnType<Page["locator"]>) {
  const waiting = page.waitForEvent("download");
  await button.click();
  const file = await waiting;
  const text = await readFile(await file.path(), "latin1");
  return { name: file.suggestedFilename(), text };
}
