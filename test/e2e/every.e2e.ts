import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { inBrowser } from "./support/browser.ts";
import type { Site } from "./support/site.ts";
import { STATES, type State } from "./support/states.ts";

declare global {
  interface Window {
    readonly axe: typeof import("axe-core");
  }
}

const FULL = process.env["MUSTER_E2E"] === "full";
// The short run looks at the pseudo-locale, whose words are the longest, at widths and themes by
// turns, one state a page; `npm run e2e` looks at all states in every language at every width in both themes.
const LANGUAGES = FULL ? ["qps", "en", "fr", "es"] : ["qps"];
const WIDTHS = [390, 768, 1440] as const;
const THEMES = ["light", "dark"] as const;

for (const over of ["sample", "desk"] as const) {
  const states = STATES.filter(
    (state) => (state.over ?? "sample") === over && (FULL || state.again !== true),
  );
  inBrowser(`every page over the ${over}`, { holds: over }, ({ visit, site }) => {
    for (const lang of LANGUAGES) {
      test.each(states)(
        `$name is clean, fits and can be hit, ${lang}`,
        async (state) => {
          const { page, problems } = await visit(`${state.path}&lang=${lang}`, { touch: true });
          await state.act?.(page);
          if (lang === "qps")
            expect(await page.evaluate(plainWords, await foreignWords(site()))).toEqual([]);
          expect(await wrongAtEveryWidth(page, state)).toEqual([]);
          expect(problems).toEqual([]);
        },
        300_000,
      );
    }
  });
}

async function wrongAtEveryWidth(page: Page, state: State): Promise<readonly string[]> {
  const wrong: string[] = [];
  const looks = WIDTHS.flatMap((width) => THEMES.map((theme) => ({ width, theme })));
  const turn = STATES.indexOf(state) % looks.length;
  for (const { width, theme } of FULL ? looks : looks.slice(turn, turn + 1)) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    wrong.push(...(await axe(page)).map((violation) => `${width} ${theme}: ${violation}`));
  }
  await page.setViewportSize({ width: 320, height: 700 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > 320) wrong.push(`320: ${wide} wide`);
  wrong.push(...(await page.evaluate(tooSmall)).map((control) => `too small: ${control}`));
  return wrong;
}

describe("the first script", () => {
  test("stays below 120 kB compressed, all it loads at once included", () => {
    const folder = inject("dashboard");
    const html = readFileSync(join(folder, "index.html"), "utf8");
    const first = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(
      ([, path]) => path ?? "",
    );
    const bytes = withImports(folder, first).reduce(
      (all, path) => all + gzipSync(readFileSync(join(folder, path))).length,
      0,
    );
    expect(first.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(120_000);
    // Charts come with their own pages.
    expect(readdirSync(join(folder, "assets")).length).toBeGreaterThan(4);
  });
});

function withImports(folder: string, first: readonly string[]): readonly string[] {
  const found = new Set(first);
  for (const path of found) {
    const text = readFileSync(join(folder, path), "utf8");
    for (const [, name] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      found.add(`assets/${name}`);
  }
  return [...found];
}

const AXE = readFileSync(
  join(import.meta.dirname, "../../node_modules/axe-core/axe.min.js"),
  "utf8",
);
const RULES: RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  resultTypes: ["violations"],
};

// Pages here have no frames, so axe is brought in once and looks at the page as it stands.
async function axe(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const { violations } = await window.axe.run(document, rules);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).slice(0, 3)}`,
    );
  }, RULES);
}

// In the page: controls below 24 pixels that have another control within reach.
function tooSmall(): readonly string[] {
  const controls = [
    ...document.querySelectorAll<HTMLElement>("button, select, input, a.btn, nav a"),
  ];
  return controls
    .filter((control) => control.checkVisibility() && control.tabIndex >= 0)
    .filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width > 2 && (width < 24 || height < 24) && control.closest("label") === null;
    })
    .map((control) => control.outerHTML.slice(0, 90));
}

// The fields of a ledger that hold words of its sources, which no catalogue translates.
const FOREIGN: readonly string[] =
  "place conditions person outlet described through instrument item per publisher title".split(" ");

async function foreignWords({ desk }: Site): Promise<readonly string[]> {
  const found = new Set<string>();
  const entries = await desk.ports.store.entriesAfter(0, 100_000);
  JSON.stringify(entries, (key, value) => {
    if (typeof value === "string" && FOREIGN.includes(key)) found.add(value);
    return value;
  });
  // What holds another comes first, so that nothing of it is left over.
  return [...found].sort((a, b) => b.length - a.length);
}

// In the page: texts and labels with three plain letters in a row, which the pseudo-locale never
// has, once the words of the sources and hashes are taken out.
function plainWords(foreign: readonly string[]): readonly string[] {
  const found: string[] = [];
  const note = (text: string | null, element: Element | null) => {
    if (text === null || element === null || !/[a-z]{3}/.test(text)) return;
    if (element.closest("[translate=no], script, style, noscript, code") !== null) return;
    const ours = foreign.reduce((left, words) => left.replaceAll(words, ""), text);
    const told = ours.replace(/\b[0-9a-f]{8,}\b/g, "");
    if (/[a-z]{3}/.test(told)) found.push(told.trim().slice(0, 90));
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
    note(node.textContent, node.parentElement);
  for (const element of document.body.querySelectorAll(
    "[aria-label], [title], [placeholder], [alt]",
  ))
    for (const name of ["aria-label", "title", "placeholder", "alt"])
      note(element.getAttribute(name), element);
  return [...new Set(found)];
}
