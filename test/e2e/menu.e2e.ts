import { expect, test } from "vitest";
import { drawn } from "./support/browse.ts";
import { inBrowser } from "./support/browser.ts";

inBrowser("the list of pages where the bar is narrow", { holds: "sample" }, ({ visit }) => {
  test("opens, closes and leads on with the keys alone, and never loses the focus", async () => {
    const { page, problems } = await visit("?mission=haiti-mss", { width: 390 });
    const button = page.getByRole("button", { name: "Pages" });
    const links = page.getByRole("navigation", { name: "Views" }).getByRole("link");
    expect(await links.count()).toBe(0);
    await button.focus();
    await page.keyboard.press("Enter");
    expect(await button.getAttribute("aria-expanded")).toBe("true");
    expect(await links.allTextContents()).toContain("Timeline");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    for (let step = 0; step < 3; step++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/view=timeline/);
    await drawn(page);
    expect(await links.count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(problems).toEqual([]);
  });
});
