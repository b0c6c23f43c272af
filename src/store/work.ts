import type { Kysely } from "kysely";
import { type Json, writeLine } from "#base";
import { faultOf } from "./fault.ts";
import { sumOf } from "./hash.ts";
import type { Tables, WorkRow } from "./tables.ts";

/** Something under way, as last kept: a feed, a job, an item of a job. */
export interface Work {
  readonly id: string;
  /** Counts the changes, from 1; a change names the version it was made from. */
  readonly version: number;
  readonly state: Json;
}

/** A change of something under way. */
export interface WorkChange {
  readonly kind: string;
  readonly id: string;
  /** The version that was read; 0 for what is new. */
  readonly from: number;
  /** What it is now; null takes it away. */
  readonly state: Json | null;
}

/** One thing under way, or null. */
export async function findWork(db: Kysely<Tables>, kind: string, id: string): Promise<Work | null> {
  const row = await db
    .selectFrom("work")
    .selectAll()
    .where("kind", "=", kind)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : workOf(row);
}

/** Things under way of one kind, in the order of their ids, after one of them. */
export async function pageOfWork(
  db: Kysely<Tables>,
  kind: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly Work[]> {
  const rows = await db
    .selectFrom("work")
    .selectAll()
    .where("kind", "=", kind)
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(workOf);
}

/** Carry out changes, all or none: false where one of them was made from an older version. */
export async function changeWork(
  db: Kysely<Tables>,
  changes: readonly WorkChange[],
): Promise<boolean> {
  for (const { kind, id, from } of changes) {
    const known = await db
      .selectFrom("work")
      .select("version")
      .where("kind", "=", kind)
      .where("id", "=", id)
      .executeTakeFirst();
    if ((known?.version ?? 0) !== from) return false;
  }
  for (const change of changes) await carryOut(db, change);
  return true;
}

async function carryOut(db: Kysely<Tables>, { kind, id, from, state }: WorkChange): Promise<void> {
  if (state === null) {
    await db.deleteFrom("work").where("kind", "=", kind).where("id", "=", id).execute();
    return;
  }
  const line = writeLine(state);
  const version = from + 1;
  const row = { kind, id, version, state: line, sum: sumOf("work", kind, id, version, line) };
  await db
    .insertInto("work")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["kind", "id"]).doUpdateSet({ version, state: line, sum: row.sum }),
    )
    .execute();
}

function workOf({ kind, id, version, state, sum }: WorkRow): Work {
  if (sumOf("work", kind, id, version, state) !== sum) {
    throw faultOf("damaged", new Error(`what is kept of the ${kind} ${id} is changed`));
  }
  return { id, version, state: JSON.parse(state) as Json };
}
