import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Serving, serve } from "#api";
import { type App, ARTICLE, ownDesk } from "./calls.ts";
import { testApi } from "./desk.ts";

const PORT = 4740;

let app: App;
let server: Serving;

beforeEach(async () => {
  app = testApi(await ownDesk()).app;
  server = await started();
});

afterEach(() => server.close());

async function started(patience = { headersMs: 10_000, requestMs: 30_000 }): Promise<Serving> {
  const begun = await serve(app, { host: "127.0.0.1", port: PORT, patience });
  if (!begun.ok) throw new Error(begun.refusal.message);
  return begun.value;
}

type Write = (more: string) => void;

/** Send raw bytes, go on as told then and at each part that comes, and give back all that comes until the server hangs up. */
function sendRaw(
  bytes: string,
  then: (write: Write) => void = () => undefined,
  at: (part: string, write: Write) => void = () => undefined,
) {
  return new Promise<string>((resolve) => {
    const write: Write = (more) => socket.writable && socket.write(more);
    const socket = connect({ host: "127.0.0.1", port: server.port }, () => {
      socket.write(bytes);
      then(write);
    });
    let got = "";
    socket.on("data", (part) => {
      got += String(part);
      at(String(part), write);
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(got));
  });
}

const health = () => fetch(`${server.address}api/health`);

describe("the server", () => {
  test("answers at the address that it tells, and over nothing but this machine", async () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((await health()).status).toBe(200);
  });

  test("refuses any other address, with the reason and what to do", async () => {
    for (const host of [
      "0.0.0.0",
      "::",
      "::1",
      "192.168.1.10",
      "muster.example",
      "127.0.0.2",
      "",
    ]) {
      const begun = await serve(app, { host, port: PORT });
      expect(begun).toMatchObject({ ok: false, refusal: { code: "address_refused" } });
      if (!begun.ok) expect(begun.refusal.message).toMatch(/no accounts yet.*SSH tunnel\./s);
    }
  });

  test("takes the next free port where one is busy, and says which it took", async () => {
    const next = await serve(app, { host: "localhost", port: server.port });
    if (!next.ok) throw new Error(next.refusal.message);
    expect(next.value.port).toBeGreaterThan(server.port);
    await next.value.close();
  });

  test("refuses its own name with another port: a page of another server on this machine", async () => {
    const answer = await sendRaw(
      `GET /api/health HTTP/1.1\r\nHost: localhost:${server.port + 1}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 403 /);
    expect(answer).toContain('"host_refused"');
  });

  test("answers a broken Host or address with a problem and goes on", async () => {
    for (const [line, host] of [
      ["/api/health", "a b"],
      ["//", "x"],
      ["/api/health", ""],
      ["http://[", "x"],
      ["/%zz", "127.0.0.1"],
    ]) {
      const answer = await sendRaw(
        `GET ${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1.1 4\d\d /);
    }
    expect((await health()).status).toBe(200);
  });

  test("finishes what is under way when it stops, and takes no more", async () => {
    const body = JSON.stringify({ text: ARTICLE });
    let closed: Promise<void> | undefined;
    // The server says "continue" once it has the head of a request: from then on it is under way.
    const answer = await sendRaw(
      `POST /api/read HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nContent-Type: application/json\r\nIdempotency-Key: k\r\nExpect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n`,
      () => undefined,
      (part, write) => {
        if (!part.startsWith("HTTP/1.1 100 ")) return;
        closed = server.close();
        write(body);
      },
    );
    expect(answer).toContain("\r\nHTTP/1.1 200 ");
    await closed;
    await expect(health()).rejects.toThrow();
    server = await started();
  });
});

describe("bodies over the wire", () => {
  const HEAD = (more: string) =>
    `POST /api/decisions HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nContent-Type: application/json\r\nIdempotency-Key: k\r\n${more}\r\n\r\n`;

  test("in chunks without Content-Length end at the limit, and the connection with them", async () => {
    let sent = 0;
    const piece = `${(10_000).toString(16)}\r\n${"a".repeat(10_000)}\r\n`;
    const answer = await sendRaw(HEAD("Transfer-Encoding: chunked"), (write) => {
      const pump = setInterval(() => {
        if (sent >= 3_000_000) return clearInterval(pump);
        sent += 10_000;
        write(piece);
      }, 0);
    });
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(sent).toBeLessThan(1_100_000);
  });

  test("with a length that lies are cut off or refused, never believed", async () => {
    const long = await sendRaw(HEAD("Content-Length: 100001\r\nConnection: close"));
    expect(long).toMatch(/^HTTP\/1.1 413 /);
    const both = await sendRaw(HEAD("Content-Length: 5\r\nTransfer-Encoding: chunked"));
    expect(both).toMatch(/^HTTP\/1.1 400 /);
  });
});

test("slow clients are let go while others are served", async () => {
  await server.close();
  server = await started({ headersMs: 150, requestMs: 300 });
  const begun = `POST /api/read HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n`;
  const headers = `${begun}Content-Type: application/json\r\nIdempotency-Key: slow\r\nContent-Length: 500\r\n\r\n`;
  const drip = (text: string) => (write: (more: string) => void) => {
    let at = 0;
    const timer = setInterval(
      () => (at < 60 ? write(text[at++] ?? "a") : clearInterval(timer)),
      25,
    );
  };
  const slow = [
    ...Array.from({ length: 30 }, () => sendRaw(begun, drip("X-A: "))),
    ...Array.from({ length: 30 }, () => sendRaw(headers, drip("{"))),
  ];
  const body = JSON.stringify({ text: ARTICLE });
  const asked = { "Content-Type": "application/json", "Idempotency-Key": "quick" };
  const quick = await fetch(`${server.address}api/read`, { method: "POST", headers: asked, body });
  expect(quick.status).toBe(200);
  for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^(HTTP\/1.1 408 |$)/);
});
