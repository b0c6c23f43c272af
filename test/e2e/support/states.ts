import type { Page } from "playwright-core";
import { writeKey } from "#words";

/** A page in a state worth looking at: its address over the sample, and what is done on it first. */
export interface State {
  readonly name: string;
  readonly path: string;
  readonly act?: (page: Page) => Promise<void>;
}

const RIO = "?mission=haiti-mss&true=2024-02-22";
const KENYA = encodeURIComponent(writeKey({ kind: "cell", giver: "KEN", resource: "personnel" }));

const ARTICLE =
  "Kenya has pledged 1,000 police officers to the Multinational Security Support mission in Haiti. " +
  "The High Court in Nairobi blocked the deployment on 26 January 2024. Brazil will not send troops to Haiti.";

/** Every page: looked at by `npm run shots`, and held to the rules that all pages share. */
export const STATES: readonly State[] = [
  { name: "board-rio", path: RIO },
  { name: "board-gsf", path: "?mission=haiti-gsf&true=2025-12-20" },
  { name: "tables", path: `${RIO}&as=tables` },
  { name: "panel", path: `${RIO}&open=${KENYA}` },
  { name: "document", path: "?view=document&mission=haiti-mss&document=d031&claim=c0112" },
  { name: "paste", path: "?view=paste" },
  { name: "read", path: "?view=paste", act: (page) => readText(page, ARTICLE) },
];

async function readText(page: Page, text: string): Promise<void> {
  await page.locator("textarea").fill(text);
  await page.locator("form.paste .primary").click();
  await page.locator("#claims-title").waitFor();
}
