import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inBrowser } from "./support/browser.ts";

const CLAIM = "?view=document&mission=haiti-mss&document=d031&claim=c0112";

// What must become true in the end, however busy the machine is.
const SLOW = { timeout: 15_000 };

inBrowser("what was decided, settled anew", { holds: "desk" }, ({ visit, site }) => {
  const stateOf = async (claim: string) =>
    (await (await fetch(new URL(`api/claims/${claim}`, site().address))).json()).state;
  const settledIn = async () => {
    const review = await fetch(new URL("api/missions/haiti-mss/review", site().address));
    return (await review.json()).settled.map(({ what }: { what: string }) => what);
  };
  const pressed = async (page: Page, name: string) =>
    page.getByRole("button", { name, exact: true }).click();

  test("a claim is taken back after its figures were seen, stays there struck, and stands again", async () => {
    const { page, problems } = await visit(CLAIM);
    await page.getByText("Take this claim back").click();
    const moves = page.getByRole("region", { name: "What this would move" });
    await moves.locator("li, p").first().waitFor();
    expect(await moves.textContent()).toMatch(/→|No figure/);
    await page.getByLabel("Reason", { exact: true }).fill("The paper corrected itself.");
    await pressed(page, "Take it back");
    await page.getByText("Taken back on 22 Mar 2026 by tester:").first().waitFor();
    expect(await page.locator("li.struck#claim-c0112").count()).toBe(1);
    expect(await page.locator("li.struck#claim-c0112").textContent()).toContain(
      "The paper corrected itself.",
    );
    expect(await stateOf("c0112")).toBe("retracted");

    await page.goto(new URL("?view=review&mission=haiti-mss", site().address).href);
    await page.getByRole("button", { name: /^Settled by people/ }).click();
    await page.locator(".disputes summary").first().click();
    await page.getByLabel("Reason", { exact: true }).fill("It did not.");
    await pressed(page, "Undo");
    await expect.poll(() => stateOf("c0112"), SLOW).toBe("accepted");
    expect(problems).toEqual([]);
  }, 60_000);

  test("a document is taken back and says so", async () => {
    const { page } = await visit(CLAIM);
    await page.getByText("Take this document back").click();
    await page.getByLabel("Reason", { exact: true }).fill("It was never published.");
    await pressed(page, "Take it back");
    await page.locator(".banner", { hasText: "It was never published." }).waitFor();
    await pressed(page, "Undo");
    await page.locator(".banner[role=status]").waitFor({ state: "detached" });
    expect(await stateOf("c0112")).toBe("accepted");
  }, 60_000);

  test("acts are made one and a claim is split off, each after its figures were seen, and undone", async () => {
    const { page } = await visit(CLAIM);
    await page.getByText("Its act, and what else tells of it").click();
    await page.getByText("Make it one with another act").click();
    await page.getByLabel("One with").selectOption({ index: 1 });
    await page
      .getByRole("region", { name: "What this would move" })
      .locator("li, p")
      .first()
      .waitFor();
    await page.getByLabel("Reason", { exact: true }).fill("One and the same.");
    await pressed(page, "Make them one");
    await page.locator(".claim-desk [role=status], .claim-desk [role=alert]").first().waitFor();
    expect(await page.locator(".claim-desk [role=alert]").allTextContents()).toEqual([]);
    await expect.poll(async () => (await settledIn())[0], SLOW).toBe("merge");
    const split = page.getByRole("button", { name: "Split off" });
    await split.first().waitFor();
    await split.last().click();
    await page.getByLabel("Reason", { exact: true }).fill("Two after all.");
    const head = async () =>
      (await (await fetch(new URL("api/health", site().address))).json()).head.seq;
    const before = await head();
    await pressed(page, "Make it an act of its own");
    await expect.poll(head, SLOW).toBe(before + 1);
  }, 60_000);

  test("an obstacle is closed on one's own word from the threads, and what was set down can be undone", async () => {
    const { page } = await visit("?view=review&mission=haiti-mss");
    await page.getByRole("button", { name: /^Threads/ }).click();
    const open = page.locator(".disputes .thread", { hasText: "· open ·" }).first();
    await open.locator("summary").first().click();
    await open.getByText("Stands: open. Move it on").click();
    await open.getByLabel("From now on").selectOption("resolved");
    await open.getByLabel("Reason", { exact: true }).fill("The court has ruled.");
    await open.getByRole("button", { name: "Set down" }).click();
    await expect.poll(settledIn, SLOW).toContain("step");
  }, 60_000);

  test("what is being written survives a reload, and two windows each keep their own and are told", async () => {
    const { page } = await visit("?view=review&mission=haiti-mss");
    await page.locator(".decide .deeds").waitFor();
    const claim = await page.locator(".decide-claim").textContent();
    const figure = page.locator(".slots input").last();
    await page.keyboard.press("e");
    await figure.fill("2024-02-20");
    await page.reload();
    await figure.waitFor();
    expect(await figure.inputValue()).toBe("2024-02-20");

    const other = await page.context().newPage();
    await other.goto(page.url());
    const theirs = other.locator(".slots input").last();
    await theirs.fill("2024-02-21");
    await page.getByText("Another window has written something else here.").waitFor();
    expect(await figure.inputValue()).toBe("2024-02-20");
    await page.getByRole("button", { name: "Take its words" }).click();
    expect(await figure.inputValue()).toBe("2024-02-21");
    await page.getByRole("button", { name: "Accept as amended" }).click();
    await page.getByText(/^Last: amended/).waitFor();
    await other.getByRole("button", { name: "Accept as amended" }).click();
    await other.getByRole("alert").filter({ hasText: "tester was quicker" }).waitFor();
    expect(await other.locator(".decide-claim").textContent()).toBe(claim);
    await page.reload();
    await page.locator(".decide .deeds").waitFor();
    expect(await figure.count()).toBe(0);
  }, 60_000);

  test("two windows on one conflict: the second is told who, what and the difference, and may settle it all the same", async () => {
    const { page } = await visit("?view=review&mission=haiti-mss");
    const other = await page.context().newPage();
    await other.goto(page.url());
    const conflictIn = async (window: Page) => {
      await window.getByRole("button", { name: /^Conflicts/ }).click();
      return window.locator(".dispute", { has: window.getByRole("button", { name: "Adopt" }) });
    };
    const [first, second] = [(await conflictIn(page)).first(), (await conflictIn(other)).first()];
    expect(await first.getAttribute("aria-label")).toBe(await second.getAttribute("aria-label"));
    await first.getByLabel("Reason", { exact: true }).fill("The ministry's own figure.");
    await second.getByLabel("Reason", { exact: true }).fill("The newest one.");
    await first.getByRole("button", { name: "Adopt" }).first().click();
    await expect.poll(async () => (await settledIn())[0], SLOW).toBe("adopt");
    await second.getByRole("button", { name: "Adopt" }).last().click();
    const told = second.getByRole("alert");
    await told.waitFor();
    expect(await told.textContent()).toMatch(
      /tester was quicker.*a figure adopted.*The ministry's own figure\..*Theirs → yours:.*→/,
    );
    expect(await second.getByLabel("Reason", { exact: true }).inputValue()).toBe("The newest one.");
    const before = (await settledIn()).filter((what: string) => what === "adopt").length;
    await second.getByRole("button", { name: "Adopt" }).last().click();
    await expect
      .poll(async () => (await settledIn()).filter((what: string) => what === "adopt").length, SLOW)
      .toBe(before + 1);
  }, 60_000);
});
