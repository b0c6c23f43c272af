import { Socket } from "node:net";
import { isPublicAddress } from "#intake";

/** One try to open a connection. */
export interface Attempt {
  readonly host: string;
  readonly port: number;
}

/** What happened at the one place where sockets open, since the watch began. */
export interface SocketWatch {
  readonly attempts: readonly Attempt[];
  /** The tries that went for an address outside the public internet, apart from those let through. */
  readonly inside: () => readonly Attempt[];
  /** Bytes that came in over all sockets since. */
  readonly bytesRead: () => number;
  readonly stop: () => void;
}

/** How tries are met. */
export interface WatchOptions {
  /** Ports on 127.0.0.1 that may be reached: servers of the test itself. */
  readonly open?: readonly number[];
  /** Where tries for public addresses on a port are led instead; they end nowhere else. */
  readonly stage?: { readonly port: number; readonly honest: boolean };
}

/**
 * Count every try to open a socket, and let none out of this machine.
 *
 * A try for a public address fails, or reaches a server of the test that stands in for it: one that
 * is `honest` about the address at its other end is taken for the address that was asked for.
 */
export function watchSockets({ open = [], stage }: WatchOptions = {}): SocketWatch {
  const attempts: Attempt[] = [];
  const sockets: Socket[] = [];
  const original = Socket.prototype.connect;
  const connect = function (this: Socket, ...given: readonly unknown[]): Socket {
    const { host, port } = targetOf(given);
    attempts.push({ host, port });
    sockets.push(this);
    const away = (at: number) =>
      Reflect.apply(original, this, [{ host: "127.0.0.1", port: at }, callbackOf(given)]) as Socket;
    if (host === "127.0.0.1" && open.includes(port)) return away(port);
    if (stage !== undefined && isPublicAddress(host)) {
      if (stage.honest) Object.defineProperty(this, "remoteAddress", { get: () => host });
      return away(stage.port);
    }
    const refused = Object.assign(new Error("no way out"), { code: "ECONNREFUSED" });
    process.nextTick(() => this.destroy(refused));
    return this;
  };
  Socket.prototype.connect = connect as typeof original;
  return {
    attempts,
    inside: () =>
      attempts.filter(
        ({ host, port }) =>
          !isPublicAddress(host) && !(host === "127.0.0.1" && open.includes(port)),
      ),
    bytesRead: () => sockets.reduce((sum, socket) => sum + socket.bytesRead, 0),
    stop: () => {
      Socket.prototype.connect = original;
    },
  };
}

/** `connect(options)`, `connect(port, host)`, or the list of both that `net.connect` hands on. */
function targetOf(given: readonly unknown[]): Attempt {
  const [first, second] = Array.isArray(given[0]) ? (given[0] as readonly unknown[]) : given;
  if (first !== null && typeof first === "object") {
    const { host, port, path } = first as { host?: string; port?: number | string; path?: string };
    return { host: path ?? host ?? "localhost", port: Number(port ?? 0) };
  }
  return { host: typeof second === "string" ? second : "localhost", port: Number(first) };
}

function callbackOf(given: readonly unknown[]): unknown {
  const flat = Array.isArray(given[0]) ? (given[0] as readonly unknown[]) : given;
  return flat.find((one) => typeof one === "function");
}
