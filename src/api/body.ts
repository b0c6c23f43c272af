import { type Result, refuse } from "#base";
import type { ProblemFacts } from "./problem.ts";

/** A body as read: its JSON, and the very text for telling two requests apart. */
export interface ReadBody {
  readonly json: unknown;
  readonly text: string;
}

/** The largest body for a text of 2,000,000 characters, each written as `\uXXXX`, and what goes with it. */
export const LARGE_BODY = 12_100_000;

/** The largest body for anything else. */
export const SMALL_BODY = 100_000;

const MAX_DEPTH = 20;

// Names by which a careless copy of an object reaches the prototype of all objects.
const NEVER_TAKEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Whether a content type is JSON in UTF-8. */
export function isJson(contentType: string | undefined): boolean {
  return /^application\/json(\s*;\s*charset="?utf-8"?)?$/i.test((contentType ?? "").trim());
}

/**
 * Read a request's body as JSON, and stop reading as soon as it is larger than `limit` bytes,
 * whatever its headers claim. Compressed bodies, broken UTF-8, half characters, names that reach
 * for prototypes, and deep nesting are refused.
 */
export async function readBody(
  request: Request,
  limit: number,
): Promise<Result<ReadBody, ProblemFacts>> {
  const encoding = request.headers.get("content-encoding") ?? "identity";
  if (!isJson(request.headers.get("content-type") ?? undefined) || encoding !== "identity") {
    return refuse({ code: "content_type_unsupported" });
  }
  if (Number(request.headers.get("content-length") ?? 0) > limit) return tooLarge(limit);
  const bytes = await readUpTo(request, limit);
  if (bytes === "cut off") return notJson("The body ended before it was whole; send it again.");
  if (bytes === "too large") return tooLarge(limit);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const json: unknown = JSON.parse(text);
    const problem = oddity(json);
    return problem === null ? { ok: true, value: { json, text } } : notJson(problem);
  } catch (error) {
    return notJson(
      error instanceof SyntaxError
        ? "The body is no JSON. Send one JSON object."
        : "The body is not written in UTF-8.",
    );
  }
}

async function readUpTo(
  request: Request,
  limit: number,
): Promise<Uint8Array | "too large" | "cut off"> {
  const reader = request.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return Buffer.concat(chunks);
      size += value.byteLength;
      if (size > limit) {
        reader.cancel().catch(() => undefined);
        return "too large";
      }
      chunks.push(value);
    }
  } catch {
    return "cut off";
  }
}

/** What a value holds that is never taken, as a sentence; null when it is clean. No recursion: input may be deep. */
function oddity(json: unknown): string | null {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: json, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value === "string" && !value.isWellFormed()) {
      return "The body holds half of a character (a lone surrogate). Send whole characters.";
    }
    if (typeof value !== "object" || value === null) continue;
    if (depth >= MAX_DEPTH) return `The body is nested deeper than ${MAX_DEPTH} levels.`;
    for (const [name, inner] of Object.entries(value)) {
      if (NEVER_TAKEN.has(name)) return `The name "${name}" is never taken. Take it out.`;
      open.push({ value: inner, depth: depth + 1 });
    }
  }
  return null;
}

function tooLarge(limit: number): Result<never, ProblemFacts> {
  const detail = `The body is larger than ${limit.toLocaleString("en")} bytes, the most that this path takes. Send less.`;
  return refuse({ code: "body_too_large", detail, headers: { Connection: "close" } });
}

function notJson(detail: string): Result<never, ProblemFacts> {
  return refuse({ code: "body_not_json", detail });
}
