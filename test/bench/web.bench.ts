// How fast the dashboard is in a real browser: the first board painted, and frames a second while
// the date is dragged; over the sample, and over a ledger of 10,000 claims.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { buildDashboard } from "../e2e/support/build.ts";
import { findChromium, options } from "../e2e/support/chromium.ts";
import { manyClaims } from "../e2e/support/manyClaims.ts";
import { openSite } from "../e2e/support/site.ts";

const found = await findChromium();
if (found.launch === null) {
  process.stdout.write("not run: no Chrome or Chromium starts here\n");
  process.exit(0);
}
const dashboard = mkdtempSync(join(tmpdir(), "muster-bench-"));
await buildDashboard(dashboard);
const browser = await chromium.launch(options(found.launch));
let failed = false;
try {
  await measure("sample", "?mission=haiti-mss&true=2024-02-22", 0);
  await measure("10,000 claims", "?mission=haiti-mss&true=2024-02-22", 10_000);
} finally {
  await browser.close();
  rmSync(dashboard, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

async function measure(name: string, path: string, claims: number): Promise<void> {
  const site = await openSite({ holds: "sample", dashboard });
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
      50,
      "least",
    );
  } finally {
    await site.close();
  }
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
