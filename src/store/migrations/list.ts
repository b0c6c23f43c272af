import { firstTables } from "./m001FirstTables.ts";
import { workTable } from "./m002Work.ts";
import type { Migration } from "./migration.ts";

/** Every migration, oldest first. */
export const MIGRATIONS: readonly Migration[] = [firstTables, workTable];
