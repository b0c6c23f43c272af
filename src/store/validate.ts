import type { z } from "zod";
import { misfits, ok, type Result, refuse } from "#base";
import type { Entry, EntryBody } from "#ledger";
import { bodySchemas, entrySchemas, STAMP_KEYS } from "./entrySchema.ts";

/** What is wrong with the form of an entry: the field, as `claim.quote.start`, and a sentence. */
export interface EntryProblem {
  readonly code: "bad_entry";
  readonly field: string;
  readonly message: string;
}

/**
 * Check the form of an entry from outside: stamped when it has a `seq`, else as its author gave it.
 * Unknown keys are refused, except in mission files, which may say more than the ledger reads.
 */
export function validateEntry(value: unknown): Result<Entry | EntryBody, EntryProblem> {
  const stamped = typeof value === "object" && value !== null && "seq" in value;
  return stamped ? validateStamped(value) : validateBody(value);
}

/** Check the form of an entry as its author gives it, without a stamp. */
export function validateBody(value: unknown): Result<EntryBody, EntryProblem> {
  return check(bodySchemas, value);
}

/** Check the form of an entry with its stamp. */
export function validateStamped(value: unknown): Result<Entry, EntryProblem> {
  return check(entrySchemas, value);
}

/** An entry as its author gave it, without what the store stamped on it. */
export function bodyOf(entry: Entry): EntryBody {
  const kept = Object.entries(entry).filter(([key]) => !STAMP_KEYS.has(key));
  return Object.fromEntries(kept) as unknown as EntryBody;
}

function check<T>(
  schemas: ReadonlyMap<string, z.ZodType<T>>,
  value: unknown,
): Result<T, EntryProblem> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse(problem("", "an entry must be an object"));
  }
  const kind = "kind" in value ? value.kind : undefined;
  const schema = typeof kind === "string" ? schemas.get(kind) : undefined;
  if (schema === undefined) {
    return refuse(problem("kind", `must be one of ${[...schemas.keys()].join(", ")}`));
  }
  const parsed = schema.safeParse(value);
  // The value itself, not a copy of it: what was checked is what is written, key by key.
  if (parsed.success) return ok(value as T);
  const [first] = misfits(parsed.error.issues, value);
  return refuse(problem(first?.at ?? "", first?.message ?? "is not an entry"));
}

function problem(field: string, what: string): EntryProblem {
  const message = field === "" ? what : `${field}: ${what}`;
  return { code: "bad_entry", field, message };
}
