import { ERRORS, type ErrorCode, type InputError, PATHS, type ProblemReply } from "#contract";
import { SECURITY_HEADERS } from "./headers.ts";
import { STATUS } from "./status.ts";

/** What is known about an error beyond its code. */
export interface ProblemFacts {
  readonly code: ErrorCode;
  /** What was wrong this time and what to do; the code's own sentence stands in. */
  readonly detail?: string;
  readonly errors?: readonly InputError[];
  readonly details?: ProblemReply["details"] | undefined;
  readonly reference?: string;
  /** Headers that belong to the error, such as `Allow`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The answer for an error: `application/problem+json` (RFC 9457), never cached, never with a stack. */
export function problemResponse(path: string, facts: ProblemFacts): Response {
  const { code, errors, details, reference } = facts;
  const status = STATUS[code];
  const problem: ProblemReply = {
    type: `${PATHS.openapi}#${code}`,
    title: ERRORS[code],
    status,
    code,
    detail: facts.detail ?? ERRORS[code],
    instance: path,
    ...(errors === undefined ? {} : { errors }),
    ...(details === undefined ? {} : { details }),
    ...(reference === undefined ? {} : { reference }),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      ...SECURITY_HEADERS,
      "Content-Type": "application/problem+json; charset=utf-8",
      "Cache-Control": "no-store",
      ...facts.headers,
    },
  });
}
