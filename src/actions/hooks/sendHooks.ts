import { createHmac } from "node:crypto";
import { sendPost } from "#intake";
import { type Board, compareBoards, foldBoard, type LedgerIndex, newestDay } from "#ledger";
import { createWords, en, tellChanges, textOf } from "#words";
import type { Desk } from "../desk.ts";
import { allWork, amendWork, changeOf, type Held } from "../intake/work.ts";
import { publicDesk } from "../publicDesk.ts";
import { afterTry, type Delivery, type HookAnswer, type HookState } from "./hookState.ts";
import { HOOK, type HookView, viewHook } from "./hooks.ts";

/** Which webhooks are served. */
export interface SendOptions {
  readonly signal?: AbortSignal;
}

/**
 * Tell every webhook that is due what changed since it was last told.
 *
 * News is kept before it is sent: a process that is killed in between sends it again, under the same
 * id. Only what may be shown to anybody is told (`publicDesk`).
 *
 * @returns the webhooks that were called
 */
export async function sendHooks(
  desk: Desk,
  { signal }: SendOptions = {},
): Promise<readonly HookView[]> {
  const hooks = await allWork<HookState>(desk, HOOK);
  const called: HookView[] = [];
  let shown: LedgerIndex | null = null;
  for (const hook of hooks) {
    if (signal?.aborted === true) break;
    if (hook.state.status === "gone") continue;
    let delivery: Delivery | null = hook.state.delivery;
    if (delivery === null && (await desk.ports.store.head()).seq > hook.state.toldTo) {
      shown ??= await (await publicDesk(desk)).ledger();
      delivery = await prepare(desk, hook, shown);
    }
    if (delivery === null || delivery.nextAt > desk.ports.now()) continue;
    const answer = await send(desk, hook.state, delivery, signal);
    if (answer === "cancelled") break;
    const now = desk.ports.now();
    const after = await amendWork<HookState>(desk, { kind: HOOK, id: hook.id }, (state) =>
      state.delivery?.id === delivery.id ? afterTry(state, answer, now) : state,
    );
    if (after !== null) called.push(viewHook(hook.id, after));
  }
  return called;
}

/** Keep what a webhook is to be told; null where nothing changed on its board, which is put down too. */
async function prepare(
  desk: Desk,
  hook: Held<HookState>,
  shown: LedgerIndex,
): Promise<Delivery | null> {
  const { seq } = await desk.ports.store.head();
  const body = bodyOf(hook.state, shown, { seq, now: desk.ports.now() });
  const delivery =
    body === null
      ? null
      : { id: `msg_${desk.ports.newId()}`, body, seq, tries: 0, nextAt: desk.ports.now() };
  const state = { ...hook.state, delivery, ...(delivery === null ? { toldTo: seq } : {}) };
  // Where another process was quicker, it is the one that sends.
  return (await desk.ports.store.changeWork([changeOf(HOOK, hook, state)])) ? delivery : null;
}

function bodyOf(
  { mission, toldTo }: HookState,
  shown: LedgerIndex,
  { seq, now }: { readonly seq: number; readonly now: string },
): string | null {
  const day = newestDay(shown, mission);
  if (day === null) return null;
  const at = (head: number): Board =>
    foldBoard(shown, { mission, trueOn: day, knownAt: day, head });
  const [before, after] = [at(toldTo), at(seq)];
  if (compareBoards(before, after).length === 0) return null;
  const words = createWords("en", en);
  const changes = tellChanges(before, after, words).map((change) => ({
    kind: change.kind,
    what: change.what,
    on: change.on,
    parties: change.parties,
    sentence: textOf(change.text),
    acts: change.acts,
    claims: change.acts.flatMap((act) => after.acts[act]?.tellings.map(({ claim }) => claim) ?? []),
  }));
  return JSON.stringify({
    type: "board.changed",
    timestamp: now,
    data: { mission, trueOn: day, knownAt: day, since: toldTo, head: seq, changes },
  });
}

async function send(
  desk: Desk,
  { address, secret }: HookState,
  { id, body }: Delivery,
  signal: AbortSignal | undefined,
): Promise<HookAnswer | "cancelled"> {
  const timestamp = String(Math.floor(Date.parse(desk.ports.now()) / 1_000));
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  const sent = await sendPost(address, {
    body,
    headers: {
      "content-type": "application/json",
      "user-agent": "Muster/0.1 (webhooks)",
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": `v1,${signature}`,
    },
    allowPrivateHosts: desk.ports.allowPrivateHosts ?? [],
    ...(signal === undefined ? {} : { signal }),
  });
  if (sent.ok) return { status: sent.value };
  const { code, message } = sent.refusal;
  return code === "cancelled" ? "cancelled" : { code, message };
}
