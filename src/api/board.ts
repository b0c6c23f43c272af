import { explain, missionLedger, viewBoard, viewChanges, viewClaimInFull } from "#actions";
import { ok, refuse, writeLine } from "#base";
import type { ClaimReply } from "#contract";
import { route } from "./route.ts";

/** The board of a mission. Where all three times are given, it holds for ever. */
export const boardRoute = route("viewBoard", async ({ desk, watch }, { id, query }) => {
  const board = await viewBoard(desk, { ...query, mission: id });
  if (!board.ok) return board;
  const head = await watch.at(board.value.asked.head);
  const { trueOn, knownAt, head: at, proposalsFrom } = query;
  // Which act a proposal tells of is judged by the newest ledger, so such boards do not hold for ever.
  const holds = trueOn !== undefined && knownAt !== undefined && at !== undefined;
  const pinned = holds && proposalsFrom === undefined;
  return ok({
    body: { ...board.value, head },
    ...(pinned ? { pinnedTo: `board ${writeLine(board.value.asked)} ${head.hash}` } : {}),
  });
});

/** How one figure of a board is made, with the words of every claim behind it. */
export const whyRoute = route("explainFigure", async ({ desk, watch }, { id, query }) => {
  const explained = await explain(desk, { ...query, mission: id });
  if (!explained.ok) return explained;
  const { asked, explanation } = explained.value;
  const claims: Record<string, ClaimReply> = {};
  for (const claim of Object.keys(explained.value.claims)) {
    const full = await viewClaimInFull(desk, claim);
    if (full.ok) claims[claim] = full.value;
  }
  return ok({ body: { head: await watch.at(asked.head), asked, explanation, claims } });
});

/** What differs between a mission's board and an earlier one. */
export const changesRoute = route("viewChanges", async ({ desk, watch }, { id, query }) => {
  const compared = await viewChanges(desk, { ...query, mission: id });
  if (!compared.ok) return compared;
  const { before, after, changes } = compared.value;
  const head = await watch.at(after.asked.head);
  return ok({ body: { head, before: before.asked, after: after.asked, changes } });
});

/** The entries from which a mission's board can be folded in a browser. */
export const ledgerRoute = route("viewLedger", async ({ desk, watch }, { id, query }) => {
  const proposals = query.proposals === "1";
  const found = await missionLedger(desk, { mission: id, head: query.head, proposals });
  if (!found.ok) return found;
  const { entries, head: seq } = found.value;
  const head = await watch.at(seq);
  const pinnedTo = `ledger ${id} ${proposals} ${seq} ${head.hash}`;
  return ok({ body: { head, entries }, ...(query.head === undefined ? {} : { pinnedTo }) });
});

/** What the ledger took in since an entry. */
export const entriesRoute = route("listEntries", async ({ desk, watch }, { query }) => {
  const { since, limit = 50 } = query;
  const head = await watch.look();
  if (since > head.seq) {
    const message = `The ledger has the entries 1 to ${head.seq}; there is none after ${since} yet.`;
    return refuse({ code: "head_unknown", message });
  }
  const entries = await desk.ports.store.entriesAfter(since, limit);
  return ok({ body: { head, entries, next: entries.at(-1)?.seq ?? since } });
});
