import { type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { ErrorCode } from "#contract";
import { problemResponse } from "./problem.ts";

const CODES: Readonly<Record<string, ErrorCode>> = {
  HPE_HEADER_OVERFLOW: "headers_too_large",
  ERR_HTTP_REQUEST_TIMEOUT: "request_slow",
};

/** Let a server answer what cannot be read as a request with a problem too, and hang up. */
export function answerBroken(server: Server): void {
  const under = new WeakMap<Duplex, ServerResponse>();
  server.on("request", (request, response) => under.set(request.socket, response));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const begun = under.get(socket);
    const midway = begun?.headersSent === true && !begun.writableFinished;
    if (error.code === "ECONNRESET" || !socket.writable || midway) {
      socket.destroy();
      return;
    }
    write(socket, CODES[error.code ?? ""] ?? "request_broken");
  });
}

async function write(socket: Duplex, code: ErrorCode): Promise<void> {
  const answer = problemResponse("/", { code, headers: { Connection: "close" } });
  const body = await answer.text();
  const head = [
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ""}`,
    ...[...answer.headers].map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
