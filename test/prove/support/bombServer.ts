// Serves bombs on loopback, in a process of its own so that making them costs the prover nothing.
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";

const packed = new Map<string, Buffer>();
const zeros = Buffer.alloc(60_000_000);
const packers = {
  gzip: (bytes: Buffer) => gzipSync(bytes, { level: 9 }),
  deflate: (bytes: Buffer) => deflateSync(bytes, { level: 9 }),
  br: (bytes: Buffer) => brotliCompressSync(bytes),
  zstd: (bytes: Buffer) => zstdCompressSync(bytes),
} as const;

function bomb(encoding: keyof typeof packers): Buffer {
  const known = packed.get(encoding) ?? packers[encoding](zeros);
  packed.set(encoding, known);
  return known;
}

/** Write again and again until the other end goes. */
function drip(response: ServerResponse, ms: number, piece: string | Buffer): void {
  const timer = setInterval(() => response.write(piece), ms);
  response.on("close", () => clearInterval(timer));
}

function flood(response: ServerResponse): void {
  const piece = Buffer.alloc(1_000_000, "a");
  const pour = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on("drain", pour);
  pour();
}

const ACTS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  ...Object.fromEntries(
    (Object.keys(packers) as (keyof typeof packers)[]).map((encoding) => [
      `/${encoding}`,
      (response: ServerResponse) =>
        response.writeHead(200, { "content-encoding": encoding }).end(bomb(encoding)),
    ]),
  ),
  "/five-deep": (response) => {
    const five = Array.from({ length: 5 }).reduce<Buffer>((bytes) => gzipSync(bytes), bomb("gzip"));
    response.writeHead(200, { "content-encoding": "gzip, gzip, gzip, gzip, gzip" }).end(five);
  },
  "/many-headers-of-encoding": (response) => {
    response.setHeader("content-encoding", ["gzip", "br"]);
    response.writeHead(200).end(bomb("gzip"));
  },
  "/unknown-encoding": (response) =>
    response.writeHead(200, { "content-encoding": "pack200" }).end("x"),
  "/broken-gzip": (response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end("this is no gzip"),
  "/endless": (response) => {
    response.writeHead(200, { "content-type": "text/html" });
    flood(response);
  },
  "/claims-a-lot": (response) => {
    response.writeHead(200, { "content-length": "1000000000000" });
    flood(response);
  },
  "/claims-little": (response) => {
    response.socket?.write(`HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n${"a".repeat(2_000_000)}`);
  },
  "/drip-body": (response) => {
    response.writeHead(200, { "content-type": "text/html" });
    drip(response, 50, "a");
  },
  "/drip-headers": (response) => {
    response.socket?.write("HTTP/1.1 200 OK\r\n");
    let at = 0;
    const timer = setInterval(() => response.socket?.write(`x-${at++}: y\r\n`), 100);
    response.socket?.on("close", () => clearInterval(timer));
  },
  "/header-flood": (response) => {
    response.socket?.write(`HTTP/1.1 200 OK\r\n${"x-a: ".padEnd(4_000, "b")}\r\n`.repeat(100));
  },
  "/silent": () => undefined,
  "/loop": (response) => response.writeHead(302, { location: "/loop" }).end(),
};

const server = createServer((request, response) => {
  response.on("error", () => undefined);
  const path = request.url ?? "/";
  const turn = /^\/round\/(\d+)$/.exec(path)?.[1];
  if (turn !== undefined) {
    response.writeHead(302, { location: `/round/${Number(turn) + 1}` }).end();
  } else (ACTS[path] ?? ((other) => other.writeHead(404).end()))(response);
});
server.on("clientError", () => undefined);
// Made beforehand, so that no bomb waits for its making.
for (const encoding of Object.keys(packers)) bomb(encoding as keyof typeof packers);
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit(0));
