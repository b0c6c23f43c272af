import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { inBrowser } from "./support/browser.ts";
import { STATES } from "./support/states.ts";

const FULL = process.env["MUSTER_E2E"] === "full";
// The short run looks at English, at every width and in the two themes by turns; `npm run e2e` at all.
const LANGUAGES = FULL ? ["en", "fr", "es"] : ["en"];
const WIDTHS = [390, 768, 1440] as const;
const THEMES = ["light", "dark"] as const;

inBrowser("every page", { holds: "sample" }, ({ visit }) => {
  for (const lang of LANGUAGES) {
    test.each(STATES)(
      `$name is clean, fits and can be hit, ${lang}`,
      async (state) => {
        const { page, problems } = await visit(`${state.path}&lang=${lang}`, { touch: true });
        await state.act?.(page);
        const wrong: string[] = [];
        for (const [turn, width] of WIDTHS.entries()) {
          for (const theme of FULL ? THEMES : [THEMES[(turn + state.name.length) % 2] ?? "light"]) {
            await page.setViewportSize({ width, height: 900 });
            await page.emulateMedia({ colorScheme: theme });
            wrong.push(...(await axe(page)).map((violation) => `${width} ${theme}: ${violation}`));
          }
        }
        await page.setViewportSize({ width: 320, height: 700 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > 320) wrong.push(`320: ${wide} wide`);
        wrong.push(...(await page.evaluate(tooSmall)).map((control) => `too small: ${control}`));
        expect(wrong).toEqual([]);
        expect(problems).toEqual([]);
      },
      180_000,
    );
  }

  test.each(STATES)("$name has no word outside the catalogues", async (state) => {
    const { page } = await visit(`${state.path}&lang=qps`);
    await state.act?.(page);
    expect(await page.evaluate(plainWords)).toEqual([]);
  });
});

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

async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).slice(0, 3)}`,
  );
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

// In the page: texts and labels with three plain letters in a row, which the pseudo-locale never has.
function plainWords(): readonly string[] {
  const found: string[] = [];
  const note = (text: string | null, element: Element | null) => {
    if (text === null || element === null || !/[a-z]{3}/.test(text)) return;
    if (element.closest("[translate=no], script, style, noscript, code") !== null) return;
    // Units other than people and money are the sources' own words.
    if (/^\+? ?(\d+ )?(armoured vehicles|helicopters|flights)$/.test(text.trim())) return;
    found.push(text.trim().slice(0, 60));
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
