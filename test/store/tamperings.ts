import { writeLine } from "#base";
import type { Entry } from "#ledger";
import { digestOf, proposalOf, textOf } from "./support.ts";

/** A tampering: what it does to the rows, and the finding that must come of it. */
export interface Tampering {
  readonly what: string;
  readonly sql?: string;
  /** Rewrites entry 4 and, where it is told to, seals it and all after it anew. */
  readonly rewrite?: (entry: Entry) => unknown;
  readonly seal?: boolean;
  readonly code: string;
  readonly seq: number | null;
  readonly says: RegExp;
}

/** Every way of tampering that a check must find. */
export const TAMPERINGS: readonly Tampering[] = [
  {
    what: "a figure is changed",
    sql: "update entry set line = replace(line, '\"value\":2}', '\"value\":9000}') where seq = 4",
    code: "entry",
    seq: 4,
    says: /changed after it was written/,
  },
  {
    what: "an author is changed",
    sql: "update entry set line = replace(line, 'reader\",\"claim', 'others\",\"claim') where seq = 4",
    code: "entry",
    seq: 4,
    says: /changed after it was written/,
  },
  {
    what: "a line is cut short",
    sql: "update entry set line = substr(line, 1, 100) where seq = 4",
    code: "entry",
    seq: 4,
    says: /is not JSON/,
  },
  {
    what: "a space is put into a line",
    sql: "update entry set line = replace(line, ',', ', ') where seq = 4",
    code: "entry",
    seq: 4,
    says: /not written as Muster writes it/,
  },
  {
    what: "an entry is removed",
    sql: "delete from entry where seq = 4",
    code: "entry",
    seq: 4,
    says: /Entry 4 is missing/,
  },
  {
    what: "the first entry is removed",
    sql: "delete from entry where seq = 1",
    code: "entry",
    seq: 1,
    says: /Entry 1 is missing/,
  },
  {
    what: "the newest entries are removed",
    sql: "delete from entry where seq > 5",
    code: "entry",
    seq: 6,
    says: /Entries 6 to 8 are missing at the end/,
  },
  {
    what: "all entries are removed",
    sql: "delete from entry",
    code: "entry",
    seq: 1,
    says: /Entries 1 to 8 are missing/,
  },
  {
    what: "an entry is put in before the first",
    sql: "insert into entry select 0, 'x', hash, line from entry where seq = 1",
    code: "entry",
    seq: 0,
    says: /./,
  },
  {
    what: "two entries change places",
    sql: `create table swap as select * from entry where seq in (4, 5); delete from entry where seq in (4, 5);
      insert into entry select 9 - seq, id, hash, line from swap; drop table swap`,
    code: "entry",
    seq: 4,
    says: /entry 5 where entry 4 is due/,
  },
  {
    what: "an id is changed beside its line",
    sql: "update entry set id = 'other' where seq = 4",
    code: "entry",
    seq: 4,
    says: /wrong row/,
  },
  {
    what: "a hash is changed beside its line",
    sql: "update entry set hash = upper(hash) where seq = 4",
    code: "entry",
    seq: 4,
    says: /wrong row/,
  },
  {
    what: "an entry is changed and sealed anew",
    rewrite: (entry) => ({ ...entry, author: "Mallory" }),
    code: "entry",
    seq: 5,
    says: /does not follow entry 4/,
  },
  {
    what: "an entry is changed and the whole rest is sealed anew",
    rewrite: (entry) => ({ ...entry, author: "Mallory" }),
    seal: true,
    code: "head",
    seq: null,
    says: /should end at entry 8/,
  },
  {
    what: "a quote is moved beyond its document and the rest is sealed anew",
    rewrite: (entry) => {
      const { claim } = proposalOf("c3", 2);
      return { ...entry, claim: { ...claim, quote: { start: 0, end: 5000 } } };
    },
    seal: true,
    code: "entry",
    seq: 4,
    says: /quote that ends beyond its document d1/,
  },
  {
    what: "a time is set back and the rest is sealed anew",
    rewrite: (entry) => ({ ...entry, recordedAt: "2020-01-01T00:00:00.000Z" }),
    seal: true,
    code: "entry",
    seq: 4,
    says: /recorded before/,
  },
  {
    what: "a field is lost and the rest is sealed anew",
    rewrite: ({ ...entry }) => ({ ...entry, confidence: undefined }),
    seal: true,
    code: "entry",
    seq: 4,
    says: /confidence/,
  },
  {
    what: "an id is given twice and the rest is sealed anew",
    rewrite: (entry) => ({ ...entry, id: "c1" }),
    seal: true,
    code: "entry",
    seq: 4,
    says: /has the id c1/,
  },
  {
    what: "a word of a text is changed",
    sql: "update document_text set line = replace(line, 'pledged', 'refused')",
    code: "entry",
    seq: 1,
    says: /text .* is missing/,
  },
  {
    what: "a text is removed",
    sql: "delete from document_text",
    code: "entry",
    seq: 1,
    says: /text .* is missing/,
  },
  {
    what: "a text is put in that no document has",
    sql: `insert into document_text values ('${digestOf("x")}', '${writeLine({ kind: "text", ...textOf("x") })}')`,
    code: "text",
    seq: null,
    says: /2 texts instead of 1/,
  },
  {
    what: "the head is moved",
    sql: "update head set seq = 5",
    code: "head",
    seq: null,
    says: /where the ledger ends was changed/,
  },
  {
    what: "an idempotency key is changed",
    sql: "update write_key set digest = 'x'",
    code: "key",
    seq: null,
    says: /key k1 was changed/,
  },
  {
    what: "an idempotency key is removed",
    sql: "delete from write_key",
    code: "key",
    seq: null,
    says: /0 idempotency keys instead of 1/,
  },
  {
    what: "a guard is removed and not put back",
    sql: "drop trigger head_delete",
    code: "schema",
    seq: null,
    says: /head_delete/,
  },
];
