import type { Kysely } from "kysely";
import type { Entry } from "#ledger";
import { type Chain, type ChainProblem, isProblem } from "./chain.ts";
import type { Engine } from "./engine.ts";
import { sumOf, sumOfHead } from "./hash.ts";
import { readMeta } from "./meta.ts";
import type { HeadRow, Tables } from "./tables.ts";

/** One thing that is wrong with a ledger. */
export interface Finding {
  readonly code:
    | "entry"
    | "head"
    | "key"
    | "meta"
    | "pages"
    | "schema"
    | "settings"
    | "text"
    | "unreadable";
  /** Place of the first bad entry, or null where it is not an entry. */
  readonly seq: number | null;
  readonly message: string;
}

const PAGE = 1000;

/** Take every text into the chain; the first that is wrong is told, the others are still taken in. */
export async function checkTexts(db: Kysely<Tables>, chain: Chain): Promise<Finding | null> {
  let after = "";
  let first: Finding | null = null;
  while (true) {
    const rows = await db
      .selectFrom("document_text")
      .selectAll()
      .where("sha256", ">", after)
      .orderBy("sha256")
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      const value = parse(row.line);
      const problem = value === null ? notJson : chain.text(row.line, value);
      const wrong = problem?.message ?? (digestOf(value) === row.sha256 ? null : wrongRow);
      if (wrong !== null) first ??= finding("text", `The text ${row.sha256} ${wrong}.`);
    }
    const last = rows.at(-1);
    if (last === undefined) return first;
    after = last.sha256;
  }
}

/** Take every entry into the chain, up to the first that is wrong. */
export async function checkEntries(db: Kysely<Tables>, chain: Chain): Promise<Finding | null> {
  let after = Number.MIN_SAFE_INTEGER;
  while (true) {
    const rows = await db
      .selectFrom("entry")
      .selectAll()
      .where("seq", ">", after)
      .orderBy("seq")
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      const due = chain.last.seq + 1;
      // A gap is named by the entry that is missing, not by the one that stands after it.
      if (row.seq > due) return finding("entry", `Entry ${due} is missing.`, due);
      const value = parse(row.line);
      const taken = value === null ? notJson : chain.entry(row.line, value, liesRight(row));
      if (isProblem(taken)) return finding("entry", `Entry ${row.seq} ${taken.message}.`, row.seq);
    }
    const last = rows.at(-1);
    if (last === undefined) return null;
    after = last.seq;
  }
}

function liesRight(row: Tables["entry"]): (entry: Entry) => ChainProblem | null {
  return ({ seq, id, hash }) => {
    const right = row.seq === seq && row.id === id && row.hash === hash;
    return right ? null : { code: "order", message: wrongRow };
  };
}

/** Compare the row that says where the ledger ends with what was read. */
export async function checkHead(
  db: Kysely<Tables>,
  chain: Chain,
  soundSoFar: boolean,
): Promise<Finding | null> {
  const rows: readonly HeadRow[] = await db.selectFrom("head").selectAll().execute();
  const [head] = rows;
  if (head === undefined || rows.length > 1) {
    return finding("head", "The row that says where the ledger ends is missing.");
  }
  if (head.one !== 1 || head.sum !== sumOfHead(head)) {
    return finding("head", "The row that says where the ledger ends was changed.");
  }
  if (!soundSoFar) return null;
  const { last } = chain;
  if (head.seq > last.seq) {
    const message = `Entries ${last.seq + 1} to ${head.seq} are missing at the end.`;
    return finding("entry", message, last.seq + 1);
  }
  if (head.seq < last.seq || head.hash !== last.hash) {
    return finding("head", `The ledger should end at entry ${head.seq} but goes to ${last.seq}.`);
  }
  if (head.texts !== chain.texts || chain.textsUsed !== chain.texts) {
    const used = `${chain.textsUsed} of them with a document`;
    return finding("text", `There are ${chain.texts} texts instead of ${head.texts}, ${used}.`);
  }
  const keys = await db.selectFrom("write_key").select("key").execute();
  if (keys.length === head.keys) return null;
  return finding("key", `There are ${keys.length} idempotency keys instead of ${head.keys}.`);
}

/** Check the idempotency keys. */
export async function checkKeys(db: Kysely<Tables>): Promise<Finding | null> {
  const rows = await db.selectFrom("write_key").selectAll().execute();
  const bad = rows.find((row) => row.sum !== sumOf("key", row.key, row.digest, row.seq));
  return bad === undefined ? null : finding("key", `The idempotency key ${bad.key} was changed.`);
}

/** Check what the file says of itself. */
export async function checkMeta(db: Kysely<Tables>, ledger: string): Promise<Finding | null> {
  const meta = await readMeta(db);
  if (meta !== null && meta.ledger === ledger) return null;
  return finding("meta", "What the file says of itself was changed.");
}

/** Compare the database's shape with the one that Muster gives it. */
export async function checkSchema(
  found: readonly string[],
  expected: readonly string[],
): Promise<Finding | null> {
  const wrong =
    expected.find((line) => !found.includes(line)) ??
    found.find((line) => !expected.includes(line));
  if (wrong === undefined) return null;
  const [name] = wrong.split(":");
  return finding("schema", `The database has another shape than Muster gives it: see ${name}.`);
}

/** Ask the database about its settings and pages. */
export async function checkHealth(engine: Engine): Promise<Finding | null> {
  const problems = await engine.health();
  return problems.length === 0 ? null : finding("pages", problems.join(" "));
}

/** Make a finding. */
export function finding(
  code: Finding["code"],
  message: string,
  seq: number | null = null,
): Finding {
  return { code, seq, message };
}

const notJson = { code: "form", message: "is not JSON" } as const;
const wrongRow = "lies in the wrong row";

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function digestOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "sha256" in value ? value.sha256 : null;
}
