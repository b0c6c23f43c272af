import type { Json } from "#base";
import type { WorkChange } from "#store";
import type { Desk } from "../desk.ts";

/** Something under way as read, with the version that a change of it must name. */
export interface Held<T> {
  readonly id: string;
  readonly version: number;
  readonly state: T;
}

/** One thing under way, or null. Only Muster itself writes these states, so their form is known. */
export async function heldWork<T>(desk: Desk, kind: string, id: string): Promise<Held<T> | null> {
  return (await desk.ports.store.work(kind, id)) as Held<T> | null;
}

/** Everything under way of one kind, in the order of ids. */
export async function allWork<T>(desk: Desk, kind: string): Promise<readonly Held<T>[]> {
  const all: Held<T>[] = [];
  for (;;) {
    const page = await desk.ports.store.listWork(kind, all.at(-1)?.id);
    if (page.length === 0) return all;
    all.push(...(page as readonly Held<T>[]));
  }
}

/** A change of something under way from what was read. */
export function changeOf<T>(
  kind: string,
  held: Pick<Held<T>, "id" | "version">,
  state: T | null,
): WorkChange {
  return { kind, id: held.id, from: held.version, state: state as Json };
}

/**
 * Change one thing under way, reading it anew for as long as others change it meanwhile.
 *
 * @returns what it is now; null where there is no such thing (then nothing is changed)
 */
export async function amendWork<T>(
  desk: Desk,
  { kind, id }: { readonly kind: string; readonly id: string },
  amend: (state: T) => T | null,
): Promise<T | null> {
  for (;;) {
    const held = await heldWork<T>(desk, kind, id);
    if (held === null) return null;
    const state = amend(held.state);
    if (await desk.ports.store.changeWork([changeOf(kind, held, state)])) return state;
  }
}
