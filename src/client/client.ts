import { type Operations, PLACES, type Schemas } from "./data/described.ts";

/** The name of one thing that the API does. */
export type OperationName = keyof Operations;

/** How one call is made. */
export interface CallOptions {
  /** Ends the call; it then fails with an `AbortError`. */
  readonly signal?: AbortSignal;
  /**
   * For calls with a body: the Idempotency-Key, 1 to 200 signs without spaces. A write that is sent
   * again under its key is done once; without one each call is a write of its own.
   */
  readonly key?: string;
}

type Asked<Name extends OperationName> = Operations[Name]["asked"];
type Reply<Name extends OperationName> = Promise<Operations[Name]["reply"]>;

/** Calls one operation; what it asks may be left out where nothing of it is needed. */
export type Call<Name extends OperationName> =
  Record<never, never> extends Asked<Name>
    ? (asked?: Asked<Name>, options?: CallOptions) => Reply<Name>
    : (asked: Asked<Name>, options?: CallOptions) => Reply<Name>;

/** Everything that the API does, each operation a function. A call that is refused throws `Refused`. */
export type Client = { readonly [Name in OperationName]: Call<Name> };

/** Sends a request: `fetch`, or what stands in for it. */
export type Send = (address: string, request: RequestInit) => Promise<Response>;

/** The API said no: with a problem (RFC 9457) whose `code` stays the same, or without one. */
export class Refused extends Error {
  readonly status: number;
  /** What was wrong and what to do; null where something else than Muster answered. */
  readonly problem: Schemas["Problem"] | null;

  constructor(status: number, problem: Schemas["Problem"] | null) {
    super(problem?.detail ?? `The server answered with ${status}.`);
    this.name = "Refused";
    this.status = status;
    this.problem = problem;
  }
}

/**
 * A client of the API at an address such as `http://127.0.0.1:4600`. JSON is answered as what the
 * description says it is, a file as the `Response` itself, for its bytes and its name.
 */
export function createClient(address: string, send: Send = (to, request) => fetch(to, request)) {
  const calls = Object.entries(PLACES).map(([name, [method, path, form]]) => [
    name,
    async (asked: Readonly<Record<string, unknown>> = {}, options: CallOptions = {}) => {
      const { body, ...question } = asked;
      const answer = await send(
        `${address}${addressOf(path, question)}`,
        method === "post" ? withBody(body, options) : plain(options),
      );
      if (!answer.ok) throw new Refused(answer.status, await problemOf(answer));
      return form === "file" ? answer : await answer.json();
    },
  ]);
  // The table of places and the types of operations are printed from one description.
  return Object.fromEntries(calls) as Client;
}

function addressOf(path: string, question: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  let place = path;
  for (const [name, value] of Object.entries(question)) {
    if (value === undefined) continue;
    const filled = place.replace(`{${name}}`, () => encodeURIComponent(String(value)));
    if (filled === place) search.set(name, String(value));
    place = filled;
  }
  return search.size === 0 ? place : `${place}?${search}`;
}

function plain({ signal }: CallOptions): RequestInit {
  return { headers: { accept: "*/*" }, ...(signal === undefined ? {} : { signal }) };
}

function withBody(body: unknown, options: CallOptions): RequestInit {
  return {
    ...plain(options),
    method: "POST",
    headers: {
      "content-type": "application/json",
      "idempotency-key": options.key ?? crypto.randomUUID(),
    },
    body: JSON.stringify(body),
  };
}

async function problemOf(answer: Response): Promise<Schemas["Problem"] | null> {
  const type = answer.headers.get("content-type") ?? "";
  if (!type.startsWith("application/problem+json")) return null;
  return (await answer.json()) as Schemas["Problem"];
}
