import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
  type TransactionSettings,
} from "kysely";

import { WAIT_MS, whenFree } from "./wait.ts";

const STATEMENTS_KEPT = 64;

/** Kysely's SQLite on Node's own `node:sqlite`: no native add-on to build. */
export function nodeSqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new NodeSqliteDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class NodeSqliteDriver extends SqliteDriver {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super({ database: adapt(database) });
    this.#database = database;
  }

  // A transaction that starts by reading and then writes can fail half-way when another program
  // wrote in between. Taking the write lock first makes writers wait their turn instead.
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    if (settings?.accessMode === "read only") {
      await connection.executeQuery(CompiledQuery.raw("begin"));
      return;
    }
    await whenFree(() => this.#tryToBegin());
  }

  // SQLite's own waiting would stop the whole program meanwhile, even the one that is waited for
  // when it is another store in here.
  #tryToBegin(): void {
    this.#database.exec("pragma busy_timeout = 0");
    try {
      this.#database.exec("begin immediate");
    } finally {
      this.#database.exec(`pragma busy_timeout = ${WAIT_MS}`);
    }
  }

  // After a full disk or an I/O error SQLite has rolled back by itself; a second rollback would
  // fail and hide the error that matters.
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

function adapt(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const fresh = adaptStatement(database.prepare(sql));
      const oldest = kept.keys().next();
      if (kept.size >= STATEMENTS_KEPT && oldest.done !== true) kept.delete(oldest.value);
      kept.set(sql, fresh);
      return fresh;
    },
  };
}

function adaptStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...inputs(parameters)),
    run: (parameters) => statement.run(...inputs(parameters)),
    iterate: (parameters) => statement.iterate(...inputs(parameters)),
  };
}

function inputs(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[];
}
