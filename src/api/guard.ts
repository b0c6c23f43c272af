import type { Context, MiddlewareHandler } from "hono";
import { KEY_HEADER, OPERATIONS } from "#contract";
import { isJson } from "./body.ts";
import { problemResponse } from "./problem.ts";

/** What the server that carries a request tells about it; absent where there is no server. */
export interface Carrier {
  readonly Bindings: { readonly incoming?: { readonly socket: { readonly localPort?: number } } };
}

const OWN_NAMES: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);
const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);
// No path takes any other method: from a program it is answered with those that the path takes.
const CHANGING: ReadonlySet<string> = new Set(
  Object.values(OPERATIONS).flatMap(({ method }) => (method === "get" ? [] : method.toUpperCase())),
);

/**
 * Refuse requests that name another host or port than ours. A page elsewhere can point its own
 * name at this machine (DNS rebinding); its requests then bear that name.
 */
export const ownHostOnly: MiddlewareHandler<Carrier> = async (c, next) => {
  const host = hostOf(c);
  const [, name = "", port] = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?$/.exec(host) ?? [];
  const ours = c.env?.incoming?.socket.localPort;
  const samePort = ours === undefined || Number(port ?? 80) === ours;
  if (OWN_NAMES.has(name.toLowerCase()) && samePort) return next();
  return problemResponse(c.req.path, { code: "host_refused" });
};

/**
 * Refuse writes from pages of other sites. A browser says where a request comes from in
 * `Sec-Fetch-Site` and `Origin`; each that is there must say: from here. A program that sends
 * neither must send what no foreign form can: JSON, and a header of our own.
 */
export const sameOriginWrites: MiddlewareHandler<Carrier> = async (c, next) => {
  if (SAFE_METHODS.has(c.req.method)) return next();
  const site = c.req.header("sec-fetch-site");
  const origin = c.req.header("origin");
  const refused = (code: "cross_site" | "content_type_unsupported" | "key_missing") =>
    problemResponse(c.req.path, { code, headers: { Connection: "close" } });
  if (site !== undefined && site !== "same-origin") return refused("cross_site");
  if (origin !== undefined && origin !== `http://${hostOf(c)}`) return refused("cross_site");
  if (site === undefined && origin === undefined && CHANGING.has(c.req.method)) {
    if (!isJson(c.req.header("content-type"))) return refused("content_type_unsupported");
    if (c.req.header(KEY_HEADER) === undefined) return refused("key_missing");
  }
  return next();
};

function hostOf(c: Context<Carrier>): string {
  return c.req.header("host") ?? new URL(c.req.url).host;
}
