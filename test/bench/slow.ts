// The first board on a slow telephone: what a browser itself reports of loading, moving and answering.
import type { Browser, Page } from "playwright-core";

/** Slow 4G as Lighthouse simulates it, and a processor four times slower. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000,
};
const CPU = 4;

/** What a person on a slow telephone meets. */
export interface Slowly {
  /** Milliseconds until the largest thing of the first screen was painted. */
  readonly largest: number;
  /** Milliseconds from a press to the frame that shows its effect: the worst of all that were tried. */
  readonly interaction: number;
  /** How far things moved that nobody had touched, as browsers score it. */
  readonly shift: number;
  /** Bytes of the first load, as they came over the wire. */
  readonly bytes: number;
}

/** Open a board on a slow telephone and use it: a filter, a figure, its claims, the date, the next page. */
export async function openSlowly(browser: Browser, address: string): Promise<Slowly> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(watch);
  await page.goto(address);
  await page.locator(".rail").waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2_000);
  const loaded = bytes;
  await use(page);
  const seen = await page.evaluate(
    () => (window as unknown as { seen: Omit<Slowly, "bytes"> }).seen,
  );
  await context.close();
  return { ...seen, bytes: loaded };
}

async function use(page: Page): Promise<void> {
  const rest = () => page.waitForTimeout(600);
  await page.locator(".mx-choices select").first().selectOption("giving");
  await rest();
  await page.locator(".mx-choices select").nth(2).focus();
  await page.keyboard.press("ArrowDown");
  await rest();
  await page.locator("td a.cell").first().tap();
  await page.getByRole("dialog").waitFor();
  await rest();
  await page.keyboard.press("Escape");
  await rest();
  await page.locator(".slider input[type=range]").focus();
  for (let turn = 0; turn < 5; turn++) {
    await page.keyboard.press("ArrowLeft");
    await rest();
  }
  await page.getByRole("link", { name: "As a table" }).first().tap();
  await rest();
  await page.locator(".rail .btn").first().tap();
  await rest();
}

// In the page: keeps the largest paint, the sum of the shifts, and the slowest answer to a press.
function watch(): void {
  const seen = { largest: 0, interaction: 0, shift: 0 };
  Object.assign(window, { seen });
  const on = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
      durationThreshold: 16,
    } as PerformanceObserverInit);
  on("largest-contentful-paint", (entry) => {
    seen.largest = entry.startTime;
  });
  on("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      readonly value: number;
      readonly hadRecentInput: boolean;
    };
    if (!hadRecentInput) seen.shift += value;
  });
  on("event", (entry) => {
    const { interactionId } = entry as PerformanceEntry & { readonly interactionId: number };
    if (interactionId > 0) seen.interaction = Math.max(seen.interaction, entry.duration);
  });
}
