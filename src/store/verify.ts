import { GENESIS } from "#ledger";
import { Chain } from "./chain.ts";
import {
  checkEntries,
  checkHead,
  checkHealth,
  checkKeys,
  checkMeta,
  checkSchema,
  checkTexts,
  type Finding,
  finding,
} from "./checks.ts";
import type { Engine } from "./engine.ts";

/** What checking a ledger found. */
export interface VerifyReport {
  readonly ok: boolean;
  readonly ledger: string;
  /** The database by name and version. */
  readonly database: string;
  /** How many entries and texts are good. */
  readonly entries: number;
  readonly texts: number;
  /** The newest entry up to which everything is good: 0 and 64 zeros when the first is bad. */
  readonly lastGood: { readonly seq: number; readonly hash: string };
  /** What is wrong; the first bad entry comes first. */
  readonly findings: readonly Finding[];
  /** What to do, in a sentence; null when all is well. */
  readonly todo: string | null;
}

/** What a check needs: the database, and the shape that it should have. */
export interface VerifyParts {
  readonly engine: Engine;
  readonly ledger: string;
  readonly expectedSchema: () => Promise<readonly string[]>;
}

/**
 * Check a whole ledger: every entry's form, place, hash and link, every text against its SHA-256,
 * every quote against its document, the rows beside the chain, the database's shape, settings and
 * pages. Reads one moment of the ledger, though others write meanwhile.
 */
export async function verifyLedger(parts: VerifyParts): Promise<VerifyReport> {
  const chain = new Chain();
  const findings: Finding[] = [];
  const add = (found: Finding | null) => {
    if (found !== null) findings.push(found);
  };
  const reading = parts.engine.db.transaction().setAccessMode("read only");
  try {
    await reading.execute(async (db) => {
      add(await guarded("text", () => checkTexts(db, chain)));
      add(await guarded("entry", () => checkEntries(db, chain)));
      add(await guarded("head", () => checkHead(db, chain, findings.length === 0)));
      add(await guarded("key", () => checkKeys(db)));
      add(await guarded("meta", () => checkMeta(db, parts.ledger)));
      add(
        await guarded("schema", async () =>
          checkSchema(await parts.engine.schema(), await parts.expectedSchema()),
        ),
      );
      add(await guarded("pages", () => checkHealth(parts.engine)));
    });
  } catch (error) {
    add(unreadable("The database", error));
  }
  return report(parts, chain, findings);
}

async function guarded(
  what: string,
  check: () => Promise<Finding | null>,
): Promise<Finding | null> {
  try {
    return await check();
  } catch (error) {
    return unreadable(`The database (${what})`, error);
  }
}

function unreadable(what: string, error: unknown): Finding {
  const why = error instanceof Error ? error.message : String(error);
  return finding("unreadable", `${what} cannot be read: ${why}.`);
}

function report(parts: VerifyParts, chain: Chain, findings: readonly Finding[]): VerifyReport {
  const { seq, hash } = chain.last;
  const ok = findings.length === 0;
  const first = [...findings].sort((a, b) => (b.seq === null ? 0 : 1) - (a.seq === null ? 0 : 1));
  return {
    ok,
    ledger: parts.ledger,
    database: parts.engine.name,
    entries: seq,
    texts: chain.texts,
    lastGood: { seq, hash: seq === 0 ? GENESIS : hash },
    findings: first,
    todo: ok ? null : whatToDo(seq),
  };
}

function whatToDo(good: number): string {
  const upTo = good === 0 ? "No entry is sure" : `Entries 1 to ${good} are good`;
  return (
    `${upTo}. Write nothing more to this file and keep it. Take the newest backup or export that ` +
    "verifies, and restore it into a new file: muster restore EXPORT --db NEW.db, then " +
    "muster verify --db NEW.db."
  );
}
