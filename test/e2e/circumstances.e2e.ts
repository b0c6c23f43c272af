import { expect, test } from "vitest";
import { inBrowser } from "./support/browser.ts";

const LIGHT_PAGE = "rgb(247, 246, 242)";
const DARK_PAGE = "rgb(18, 21, 24)";

inBrowser("the dashboard under other circumstances", { holds: "sample" }, ({ visit }) => {
  test("follows the system's colours, can be forced, keeps that, and never flashes", async () => {
    const { page } = await visit("?view=paste", { theme: "dark" });
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await ground()).toBe(DARK_PAGE);
    await page.getByRole("button", { name: "Colours: as the system" }).click();
    expect(await ground()).toBe(LIGHT_PAGE);
    await page.addInitScript(() => {
      // The script in the head has run before anything can be painted.
      addEventListener("DOMContentLoaded", () => {
        Object.assign(window, { forced: document.documentElement.dataset["theme"] });
      });
    });
    await page.reload();
    expect(await page.evaluate("window.forced")).toBe("light");
    expect(await ground()).toBe(LIGHT_PAGE);
    await page.getByRole("button", { name: "Colours: light" }).click();
    await page.getByRole("button", { name: "Colours: dark" }).click();
    expect(await ground()).toBe(DARK_PAGE);
  });

  test("speaks the browser's language, with its figures and dates, unless another is asked for", async () => {
    const { page } = await visit("?mission=haiti-mss&true=2024-02-22", { speaks: "fr-FR" });
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    expect(await page.locator(".readout .v").nth(1).textContent()).toBe("1\u202f000");
    expect(await page.locator(".slider .now").textContent()).toBe("22 févr. 2024");
    await page.getByLabel("Langue").selectOption("es");
    await page.waitForURL(/lang=es/);
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("es");
  });

  test("prints a page whole and without what can only be pressed", async () => {
    const { page } = await visit("?view=timeline&mission=haiti-gsf");
    await page.locator(".strength").waitFor();
    await page.setViewportSize({ width: 688, height: 960 });
    await page.emulateMedia({ media: "print" });
    await expect
      .poll(() =>
        page
          .locator(".scroller")
          .evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth)),
      )
      .toEqual([0, 0]);
    expect(await page.locator("button:visible, select:visible, [type=range]:visible").count()).toBe(
      0,
    );
    expect(await page.locator(".foot").textContent()).toContain("view=timeline");
    expect(await page.locator(".foot").isVisible()).toBe(true);
  });

  test("fits a window that narrows before the script is told of it", async () => {
    const { page } = await visit("?mission=haiti-gsf&true=2025-12-20&lang=qps", {
      width: 768,
      before: (context) =>
        context.addInitScript(() => {
          window.ResizeObserver = class {
            observe() {}
            unobserve() {}
            disconnect() {}
          };
        }),
    });
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test("says nothing at first, then that it loads, then offers to stop waiting", async () => {
    const { page } = await visit("?view=paste", {
      before: (context) => context.route("**/api/missions/**", () => {}),
    });
    // The clock stands, so that a slow machine does not wait longer than it means to.
    const noon = Date.UTC(2026, 2, 22, 12);
    await page.clock.install({ time: noon });
    await page.clock.pauseAt(noon + 1_000);
    await page.getByRole("link", { name: "Board", exact: true }).click();
    await page.locator("[aria-busy=true]").waitFor({ state: "attached" });
    expect(await page.locator(".bone").count()).toBe(0);
    await page.clock.fastForward(400);
    await page.locator(".bone").first().waitFor();
    await page.clock.fastForward(11_000);
    await page.getByRole("button", { name: "Stop waiting" }).click();
    expect(await page.locator("main [role=alert]").textContent()).toContain("Stopped.");
  });

  test("shows the sentence and its bars while the ledger is still on its way", async () => {
    const { page } = await visit("?view=paste", {
      before: (context) => context.route("**/ledger", () => {}),
    });
    await page.getByRole("link", { name: "Board", exact: true }).click();
    await page.locator(".bullet").first().waitFor();
    expect(await page.locator("h1").textContent()).toContain("people");
    expect(await page.locator(".grid").getAttribute("aria-busy")).toBe("true");
  });

  test("says that the server is out of reach, and goes on when it is back", async () => {
    let down = true;
    const { page } = await visit("", {
      before: (context) =>
        context.route("**/api/**", (route) => (down ? route.abort() : route.fallback())),
    });
    expect(await page.locator("main [role=alert]").textContent()).toContain("cannot be reached");
    down = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("h1").waitFor();
  });

  test("says of a quote that its document no longer holds that it is lost", async () => {
    // A text that came back changed: the quote stands nowhere in it.
    const { page } = await visit("?view=document&mission=haiti-mss&document=d031&claim=c0112", {
      before: (context) =>
        context.route("**/api/documents/d031", async (route) => {
          const response = await route.fetch();
          const reply = await response.json();
          const claims = reply.claims.map((claim: object) => ({ ...claim, words: null }));
          await route.fulfill({ response, json: { ...reply, text: "Another text.", claims } });
        }),
    });
    expect(await page.getByRole("alert").textContent()).toMatch(/quote of c0112 .*lost/);
    expect(await page.locator(".doc mark").count()).toBe(0);
    await page.locator("#claim-c0112").getByText("quote lost").waitFor();
  });

  test("keeps what was written when the server fails, and says so", async () => {
    const { page } = await visit("?view=paste", {
      before: (context) =>
        context.route("**/api/read", (route) => route.fulfill({ status: 503, body: "no" })),
    });
    await page.locator("textarea").fill("Kenya has pledged 1,000 police officers.");
    await page.locator("form.paste .primary").click();
    expect(await page.locator(".failed").textContent()).toContain("failed to answer");
    expect(await page.locator("textarea").inputValue()).toContain("1,000 police officers");
  });
});

inBrowser("the dashboard over a ledger without missions", { holds: "nothing" }, ({ visit }) => {
  test("says that it is empty and what to do", async () => {
    const { page, problems } = await visit("");
    expect(await page.locator("h1").textContent()).toBe("This ledger is empty.");
    expect(await page.locator("main").textContent()).toContain("muster missions --add");
    expect(problems).toEqual([]);
  });
});
