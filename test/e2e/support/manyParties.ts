import type { Desk } from "#actions";
import { type Claim, type Entry, type EntryBody, RESOURCES } from "#ledger";
import { alpha2Of } from "#words";

type Decision = Extract<Entry, { readonly kind: "decision" }>;
type Contribution = Extract<Claim, { readonly kind: "contribution" }>;

/** Let `wanted` states promise something of each of the six resources, on one claim's word; how many did. */
export async function manyParties(desk: Desk, wanted: number): Promise<number> {
  const entries = await desk.ports.store.entriesAfter(0, 100_000);
  const told = entries.find((entry): entry is Decision => entry.kind === "decision");
  const first = entries.flatMap((entry) =>
    entry.kind === "decision" && entry.claim?.kind === "contribution" ? [entry.claim] : [],
  )[0];
  if (told === undefined || first === undefined)
    throw new Error("There is no claim to tell again.");
  const states = codes().filter((code) => alpha2Of(code) !== null);
  const bodies = states
    .slice(0, wanted)
    .flatMap((state) => RESOURCES.map((resource) => promised(told, first, state, resource)));
  const appended = await desk.ports.store.append(bodies, { author: "bench" });
  if (!appended.ok) throw new Error(appended.refusal.message);
  return Math.min(wanted, states.length);
}

// Every word of three letters, of which some are codes of states.
function codes(): readonly string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}${b}${c}`)));
}

function promised(
  told: Decision,
  first: Contribution,
  state: string,
  resource: Contribution["resource"],
): EntryBody {
  const { seq: _, recordedAt: _1, author: _2, prev: _3, hash: _4, ...body } = told;
  const { quantity: _5, conditions: _6, attribution: _7, ...claim } = first;
  const id = `many-${state}-${resource}`;
  return {
    ...body,
    id: `${id}.1`,
    of: id,
    verdict: "accepted",
    claim: { ...claim, parties: [state], resource },
    tells: { act: id, effect: "stands", rule: "first", why: "", matcher: "1", flags: [] },
  };
}
