import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on loopback that stands in for the public internet. */
export interface Stage {
  readonly port: number;
  /** The host and path of every call, oldest first. */
  readonly calls: readonly string[];
  readonly close: () => Promise<void>;
}

/** Answers one call. */
export type Act = (request: IncomingMessage, response: ServerResponse) => void;

/** Open a server on a free port of loopback. */
export async function openStage(act: Act): Promise<Stage> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    calls.push(`${request.headers.host ?? ""}${request.url ?? ""}`);
    response.on("error", () => undefined);
    act(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port,
    calls,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
