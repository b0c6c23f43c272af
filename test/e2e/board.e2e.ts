import { expect, test } from "vitest";
import { inBrowser } from "./support/browser.ts";

inBrowser("the board in the browser", { holds: "sample" }, ({ visit }) => {
  test("opens on the first mission and says in a sentence who is there", async () => {
    const { page, problems } = await visit("?mission=haiti-mss&true=2024-02-22");
    expect(await page.locator("h1").textContent()).toContain("No one is in Haiti yet");
    expect(problems).toEqual([]);
  });
});
