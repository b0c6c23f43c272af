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
    const painted: number[] = [];
    // The first opening warms the server, as a person's second page would find it.
    for (let turn = 0; turn < 4; turn++)
      painted.push(await firstBoard(browser, site.address + path));
    report(`${name}: first board painted`, median(painted.slice(1)), "ms", 1000, "most");
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

// Milliseconds from the start of the navigation to the frame that shows the headline.
async function firstBoard(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector(".bullet") === null) requestAnimationFrame(look);
      else
        requestAnimationFrame(() => {
          document.documentElement.dataset["painted"] = String(performance.now());
        });
    };
    look();
  });
  await page.goto(address);
  const drawn = page.locator("html[data-painted]");
  await drawn.waitFor({ state: "attached" });
  const at = Number(await drawn.getAttribute("data-painted"));
  await page.close();
  return at;
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
