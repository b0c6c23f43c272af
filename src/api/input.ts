import type { z } from "zod";
import { ok, type Result, refuse } from "#base";
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
  return refuse(invalid(parsed.error.issues.flatMap((issue) => inputErrors(part, issue))));
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

function inputErrors(part: string, issue: z.core.$ZodIssue): readonly InputError[] {
  const at = [part, ...issue.path.map(String)].join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      at: `${at}.${key.slice(0, 100)}`,
      message: "is not known here; take it out, or look for a slip in its name",
    }));
  }
  return [{ at, message: sentence(issue, at) }];
}

function sentence(issue: z.core.$ZodIssue, at: string): string {
  if (issue.code === "invalid_type") {
    if (!issue.message.endsWith("received undefined")) return `must be ${article(issue.expected)}`;
    // Everything in an address is a text, so its form would tell nothing.
    return at.startsWith("query.") ? "is missing" : `is missing; it is ${article(issue.expected)}`;
  }
  if (issue.code === "invalid_value") return `is one of: ${issue.values.map(String).join(", ")}`;
  if (issue.code === "too_small")
    return `is too small or short; the least is ${String(issue.minimum)}`;
  if (issue.code === "too_big") return `is too large or long; the most is ${String(issue.maximum)}`;
  if (issue.code === "invalid_union") {
    const options = "options" in issue ? issue.options : undefined;
    return options === undefined
      ? "has none of the forms that are taken here"
      : `is one of: ${options.map(String).join(", ")}`;
  }
  return issue.message;
}

function article(expected: string): string {
  if (expected === "int") return "a whole number";
  return `${/^[aeiou]/.test(expected) ? "an" : "a"} ${expected}`;
}
