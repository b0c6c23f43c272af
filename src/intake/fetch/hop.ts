import type { Dispatcher } from "undici";
import { checkAddress, type GuardOptions, guardedConnect } from "./guard.ts";
import { ACCEPTED_ENCODINGS, type BodyLimits, encodingsOf, readBody } from "./readBody.ts";
import { FetchRefused } from "./refusal.ts";

/** One call of one address, without going on to where it redirects. */
export interface HopOptions extends Omit<GuardOptions, "connectMs"> {
  readonly limits: BodyLimits;
  readonly connectMs: number;
  /** How long the whole hop may take, in milliseconds. */
  readonly totalMs: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What is sent there; without it the address is only asked. */
  readonly post?: string;
  readonly signal?: AbortSignal | undefined;
}

/** The answer of one hop. */
export interface HopAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** Empty unless the status is 200. */
  readonly bytes: Uint8Array;
}

/** Call one address through the guard: a connection of its own, no cookies, no proxy, no redirect. */
export async function fetchHop(address: string, options: HopOptions): Promise<HopAnswer> {
  const url = checkAddress(address, options);
  // Loaded when it is needed: most commands fetch nothing.
  const { Agent } = await import("undici");
  const agent = new Agent({
    connect: guardedConnect(options),
    connections: 1,
    pipelining: 1,
    allowH2: false,
    maxHeaderSize: 32 * 1024,
  });
  const deadline = AbortSignal.timeout(Math.max(1, Math.ceil(options.totalMs)));
  const signal =
    options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
  try {
    const answer = await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      ...(options.post === undefined ? { method: "GET" } : { method: "POST", body: options.post }),
      headers: { "accept-encoding": ACCEPTED_ENCODINGS, ...options.headers },
      headersTimeout: Math.ceil(options.totalMs),
      bodyTimeout: Math.ceil(options.totalMs),
      signal,
    });
    return await takeAnswer(answer, options.limits);
  } catch (cause) {
    throw refusedBecause(cause, { url, deadline, signal: options.signal });
  } finally {
    // Closes the connection at once, whatever the other end would still send.
    agent.destroy().catch(() => undefined);
  }
}

async function takeAnswer(answer: Dispatcher.ResponseData, limits: BodyLimits): Promise<HopAnswer> {
  // Destroying the rest of a body makes it emit an error, which nobody else listens for.
  answer.body.on("error", () => undefined);
  const headers = new Map(
    Object.entries(answer.headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
  if (answer.statusCode !== 200)
    return { status: answer.statusCode, headers, bytes: new Uint8Array() };
  const told = Number(headers.get("content-length") ?? "0");
  if (told > limits.wireBytes) {
    const megabytes = Math.round(limits.wireBytes / 1_000_000);
    throw new FetchRefused("too_large", `The answer is larger than ${megabytes} MB.`);
  }
  const encodings = encodingsOf(headers.get("content-encoding"));
  return { status: 200, headers, bytes: await readBody(answer.body, encodings, limits) };
}

function refusedBecause(
  cause: unknown,
  { url, deadline, signal }: { url: URL; deadline: AbortSignal; signal: AbortSignal | undefined },
): FetchRefused {
  if (cause instanceof FetchRefused) return cause;
  if (signal?.aborted === true) return new FetchRefused("cancelled", "The fetch was cancelled.");
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (deadline.aborted || code === "UND_ERR_HEADERS_TIMEOUT" || code === "UND_ERR_BODY_TIMEOUT") {
    return new FetchRefused("too_slow", `${url.host} did not send its whole answer in time.`);
  }
  const why = cause instanceof Error ? cause.message : String(cause);
  return new FetchRefused(
    "answer_broken",
    `The answer of ${url.host} broke off or is no HTTP: ${why}.`,
  );
}
