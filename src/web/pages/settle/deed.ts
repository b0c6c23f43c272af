import type { EffectReply } from "#contract";
import type { Settlement, Source } from "../../source/source.ts";

type WithReason = Extract<Settlement, { readonly reason: string }>;
type WithoutReason<T> = T extends unknown ? Omit<T, "reason" | "seen"> : never;

/** Something to be done for a reason: take an entry back, settle, split a claim off its act. */
export type SettleDeed =
  | { readonly do: "retract"; readonly of: string }
  | { readonly do: "split"; readonly claim: string }
  | { readonly do: "settle"; readonly settlement: WithoutReason<WithReason> };

/** What a deed would move on the boards, before it is done. */
export function effectOf(
  source: Source,
  deed: SettleDeed,
  signal: AbortSignal,
): Promise<EffectReply> {
  if (deed.do === "retract") return source.effect(deed.of, signal);
  if (deed.do === "settle") return source.trySettlement({ ...deed.settlement, reason: "" }, signal);
  const decision = { claim: deed.claim, verdict: "accepted", act: "new" } as const;
  return source.trySettlement({ what: "decide", ...decision }, signal);
}

/** What was done: the deed that undoes it, and the head that it left. */
export interface Done {
  readonly undo: UndoDeed;
  readonly head: { readonly seq: number };
}

/** Do a deed, unless somebody has settled the same since the head that the person has seen. */
export async function carryOut(
  source: Source,
  deed: SettleDeed,
  { reason, seen }: { readonly reason: string; readonly seen: number },
): Promise<Done> {
  const key = crypto.randomUUID();
  if (deed.do === "retract") {
    const { head, retraction } = await source.retract({ of: deed.of, reason }, key);
    return { head, undo: { do: "retract", of: retraction.id } };
  }
  if (deed.do === "settle") {
    const { head, entries } = await source.settle({ ...deed.settlement, reason, seen }, key);
    return { head, undo: { do: "retract", of: entries[0] ?? "" } };
  }
  const held = await source.claim(deed.claim, new AbortController().signal);
  const verdict =
    held.state === "amended"
      ? ({ verdict: "amended", amended: held.claim } as const)
      : ({ verdict: "accepted" } as const);
  const known = held.decisions.filter(({ seq }) => seq <= seen).length;
  const { head, decision } = await source.decide(
    { ...verdict, claim: deed.claim, act: "new", reason, seen: known },
    key,
  );
  return { head, undo: { do: "undo", claim: deed.claim, decision: decision.id } };
}

/** What brings back what stood before a deed. */
export type UndoDeed =
  | { readonly do: "retract"; readonly of: string }
  | { readonly do: "undo"; readonly claim: string; readonly decision: string };

/** Undo a deed. */
export async function undoDeed(
  source: Source,
  undo: UndoDeed,
  reason: string,
): Promise<Pick<Done, "head">> {
  const key = crypto.randomUUID();
  if (undo.do === "retract") return source.retract({ of: undo.of, reason }, key);
  return source.settle({ what: "undo", claim: undo.claim, decision: undo.decision }, key);
}
