import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inBrowser } from "./support/browser.ts";

const FULL = process.env["MUSTER_E2E"] === "full";
// The day of the sample with the most footnotes; `npm run e2e` prints more days and languages.
const DENSEST = "?view=brief&mission=haiti-mss&true=2025-09-30&since=2025-07-02";
const DAYS = FULL
  ? [
      DENSEST,
      "?view=brief&mission=haiti-mss&true=2024-02-22",
      "?view=brief&mission=haiti-mss&true=2024-10-01&since=2024-01-01",
      "?view=brief&mission=haiti-mss&true=2025-02-05&since=2024-06-30",
      "?view=brief&mission=haiti-gsf&true=2026-03-21&since=2025-10-01",
      `${DENSEST}&lang=fr`,
      `${DENSEST}&lang=es`,
    ]
  : [DENSEST];

async function ready(page: Page): Promise<void> {
  await page.locator(".sheet[aria-busy=false]").waitFor();
}

// A page of a PDF is an object of its own; what holds them all is called Pages.
async function pages(page: Page, format: "A4" | "Letter"): Promise<number> {
  const pdf = await page.pdf({ format, printBackground: true, tagged: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

inBrowser("the printed brief", { holds: "sample" }, ({ visit }) => {
  test.each(DAYS)("%s has at most four pages, A4 and Letter", async (path) => {
    const { page, problems } = await visit(path);
    await ready(page);
    for (const format of ["A4", "Letter"] as const) {
      const count = await pages(page, format);
      expect(count, format).toBeGreaterThanOrEqual(1);
      expect(count, format).toBeLessThanOrEqual(4);
    }
    expect(problems).toEqual([]);
  });

  test("leads from every number to a footnote with source, day and quote", async () => {
    const { page } = await visit(DENSEST);
    await ready(page);
    const broken = await page
      .locator(".sheet sup a, .srcs a[href^='#']")
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute("href") ?? "")
          .filter((href) => document.querySelector(href) === null),
      );
    expect(broken).toEqual([]);
    const silent = await page.locator(".srcs li").evaluateAll((notes) =>
      notes
        .filter((note) => {
          const as = note.querySelector("a[href^='#note-']")?.getAttribute("href");
          const first = as == null ? note : document.querySelector(as);
          const named = first?.querySelector("b") !== null && first?.querySelector("code") !== null;
          return !named || note.querySelector("q, .tag") === null;
        })
        .map((note) => note.textContent),
    );
    expect(silent).toEqual([]);
  });

  test("prints no navigation and no button, black on white also in the dark", async () => {
    const { page } = await visit(DENSEST, { theme: "dark" });
    await ready(page);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.locator("nav, .btn, .foot").filter({ visible: true }).count()).toBe(0);
    const sheet = await page.locator(".sheet").evaluate((element) => {
      const { backgroundColor, color } = getComputedStyle(element);
      return { backgroundColor, color };
    });
    expect(sheet.backgroundColor).toBe("rgb(255, 255, 255)");
    expect(sheet.color).toBe("rgb(21, 25, 30)");
  });

  test("notes every figure of its sums, the requirement included", async () => {
    const { page } = await visit("?view=brief&mission=haiti-gsf");
    await ready(page);
    const bare = await page.locator(".sum h2 small, .sum .line-of span").evaluateAll((parts) =>
      parts
        .filter((part) =>
          /[1-9]/.test(part.querySelector("a.fig")?.textContent ?? part.textContent),
        )
        .filter((part) => part.querySelector("sup a") === null)
        .map((part) => part.textContent),
    );
    expect(bare).toEqual([]);
    const required = page.locator(".sum h2 small sup a").first();
    const note = page.locator((await required.getAttribute("href")) ?? "");
    expect(await note.textContent()).toContain("namely 5,500 soldiers and police");
  });
});
