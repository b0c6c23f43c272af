import type { Kysely } from "kysely";
import type { Engine } from "../engine.ts";
import type { Tables } from "../tables.ts";

/** One step of the database's shape. Once released it is never edited; a new one is added. */
export interface Migration {
  /** 1, 2, 3 …: the schema version that the database has afterwards. */
  readonly version: number;
  readonly what: string;
  /** Runs inside one transaction with everything that belongs to it. */
  up(db: Kysely<Tables>, engine: Engine): Promise<void>;
}
