import { text } from "node:stream/consumers";
import type { Locator, Page } from "playwright-core";

/** Wait until a page has drawn what it was asked for: its heading stands and nothing is loading. */
export async function drawn(page: Page): Promise<void> {
  await page.locator("main h1, main [role=alert]").first().waitFor();
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
}

/** The text of the file that a click downloads. */
export async function savedText(page: Page, button: Locator): Promise<string> {
  const [saved] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return text(await saved.createReadStream());
}
