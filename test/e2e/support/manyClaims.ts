import type { Desk } from "#actions";
import type { Entry, EntryBody } from "#ledger";

/** Tell a ledger's accepted claims again, in copies of their documents, until there are `wanted` claims. */
export async function manyClaims(desk: Desk, wanted: number): Promise<number> {
  const entries = await desk.ports.store.entriesAfter(0, 100_000);
  const told = entries.filter((entry) => entry.kind === "document" || entry.kind === "decision");
  const once = told.filter((entry) => entry.kind === "decision").length;
  let claims = once;
  for (let turn = 2; claims < wanted; turn++) {
    const bodies = told.map((entry) => retold(entry, `-${turn}`));
    const appended = await desk.ports.store.append(bodies, { author: "bench" });
    if (!appended.ok) throw new Error(appended.refusal.message);
    claims += once;
  }
  return claims;
}

function retold(entry: Entry, mark: string): EntryBody {
  const { seq: _, recordedAt: _1, author: _2, prev: _3, hash: _4, ...body } = entry;
  const renamed = { ...body, id: `${body.id}${mark}` };
  if (renamed.kind !== "decision") return renamed;
  return { ...renamed, of: `${renamed.of}${mark}`, document: `${renamed.document}${mark}` };
}
