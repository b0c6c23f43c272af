import type { BrowserContext } from "playwright-core";
import { expect, test } from "vitest";
import { inBrowser } from "./support/browser.ts";

const RIO = "?mission=haiti-mss&true=2024-02-22";
const SENTENCE = "No one is in Haiti yet. 1,150 of 2,500 people are promised by name";

inBrowser(
  "the first screen",
  { holds: "sample", firstScreen: true },
  ({ visit, site, browser }) => {
    test("is read with scripts off: the sentence, the bars and their figures", async () => {
      const page = await plainPage();
      await page.goto(site().address + RIO);
      expect(await page.locator("h1").textContent()).toContain(SENTENCE);
      expect(await page.title()).toContain("MSS");
      expect(await page.locator(".readout .v").first().isVisible()).toBe(true);
      expect(await page.locator("section.bar h2").allTextContents()).toContain("Personnel");
      await page.context().close();
    });

    test("is in the language of the address, else of the browser", async () => {
      const page = await plainPage("es-MX");
      await page.goto(site().address + RIO);
      expect(await page.locator("html").getAttribute("lang")).toBe("es");
      expect(await page.locator("h1").textContent()).toContain("personas");
      await page.goto(`${site().address}${RIO}&lang=fr`);
      expect(await page.locator("html").getAttribute("lang")).toBe("fr");
      await page.context().close();
    });

    test("is taken over by the app as it stands, which asks for none of it again", async () => {
      const asked: string[] = [];
      const before = async (context: BrowserContext) => {
        context.on("request", (request) => asked.push(new URL(request.url()).pathname));
        await context.addInitScript(() => {
          document.addEventListener("readystatechange", () => {
            const h1 = document.querySelector("h1");
            if (document.readyState === "interactive" && h1 !== null) h1.dataset["sent"] = "yes";
          });
        });
      };
      const { page, problems } = await visit(RIO, { before });
      await page.locator(".rail").waitFor();
      expect(await page.locator("h1").getAttribute("data-sent")).toBe("yes");
      expect(asked).toContain("/api/missions/haiti-mss/ledger");
      expect(asked.filter((path) => /missions$|board$/.test(path))).toEqual([]);
      await page.locator("h1 a.fig").first().click();
      await page.getByRole("dialog").waitFor();
      expect(problems).toEqual([]);
    });

    test("is left to the app where an address shows no board", async () => {
      const plain = await fetch(`${site().address}?mission=nowhere`);
      expect(await plain.text()).toContain('<div id="app"></div>');
      const { page, problems } = await visit("?mission=nowhere");
      expect(await page.locator("h1").textContent()).toContain("nowhere");
      expect(problems).toEqual([]);
    });

    async function plainPage(locale = "en-GB") {
      const context = await browser().newContext({ javaScriptEnabled: false, locale });
      return context.newPage();
    }
  },
);
