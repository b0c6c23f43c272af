import { type Desk, outwardDesk, publicDesk } from "#actions";

/** Which part of a ledger an assistant sees: what may be shown to anybody, or all of it. */
export type Sight = "public" | "all";

/**
 * The desk that an assistant works from, made anew when the ledger has grown. An assistant's words
 * may travel to another company's model, so it sees internal documents only when told to, and of none
 * more than may be passed on.
 */
export function shownTo(desk: Desk, sight: Sight): () => Promise<Desk> {
  let held: { readonly seq: number; readonly desk: Promise<Desk> } | null = null;
  return async () => {
    if (sight === "all") return outwardDesk(desk);
    const { seq } = await desk.ports.store.head();
    if (held?.seq !== seq) held = { seq, desk: publicDesk(desk) };
    return held.desk;
  };
}
