import type { Day } from "#base";
import { rungOf } from "./act.ts";
import { type Mandate, type Party, partyKey, type Resource } from "./claim.ts";
import type { ConditionEntry } from "./entry.ts";
import { type Canonical, rename } from "./giver.ts";
import type { MissionState } from "./missionState.ts";
import { countKnown, type Told, trueDayOf } from "./telling.ts";
import type { RequestThread } from "./thread.ts";
import type { SeenAct } from "./threads.ts";

/** When the board is asked for: what had happened by `trueOn`, as known at `knownAt`. */
interface When {
  readonly trueOn: Day;
  readonly knownAt: Day;
}

/**
 * What came of a request (design of the ledger, Threads): met by the first rung claim of an asked
 * party on that resource on or after its day, declined by its refusal, else open.
 *
 * A body asked for its backing meets the request by the mandate that it adopts. What a person said
 * came of it outweighs all of that.
 */
export function followRequest(
  state: MissionState,
  seen: SeenAct,
  when: When,
): RequestThread | null {
  const first = seen.act.tellings[0]?.claim;
  if (first?.kind !== "request" || seen.view.trueFrom > when.trueOn) return null;
  const to = (first.to ?? []).map((party) => rename(party, state.around.canonical));
  const on = seen.view.trueFrom;
  const answer =
    settledIn(state, seen, when) ?? answerTo(state, { to, resource: first.resource, on }, when);
  return {
    id: seen.act.id,
    from: seen.view.parties,
    to,
    resource: first.resource,
    on,
    status: answer?.status ?? "open",
    answeredBy: answer?.act ?? null,
  };
}

/** What a person said came of a request, by the day; it outweighs what the acts of the asked say. */
function settledIn(
  { around }: MissionState,
  { act, known }: SeenAct,
  { trueOn }: When,
): (Pick<RequestThread, "status"> & { readonly act: string | null }) | null {
  let settled: ConditionEntry | null = null;
  for (const { id } of act.tellings.slice(0, known)) {
    const entry = around.outcomes.get(id);
    if (entry === undefined || entry.on > trueOn) continue;
    if (settled === null || entry.on > settled.on) settled = entry;
  }
  if (settled === null) return null;
  return { status: settled.outcome === "met" ? "met" : "declined", act: settled.by ?? null };
}

/** Who is asked for what, from a day on. */
export interface Asked {
  readonly to: readonly Party[];
  readonly resource: Resource;
  readonly on: Day;
}

/** What answered a request. */
interface Answer {
  readonly day: Day;
  readonly status: "met" | "declined";
  readonly act: string;
}

/** The first answer of the asked parties from a day on, a refusal only where none met it; or null while it is open. */
export function answerTo(state: MissionState, asked: Asked, when: When): Answer | null {
  let best: Answer | null = null;
  for (const answer of answers(state, asked, when)) {
    if (answer.day < asked.on || answer.day > when.trueOn) continue;
    if (best === null || outweighs(answer, best)) best = answer;
  }
  return best;
}

function outweighs(a: Answer, b: Answer): boolean {
  return a.status === b.status ? a.day < b.day : a.status === "met";
}

function* answers(state: MissionState, asked: Asked, when: When): Generator<Answer> {
  for (const party of asked.to) {
    const key = partyKey(party);
    for (const act of state.cells.get(`${key} ${asked.resource}`)?.acts ?? []) {
      for (const told of act.tellings.slice(0, countKnown(act, when.knownAt))) {
        const status = answering(told);
        if (status !== null) yield { day: trueDayOf(told).day, status, act: act.id };
      }
    }
    if (asked.resource === "backing") yield* mandatesBy(state, key, when, state.around.canonical);
  }
}

function answering({ claim }: Told): Answer["status"] | null {
  if (claim.kind !== "contribution") return null;
  if (claim.stage === "refused") return "declined";
  return rungOf(claim.stage) >= 0 ? "met" : null;
}

function* mandatesBy(
  state: MissionState,
  body: string,
  when: When,
  canonical: Canonical,
): Generator<Answer> {
  for (const act of state.threads.get("mandate")?.acts ?? []) {
    for (const told of act.tellings.slice(0, countKnown(act, when.knownAt))) {
      const mandate = told.claim as Mandate;
      const adopted = (mandate.status ?? "adopted") === "adopted" && mandate.action !== "ended";
      if (adopted && canonical(mandate.body) === body) {
        yield { day: trueDayOf(told).day, status: "met", act: act.id };
      }
    }
  }
}
