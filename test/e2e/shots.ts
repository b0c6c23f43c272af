// Screenshots of every page at three widths and in two themes, written to shots/: look at them.
// Words after the script choose pages: `npm run shots -- board-rio panel`. With `--readme` the two
// pictures of the README are made anew, and nothing else.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { drawn } from "./support/browse.ts";
import { buildDashboard } from "./support/build.ts";
import { findChromium, options } from "./support/chromium.ts";
import { openSite } from "./support/site.ts";
import { STATES } from "./support/states.ts";

const FOLDER = join(import.meta.dirname, "../../shots");
const WIDTHS = [390, 768, 1440] as const;
const THEMES = ["light", "dark"] as const;

const found = await findChromium();
if (found.launch === null) {
  process.stderr.write(
    `No screenshots: no Chrome or Chromium starts here.\n${found.tried.join("\n")}\n`,
  );
  process.exit(1);
}
const IMAGES = join(import.meta.dirname, "../../docs/images");
const README = { "board-rio": "board.png", timeline: "timeline.png" } as const;
const readme = process.argv.includes("--readme");
const wanted = readme ? Object.keys(README) : process.argv.slice(2);
const dashboard = mkdtempSync(join(tmpdir(), "muster-shots-"));
await buildDashboard(dashboard);
const sites = {
  sample: await openSite({ holds: "sample", dashboard }),
  desk: await openSite({ holds: "desk", dashboard }),
};
const browser = await chromium.launch(options(found.launch));
mkdirSync(FOLDER, { recursive: true });
try {
  for (const state of STATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const page = await browser.newPage({ reducedMotion: "reduce", locale: "en-GB" });
    await page.goto(new URL(state.path, sites[state.over ?? "sample"].address).href);
    await drawn(page);
    await state.act?.(page);
    // What the band of time shows is folded while the page is idle.
    if ((await page.locator(".slider").count()) > 0)
      await page.locator(".track > svg path").first().waitFor({ state: "attached" });
    if (readme) {
      const path = join(IMAGES, README[state.name as keyof typeof README]);
      await page.setViewportSize({ width: 1440, height: 1060 });
      await page.screenshot({ path });
      process.stdout.write(`${path}\n`);
      await page.close();
      continue;
    }
    for (const width of WIDTHS) {
      for (const colorScheme of THEMES) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const path = join(FOLDER, `${state.name}-${width}-${colorScheme}.png`);
        await page.screenshot({ path, fullPage: state.name !== "panel" });
        process.stdout.write(`${path}\n`);
      }
    }
    await page.close();
  }
} finally {
  await browser.close();
  await Promise.all([sites.sample.close(), sites.desk.close()]);
  rmSync(dashboard, { recursive: true, force: true });
}
