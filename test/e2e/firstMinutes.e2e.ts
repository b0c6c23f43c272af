import type { Page } from "playwright-core";
import { expect, inject, onTestFinished, test } from "vitest";
import { drawn } from "./support/browse.ts";
import { inBrowser } from "./support/browser.ts";
import { openSite } from "./support/site.ts";

const ARTICLE = [
  "Kenya has pledged 1,000 police officers to the Multinational Security Support mission in Haiti.",
  "The United States has pledged 200 million dollars to the mission.",
  "Brazil will not send troops to Haiti.",
].join(" ");

// The sample cannot be written, so the flow goes on where it sends its reader: to a ledger of one's own.
inBrowser("the first minutes of a new user", { holds: "sample", now: "2026-11-26" }, (sample) => {
  test("lead from the Haiti board to one's own claims on a board", async () => {
    const { page, problems } = await sample.visit();
    expect(await page.locator("main .kicker").first().textContent()).toContain("Haiti");

    await dragTo(page, 0.35);
    await page.waitForURL(/true=202[34]/);
    const day = /true=([\d-]+)/.exec(page.url())?.[1];
    expect(await page.getByLabel("True on", { exact: true }).first().inputValue()).toBe(day);

    // On that day another mission stood in its place.
    await page.getByRole("link", { name: "Show MSS on" }).click();
    await page.waitForURL(/mission=haiti-mss/);
    await page.locator("td a.cell").first().click();
    const panel = page.getByRole("dialog");
    // Each claim waits for its own document: the sentence and the link are those of one claim.
    const told = panel.getByRole("article").first();
    const sentence = (await told.locator("blockquote mark").textContent()) ?? "";
    expect(sentence.length).toBeGreaterThan(20);
    await told.getByRole("link", { name: "Open the document" }).click();
    await page.locator(".doc mark").first().waitFor();
    // The numbers of the claims stand between the words.
    const text = await page.locator(".doc .body").evaluate((body) => {
      for (const number of body.querySelectorAll("sup")) number.remove();
      return body.textContent;
    });
    expect(text).toContain(sentence);

    await page.getByRole("link", { name: "Add a text" }).click();
    await readArticle(page);
    expect(await page.getByRole("button", { name: "Add to ledger" }).count()).toBe(0);
    expect(await page.locator(".own").textContent()).toContain("npm start -- --db my.db");

    const own = await openSite({ holds: "missions", dashboard: inject("dashboard") });
    onTestFinished(() => own.close());
    await page.goto(`${own.address}?mission=haiti-mss`);
    await page.locator("main").getByRole("link", { name: "Add a text" }).click();
    await readArticle(page);
    await page.getByRole("button", { name: "Add to ledger" }).click();
    await decideAll(page);

    await page.getByRole("link", { name: "To the board" }).click();
    await drawn(page);
    const rows = await page.locator("table.matrix tr.r").allTextContents();
    expect(rows.find((row) => row.startsWith("Kenya"))).toContain("1,000");
    expect(rows.find((row) => row.startsWith("United States"))).toContain("USD 300m");
    expect(rows.some((row) => row.startsWith("Brazil"))).toBe(false);
    expect(problems.filter((problem) => !problem.includes(own.address))).toEqual([]);
  });
});

async function dragTo(page: Page, share: number): Promise<void> {
  const box = await page.getByRole("slider", { name: "True on" }).boundingBox();
  if (box === null) throw new Error("no slider");
  const y = box.y + box.height - 20;
  await page.mouse.move(box.x + box.width * 0.9, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * share, y, { steps: 8 });
  await page.mouse.up();
}

async function readArticle(page: Page): Promise<void> {
  await page.getByLabel("Text", { exact: true }).fill(ARTICLE);
  await page.getByLabel("Published on").fill("2024-02-22");
  await page.getByRole("button", { name: "Read", exact: true }).click();
  await page.getByRole("heading", { name: "3 claims found" }).waitFor();
  expect(await page.locator(".doc .span").count()).toBe(3);
}

async function decideAll(page: Page): Promise<void> {
  const [first, second, third] = [0, 1, 2].map((at) => page.locator(".claims ol > li").nth(at));
  await first?.getByRole("button", { name: "Accept", exact: true }).click();
  await second?.getByRole("button", { name: "Amend" }).click();
  await second?.getByLabel("Figure").fill("300000000");
  await second?.getByRole("button", { name: "Accept as amended" }).click();
  await third?.getByRole("button", { name: "Reject", exact: true }).click();
  await third?.getByLabel("Why is it wrong?").fill("Brazil said nothing of the kind.");
  await third?.getByRole("button", { name: "Reject it" }).click();
  await page.getByText("3 of 3 decided").waitFor();
}
