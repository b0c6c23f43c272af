import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawn } from "./support/browse.ts";
import { inBrowser } from "./support/browser.ts";

const ARTICLE = [
  "Kenya has pledged 1,000 police officers to the Multinational Security Support mission in Haiti.",
  "The United States has pledged 200 million dollars to the mission.",
  "Brazil will not send troops to Haiti.",
].join(" ");

inBrowser("a text pasted into the browser", { holds: "missions" }, ({ visit, site }) => {
  test("goes from the article to the board: read, add, accept, amend, reject", async () => {
    const { page, problems } = await visit("?mission=haiti-mss");
    expect(await page.locator("h1").textContent()).toBe("This ledger is empty.");
    await page.locator("main").getByRole("link", { name: "Add a text" }).click();

    await page.getByLabel("Text", { exact: true }).fill(ARTICLE);
    await page.getByLabel("Publisher").fill("The Example");
    await page.getByRole("button", { name: "Read", exact: true }).click();
    expect(await page.getByRole("alert").textContent()).toContain("does not say when");
    await page.getByLabel("Published on").fill("2024-02-22");
    await page.getByRole("heading", { name: "3 claims found" }).waitFor();
    expect(await page.locator(".doc .span.contribution").allTextContents()).toHaveLength(3);
    expect(await page.locator(".doc .body").textContent()).toContain("Brazil will not send troops");
    expect((await site().desk.ports.store.head()).seq, "nothing is saved yet").toBeLessThanOrEqual(
      2,
    );

    await page.getByRole("button", { name: "Add to ledger" }).click();
    await page.locator(".claims ol > li").first().waitFor();
    const { page: board } = await visit("?mission=haiti-mss");
    expect(await board.locator("h1").textContent()).toBe("No claim is settled yet.");
    expect(await board.locator("main").textContent()).toContain("3 claims wait for you");
    await board.locator("main").getByRole("link", { name: "Review" }).click();
    await board.locator(".queue").first().waitFor();
    const claims = page.locator(".claims ol > li");
    await claims.first().getByRole("button", { name: "Accept", exact: true }).click();
    await claims.nth(0).getByText("accepted", { exact: true }).waitFor();
    await claims.nth(1).getByRole("button", { name: "Amend" }).click();
    await claims.nth(1).getByLabel("Figure").fill("300000000");
    await claims.nth(1).getByRole("button", { name: "Accept as amended" }).click();
    await claims.nth(1).getByText("amended", { exact: true }).waitFor();
    await claims.nth(2).getByRole("button", { name: "Reject", exact: true }).click();
    await claims.nth(2).getByLabel("Why is it wrong?").fill("Brazil said nothing of the kind.");
    await claims.nth(2).getByRole("button", { name: "Reject it" }).click();
    await page.getByText("3 of 3 decided").waitFor();

    await page.getByRole("link", { name: "To the board" }).click();
    await drawn(page);
    await page.locator("td a.cell").first().waitFor();
    const rows = await page.locator("table.matrix tr.r").allTextContents();
    expect(rows.find((row) => row.startsWith("Kenya"))).toContain("1,000");
    expect(rows.find((row) => row.startsWith("United States"))).toContain("USD 300m");
    expect(rows.some((row) => row.startsWith("Brazil"))).toBe(false);
    expect(await page.locator("h1").textContent()).toMatch(/^No one is in Haiti yet\. 1,000/);
    await page.locator("td a.cell", { hasText: "1,000" }).click();
    expect(await page.locator("dialog blockquote mark").textContent()).toContain(
      "Kenya has pledged 1,000 police officers",
    );
    expect(problems).toEqual([]);
  });

  test("answers what is no article clearly, and keeps nothing of it", async () => {
    const { page, problems } = await visit("?view=paste", {
      before: (context) => context.addInitScript("window.stolen = 0"),
    });
    const before = (await site().desk.ports.store.head()).seq;
    const answers: Record<string, string> = {};
    for (const { name, text } of HOSTILE) {
      await setText(page, text);
      const refused = await page.locator(".failed").isVisible();
      if (!refused) await page.getByRole("button", { name: "Read", exact: true }).click();
      const answer = page.locator(".failed, #claims-title").first();
      await answer.waitFor();
      answers[name] = (await answer.textContent()) ?? "";
      expect(await page.locator("main script, main iframe, main img, main b").count(), name).toBe(
        0,
      );
      const again = page.getByRole("button", { name: "Change the text" });
      if (await again.isVisible()) await again.click();
    }
    expect(answers).toEqual({
      "script tags": "1 claim found",
      "five megabytes": expect.stringContaining("the limit is 2 million"),
      bidi: "0 claims found",
      empty: expect.stringContaining("There is no text yet"),
      "one endless line": "0 claims found",
      "a data address": "0 claims found",
      "source of a page": "1 claim found",
      "lone surrogates": expect.stringMatching(/claims? found|not well-formed|half/),
    });
    expect(await page.evaluate("window.stolen")).toBe(0);
    expect((await site().desk.ports.store.head()).seq).toBe(before);
    expect(problems.filter((problem) => !problem.includes("400"))).toEqual([]);
  });

  test("answers files that are no text by what they hold, not by their name", async () => {
    const { page } = await visit("?view=paste");
    const drop = async (name: string, bytes: readonly number[], times = 1) => {
      await dropFile(page, name, bytes, times);
      return (await page.locator(".failed").textContent()) ?? "";
    };
    expect(await drop("report.txt", bytesOf("%PDF-1.7\n1 0 obj"))).toContain("PDF");
    expect(await drop("photo.txt", [0x89, 0x50, 0x4e, 0x47, 0, 1, 2])).toContain("binary bytes");
    expect(await drop("latin.txt", [0x46, 0xe9, 0x76])).toContain("UTF-8");
    expect(await drop("huge.txt", [0x61], 9_000_000)).toContain("limit is 2 million");
    await dropFile(page, "article.txt", bytesOf(ARTICLE));
    await page.getByText("article.txt").waitFor();
    expect(await page.getByLabel("Text", { exact: true }).inputValue()).toBe(ARTICLE);
  });

  test("shows what hides or turns in a text", async () => {
    const { page } = await visit("?view=paste");
    await setText(page, "Kenya has pledged 1,000 po\u202elice officers to the mission in Haiti.");
    await page.getByLabel("Published on").fill("2024-02-22");
    await page.getByRole("button", { name: "Read", exact: true }).click();
    await page.locator("#claims-title").waitFor();
    expect(await page.locator(".doc .hidden-char").first().textContent()).toBe("U+202E");
  });
});

inBrowser("a text pasted over the sample", { holds: "sample" }, ({ visit }) => {
  test("is read like any other, and says how to keep it: in a ledger of one's own", async () => {
    const { page } = await visit("?view=paste");
    expect(await page.locator(".own").textContent()).toContain("npm start -- --db my.db");
    await setText(page, ARTICLE);
    await page.getByLabel("Published on").fill("2024-02-22");
    await page.getByRole("button", { name: "Read", exact: true }).click();
    await page.getByRole("heading", { name: "3 claims found" }).waitFor();
    expect(await page.getByRole("button", { name: "Add to ledger" }).count()).toBe(0);
    expect(await page.locator(".own").textContent()).toContain("npm start -- --db my.db");
  });
});

const HOSTILE: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: "script tags",
    text: `<script>window.stolen=1</script><img src=x onerror="window.stolen=2">${ARTICLE.split(". ")[0]}.`,
  },
  { name: "five megabytes", text: "Kenya ".repeat(870_000) },
  { name: "bidi", text: "\u202e\u2066 000,1 \u2069 nothing \u202c \u200f here" },
  { name: "empty", text: " \n\t " },
  { name: "one endless line", text: "x".repeat(200_000) },
  { name: "a data address", text: "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==" },
  {
    name: "source of a page",
    text: `<!doctype html><html><body onload="window.stolen=3"><p><b>${ARTICLE.split(". ")[0]}.</b></p><iframe src="https://example.org"></iframe></body></html>`,
  },
  { name: "lone surrogates", text: "Kenya \ud800 has pledged \udc00 1,000 police officers." },
];

function bytesOf(text: string): readonly number[] {
  return [...Buffer.from(text)];
}

async function dropFile(page: Page, name: string, bytes: readonly number[], times = 1) {
  await page.locator(".drop").evaluate(
    (zone, dropped) => {
      const part = new Uint8Array(dropped.bytes);
      const whole = new Uint8Array(part.length * dropped.times);
      for (let turn = 0; turn < dropped.times; turn++) whole.set(part, turn * part.length);
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([whole], dropped.name, { type: "text/plain" }));
      zone.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
    },
    { name, bytes, times },
  );
  await page.waitForTimeout(100);
}

// Set as a paste would, without typing millions of keys.
async function setText(page: Page, text: string): Promise<void> {
  await page.getByLabel("Text", { exact: true }).evaluate((field, value) => {
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set;
    set?.call(field, value);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, text);
}
