import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
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
export interface SuiteOptions extends Omit<SiteOptions, "dashboard" | "drawFirst"> {
  /** Pages come with their first screen drawn, as `npm start` sends them; false unless told. */
  readonly firstScreen?: boolean;
}

/** The site of a suite. */
export interface SuiteSite {
  /** Open a path such as `?mission=haiti-mss` in a window of its own, and wait until it is drawn. */
  readonly visit: (path?: string, visitor?: Visitor) => Promise<Visit>;
  readonly site: () => Site;
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
    let open: { readonly site: Site; readonly browser: Browser } | null = null;
    const opened = () => {
      if (open === null) throw new Error("The site is not open yet.");
      return open;
    };
    beforeAll(async () => {
      const { firstScreen = false, ...options } = ledger;
      const drawFirst = firstScreen ? { drawFirst: await loadFirst(inject("embeds")) } : {};
      const site = await openSite({ ...options, ...drawFirst, dashboard: inject("dashboard") });
      open = { site, browser: await chromium.connect(endpoint ?? "") };
    });
    afterAll(async () => {
      await open?.browser.close();
      await open?.site.close();
    });
    define({
      site: () => opened().site,
      visit: (path, visitor) => visit(opened().browser, opened().site.address, path, visitor),
    });
  });
}

async function visit(
  browser: Browser,
  address: string,
  path = "",
  visitor: Visitor = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: visitor.width ?? 1440, height: visitor.height ?? 900 },
    colorScheme: visitor.theme ?? "light",
    locale: visitor.speaks ?? "en-GB",
    timezoneId: "UTC",
    reducedMotion: "reduce",
    hasTouch: visitor.touch ?? false,
  });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(15_000);
  await visitor.before?.(context);
  const page = await context.newPage();
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
