import { expect, test } from "vitest";
import { inBrowser } from "./support/browser.ts";

inBrowser("the page of the API", { holds: "sample" }, ({ visit, site }) => {
  test("an operation is found, filled in, tried and copied from the keyboard alone", async () => {
    const { page, problems } = await visit("?view=api");
    await page.getByLabel("Search the operations").fill("board any three times");
    await page.getByText(/^1 of \d+$/).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByLabel("trueOn date").fill("2024-02-22");
    await page.keyboard.press("Enter");
    const answer = page.getByLabel("The answer");
    await answer.waitFor();
    const board = await fetch(
      new URL("api/missions/haiti-mss/board?trueOn=2024-02-22", site().address),
    );
    const shown = JSON.stringify(await board.json(), null, 2).slice(0, 20_000);
    expect(await answer.inputValue()).toBe(shown);
    expect(await page.locator("pre").textContent()).toBe(
      `curl '${site().address}api/missions/haiti-mss/board?trueOn=2024-02-22'`,
    );

    await page.getByLabel("trueOn date").fill("2024-02-30");
    await page.keyboard.press("Enter");
    await page.getByText("400 application/problem+json").waitFor();
    expect(await answer.inputValue()).toContain("is no calendar day");
    // The browser itself notes an answer of 400 in its console.
    expect(problems.filter((one) => !one.includes("400"))).toEqual([]);
  });

  test("what writes is shown and copied, and not tried", async () => {
    const { page } = await visit("?view=api&lang=fr");
    await page.getByText("/api/decisions").click();
    const open = page.locator(".operation[open]");
    expect(await open.locator("pre").textContent()).toContain("-H 'Idempotency-Key: any-new-text'");
    expect(await open.getByRole("button", { name: "Essayer" }).count()).toBe(0);
    expect(await open.getByRole("button", { name: "Copier l’appel" }).count()).toBe(1);
  });
});
