import { Webhook } from "standardwebhooks";
import { expect, onTestFinished, test } from "vitest";
import {
  addHook,
  changeHook,
  type Desk,
  decideClaim,
  listHooks,
  sendHooks,
  takeInFile,
} from "#actions";
import type { Instant } from "#base";
import { afterTry, type HookState } from "../../src/actions/hooks/hookState.ts";
import { openStage } from "../intake/fence/stage.ts";
import { good, openDesk } from "./support.ts";

interface Call {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** A server that takes webhooks, answering with the statuses given, then 204. */
async function receiver(...statuses: readonly number[]) {
  const calls: Call[] = [];
  const stage = await openStage((request, response) => {
    let body = "";
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", () => {
      calls.push({ headers: request.headers as Record<string, string>, body });
      response.writeHead(statuses[calls.length - 1] ?? 204).end();
    });
  });
  onTestFinished(stage.close);
  return { calls, host: `127.0.0.1:${stage.port}` };
}

async function followed(host: string) {
  const desk = await openDesk({ allowPrivateHosts: [host] });
  const added = good(await addHook(desk, { address: `http://${host}/hook`, mission: "haiti-mss" }));
  return { desk, ...added };
}

async function accept(desk: Desk, words: string, more: object = {}): Promise<void> {
  const bytes = Buffer.from(`${words}\n`);
  const facts = { published: "2024-02-22", publisher: "The Daily", ...more } as const;
  const { proposals } = good(await takeInFile(desk, { bytes }, facts));
  const [first] = proposals;
  if (first === undefined) throw new Error("The text makes a claim.");
  good(await decideClaim(desk, { claim: first.id, verdict: "accepted" }));
}

const PLEDGE =
  "Kenya has pledged 1,000 police officers to the Multinational Security Support mission in Haiti.";

test("a webhook is told what changed on its board, once, signed by the Standard Webhooks", async () => {
  const { calls, host } = await receiver();
  const { desk, secret } = await followed(host);
  expect(await sendHooks(desk)).toEqual([]);
  await accept(desk, PLEDGE);
  expect(await sendHooks(desk)).toMatchObject([{ lastFailure: null, waiting: null }]);
  expect(await sendHooks(desk)).toEqual([]);
  const [call] = calls;
  expect(calls).toHaveLength(1);
  // The library checks the moment against its own clock: the signature alone is asked for.
  const sent = new Date(Number(call?.headers["webhook-timestamp"]) * 1_000);
  const signed = new Webhook(secret).sign(
    call?.headers["webhook-id"] ?? "",
    sent,
    call?.body ?? "",
  );
  expect(call?.headers["webhook-signature"]).toBe(signed);
  expect(JSON.parse(call?.body ?? "")).toMatchObject({
    type: "board.changed",
    data: { mission: "haiti-mss", changes: [{ kind: "new", parties: ["KEN"] }] },
  });
});

test("what was not taken is sent again under its own id, later and later, and then given up", async () => {
  const { calls, host } = await receiver(500, 503);
  const { desk, hook } = await followed(host);
  await accept(desk, PLEDGE);
  expect(await sendHooks(desk)).toMatchObject([
    { lastFailure: { code: "http_status" }, waiting: { tries: 1 } },
  ]);
  expect(await sendHooks(desk)).toEqual([]);
  good(await changeHook(desk, { id: hook.id, to: "retry" }));
  await sendHooks(desk);
  good(await changeHook(desk, { id: hook.id, to: "retry" }));
  expect(await sendHooks(desk)).toMatchObject([{ waiting: null, lastFailure: null, dead: [] }]);
  expect(new Set(calls.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
});

test("internal documents are told to nobody", async () => {
  const { calls, host } = await receiver();
  const { desk } = await followed(host);
  await accept(desk, PLEDGE, { visibility: "internal" });
  expect(await sendHooks(desk)).toEqual([]);
  expect(calls).toEqual([]);
  expect(await listHooks(desk)).toMatchObject([{ toldTo: expect.any(Number), waiting: null }]);
});

test("an address inside a private network is refused, and a name that leads there is not called", async () => {
  const desk = await openDesk();
  for (const host of ["127.0.0.1", "169.254.169.254", "[::ffff:10.0.0.1]", "0x7f000001", "[::1]"]) {
    const added = await addHook(desk, { address: `http://${host}/hook`, mission: "haiti-mss" });
    expect(added.ok || added.refusal.message).toContain("lies in a private network");
  }
  good(await addHook(desk, { address: "http://localhost/hook", mission: "haiti-mss" }));
  await accept(desk, PLEDGE);
  expect(await sendHooks(desk)).toMatchObject([{ lastFailure: { code: "address_private" } }]);
});

test("tries grow apart, and the tenth is the last", () => {
  const now = "2024-03-01T00:00:00.000Z" as Instant;
  let state: HookState = {
    address: "https://desk.example/hook",
    mission: "haiti-mss",
    secret: "whsec_",
    status: "active",
    toldTo: 3,
    delivery: { id: "msg_1", body: "{}", seq: 9, tries: 0, nextAt: now },
    lastFailure: null,
    lastTakenAt: null,
    dead: [],
  };
  const waits: number[] = [];
  for (let tries = 1; tries <= 10; tries++) {
    state = afterTry(state, { status: 500 }, now);
    if (state.delivery !== null) waits.push(Date.parse(state.delivery.nextAt) - Date.parse(now));
  }
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(waits).toHaveLength(9);
  expect(state).toMatchObject({ delivery: null, toldTo: 9, dead: [{ id: "msg_1", tries: 10 }] });
  const ended = { ...state, delivery: { id: "msg_2", body: "{}", seq: 10, tries: 0, nextAt: now } };
  expect(afterTry(ended, { status: 410 }, now)).toMatchObject({ status: "gone" });
});
