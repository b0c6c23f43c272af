import { ok, type Result } from "#base";
import { sniff } from "#intake";
import type { Refusal } from "../refusal.ts";
import { intakeRefusal } from "./takeIn.ts";

/** What can be done with a file: keep it as a document, import its rows or lines, follow it. */
export type FileKind = "document" | "sheet" | "lines" | "feed";

/** Tell by its first bytes what a file is, with its name where bytes cannot tell. */
export function kindOfFile(bytes: Uint8Array, name: string): Result<FileKind, Refusal> {
  const form = sniff(bytes, { name });
  if (!form.ok) return intakeRefusal(form.refusal);
  if (["csv", "xlsx", "iati", "fts"].includes(form.value)) return ok("sheet");
  if (form.value === "lines" || form.value === "feed") return ok(form.value);
  // A table and JSON Lines look like plain text, so their names tell.
  if (/\.(csv|tsv)$/i.test(name)) return ok("sheet");
  return ok(/\.(jsonl|ndjson)$/i.test(name) ? "lines" : "document");
}
