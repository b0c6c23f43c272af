/** What kept a request from being answered; `program`: a part of the dashboard itself did not come. */
export type FailureKind = "offline" | "refused" | "missing" | "server" | "cancelled" | "program";

/** What somebody else settled in the meantime: who, what, when, why, and in what it differs from one's own. */
export interface Meanwhile {
  readonly author: string;
  readonly what: string;
  readonly at: string;
  readonly reason: string;
  /** Each as `slot: theirs → one's own`. */
  readonly difference: readonly string[];
  /** The head that holds it, or null where the server named none. */
  readonly head: number | null;
}

/** A request that failed: the server's own words where it gave any, else what happened. */
export class Failure extends Error {
  readonly kind: FailureKind;
  readonly status: number | null;
  readonly code: string | null;
  /** For what could not be taken in: the code of what is wrong with it, or null. */
  readonly reason: string | null;
  /** The server's sentence on what must change, or null. */
  readonly detail: string | null;
  /** Set where somebody was quicker, else null. */
  readonly meanwhile: Meanwhile | null;

  constructor(
    kind: FailureKind,
    of: {
      status?: number;
      code?: string;
      reason?: string;
      detail?: string;
      meanwhile?: Meanwhile | null;
    } = {},
  ) {
    super(of.detail ?? kind);
    this.kind = kind;
    this.status = of.status ?? null;
    this.code = of.code ?? null;
    this.reason = of.reason ?? null;
    this.detail = of.detail ?? null;
    this.meanwhile = of.meanwhile ?? null;
  }
}

declare global {
  /** Answers that `first.js` asked for before this script was there, by address. */
  var musterAsked: Map<string, Promise<Response>> | undefined;
}

// An answer is taken once: whoever asks again wants a new one.
function takeAsked(address: string): Promise<Response> | undefined {
  const answer = globalThis.musterAsked?.get(address);
  globalThis.musterAsked?.delete(address);
  return answer;
}

/** Ask an address; what is no good answer is thrown as a `Failure` whatever its form. */
export async function ask(address: string, asked: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await (takeAsked(address) ?? fetch(address, asked));
  } catch (cause) {
    throw new Failure(asked.signal?.aborted === true ? "cancelled" : "offline", textOf(cause));
  }
  if (!response.ok) throw await failureOf(response);
  return response;
}

/** Whatever was thrown, as a failure. */
export function toFailure(cause: unknown): Failure {
  if (cause instanceof Failure) return cause;
  // Cancelled, or no JSON, while an answer was being read.
  if (cause instanceof DOMException && cause.name === "AbortError") return new Failure("cancelled");
  return new Failure("server", textOf(cause));
}

async function failureOf(response: Response): Promise<Failure> {
  const { status } = response;
  const kind = status === 404 ? "missing" : status >= 500 ? "server" : "refused";
  const problem: unknown = await response.json().catch(() => null);
  if (problem === null || typeof problem !== "object") return new Failure(kind, { status });
  const told = problem as { code?: unknown; detail?: unknown; title?: unknown; details?: unknown };
  return new Failure(kind, {
    status,
    meanwhile: meanwhileIn(told.details),
    ...(typeof told.code === "string" ? { code: told.code } : {}),
    ...(told.code === "not_taken_in" ? reasonIn(told.details) : {}),
    ...(typeof told.detail === "string"
      ? { detail: told.detail }
      : typeof told.title === "string"
        ? { detail: told.title }
        : {}),
  });
}

function reasonIn(details: unknown): { reason?: string } {
  if (details === null || typeof details !== "object" || !("reason" in details)) return {};
  return typeof details.reason === "string" ? { reason: details.reason } : {};
}

function meanwhileIn(details: unknown): Meanwhile | null {
  if (details === null || typeof details !== "object") return null;
  const { author, what, at, reason, difference, head } = details as Record<string, unknown>;
  if (typeof author !== "string" || typeof what !== "string" || typeof at !== "string") return null;
  return {
    author,
    what,
    at,
    reason: typeof reason === "string" ? reason : "",
    difference: Array.isArray(difference) ? difference.map(String) : [],
    head: typeof head === "number" ? head : null,
  };
}

function textOf(cause: unknown): { detail?: string } {
  return cause instanceof Error && cause.name !== "TypeError" ? { detail: cause.message } : {};
}
