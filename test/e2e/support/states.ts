import type { Page } from "playwright-core";
import { writeKey } from "#words";
import { ARTICLE, type Holds } from "./site.ts";

/** A page in a state worth looking at: its address, and what is done on it first. */
export interface State {
  readonly name: string;
  readonly path: string;
  /** The ledger it is looked at over; the sample unless told. */
  readonly over?: Extract<Holds, "sample" | "desk">;
  readonly act?: (page: Page) => Promise<unknown>;
  /** The same page as another state in another turn: the short run leaves it out. */
  readonly again?: true;
}

const RIO = "?mission=haiti-mss&true=2024-02-22";
const GSF = "?mission=haiti-gsf&true=2025-12-20";
const DOCUMENT = "?view=document&mission=haiti-mss&document=d031&claim=c0112";
const KENYA = encodeURIComponent(writeKey({ kind: "cell", giver: "KEN", resource: "personnel" }));

/** Every page: looked at by `npm run shots`, and held to the rules that all pages share. */
export const STATES: readonly State[] = [
  { name: "board-rio", path: RIO },
  { name: "board-gsf", path: GSF, again: true },
  { name: "tables", path: `${RIO}&as=tables` },
  { name: "board-filtered", path: `${GSF}&only=giving&group=region&sort=name` },
  { name: "board-known", path: `${RIO}&known=2025-12-20&since=2024-01-23`, again: true },
  { name: "panel", path: `${RIO}&open=${KENYA}` },
  { name: "pages", path: RIO, act: openPages },
  { name: "missions", path: `${GSF}&view=missions` },
  { name: "timeline", path: `${GSF}&view=timeline` },
  { name: "timeline-givers", path: `${GSF}&view=timeline&by=pledged`, again: true },
  { name: "timeline-tables", path: `${GSF}&view=timeline&as=tables`, again: true },
  { name: "map", path: `${GSF}&view=map` },
  { name: "map-near", path: `${GSF}&view=map&region=near&as=tables`, again: true },
  { name: "party", path: `${RIO}&view=party&party=KEN` },
  { name: "changes", path: `${GSF}&view=changes` },
  { name: "brief", path: `${RIO}&view=brief` },
  { name: "search", path: `${RIO}&view=search&q=police` },
  { name: "compare", path: `${RIO}&view=compare&party=KEN~JAM~BEN` },
  {
    name: "compare-missions",
    path: `${GSF}&view=compare&missions=haiti-mss~haiti-gsf`,
    again: true,
  },
  { name: "document", path: DOCUMENT },
  { name: "paste", path: "?view=paste" },
  { name: "read", path: "?view=paste", act: readArticle },
  { name: "review", over: "desk", path: `${RIO}&view=review`, act: theQueue },
  { name: "review-amend", over: "desk", path: `${RIO}&view=review`, act: amending },
  { name: "disputes", over: "desk", path: `${RIO}&view=review`, act: disputes },
  { name: "claim-desk", over: "desk", path: DOCUMENT, act: openDesk },
  { name: "threads", over: "desk", path: `${RIO}&view=review`, act: threads },
  { name: "names", over: "desk", path: `${RIO}&view=names` },
  { name: "mission-file", over: "desk", path: `${GSF}&view=missionFile`, act: tryFile },
  { name: "api", path: "?view=api" },
  { name: "api-tried", path: "?view=api", act: tryCall, again: true },
  { name: "documents", over: "desk", path: `${RIO}&view=documents` },
  { name: "table", over: "desk", path: `${RIO}&view=documents`, act: chooseTable },
  { name: "added", over: "desk", path: "?view=paste", act: addArticle },
];

async function chooseTable(page: Page): Promise<void> {
  const buffer = Buffer.from("Country,Pledged police,As of\nKenya,1000,2024-02-21\nATLANTIS,5,\n");
  const file = { name: "pledges.csv", mimeType: "text/csv", buffer };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.locator(".first-claims li").waitFor();
}

// The list of pages is behind a button only where the bar is narrow.
async function openPages(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.locator(".pages button").click();
}

async function readArticle(page: Page, text: string = ARTICLE): Promise<void> {
  await page.locator("textarea").fill(text);
  await page.locator("form.paste .primary").click();
  await page.locator("#claims-title").waitFor();
}

async function addArticle(page: Page): Promise<void> {
  // A text that is kept already would be no new document: each language adds one of its own.
  const lang = new URL(page.url()).searchParams.get("lang");
  await readArticle(page, `${ARTICLE}\n\n${lang}`);
  await page.locator("input[type=date]").fill("2024-02-21");
  await page.locator(".addbar .primary").click();
  await page.locator(".claims ol .btn").first().waitFor();
}

async function theQueue(page: Page): Promise<void> {
  await page.locator(".decide .deeds").waitFor();
}

async function amending(page: Page): Promise<void> {
  await theQueue(page);
  await page.locator(".deeds .deed").nth(2).click();
  await page.locator(".slots").waitFor();
}

async function tryFile(page: Page): Promise<void> {
  await page.locator(".mission-form p.row button").first().click();
  await page.locator(".effect li").first().waitFor();
}

async function disputes(page: Page): Promise<void> {
  await theQueue(page);
  await page.locator(".queue li button").nth(1).click();
  await page.locator(".disputes .dispute").first().waitFor();
}

async function tryCall(page: Page): Promise<void> {
  await page.locator(".operation > summary").nth(1).click();
  await page.locator(".operation[open] button.primary").click();
  await page.locator(".operation[open] form [aria-live] textarea").waitFor();
}

async function openDesk(page: Page): Promise<void> {
  for (const summary of await page.locator(".claim-desk > details > summary").all())
    await summary.click();
  await page.locator(".act-desk > details > summary").last().click();
  await page.locator(".claim-desk .effect p, .claim-desk .effect li").first().waitFor();
}

async function threads(page: Page): Promise<void> {
  await theQueue(page);
  await page.locator(".queue li button").nth(6).click();
  await page.locator(".disputes .thread > summary").first().click();
  await page.locator(".disputes .act-desk > details > summary").first().click();
}
