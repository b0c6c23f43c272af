import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inBrowser } from "./support/browser.ts";

const ROWS = [
  "Who,What,State of play,Number,As of",
  "Kenya,police,Delivered,400,2024-06-25",
  "Jamaica; Bahamas,police,Pledged,350,2024-03-01",
  "Atlantis,police,Pledged,9,2024-03-01",
];

inBrowser("a spreadsheet dropped into the browser", { holds: "missions" }, ({ visit, site }) => {
  test("its columns are proposed with examples, changed by keyboard, imported, and remembered", async () => {
    const { page, problems } = await visit("?view=documents&mission=haiti-mss");
    await choose(page, "pledges.csv", ROWS);
    const form = page.locator(".table-form");
    await form.getByText("Proposed from headers and cells").waitFor();
    expect(await page.locator("#table-title").evaluate((h) => h === document.activeElement)).toBe(
      true,
    );
    // No header says who gives: the form says so, and nothing can be imported yet.
    await form.getByText("No column tells the party that gives.").waitFor();
    expect(await form.getByRole("button", { name: /^Import/ }).isDisabled()).toBe(true);
    expect(await form.locator(".columns li").first().textContent()).toContain(
      "Kenya · Jamaica; Bahamas · Atlantis",
    );

    await form.getByLabel("Who: Holds").focus();
    await page.keyboard.type("party");
    await form.getByLabel("What: Holds").focus();
    await page.keyboard.type("resource");
    await form.getByLabel("Number: Holds").focus();
    await page.keyboard.type("amount");
    await form.getByLabel("State of play: Holds").focus();
    await page.keyboard.type("stage");
    await form.getByText("Rows: 3 · claims: 2 · figures and rows without a claim: 1").waitFor();
    const first = form.locator(".first-claims li");
    expect(await first.allTextContents()).toEqual([
      "row 2 Kenya · delivered · personnel · 400 people · 25 June 2024",
      "row 3 Jamaica and Bahamas · pledged · personnel · 350 people · jointly · 1 March 2024",
    ]);
    expect(await form.getByText("is no party that is known").textContent()).toContain("Atlantis");

    await form.getByRole("button", { name: "Import 2 claims" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("2 claims proposed").waitFor();
    expect(await form.count()).toBe(0);
    const entries = await site().desk.ports.store.entriesAfter(0, 100);
    expect(entries.filter(({ kind }) => kind === "document")).toHaveLength(1);

    await choose(page, "next.csv", [
      "As of,Who,State of play,What,Number",
      "2024-07-16,Kenya,Delivered,police,600",
    ]);
    await form.getByText("As settled for an earlier table").waitFor();
    await form.getByRole("button", { name: "Import 1 claim" }).click();
    await page.getByText("next.csv: kept as").waitFor();
    expect(problems).toEqual([]);
  });

  test("what is refused says why, and what was chosen stays", async () => {
    const { page } = await visit("?view=documents&mission=haiti-mss");
    const form = page.locator(".table-form");
    await choose(page, "undated.csv", ["Country,Pledged police", "Kenya,1000"]);
    await form.getByRole("button", { name: "Import 1 claim" }).click();
    await form
      .getByText(/published|publication day/i)
      .first()
      .waitFor();
    expect(await form.getByLabel("Country: Holds").inputValue()).toBe("party");
    await page.getByLabel("Publication day, where a document hides it").fill("2024-02-22");
    await form.getByRole("button", { name: "Import 1 claim" }).click();
    await page.getByText("undated.csv: kept as").waitFor();

    await choose(page, "empty.csv", ["Country,Pledged police"]);
    await form.getByText("no rows under its header").waitFor();
    await form.getByRole("button", { name: "Leave this table out" }).click();
    expect(await form.count()).toBe(0);
  });
});

async function choose(page: Page, name: string, rows: readonly string[]): Promise<void> {
  const buffer = Buffer.from(`${rows.join("\n")}\n`);
  const files = page.getByLabel(/^Files/);
  await files.setInputFiles({ name, mimeType: "text/csv", buffer });
}
