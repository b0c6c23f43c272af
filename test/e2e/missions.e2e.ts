import { expect, test } from "vitest";
import { inBrowser } from "./support/browser.ts";

inBrowser("a mission in a form", { holds: "missions" }, ({ visit, site }) => {
  test("a requirement version is tried and saved; a wrong one is refused in a sentence and nothing is lost", async () => {
    const { page } = await visit("?view=missionFile&mission=haiti-gsf");
    await page.getByRole("button", { name: "Add a version" }).click();
    const version = page.getByRole("group", { name: /^Version/ }).last();
    await version.getByLabel("Resource").selectOption("equipment");
    await version.getByLabel("Figure").fill("20");
    await version.getByLabel("Unit").fill("armoured vehicles");
    await version.getByLabel("From").fill("2025-10-01");
    await version.getByLabel("What it is").fill("planned vehicles");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText(/"sources" is missing; name the documents/).waitFor();

    await version.getByLabel("Documents").fill("d171");
    await page.getByRole("button", { name: "What becomes of the gap?" }).click();
    await page.getByText(/Equipment, delivered: – → 20/i).waitFor();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText(/On file as mission-haiti-gsf-/).waitFor();

    const answer = await fetch(new URL("api/missions/haiti-gsf", site().address));
    const { mission, versions } = await answer.json();
    expect(mission.requirements.at(-1)).toMatchObject({ value: 20, sources: ["d171"] });
    expect(versions).toHaveLength(2);
    // What the form has no field for is kept.
    expect(mission.steering).toContain("KEN");
  }, 60_000);

  test("a new mission is made by hand and has its board at once", async () => {
    const { page } = await visit("?view=newMission&q=mnjtf");
    expect(await page.getByLabel("Id", { exact: true }).inputValue()).toBe("mnjtf");
    await page.getByLabel("Name", { exact: true }).fill("Multinational Joint Task Force");
    await page.getByLabel("Short name").fill("MNJTF");
    await page.getByLabel("Host").fill("TCD");
    await page.getByLabel("Kind").fill("authorised by the African Union");
    await page.getByLabel("Names in English texts").fill("MNJTF; the joint task force");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText(/On file as mission-mnjtf-/).waitFor();
    const board = await fetch(new URL("api/missions/mnjtf/board", site().address));
    expect(board.status).toBe(200);
  }, 60_000);
});
