import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, beforeAll, describe, inject, onTestFinished } from "vitest";
import { drawn } from "./browse.ts";
import { loadFirst } from "./build.ts";
import { openSite, type Site, type SiteOptions } from "./site.ts";

/** How a person comes to a page. */
export interface Visitor {
  /** Width of the window in CSS pixels; 1440 unless told. */
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  /** What the browser speaks, such as `fr-FR`. */
  readonly speaks?: string;
  readonly touch?: boolean;
  /** Runs before the page is opened, to slow or break requests. */
  readonly before?: (context: BrowserContext) => Promise<unknown>;
}

/** A page that was opened, and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Errors in the console, errors thrown, and requests to any other place than the site. */
  readonly problems: readonly string[];
}

/** Settings of the site of a suite. */
export interface SuiteOptions extends Omit<SiteOptions, "dashboard" | "drawFirst" | "samples"> {
  /** Pages come with their first screen drawn, as `npm start` sends them; false unless told. */
  readonly firstScreen?: boolean;
}

/** The site of a suite. */
export interface SuiteSite {
  /**
   * Open a path such as `?mission=haiti-mss` as a visitor of its own, and wait until it is drawn.
   * A later test may come as one who was there before: with the site's files kept, and nothing else.
   */
  readonly visit: (path?: string, visitor?: Visitor) => Promise<Visit>;
  readonly site: () => Site;
  readonly browser: () => Browser;
}

/**
 * Browser tests over a site of their own, started before the first and stopped after the last.
 * Where no browser can run they are skipped, and the run says so once.
 */
export function inBrowser(
  name: string,
  ledger: SuiteOptions,
  define: (site: SuiteSite) => void,
): void {
  const endpoint = inject("browser");
  describe.skipIf(endpoint === null)(name, () => {
    let open: {
      readonly site: Site;
      readonly browser: Browser;
      readonly rested: Map<string, BrowserContext[]>;
    } | null = null;
    const opened = () => {
      if (open === null) throw new Error("The site is not open yet.");
      return open;
    };
    beforeAll(async () => {
      const { firstScreen = false, ...options } = ledger;
      const drawFirst = firstScreen ? { drawFirst: await loadFirst(inject("embeds")) } : {};
      const built = { dashboard: inject("dashboard"), samples: inject("samples") };
      const site = await openSite({ ...options, ...drawFirst, ...built });
      open = { site, browser: await chromium.connect(endpoint ?? ""), rested: new Map() };
    });
    afterAll(async () => {
      await open?.browser.close();
      await open?.site.close();
    });
    define({
      site: () => opened().site,
      browser: () => opened().browser,
      visit: async (path = "", visitor = {}) => {
        const { site, browser, rested } = opened();
        const context = await contextFor(visitor, browser, rested);
        return visit(context, site.address, path);
      },
    });
  });
}

// A new context costs more than a page: its files are asked for, read and compiled anew. So one that
// a test has left is taken again by a later test whose visitor is alike, without what was written in it.
async function contextFor(
  visitor: Visitor,
  browser: Browser,
  rested: Map<string, BrowserContext[]>,
): Promise<BrowserContext> {
  const settings: BrowserContextOptions = {
    viewport: { width: visitor.width ?? 1440, height: visitor.height ?? 900 },
    colorScheme: visitor.theme ?? "light",
    locale: visitor.speaks ?? "en-GB",
    timezoneId: "UTC",
    reducedMotion: "reduce",
    hasTouch: visitor.touch ?? false,
  };
  const alike = rested.get(JSON.stringify(settings)) ?? [];
  rested.set(JSON.stringify(settings), alike);
  const rests = visitor.before === undefined ? alike.pop() : undefined;
  const context = rests ?? (await browser.newContext(settings));
  context.setDefaultTimeout(30_000);
  onTestFinished(async () => {
    if (visitor.before !== undefined) return context.close();
    await Promise.all(context.pages().map((page) => page.close()));
    alike.push(context);
  });
  await visitor.before?.(context);
  return context;
}

async function visit(context: BrowserContext, address: string, path: string): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { origin } = new URL(address);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "local_storage" });
  await session.detach();
  const problems = watch(page, address);
  await page.goto(new URL(path, address).href);
  await drawn(page);
  return { page, problems };
}

function watch(page: Page, address: string): readonly string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`thrown: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) problems.push(`asked: ${url}`);
  });
  return problems;
}
