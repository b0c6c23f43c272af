import { expect, test } from "vitest";
import { linesOf, openTest } from "./support.ts";

test("keeps what is under way, changes it from the version that was read, and takes it away", async () => {
  const store = await openTest();
  const change = { kind: "feed", id: "a", state: { items: 1 } };
  expect(await store.work("feed", "a")).toBeNull();
  expect(await store.changeWork([{ ...change, from: 0 }])).toBe(true);
  expect(await store.changeWork([{ ...change, from: 0 }])).toBe(false);
  expect(await store.changeWork([{ ...change, from: 1, state: { items: 2 } }])).toBe(true);
  expect(await store.work("feed", "a")).toEqual({ id: "a", version: 2, state: { items: 2 } });
  expect(await store.changeWork([{ ...change, from: 2, state: null }])).toBe(true);
  expect(await store.listWork("feed")).toEqual([]);
});

test("changes several things together or none of them", async () => {
  const store = await openTest();
  const one = { kind: "item", from: 0, state: 1 };
  expect(
    await store.changeWork([
      { ...one, id: "a" },
      { ...one, id: "b" },
    ]),
  ).toBe(true);
  const both = [
    { ...one, id: "a", from: 1, state: 2 },
    { ...one, id: "b" },
  ];
  expect(await store.changeWork(both)).toBe(false);
  expect((await store.listWork("item")).map(({ state }) => state)).toEqual([1, 1]);
  expect((await store.listWork("item", "a")).map(({ id }) => id)).toEqual(["b"]);
});

test("is no part of the ledger: neither its entries nor its export know of it", async () => {
  const store = await openTest();
  await store.changeWork([{ kind: "feed", id: "a", from: 0, state: "canary" }]);
  expect((await linesOf(store)).join("\n")).not.toContain("canary");
  expect((await store.verify()).ok).toBe(true);
});
