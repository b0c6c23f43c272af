import { z } from "zod";
import { ok, parseJson, type Result, refuse } from "#base";
import type { Entry } from "#ledger";
import { Chain, type ChainProblem, isProblem } from "./chain.ts";
import type { GivenText } from "./draft.ts";
import { FORMAT } from "./meta.ts";
import type { LinesRefusal } from "./refusals.ts";
import type { TextRow } from "./tables.ts";

/** The version of the lines that are exported. */
export const LINES_VERSION = 1;

/** The first line of an export: whose ledger it is, and where that ledger stood. */
export interface Header {
  readonly kind: "header";
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly ledger: string;
  readonly head: { readonly seq: number; readonly hash: string };
}

/** Entries in a row, with the texts that they are the first to use. */
export interface Batch {
  readonly header: Header;
  readonly entries: readonly ReadEntry[];
  readonly texts: readonly (GivenText & { readonly row: TextRow })[];
}

/** One entry of an export, with its line as it stands there. */
export interface ReadEntry {
  /** Number of the line, from 1. */
  readonly number: number;
  readonly line: string;
  readonly entry: Entry;
}

const ENTRIES_AT_ONCE = 500;
const LENGTH_AT_ONCE = 8_000_000;

/**
 * Read an export and check every line of it, a batch at a time and in bounded memory.
 *
 * Ends with a refusal at the first line that is wrong, or when the head that the first line names
 * is not reached: a file that was cut off is never taken for a whole one.
 */
export async function* readLedger(
  lines: AsyncIterable<string>,
): AsyncGenerator<Result<Batch, LinesRefusal>> {
  const reader = new Reader();
  for await (const line of lines) {
    const refusal = reader.take(line);
    if (refusal !== null) {
      yield refuse(refusal);
      return;
    }
    const batch = reader.isFull() ? reader.batch() : null;
    if (batch !== null) yield ok(batch);
  }
  const refusal = reader.end();
  const rest = reader.batch();
  if (refusal !== null) yield refuse(refusal);
  else if (rest !== null) yield ok(rest);
}

const headerSchema = z.object({
  kind: z.literal("header"),
  format: z.literal(FORMAT),
  version: z.int().positive(),
  ledger: z.string().min(1),
  head: z.object({ seq: z.int().nonnegative(), hash: z.string() }),
});

class Reader {
  readonly #chain = new Chain();
  #number = 0;
  #header: Header | null = null;
  #entries: ReadEntry[] = [];
  #texts: Batch["texts"][number][] = [];
  #awaited: { readonly number: number; readonly sha256: string } | null = null;
  #length = 0;

  take(line: string): LinesRefusal | null {
    this.#number += 1;
    if (line.trim() === "") return null;
    this.#length += line.length;
    const parsed = parseJson(line);
    if (this.#header === null) return this.#takeHeader(parsed.ok ? parsed.value : null);
    if (!parsed.ok) return badLine(this.#number, `is not JSON: ${parsed.refusal}`);
    const { value } = parsed;
    return kindOf(value) === "text" ? this.#takeText(line, value) : this.#takeEntry(line, value);
  }

  isFull(): boolean {
    const much = this.#entries.length >= ENTRIES_AT_ONCE || this.#length >= LENGTH_AT_ONCE;
    return much && this.#awaited === null;
  }

  batch(): Batch | null {
    if (this.#header === null) return null;
    const batch = { header: this.#header, entries: this.#entries, texts: this.#texts };
    this.#entries = [];
    this.#texts = [];
    this.#length = 0;
    return batch;
  }

  end(): LinesRefusal | null {
    if (this.#header === null) {
      return { code: "cut_off", message: "The input is empty: there is nothing to take in." };
    }
    if (this.#awaited !== null) return badLine(this.#awaited.number, unusedText);
    const { seq, hash } = this.#header.head;
    const { last } = this.#chain;
    if (last.seq === seq && last.hash === hash) return null;
    const message =
      `The input ends at entry ${last.seq}, but its first line says that the ledger goes to entry ` +
      `${seq} (${hash.slice(0, 12)}…): it was cut off, or is not one export. Nothing was taken in.`;
    return { code: "cut_off", message };
  }

  #takeHeader(value: unknown): LinesRefusal | null {
    const parsed = headerSchema.safeParse(value);
    if (!parsed.success) {
      return badLine(this.#number, "does not say that this is an export of Muster");
    }
    if (parsed.data.version > LINES_VERSION) {
      const found = `version ${parsed.data.version}; this one knows ${LINES_VERSION}`;
      return badLine(this.#number, `was written by a newer Muster (${found})`);
    }
    this.#header = parsed.data;
    return null;
  }

  #takeText(line: string, value: unknown): LinesRefusal | null {
    if (this.#awaited !== null) return badLine(this.#awaited.number, unusedText);
    const problem = this.#chain.text(line, value);
    if (problem !== null) return this.#refuse(problem);
    const { sha256, text } = value as GivenText;
    this.#texts.push({ sha256, text, row: { sha256, line } });
    this.#awaited = { number: this.#number, sha256 };
    return null;
  }

  #takeEntry(line: string, value: unknown): LinesRefusal | null {
    const entry = this.#chain.entry(line, value);
    if (isProblem(entry)) return this.#refuse(entry);
    const uses = entry.kind === "document" ? entry.sha256 : null;
    if (this.#awaited !== null && this.#awaited.sha256 !== uses) {
      return badLine(this.#awaited.number, unusedText);
    }
    this.#awaited = null;
    this.#entries.push({ number: this.#number, line, entry });
    return null;
  }

  #refuse(problem: ChainProblem): LinesRefusal {
    return badLine(this.#number, problem.message);
  }
}

const unusedText = "is a text that no document follows";

/** A refusal that names a line. */
export function badLine(line: number, what: string): LinesRefusal {
  return { code: "bad_line", line, message: `line ${line} ${what}` };
}

function kindOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
}
