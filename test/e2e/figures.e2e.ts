import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { savedText } from "./support/browse.ts";
import { inBrowser, type SuiteSite } from "./support/browser.ts";
import { STATES, type State } from "./support/states.ts";

const FULL = process.env["MUSTER_E2E"] === "full";
// What is read but not yet in the ledger has no claims to name; jobs count documents, names their claims, and
// the pages of the API and of a mission's file tell no figure of the ledger.
const UNREAD = ["paste", "read", "documents", "table", "names", "mission-file", "api", "api-tried"];
// The short run walks pages of every sort; `npm run e2e` all of them.
const SHORT = ["board-gsf", "missions", "timeline", "party", "brief", "compare-missions"];
const asked = STATES.filter(({ name }) => !UNREAD.includes(name)).filter(
  ({ name }) => FULL || SHORT.includes(name),
);
const over = (holds: "sample" | "desk") =>
  asked.filter((state) => (state.over ?? "sample") === holds);

// Charts with a table, a CSV and pictures of their own.
const CHARTS = ["board-rio", "timeline", "timeline-givers", "map", "compare", "compare-missions"];
const charts = STATES.filter(({ name }) => CHARTS.includes(name)).filter(
  ({ name }) => FULL || name === "timeline" || name === "board-rio",
);

inBrowser("every figure", { holds: "sample" }, ({ visit }) => {
  if (over("sample").length > 0) test.each(over("sample"))("of $name", claimed(visit), 60_000);

  test.each(charts)("every chart of $name has its values as a table and a CSV", async (state) => {
    const { page } = await visit(`${state.path}&as=tables`);
    const tables = page.locator("table.chart-table, table.plain");
    for (const button of await page.locator("[data-save=csv]").all()) {
      const lines = (await savedText(page, button)).trim().split("\r\n");
      expect(lines.length).toBeGreaterThan(1);
      expect(new Set(lines.map(fieldCount)).size).toBe(1);
    }
    expect(await tables.count()).toBeGreaterThan(0);
  });

  test.each(charts)("every picture of $name says what it is, and of when", async (state) => {
    const { page, problems } = await visit(state.path);
    // The site's own pages take no text for markup, so pictures are read on an empty one.
    const empty = await page.context().newPage();
    for (const button of await page.locator("main [data-save=svg]").all()) {
      const text = await savedText(page, button);
      const drawn = await empty.evaluate(readPicture, text);
      expect(drawn.problem).toBe(null);
      expect(drawn.texts.join("\n")).toMatch(/True on .+, known at .+, ledger at entry \d/);
      expect(drawn.texts.join("")).toContain(`http`);
      expect(drawn.label).toBe(drawn.texts[0]);
      for (const entry of await page.evaluate(legendBefore, await button.elementHandle())) {
        expect(drawn.texts).toContain(entry);
      }
      expect(drawn.outside).toEqual([]);
    }
    expect(problems).toEqual([]);
  });
});

if (over("desk").length > 0) {
  inBrowser("every figure of the desk", { holds: "desk", readOnly: false }, ({ visit }) => {
    test.each(over("desk"))("of $name", claimed(visit), 60_000);
  });
}

function claimed(visit: SuiteSite["visit"]): (state: State) => Promise<void> {
  return async (state) => {
    const { page } = await visit(state.path);
    await state.act?.(page);
    await settled(page);
    expect(await page.evaluate(bareNumbers)).toEqual([]);
  };
}

async function settled(page: Page): Promise<void> {
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
}

function fieldCount(line: string): number {
  return (line.replace(/"(?:[^"]|"")*"/g, "").match(/,/g)?.length ?? 0) + 1;
}

// In the page: the words of a picture, its name, and what lies outside of its frame.
function readPicture(text: string) {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  const problem = parsed.querySelector("parsererror")?.textContent ?? null;
  const picture = parsed.documentElement;
  const host = document.createElement("div");
  host.append(document.importNode(picture, true));
  document.body.append(host);
  const frame = host.querySelector("svg")?.getBoundingClientRect();
  const own = [...host.querySelectorAll("svg > text")].filter(
    (each) => each.parentElement?.parentElement === host,
  );
  const outside = own
    .filter((each) => each.getBoundingClientRect().right > (frame?.right ?? 0) + 1)
    .map((each) => each.textContent);
  const texts = own.map((each) => each.textContent ?? "");
  host.remove();
  return { problem, label: picture.getAttribute("aria-label"), texts, outside };
}

// In the page: the entries of the legend of the chart that a button keeps.
function legendBefore(button: Element | null): readonly string[] {
  const chart = button?.closest("figure, section");
  return [...(chart?.querySelectorAll("[data-legend]") ?? [])].map(
    (entry) => entry.getAttribute("data-legend") ?? "",
  );
}

// In the page: figures without claims. Days, ages, counts of what stands on the page, axes, the
// three times, footnote numbers and the words of sources are none.
function bareNumbers(): readonly string[] {
  const passed = [
    "[data-claims]",
    "[translate=no]",
    "blockquote, q, mark, code, sup",
    ".when, .times, .foot, .no, .source, .unit, .tick, .versus, .banner, .spans, .how",
    "a[href^='#note-']",
    "label, button, select, [role=status], h2 small, h3 small, .src, .sr, .doc, .kicker",
  ].join(", ");
  const month = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*";
  const passing = [
    new RegExp(`(?:\\d{1,2} )?${month}(?: \\d{4})?`, "g"),
    /\b(?:19|20)\d\d(?:-\d\d-\d\d)?\b/g,
    /\bentry [\d,]+/g,
    /\b\d[\d,]* (?:days?|d)\b/g,
    /\b\d[\d,]* (?:reviewed )?(?:claims?|documents?|tellings?|origins?|more|missions?|givers?|others?|things?|hold|quotes?)\b/g,
    /\+ \d+ (?:of unknown size|in the table)/g,
    /\bResolution \d+|\bSecurity Council \d+|\bUSD\b/g,
  ];
  const found: string[] = [];
  const texts = document.createTreeWalker(
    document.querySelector("main") ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const holder = node.parentElement;
    const text = node.textContent ?? "";
    if (holder === null || !/\d/.test(text) || holder.closest(passed) !== null) continue;
    if (!holder.checkVisibility()) continue;
    // A sum without entries rests on nothing.
    if (/^(?:USD )?0$/.test(text.trim())) continue;
    const rest = passing.reduce((left, pattern) => left.replace(pattern, ""), text);
    if (/\d/.test(rest)) found.push(text.trim().slice(0, 80));
  }
  return [...new Set(found)];
}
