import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import {
  addDocument,
  decideClaim,
  listJobs,
  proposeClaim,
  readText,
  runJob,
  stepThread,
} from "#actions";
import type { Instant, Result } from "#base";
import type { Claim } from "#ledger";
import { inBrowser } from "./support/browser.ts";
import { ARTICLE } from "./support/site.ts";

const MISSION = "haiti-mss";
const FACTS = { published: "2024-02-22", publisher: "The Example", mission: MISSION } as const;
const QUEUE = `?view=review&mission=${MISSION}`;

// What must become true in the end, however busy the machine is.
const SLOW = { timeout: 15_000 };

function good<T>(result: Result<T, { readonly message: string }>): T {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

inBrowser("what else waits for a person", { holds: "missions" }, ({ visit, site }) => {
  const queue = (page: Page, name: string) =>
    page.locator(".queue").getByRole("button", { name: new RegExp(`^${name}`) });
  const claimOf = async (id: string) =>
    (await fetch(new URL(`api/claims/${id}`, site().address))).json();

  /** Keep a text whose one claim is accepted; gives the claim's id and its document's. */
  const told = async (text: string, claim: object, more: object = {}) => {
    const { desk } = site();
    const none = { reader: "hand", all: [] };
    const { document } = good(await addDocument(desk, { ...FACTS, text, claims: none, ...more }));
    const whole = { mission: MISSION, quote: { start: 0, end: text.length }, ...claim };
    const { id } = good(await proposeClaim(desk, { document: document.id, claim: whole }));
    good(await decideClaim(desk, { claim: id, verdict: "accepted" }));
    return { claim: id, document: document.id };
  };

  test("a new reader reads documents again: what differs waits beside what was decided, the rest does not", async () => {
    const { desk } = site();
    const { claims } = good(await readText(desk, { ...FACTS, text: ARTICLE }));
    const earlier = claims
      .filter(({ claim }) => claim.kind === "contribution")
      .map(({ claim, confidence }) => ({ claim: { ...claim, ...lessOf(claim) }, confidence }));
    const text = { ...FACTS, text: ARTICLE };
    const { document, proposals } = good(
      await addDocument(desk, { ...text, claims: { reader: "rules 0", all: earlier } }),
    );
    for (const { id } of proposals)
      good(await decideClaim(desk, { claim: id, verdict: "accepted" }));

    const { page } = await visit("?view=documents");
    await page.getByRole("button", { name: "Read again" }).click();
    await page.getByText("1 document is read again.").waitFor();
    const job = (await listJobs(desk)).at(-1);
    good(await runJob(desk, job?.id ?? ""));

    await page.goto(new URL(QUEUE, site().address).href);
    // Kenya's figure differs and the court was not read; Brazil was read alike.
    await expect.poll(() => queue(page, "Claims").textContent(), SLOW).toBe("Claims2");
    const seen: string[] = [];
    for (let at = 0; at < 2; at += 1) {
      await page.getByText(`Claim ${at + 1} of 2`).waitFor();
      seen.push((await page.locator(".decide-claim").textContent()) ?? "");
      await page.keyboard.press("j");
    }
    expect(seen.sort()).toEqual([
      expect.stringContaining("Kenya · pledged · personnel · 1,000 people"),
      expect.stringContaining("legal"),
    ]);
    // Which of the two comes first is the reader's to say.
    const shown = page.locator(".decide-claim");
    const ways = ["k", "j"] as const;
    for (let turn = 0; !((await shown.textContent()) ?? "").includes("1,000 people"); turn += 1) {
      await page.keyboard.press(ways[turn % 2] ?? "k");
      await page.waitForTimeout(100);
    }
    const also = page.locator(".doc .notice", { hasText: "Also claimed from these words" });
    await also.waitFor();
    expect(await also.textContent()).toContain("100 people · accepted");
    expect(document.id).not.toBe("");
  }, 60_000);

  test("a quote that left its page says so, and is kept or taken back", async () => {
    const url = "https://post.example/jamaica";
    const fetched = (day: string) => ({ url, fetchedAt: `${day}T09:00:00.000Z` as Instant });
    const says = "Jamaica has pledged 200 soldiers to the mission in Haiti, its minister said.";
    const pledge = {
      kind: "contribution",
      parties: ["JAM"],
      resource: "personnel",
      stage: "pledged",
      quantity: { value: 200, unit: "persons", bound: "exact", basis: "total" },
    };
    const { claim } = await told(says, pledge, fetched("2024-02-22"));
    const corrected = "Jamaica has pledged nothing yet to the mission in Haiti, it was corrected.";
    const none = { reader: "hand", all: [] };
    good(
      await addDocument(site().desk, {
        ...FACTS,
        ...fetched("2024-02-24"),
        text: corrected,
        claims: none,
      }),
    );

    const { page } = await visit(QUEUE);
    await queue(page, "Lost quotes").click();
    const dispute = page.locator(".dispute", { hasText: "Jamaica" });
    await dispute.getByText("gone from the newest capture").waitFor();
    await dispute.getByRole("button", { name: "Keep it: the capture before says it" }).click();
    await dispute.waitFor({ state: "detached" });
    expect((await claimOf(claim)).decisions).toHaveLength(2);
  }, 60_000);

  const OUTCOMES = [
    { party: "BEN", name: "Benin", press: "Met", outcome: "met" },
    { party: "TGO", name: "Togo", press: "Failed", outcome: "failed" },
  ] as const;
  test.each(OUTCOMES)(
    "a condition is closed through the act that decided it: $outcome",
    async ({ party, name, press, outcome }) => {
      const condition = `a mandate that ${name} asks for`;
      const pledge = {
        kind: "contribution",
        parties: [party],
        resource: "personnel",
        stage: "pledged",
        conditions: condition,
      };
      const { claim } = await told(`${name} will send troops, given ${condition}.`, pledge);
      const instrument = `S/RES/${name}`;
      const mandate = { kind: "mandate", body: "UNSC", action: "authorised", instrument };
      const act = await told(`The Security Council decided (${instrument}).`, mandate);

      const { page } = await visit(QUEUE);
      await queue(page, "Conditions to close").click();
      const dispute = page.locator(".dispute", { hasText: condition });
      await dispute.getByLabel("Reason", { exact: true }).fill("The resolution says so.");
      await dispute.getByLabel("Through (if an act did it)").selectOption(act.claim);
      await dispute.getByRole("button", { name: press, exact: true }).click();
      await dispute.waitFor({ state: "detached" });
      await queue(page, "Settled by people").click();
      await page.locator(".disputes li", { hasText: name }).getByText(outcome).first().waitFor();
      const asked = await fetch(new URL("api/entries?since=0&limit=500", site().address));
      const { entries } = await asked.json();
      const closed = entries.find((one: { kind: string; claim?: string }) => {
        return one.kind === "condition" && one.claim === claim;
      });
      expect(closed).toMatchObject({ outcome, by: act.claim });
      expect((await claimOf(claim)).state).toBe("accepted");
    },
    60_000,
  );

  test("a request is closed, and opened again, on the page of its claim", async () => {
    const asks = { kind: "request", from: ["HTI"], to: ["SEN"], resource: "personnel" };
    const { claim, document } = await told("Haiti asked Senegal for police.", asks);
    const { page } = await visit(
      `?view=document&mission=${MISSION}&document=${document}&claim=${claim}`,
    );
    await page.getByText("Its act, and what else tells of it").click();
    await page.getByText("Stands: open. Move it on").click();
    await page.getByLabel("From now on").selectOption("declined");
    await page.getByLabel("Reason", { exact: true }).fill("Dakar said no.");
    await page.getByRole("button", { name: "Set down" }).click();
    await page.getByText("Stands: declined. Move it on").waitFor();
    await page.getByText("Open again", { exact: true }).first().click();
    await page.getByLabel("Reason", { exact: true }).last().fill("Dakar thinks again.");
    await page.locator(".deed-form").getByRole("button", { name: "Open again" }).click();
    await page.getByText("Stands: open. Move it on").waitFor();
  }, 60_000);

  test("on a telephone the decisions stay beneath the text and cover none of what they are about", async () => {
    const { desk } = site();
    const long = "The ministry published a statement on the situation in the capital. ".repeat(60);
    const said = "Ghana said that it will send 120 people to the mission in Haiti.";
    const text = `${long}${said} ${long}`;
    const none = { reader: "hand", all: [] };
    const facts = { ...FACTS, published: "2024-02-29" } as const;
    const { document } = good(await addDocument(desk, { ...facts, text, claims: none }));
    const quote = { start: long.length, end: long.length + said.length };
    const claim = { mission: MISSION, quote, ...chad(120), parties: ["GHA"] };
    good(await proposeClaim(desk, { document: document.id, claim }));

    const { page } = await visit(QUEUE, { width: 390, height: 844, touch: true });
    const dock = page.locator(".dock");
    const edges = async () => {
      const [quoted, held] = await Promise.all([
        page.locator(".doc mark").boundingBox(),
        dock.boundingBox(),
      ]);
      return { quoted: (quoted?.y ?? 0) + (quoted?.height ?? 0), held: held?.y ?? 0 };
    };
    await page.locator(".doc mark", { hasText: "Ghana" }).waitFor();
    expect((await edges()).quoted).toBeLessThan((await edges()).held);
    expect(await dock.getByText("Ghana · pledged · personnel · 120 people").isVisible()).toBe(true);
    await dock.getByRole("button", { name: "Reject, with reason" }).tap();
    await dock.getByText("Hypothetical or past").waitFor();
    expect((await edges()).quoted).toBeLessThan((await edges()).held);
    await dock.getByRole("button", { name: "Cancel" }).tap();

    // What is tabbed to is never under the dock, also on a desk enlarged to 200 %.
    for (const [width, height] of [
      [390, 844],
      [720, 450],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.locator(".doc sup a").focus();
      const link = await page.locator(".doc sup a").boundingBox();
      expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThan((await edges()).held);
    }
    await dock.getByRole("button", { name: "Accept", exact: true }).tap();
    await dock.getByText(/^Last: accepted, Ghana/).waitFor();
  }, 60_000);

  test("an agreement that has ended is opened again by its own button, as it stood before", async () => {
    const { desk } = site();
    const treaty = { kind: "agreement", parties: ["KEN", "HTI"], instrument: "treaty" };
    const { claim } = await told("Kenya and Haiti signed it.", { ...treaty, status: "signed" });
    const ended = { thread: claim, status: "ended", on: "2024-02-25", reason: "It was left." };
    good(await stepThread(desk, ended));

    const { page } = await visit(QUEUE);
    await queue(page, "Threads").click();
    const thread = page.locator(".thread", { hasText: "ended" });
    await thread.locator("summary").first().click();
    await thread.getByRole("button", { name: "Open again" }).first().click();
    await page.getByLabel("Reason", { exact: true }).fill("It was never left.");
    await page.locator(".deed-form").getByRole("button", { name: "Open again" }).click();
    const steps = async () => {
      const review = await fetch(new URL(`api/missions/${MISSION}/review`, site().address));
      const { settled } = await review.json();
      return settled.map((one: { what: string; into: string }) => `${one.what} ${one.into}`);
    };
    await expect.poll(steps, SLOW).toContain("step signed");
  }, 60_000);

  test("the matcher is overruled by a digit: the act is chosen in words", async () => {
    const { desk } = site();
    const one = await told("Chad said on 1 February that it will send 300 people.", chad(300));
    const text = "Chad said that it will send 450 people to the mission in Haiti.";
    const none = { reader: "hand", all: [] };
    const { document } = good(
      await addDocument(desk, { ...FACTS, published: "2024-02-28", text, claims: none }),
    );
    const quote = { start: 0, end: text.length };
    const whole = { mission: MISSION, quote, ...chad(450), date: "2024-02-27" };
    const { id } = good(await proposeClaim(desk, { document: document.id, claim: whole }));

    const { page } = await visit(QUEUE);
    await page.locator(".decide-claim", { hasText: "Chad" }).waitFor();
    await page.keyboard.press("o");
    const first = page.locator(".reasons button", { hasText: "Chad" }).first();
    await first.waitFor();
    expect(await first.textContent()).toMatch(/^1 ?Chad · pledged · personnel · 300 people/);
    await page.keyboard.press("1");
    await expect.poll(async () => (await claimOf(id)).tells?.act, SLOW).toBe(one.claim);
    expect((await claimOf(id)).tells.rule).toBe("person");
  }, 60_000);
});

const chad = (value: number) => ({
  kind: "contribution",
  parties: ["TCD"],
  resource: "personnel",
  stage: "pledged",
  quantity: { value, unit: "persons", bound: "exact", basis: "total" },
});

/** What an earlier reader made of a claim: a tenth of its figure. */
function lessOf(claim: Claim): object {
  if (claim.kind !== "contribution" || claim.quantity?.value === undefined) return {};
  return { quantity: { ...claim.quantity, value: claim.quantity.value / 10 } };
}
