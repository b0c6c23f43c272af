import type { z } from "zod";
import { misfits, ok, type Result, refuse } from "#base";
import type { InputError } from "#contract";
import type { ProblemFacts } from "./problem.ts";

const SHOWN = 10;

/** Check one part of a request against its schema; what does not fit is named place by place. */
export function readInput<S extends z.ZodType>(
  schema: S,
  part: "path" | "query" | "body",
  value: unknown,
): Result<z.output<S>, ProblemFacts> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const errors = misfits(parsed.error.issues, value).map(({ at, message }) => ({
    at: at === "" ? part : `${part}.${at}`,
    message,
  }));
  return refuse(invalid(errors));
}

/** The question of an address as plain values; a name that is given twice is refused. */
export function readSearch(url: string): Result<Readonly<Record<string, string>>, ProblemFacts> {
  const search = new Map<string, string>();
  for (const [name, value] of new URL(url).searchParams) {
    if (search.has(name))
      return refuse(invalid([{ at: `query.${name}`, message: "is given twice" }]));
    search.set(name, value);
  }
  return ok(Object.fromEntries(search));
}

function invalid(errors: readonly InputError[]): ProblemFacts {
  const [first] = errors;
  const more =
    errors.length > 1 ? ` There are ${errors.length - 1} more such places, see "errors".` : "";
  const detail = `The request does not fit: ${first?.at ?? "it"} ${first?.message ?? "is wrong"}.${more}`;
  return { code: "input_invalid", detail, errors: errors.slice(0, SHOWN) };
}
