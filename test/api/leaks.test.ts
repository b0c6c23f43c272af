import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Desk } from "#actions";
import type { Instant } from "#base";
import { openStore, StoreFault } from "#store";
import { goodCalls, NAMES, ownDesk, withArticle } from "./calls.ts";
import { NOW, testApi, writing } from "./desk.ts";

const CANARY = "canary-7f3a";

/** What no answer may hold: the canary, a place in a file, a path of this machine, a line of a stack. */
const LEAK = new RegExp(
  `${CANARY}|\\bat .*:\\d+:\\d+|node:internal|node_modules|\\.ts\\b|${process.cwd()}|/tmp/`,
);

const FAILURES = [
  new Error(`${CANARY} in a message`),
  new TypeError(CANARY, { cause: new Error(CANARY) }),
  CANARY,
  { code: CANARY, name: "StoreFault" },
  new StoreFault("io", "The disk failed.", new Error(`/var/${CANARY}`)),
  new StoreFault("damaged", "The ledger is damaged.", new Error(CANARY)),
];

test("no failure of ours, whatever it says, shows its words, its stack or a path", async () => {
  const desk = await ownDesk();
  const held = await withArticle(testApi(desk).app);
  for (const failure of FAILURES) {
    const store = new Proxy(desk.ports.store, { get: () => () => Promise.reject(failure) });
    const { app, log } = testApi(new Desk({ ...desk.ports, store }));
    for (const name of NAMES) {
      const { path, body } = goodCalls(held)[name];
      const answer = await app.request(path, body === undefined ? {} : writing(body));
      expect(answer.status).toBeGreaterThanOrEqual(500);
      expect(await answer.text()).not.toMatch(LEAK);
      expect(JSON.stringify([...answer.headers])).not.toMatch(LEAK);
    }
    if (!(failure instanceof StoreFault && failure.code === "io"))
      expect(log.length).toBeGreaterThan(0);
  }
});

test("what is asked wrongly is answered without a stack, a path or the ledger's file", async () => {
  const folder = mkdtempSync(join(tmpdir(), `${CANARY}-`));
  const opened = await openStore({ file: join(folder, "ledger.db"), now: () => NOW as Instant });
  if (!opened.ok) throw new Error(opened.refusal.message);
  let ids = 0;
  const desk = new Desk({
    store: opened.value,
    now: () => NOW,
    newId: () => `${++ids}`,
    author: "tester",
  });
  const { app } = testApi(desk);
  const odd = [
    "%00",
    "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "%ff",
    "'",
    '"',
    "<b>",
    "%F0%9F%92%A9",
    "x".repeat(5_000),
  ];
  for (const name of NAMES) {
    const { path, body } = goodCalls({ document: "none", claim: "none" })[name];
    for (const text of odd) {
      for (const asked of [
        `${path}/${text}`,
        `${path.split("?")[0]}?head=${text}`,
        `${path}${text}`,
      ]) {
        const answer = await app.request(asked, body === undefined ? {} : writing(body));
        expect(await answer.text()).not.toMatch(LEAK);
      }
    }
    if (body === undefined) continue;
    for (const value of [null, 1, [], {}, "text", { text: 1 }, { claim: { $gt: "" } }]) {
      expect(await (await app.request(path, writing(value))).text()).not.toMatch(LEAK);
    }
  }
  await opened.value.close();
  rmSync(folder, { recursive: true });
});
