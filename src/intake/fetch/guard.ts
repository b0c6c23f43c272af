import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import type { buildConnector } from "undici";
import { isPublicAddress, isSameAddress } from "./publicAddress.ts";
import { FetchRefused } from "./refusal.ts";

/** Answers all addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** What the guard lets through beyond the public internet; nothing, unless an operator says so. */
export interface GuardOptions {
  /**
   * Hosts that may lie in a private network: `wiki.intern`, or with a port `127.0.0.1:8080` (only
   * that port then). A name counts as spelled here; a redirect to the address behind it does not.
   */
  readonly allowPrivateHosts?: readonly string[];
  /** How names are resolved; the system's resolver unless given. */
  readonly resolve?: Resolve;
  /** Until when a connection must stand, in milliseconds. */
  readonly connectMs: number;
}

type Connect = ReturnType<typeof buildConnector>;
type ConnectOptions = Parameters<Connect>[0];
type Connected = Parameters<Parameters<Connect>[1]>;

/** How many addresses of one host are tried before it counts as away. */
const MOST_TRIES = 3;

/**
 * Refuse an address that may not be fetched whatever it resolves to.
 *
 * Only http and https, ports 80 and 443, and no name and password in the address.
 */
export function checkAddress(
  address: string,
  options: Pick<GuardOptions, "allowPrivateHosts">,
): URL {
  const url = URL.parse(address);
  if (url === null || url.hostname === "") {
    throw new FetchRefused("address_invalid", `"${shorten(address)}" is not a web address.`);
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new FetchRefused(
      "address_scheme",
      `Only http and https are fetched, not ${url.protocol}`,
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new FetchRefused(
      "address_credentials",
      "The address holds a user name or password. Take it out; Muster fetches public pages only.",
    );
  }
  const usual = url.port === "" || url.port === "80" || url.port === "443";
  if (!usual && !(options.allowPrivateHosts ?? []).includes(url.host)) {
    throw new FetchRefused(
      "address_port",
      `Port ${url.port} is not fetched from; only 80 and 443.`,
    );
  }
  return url;
}

/**
 * Make the function that opens connections: the one place where Muster goes out for pages.
 *
 * The host's addresses are found once, all are checked, the connection goes to a checked address
 * and not to the name again, and the address at its other end is checked once more.
 */
export function guardedConnect(options: GuardOptions): Connect {
  const { connectMs, resolve = systemResolve } = options;
  return (wanted, done) => {
    // Brackets stand around IPv6 in an address and not around it in a socket.
    const host = wanted.hostname.replace(/^\[|\]$/g, "");
    const allowed = isAllowedPrivate(wanted, options);
    checkedAddresses({ host, allowed, resolve, connectMs })
      .then((addresses) => connectFirst({ wanted, host, addresses, allowed, connectMs }))
      .then(
        (socket) => done(null, socket),
        (cause: unknown) => done(cause as Error, null),
      );
  };
}

function isAllowedPrivate({ hostname, port }: ConnectOptions, options: GuardOptions): boolean {
  const allowed = (options.allowPrivateHosts ?? []).map((host) => host.replace(/[[\]]/g, ""));
  return allowed.includes(`${hostname}:${port}`) || (isUsual(port) && allowed.includes(hostname));
}

function isUsual(port: string): boolean {
  return port === "" || port === "80" || port === "443";
}

interface Wanted {
  readonly host: string;
  readonly allowed: boolean;
  readonly resolve: Resolve;
  readonly connectMs: number;
}

async function checkedAddresses(wanted: Wanted): Promise<readonly string[]> {
  const { host, allowed } = wanted;
  const addresses = isIP(host) === 0 ? await resolved(wanted) : [host];
  const inside = allowed ? undefined : addresses.find((address) => !isPublicAddress(address));
  // One address inside is enough: who mixes public and private answers is not to be trusted.
  if (inside !== undefined) {
    const behind = inside === host ? "" : ` (${inside})`;
    throw new FetchRefused(
      "address_private",
      `${host}${behind} is not an address of the public internet. An operator may allow it by name.`,
    );
  }
  // Version 4 first: a machine without a way out over version 6 should not wait for it.
  return [...addresses].sort((a, b) => isIP(a) - isIP(b)).slice(0, MOST_TRIES);
}

async function resolved({ host, resolve, connectMs }: Wanted): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error("no answer in time")), connectMs);
  });
  try {
    const addresses = await Promise.race([resolve(host), late]);
    if (addresses.length > 0) return addresses;
  } catch (cause) {
    throw new FetchRefused("host_unknown", `The host ${host} was not found: ${messageOf(cause)}.`);
  } finally {
    clearTimeout(timer);
  }
  throw new FetchRefused("host_unknown", `The host ${host} has no address.`);
}

interface Tries {
  readonly wanted: ConnectOptions;
  readonly host: string;
  readonly addresses: readonly string[];
  readonly allowed: boolean;
  readonly connectMs: number;
}

async function connectFirst(tries: Tries): Promise<NonNullable<Connected[1]>> {
  let last: unknown = null;
  for (const address of tries.addresses) {
    try {
      return await connectTo(address, tries);
    } catch (cause) {
      if (cause instanceof FetchRefused) throw cause;
      last = cause;
    }
  }
  throw connectRefusal(tries.host, last);
}

async function connectTo(
  address: string,
  { wanted, host, addresses, allowed, connectMs }: Tries,
): Promise<NonNullable<Connected[1]>> {
  // The addresses of a host share the time, so that three silent ones take no longer than one.
  const timeout = Math.ceil(connectMs / addresses.length);
  const { buildConnector: connector } = await import("undici");
  const open = connector({ timeout, allowH2: false, maxCachedSessions: 0 });
  const servername = isIP(host) === 0 ? host.replace(/\.$/, "") : "";
  const socket = await new Promise<NonNullable<Connected[1]>>((done, fail) => {
    open({ ...wanted, hostname: address, servername }, (...[error, opened]: Connected) => {
      // Where it failed there is no socket at all, whatever the types say.
      if (opened) done(opened);
      else fail(error ?? new Error("no connection"));
    });
  });
  const reached = socket.remoteAddress ?? "";
  if (isSameAddress(reached, address) && (allowed || isPublicAddress(plainSpelling(reached)))) {
    return socket;
  }
  socket.destroy();
  throw new FetchRefused("address_private", `The connection to ${host} ended at ${reached}.`);
}

/** A socket of both versions writes an IPv4 address as `::ffff:192.0.2.1`. */
function plainSpelling(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

function connectRefusal(host: string, cause: unknown): FetchRefused {
  const code = codeOf(cause);
  if (code === "UND_ERR_CONNECT_TIMEOUT") {
    return new FetchRefused("connect_timeout", `${host} took too long to answer the door.`);
  }
  if (/CERT|TLS|SSL|SIGNATURE|ISSUER|ALTNAME|EPROTO/.test(code)) {
    return new FetchRefused(
      "tls_invalid",
      `The certificate of ${host} does not hold (${code}); the page is not taken from there.`,
    );
  }
  return new FetchRefused("connect_failed", `${host} could not be reached (${code}).`);
}

async function systemResolve(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : messageOf(cause);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function shorten(address: string): string {
  return address.length > 120 ? `${address.slice(0, 119)}…` : address;
}
