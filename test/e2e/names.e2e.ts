import { expect, test } from "vitest";
import { inBrowser } from "./support/browser.ts";

// What must become true in the end, however busy the machine is.
const SLOW = { timeout: 15_000 };

inBrowser("names to resolve", { holds: "sample", readOnly: false }, ({ visit, site }) => {
  test("a group is found, resolved once for all, and the undoing brings it back", async () => {
    const { page } = await visit("?view=names");
    const names = page.locator(".doc-list").first().locator("> li");
    await names.first().waitFor();
    const all = await names.count();
    expect(all).toBeGreaterThan(3);

    const { parties } = await (await fetch(new URL("api/names", site().address))).json();
    const described = parties[0].party.described ?? parties[0].key;
    await page.getByLabel("Search the names").fill(described);
    // The claims that use it stand there in words, each a link to its quote.
    const use = names.first().locator(".names-uses a").first();
    expect(await use.textContent()).toMatch(/\w+ · \w+/);
    expect(await use.getAttribute("href")).toContain(`claim=${parties[0].uses[0].claim}`);
    await names.first().locator("summary", { hasText: "Resolve" }).click();
    await names.first().getByLabel("Into the party").fill("bhs");
    await names.first().getByLabel("Reason").fill("The Bahamas spoke for them.");
    await names.first().getByRole("button", { name: "Resolve" }).click();
    await page.getByRole("heading", { name: "Resolved" }).waitFor();
    await page.getByLabel("Search the names").fill("");
    await expect.poll(() => names.count(), SLOW).toBe(all - 1);

    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => names.count(), SLOW).toBe(all);
  }, 60_000);
});
