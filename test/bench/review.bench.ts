// How fast the hand is at the desk, in a real browser: from a key to the next claim painted, over 200
// decisions; ten suggestions cleared at a person's pace; and what it takes to log one announcement.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { addDocument } from "#actions";
import { buildDashboard } from "../e2e/support/build.ts";
import { findChromium, options } from "../e2e/support/chromium.ts";
import { openSite, type Site } from "../e2e/support/site.ts";

const DECISIONS = 200;
const CLEARED = 10;
/** A person reads some four words a second, and needs a second to choose. */
const WORDS_A_SECOND = 4;
const CHOICE_MS = 1_000;
const STATES = ["Kenya", "Jamaica", "Benin", "Chad", "Guatemala", "El Salvador", "Bangladesh"];

const found = await findChromium();
if (found.launch === null) {
  process.stdout.write("not run: no Chrome or Chromium starts here\n");
  process.exit(0);
}
const dashboard = mkdtempSync(join(tmpdir(), "muster-bench-"));
await buildDashboard(dashboard);
const browser = await chromium.launch(options(found.launch));
const site = await openSite({ holds: "missions", now: "2024-03-01", dashboard });
let failed = false;
try {
  await fill(site, DECISIONS + CLEARED + 20);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  await page.goto(`${site.address}?view=review&mission=haiti-mss`);
  await page.locator(".decide .deeds").waitFor();
  const taken = await decided(page, DECISIONS);
  const sorted = taken.toSorted((a, b) => a - b);
  report(
    "key to the next claim painted, p95 of 200",
    sorted[Math.ceil(taken.length * 0.95) - 1],
    "ms",
    100,
  );
  process.stdout.write(`     median ${sorted[Math.floor(taken.length / 2)]?.toFixed(0)} ms\n`);
  report("ten suggestions at a person's pace", await cleared(page, CLEARED), "s", 180);
  report("actions to log one announcement", await announced(page, site), "", 6);
} finally {
  await browser.close();
  await site.close();
  rmSync(dashboard, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

async function fill({ desk }: Site, claims: number): Promise<void> {
  for (let at = 0; at < claims; at++) {
    const state = STATES[at % STATES.length];
    const added = await addDocument(desk, {
      text: `${state} has pledged ${500 + at} police officers to the Multinational Security Support mission in Haiti.`,
      published: `2024-02-${10 + (at % 15)}`,
      publisher: `Outlet ${at}`,
      mission: "haiti-mss",
    });
    if (!added.ok) throw new Error(added.refusal.message);
  }
}

/** Accept so many claims by key; gives the milliseconds from each key until the next claim was painted. */
async function decided(page: Page, claims: number): Promise<readonly number[]> {
  const waiting = await waitingIn(page);
  await page.evaluate(() => {
    const shown = () => document.querySelector(".decide")?.getAttribute("data-claims");
    const taken: number[] = [];
    Object.assign(window, { taken });
    addEventListener(
      "keydown",
      ({ timeStamp }) => {
        const before = shown();
        const look = () => {
          const now = shown();
          if (now === before || now === undefined) requestAnimationFrame(look);
          // The frame that shows it is painted before the next task.
          else setTimeout(() => taken.push(performance.now() - timeStamp));
        };
        requestAnimationFrame(look);
      },
      true,
    );
  });
  for (let done = 1; done <= claims; done++) {
    await page.keyboard.press("a");
    await page.waitForFunction(
      (n) => (window as unknown as { taken: number[] }).taken.length >= n,
      done,
    );
    await page.waitForTimeout(100);
  }
  await page.waitForFunction(() =>
    document.querySelector(".lastdone")?.textContent?.includes("accepted"),
  );
  if ((await waitingIn(page)) !== waiting - claims) throw new Error("Not every key decided once.");
  return page.evaluate(() => (window as unknown as { taken: number[] }).taken);
}

/** Read and decide so many claims as a person does; every fifth is rejected with a reason. Gives seconds. */
async function cleared(page: Page, claims: number): Promise<number> {
  const waiting = await waitingIn(page);
  const began = Date.now();
  for (let done = 1; done <= claims; done++) {
    const read = await page.locator(".decide-claim, .decide .effect, .doc mark").allTextContents();
    const words = read.join(" ").split(/\s+/).length;
    await page.waitForTimeout((words / WORDS_A_SECOND) * 1_000 + CHOICE_MS);
    await page.keyboard.press(done % 5 === 0 ? "r" : "a");
    if (done % 5 === 0) {
      await page.waitForTimeout(CHOICE_MS);
      await page.keyboard.press("3");
    }
  }
  if ((await waitingIn(page)) !== waiting - claims) throw new Error("Not every claim was decided.");
  return (Date.now() - began) / 1_000;
}

/** From any page to the claim on the board: every click, paste and key counts as one action. */
async function announced(page: Page, { address }: Site): Promise<number> {
  let actions = 0;
  const act = async (deed: Promise<unknown>) => {
    await deed;
    actions += 1;
  };
  const text =
    "Barbados has pledged 55 police officers to the Multinational Security Support mission in Haiti.";
  await act(page.getByRole("link", { name: "Add a text" }).click());
  await act(page.locator("form.paste textarea").fill(text));
  await act(page.locator("form.paste .primary").click());
  await act(page.locator("input[type=date]").fill("2024-02-28"));
  await act(page.locator(".addbar .primary").click());
  await act(page.locator(".claims ol .btn").first().click());
  await page.locator(".claims .tag", { hasText: "accepted" }).waitFor();
  const board = await (await fetch(new URL("api/missions/haiti-mss/board", address))).json();
  const barbados = board.cells.find(({ giver }: { giver: { key: string } }) => giver.key === "BRB");
  if (barbados?.lines[0]?.pledged.value !== 55)
    throw new Error("The announcement is not on the board.");
  return actions;
}

async function waitingIn(page: Page): Promise<number> {
  return Number((await page.locator(".queue li button").first().textContent())?.replace(/\D/g, ""));
}

function report(what: string, figure: number | undefined, unit: string, most: number): void {
  const good = figure !== undefined && figure <= most;
  failed ||= !good;
  const shown = `${figure?.toFixed(0) ?? "?"} ${unit}`.trim();
  process.stdout.write(`${good ? "ok  " : "OVER"} ${what}: ${shown} (at most ${most})\n`);
}
