// How fast the dashboard is in a real browser: the first board painted, and frames a second while
// the date is dragged; over the sample, and over a ledger of 10,000 claims. Then the first board on a
// slow telephone, and a matrix of all states filtered.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { buildDashboard, buildEmbeds, loadFirst } from "../e2e/support/build.ts";
import { findChromium, options } from "../e2e/support/chromium.ts";
import { manyClaims } from "../e2e/support/manyClaims.ts";
import { manyParties } from "../e2e/support/manyParties.ts";
import { openSite } from "../e2e/support/site.ts";
import { openSlowly, type Slowly } from "./slow.ts";

/** All states, as the promise counts them. */
const STATES = 195;

const found = await findChromium();
if (found.launch === null) {
  process.stdout.write("not run: no Chrome or Chromium starts here\n");
  process.exit(0);
}
const dashboard = mkdtempSync(join(tmpdir(), "muster-bench-"));
await buildDashboard(dashboard);
const embeds = mkdtempSync(join(tmpdir(), "muster-bench-"));
const drawFirst = await loadFirst(await buildEmbeds(embeds));
const browser = await chromium.launch(options(found.launch));
let failed = false;
const only = process.argv.find((word) => word.startsWith("--only="))?.slice("--only=".length);
try {
  if (only === undefined || only === "slow") await slowly("?mission=haiti-mss&true=2024-02-22");
  if (only === undefined || only === "matrix") await filtered("?mission=haiti-mss&true=2024-02-22");
  if (only === undefined || only === "board") {
    const path = "?mission=haiti-mss&true=2024-02-22";
    await measure("sample", path, { claims: 0, frames: 50 });
    await measure("10,000 claims", path, { claims: 10_000, frames: 30 });
  }
} finally {
  await browser.close();
  for (const folder of [dashboard, embeds]) rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

interface Measured {
  /** How many claims the ledger is made to hold; 0 leaves the sample. */
  readonly claims: number;
  /** The least frames a second while the date is dragged. */
  readonly frames: number;
}

async function measure(name: string, path: string, { claims, frames }: Measured): Promise<void> {
  const site = await openSite({ holds: "sample", dashboard, drawFirst });
  try {
    if (claims > 0) await manyClaims(site.desk, claims);
    const opened: Opened[] = [];
    // The first opening warms the server, as a person's second page would find it.
    for (let turn = 0; turn < 7; turn++)
      opened.push(await firstBoard(browser, site.address + path));
    const of = (part: keyof Opened) => opened.slice(1).map((one) => one[part]);
    report(`${name}: first board painted`, median(of("painted")), "ms", 1000, "most");
    const least = (part: keyof Opened) => Math.min(...of(part)).toFixed(0);
    process.stdout.write(
      `     at best ${least("painted")} ms; whole board ${least("whole")} ms; processor time of the page until then ${least("worked")} ms\n`,
    );
    report(
      `${name}: frames a second while dragging`,
      await dragged(browser, site.address + path),
      "",
      frames,
      "least",
    );
  } finally {
    await site.close();
  }
}

async function slowly(path: string): Promise<void> {
  const site = await openSite({ holds: "sample", dashboard, drawFirst });
  try {
    const all: Slowly[] = [];
    for (let turn = 0; turn < 4; turn++) all.push(await openSlowly(browser, site.address + path));
    const of = (part: keyof Slowly) => median(all.slice(1).map((one) => one[part]));
    report("Slow 4G, 4× slower: LCP", of("largest"), "ms", 2_500, "most");
    report("Slow 4G, 4× slower: INP", of("interaction"), "ms", 200, "most");
    report("Slow 4G, 4× slower: CLS, thousandths", of("shift") * 1000, "", 100, "most");
    report("first load of the board", of("bytes") / 1000, "kB", 500, "most");
  } finally {
    await site.close();
  }
}

async function filtered(path: string): Promise<void> {
  const site = await openSite({ holds: "sample", readOnly: false, dashboard, drawFirst });
  try {
    await manyParties(site.desk, STATES);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${site.address}${path}&group=region`);
    await page
      .locator("table.matrix tr.r")
      .nth(STATES - 1)
      .waitFor();
    const rows = await page.locator("table.matrix tr.r").count();
    await page.locator("table.matrix[aria-busy=false]").waitFor();
    await page.waitForTimeout(2000);
    const work = await workOf(page);
    const list = page.locator(".mx-choices select").nth(1);
    const regions = await list.evaluate((select) =>
      [...(select as HTMLSelectElement).options].map(({ value }) => value).filter((v) => v !== ""),
    );
    const times: number[] = [];
    const worked: number[] = [];
    for (const region of regions.flatMap((each) => [each, ""])) {
      const from = await work();
      times.push(await list.evaluate(choose, region));
      worked.push((await work()) - from);
      // What is out of sight follows in the frames after it.
      await page.locator("table.matrix[aria-busy=false]").waitFor();
    }
    report(`matrix of ${rows} rows filtered by region`, median(times), "ms", 100, "most");
    process.stdout.write(
      `     slowest of ${times.length}: ${Math.max(...times).toFixed(0)} ms; processor time of the page until then ${median(worked).toFixed(0)} ms, at most ${Math.max(...worked).toFixed(0)} ms\n`,
    );
    await page.close();
  } finally {
    await site.close();
  }
}

// Reads the processor time of the page's main thread in milliseconds, which no other program lengthens.
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
  };
}

// In the page: milliseconds from the choice to the frame after its rows were drawn.
async function choose(list: Element, value: string): Promise<number> {
  const select = list as HTMLSelectElement;
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  const from = performance.now();
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await frame();
  await frame();
  return performance.now() - from;
}

interface Opened {
  /** Milliseconds from the start of the navigation to the frame that shows the sentence and its bars. */
  readonly painted: number;
  /** The same, to the frame after the matrix and the rail were put in. */
  readonly whole: number;
  /** Milliseconds of processor time that the page's main thread took for the whole board. */
  readonly worked: number;
}

async function firstBoard(browser: Browser, address: string): Promise<Opened> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  // The page tells by itself: to look at it from outside would take its time.
  await page.addInitScript(() => {
    let painted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { element } = entry as PerformanceEntry & { readonly element: Element | null };
        if (painted === 0 && element?.closest("h1") != null) painted = entry.startTime;
      }
    }).observe({ type: "largest-contentful-paint", buffered: true });
    const look = () => {
      if (painted === 0 || document.querySelector(".rail") === null) requestAnimationFrame(look);
      else console.debug(`opened ${painted} ${performance.now()}`);
    };
    requestAnimationFrame(look);
  });
  const told = page.waitForEvent("console", (message) => message.text().startsWith("opened "));
  await page.goto(address);
  const [, painted, whole] = (await told).text().split(" ").map(Number);
  const { metrics } = await session.send("Performance.getMetrics");
  const worked = metrics.find((metric) => metric.name === "TaskDuration")?.value ?? Number.NaN;
  await page.close();
  return { painted: painted ?? Number.NaN, whole: whole ?? Number.NaN, worked: worked * 1000 };
}

async function dragged(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  const slider = page.locator(".slider input[type=range]");
  await slider.waitFor();
  await page.waitForTimeout(3000);
  // A day a frame for two seconds, as a hand that drags from one end to the other.
  const frames = await slider.evaluate(async (range: HTMLInputElement) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    const last = Number(range.max);
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    const from = performance.now();
    const turns = 120;
    for (let turn = 0; turn < turns; turn++) {
      set?.call(range, String(Math.round((last * turn) / turns)));
      range.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await frame();
    }
    return (turns * 1000) / (performance.now() - from);
  });
  await page.close();
  return frames;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function report(
  what: string,
  value: number,
  unit: string,
  limit: number,
  at: "most" | "least",
): void {
  const good = at === "most" ? value <= limit : value >= limit;
  failed ||= !good;
  process.stdout.write(
    `${good ? "ok  " : "SLOW"} ${what}: ${value.toFixed(0)} ${unit} (at ${at} ${limit})\n`,
  );
}
