import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { buildDashboard, buildEmbeds } from "./build.ts";
import { findChromium, options } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the browser of this run listens; null where none can run. */
    browser: string | null;
    /** The folder of the dashboard, built for this run. */
    dashboard: string;
    /** The file of what draws for the pages of others, built for this run. */
    embeds: string;
    /** A folder for ledgers of the sample, which are loaded once for a run. */
    samples: string;
  }
}

/** Build the dashboard and start a browser, once for all browser tests of a run. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "muster-e2e-"));
  const dashboard = join(folder, "web");
  await buildDashboard(dashboard);
  provide("dashboard", dashboard);
  provide("embeds", await buildEmbeds(join(folder, "embeds")));
  const samples = join(folder, "samples");
  mkdirSync(samples);
  provide("samples", samples);
  const found = await findChromium();
  if (found.launch === null) {
    const why = ["browser tests not run: no Chrome or Chromium starts here", ...found.tried];
    if (process.env["CI"] !== undefined) throw new Error(why.join("\n  "));
    process.stderr.write(`${why.join("\n  ")}\n`);
  }
  const server =
    found.launch === null
      ? null
      : await chromium.launchServer({ ...options(found.launch), host: "127.0.0.1" });
  provide("browser", server?.wsEndpoint() ?? null);
  return async () => {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
