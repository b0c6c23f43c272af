import { ok, type Result, refuse } from "#base";
import { fetchHop } from "./hop.ts";
import { type FetchRefusal, FetchRefused, fetchRefusal } from "./refusal.ts";

/** What is sent to an address, and how. */
export interface PostOptions {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly allowPrivateHosts?: readonly string[];
  readonly signal?: AbortSignal;
}

const LIMITS = { wireBytes: 100_000, decodedBytes: 100_000 };
const CONNECT_MS = 5_000;
const TOTAL_MS = 15_000;

/**
 * Send a body to an address, through the same guard as every fetch: nothing outside the public
 * internet is called unless an operator allows it by name, and no redirect is followed.
 *
 * @returns the status that was answered, whatever it is; a refusal where there was no answer
 */
export async function sendPost(
  address: string,
  { body, headers, allowPrivateHosts = [], signal }: PostOptions,
): Promise<Result<number, FetchRefusal>> {
  try {
    const { status } = await fetchHop(address, {
      limits: LIMITS,
      connectMs: CONNECT_MS,
      totalMs: TOTAL_MS,
      allowPrivateHosts,
      headers,
      post: body,
      signal,
    });
    return ok(status);
  } catch (cause) {
    if (cause instanceof FetchRefused) return refuse(fetchRefusal(cause, address));
    throw new Error("A call failed for a reason that Muster does not know", { cause });
  }
}
