import { randomBytes } from "node:crypto";
import { ok, type Result } from "#base";
import { isInnerAddress } from "#intake";
import { headOf, missionFiles } from "#ledger";
import type { Desk } from "../desk.ts";
import { sha256 } from "../hash.ts";
import { allWork, amendWork, changeOf } from "../intake/work.ts";
import { missionUnknown } from "../readText.ts";
import { type Refusal, refusal, refuseSample } from "../refusal.ts";
import { type HookState, sendAgain } from "./hookState.ts";

/** A webhook as it is shown: without its key. */
export interface HookView extends Omit<HookState, "secret" | "delivery" | "dead"> {
  readonly id: string;
  /** News on its way: how often it was tried and when it is tried next; null while none is. */
  readonly waiting: { readonly tries: number; readonly nextAt: string } | null;
  /** News that was given up. */
  readonly dead: readonly {
    readonly id: string;
    readonly tries: number;
    readonly at: string;
    readonly code: string;
    readonly message: string;
  }[];
}

/** The kind under which webhooks are kept. */
export const HOOK = "hook";

/**
 * Have an address told what changes on a mission's board from now on.
 *
 * @returns the webhook, and its key in the only place where it is ever shown
 */
export async function addHook(
  desk: Desk,
  input: { readonly address: string; readonly mission: string },
): Promise<Result<{ readonly hook: HookView; readonly secret: string }, Refusal>> {
  const url = URL.parse(input.address);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return refusal(
      "not_taken_in",
      `"${input.address}" is not a web address. Give one that starts with https:// or http://.`,
    );
  }
  if (
    isInnerAddress(url.hostname.replace(/^\[|\]$/g, "")) &&
    !(desk.ports.allowPrivateHosts ?? []).includes(url.host)
  ) {
    return refusal(
      "not_taken_in",
      `${url.host} lies in a private network, where nothing is sent. If it is meant, name it in MUSTER_ALLOW_PRIVATE_HOSTS.`,
    );
  }
  if (desk.ports.sample === true) return refuseSample();
  const ledger = await desk.ledger();
  const missions = missionFiles(ledger).map(({ id }) => id);
  if (!missions.includes(input.mission)) return missionUnknown(input.mission, missions);
  const id = `h-${sha256(`${url.href}\n${input.mission}`).slice(0, 12)}`;
  const secret = `whsec_${randomBytes(24).toString("base64")}`;
  const state: HookState = {
    address: url.href,
    mission: input.mission,
    secret,
    status: "active",
    toldTo: headOf(ledger),
    delivery: null,
    lastFailure: null,
    lastTakenAt: null,
    dead: [],
  };
  if (!(await desk.ports.store.changeWork([changeOf(HOOK, { id, version: 0 }, state)]))) {
    return refusal("id_taken", `${url.href} is told of ${input.mission} already, as ${id}.`);
  }
  return ok({ hook: viewHook(id, state), secret });
}

/** All webhooks, by id. */
export async function listHooks(desk: Desk): Promise<readonly HookView[]> {
  return (await allWork<HookState>(desk, HOOK)).map(({ id, state }) => viewHook(id, state));
}

/** Remove a webhook, or send it again what was given up. */
export async function changeHook(
  desk: Desk,
  input: { readonly id: string; readonly to: "removed" | "retry" },
): Promise<Result<HookView | null, Refusal>> {
  let found = false;
  const after = await amendWork<HookState>(desk, { kind: HOOK, id: input.id }, (state) => {
    found = true;
    return input.to === "removed" ? null : sendAgain(state, desk.ports.now());
  });
  if (!found) return refusal("entry_unknown", `There is no webhook "${input.id}".`);
  return ok(after === null ? null : viewHook(input.id, after));
}

/** Show a webhook. */
export function viewHook(id: string, state: HookState): HookView {
  const { secret: _, delivery, dead, ...shown } = state;
  return {
    id,
    ...shown,
    waiting: delivery === null ? null : { tries: delivery.tries, nextAt: delivery.nextAt },
    dead: dead.map(({ id: letter, tries, failure }) => ({ id: letter, tries, ...failure })),
  };
}
