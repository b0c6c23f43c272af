import { createServer, type Server, type ServerOptions } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { ok, type Result, refuse } from "#base";
import { answerBroken } from "./brokenRequest.ts";
import type { Carrier } from "./guard.ts";
import { problemResponse } from "./problem.ts";

/** Where to listen. */
export interface Listen {
  readonly host: string;
  /** The port asked for first; 0 takes any. */
  readonly port: number;
  /** For how long a slow client is waited for, in milliseconds: its headers, then all it sends. */
  readonly patience?: { readonly headersMs: number; readonly requestMs: number };
}

/** A server that answers. */
export interface Serving {
  /** Such as `http://127.0.0.1:4600/`. */
  readonly address: string;
  readonly port: number;
  /** Take no more requests, finish those under way, and stop. */
  readonly close: () => Promise<void>;
}

/** Why there is no server; `message` is a sentence for people. */
export interface ServeRefusal {
  readonly code: "address_refused" | "port_refused" | "ports_busy";
  readonly message: string;
}

const TRIES = 20;
const LAST_PORT = 65_535;
const GRACE_MS = 10_000;

/**
 * Serve an app on this machine only. A busy port is answered with the next free one.
 *
 * Any other address than 127.0.0.1 is refused: there are no accounts yet, so whoever reaches the
 * server may write to the ledger.
 */
export async function serve(
  app: Hono<Carrier>,
  { host, port, patience = PATIENCE }: Listen,
): Promise<Result<Serving, ServeRefusal>> {
  if (host !== "127.0.0.1" && host !== "localhost") return refuse(addressRefused(host));
  const last = port === 0 ? 0 : Math.min(port + TRIES - 1, LAST_PORT);
  for (let tried = port; tried <= last; tried++) {
    const server = createServer(timeouts(patience), listener(app));
    answerBroken(server);
    const failure = await listen(server, tried);
    if (failure === null) return ok(serving(server));
    if (failure !== "EADDRINUSE") return refuse(portRefused(tried, failure));
  }
  const message = `The ports ${port} to ${last} are all in use. Choose another with --port.`;
  return refuse({ code: "ports_busy", message });
}

const PATIENCE = { headersMs: 10_000, requestMs: 30_000 };

/** Slow clients are let go, so that none can hold the server's sockets. */
function timeouts({ headersMs, requestMs }: typeof PATIENCE): ServerOptions {
  return {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: Math.min(2_000, headersMs),
    // A request without Host is answered as one with a wrong Host: with a problem.
    requireHostHeader: false,
  };
}

function listener(app: Hono<Carrier>): ReturnType<typeof getRequestListener> {
  return getRequestListener(app.fetch, {
    // What cannot even be made into a request: a broken address or Host.
    errorHandler: () =>
      problemResponse("/", { code: "host_refused", headers: { Connection: "close" } }),
  });
}

/** Listen; the code of the failure, or null when it listens. */
function listen(server: Server, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host: "127.0.0.1", port }, () => resolve(null));
  });
}

function serving(server: Server): Serving {
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, port, close: () => close(server) };
}

/** Stop: idle connections at once, busy ones when they have their answer, all of them after a grace. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), 20);
    const force = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function addressRefused(host: string): ServeRefusal {
  const message =
    `Muster listens on 127.0.0.1 only, not on ${host}: it has no accounts yet, so anybody who reaches ` +
    "it could write to the ledger. Leave --host out; from another machine use an SSH tunnel.";
  return { code: "address_refused", message };
}

function portRefused(port: number, failure: string): ServeRefusal {
  const why = failure === "EACCES" ? "this system keeps it for administrators" : failure;
  const message = `Port ${port} cannot be used (${why}). Choose another with --port, such as 4600.`;
  return { code: "port_refused", message };
}
