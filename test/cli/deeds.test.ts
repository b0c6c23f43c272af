import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandLine } from "./support.ts";

const line = commandLine();
const db = ["--db", line.path("own.db")] as const;
const THINGS = { hooks: "webhook", feeds: "feed", jobs: "job" } as const;

beforeAll(async () => {
  await line.muster("add", line.path("none.txt"), ...db);
  await line.type(
    "Kenya has pledged 1,000 officers.",
    "add",
    "-",
    "--published",
    "2024-02-22",
    ...db,
  );
});
afterAll(() => line.clear());

describe.each(Object.entries(THINGS))("muster %s", (command, thing) => {
  test("lists when nothing is said, in JSON too, and says so where there is nothing", async () => {
    for (const words of [[], ["list"]]) {
      const { code, out, said } = await line.muster(command, ...words, ...db);
      expect([code, out]).toEqual([0, ""]);
      expect(said).toMatch(/^(Nobody is told|No feed is followed|There are no jobs)/);
      const json = await line.muster(command, ...words, "--json", ...db);
      expect([json.code, json.out, json.said]).toEqual([0, "", ""]);
    }
  });

  test("names what can be done, and asks for one thing where one is needed", async () => {
    const calls: readonly (readonly [readonly string[], RegExp])[] = [
      [["explode"], /There is no "explode": .*list.* or /],
      [["constructor", "x"], /There is no "constructor"/],
      [["retry"], new RegExp(`Say which ${thing} to retry`)],
      [["retry", "a", "b"], new RegExp(`Name one ${thing}`)],
      [["list", "a"], /"a" is too much/],
    ];
    for (const [words, says] of calls) {
      const { code, out, said } = await line.muster(command, ...words, ...db);
      expect(said).toMatch(says);
      expect([code, out]).toEqual([2, ""]);
    }
  });

  test("says that there is no such thing", async () => {
    const { code, said } = await line.muster(command, "retry", "none", ...db);
    expect(code).toBe(1);
    expect(said).toMatch(/none/);
  });
});

test("a webhook and a feed are added, listed and removed", async () => {
  const mission = ["--mission", "haiti-mss"] as const;
  const samples = new URL("../../samples/haiti/missions.json", import.meta.url).pathname;
  await line.muster("missions", "--add", samples, ...db);
  for (const [command, more] of [
    ["hooks", mission],
    ["feeds", []],
  ] as const) {
    const added = await line.muster(command, "add", "https://desk.example/x", ...more, ...db);
    expect([added.code, added.said]).toEqual([0, expect.stringContaining("Added as ")]);
    const { out } = await line.muster(command, "list", "--json", ...db);
    const { id, address } = JSON.parse(out);
    expect(address).toBe("https://desk.example/x");
    expect((await line.muster(command, "list", ...db)).out).toContain(id);
    const removed = await line.muster(command, "remove", id, ...db);
    expect(removed.said).toMatch(/is removed/);
    expect((await line.muster(command, "list", "--json", ...db)).out).toBe("");
  }
});
