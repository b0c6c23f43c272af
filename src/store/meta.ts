import type { Kysely } from "kysely";
import type { Instant } from "#base";
import { GENESIS } from "#ledger";
import { sumOf, sumOfHead } from "./hash.ts";
import type { HeadRow, Tables } from "./tables.ts";

/** What a file says of itself. */
export interface Meta {
  readonly format: string;
  /** The version of the database's shape; see the migrations. */
  readonly schema: number;
  readonly ledger: string;
}

/** The name of the format, in the database and in exports. */
export const FORMAT = "muster-ledger";

/** The head of a ledger without entries. */
export const EMPTY_HEAD: HeadRow = withSum({
  one: 1,
  seq: 0,
  hash: GENESIS,
  recorded_at: "0000-01-01T00:00:00.000Z" as Instant,
  texts: 0,
  keys: 0,
});

/** The head with its checksum made anew. */
export function withSum(head: Omit<HeadRow, "sum">): HeadRow {
  return { ...head, sum: sumOfHead(head) };
}

/** Read what the file says of itself; null where a row is missing or its checksum is wrong. */
export async function readMeta(db: Kysely<Tables>): Promise<Meta | null> {
  const rows = await db.selectFrom("muster_meta").selectAll().execute();
  const sound = rows.filter((row) => row.sum === sumOf("meta", row.name, row.value));
  const values = new Map(sound.map((row) => [row.name, row.value]));
  const format = values.get("format");
  const schema = Number(values.get("schema"));
  const ledger = values.get("ledger");
  if (sound.length !== rows.length || format === undefined || ledger === undefined) return null;
  return Number.isSafeInteger(schema) ? { format, schema, ledger } : null;
}

/** Keep one value of what the file says of itself. */
export async function writeMeta(
  db: Kysely<Tables>,
  name: keyof Meta,
  value: string,
): Promise<void> {
  const row = { name, value, sum: sumOf("meta", name, value) };
  await db
    .insertInto("muster_meta")
    .values(row)
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value, sum: row.sum }))
    .execute();
}
