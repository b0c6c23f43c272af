// A retry never counts twice, through the server's door: 10,000 posts through a connection that
// loses three in ten requests or answers, each sent again under its key until it is answered.

import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer, connect as open, type Socket } from "node:net";
import { join } from "node:path";
import { Desk } from "#actions";
import { createApi, serve } from "#api";
import type { Instant } from "#base";
import { openStore } from "#store";
import {
  inFolder,
  type Outcome,
  type ProofOptions,
  randomFrom,
  runProof,
} from "./support/proof.ts";

const SENDERS = 8;

/** Post so many documents through a connection that breaks, and count what the ledger holds. */
export async function door({ runs, seed }: ProofOptions): Promise<Outcome> {
  const random = randomFrom(seed);
  return inFolder(async (folder) => {
    const now = () => "2024-02-22T12:00:00.000Z" as Instant;
    const opened = await openStore({ file: join(folder, "ledger.db"), now });
    if (!opened.ok) throw new Error(opened.refusal.message);
    const store = opened.value;
    const desk = new Desk({ store, now, newId: () => crypto.randomUUID(), author: "sender" });
    const app = createApi(desk, { version: "proof", freshMs: 0 });
    const serving = await serve(app, { host: "127.0.0.1", port: 0 });
    if (!serving.ok) throw new Error(serving.refusal.message);
    // The server answers to its own name alone, so the sender calls it by that through the proxy.
    const host = `127.0.0.1:${serving.value.port}`;
    const proxy = await losingProxy(serving.value.port, random);
    let next = 0;
    let sent = 0;
    const sender = async () => {
      while (next < runs) {
        const number = next;
        next += 1;
        const tries = await postUntilAnswered({ port: proxy.port, host }, number);
        sent += tries;
      }
    };
    await Promise.all(Array.from({ length: SENDERS }, sender));
    const kept = (await store.head()).seq;
    const { ok } = await store.verify();
    proxy.close();
    await serving.value.close();
    await store.close();
    return {
      promise: "A6 a retry never counts twice, through the server's door",
      runs,
      failures: Math.abs(kept - runs) + (ok ? 0 : 1),
      seed,
      sent,
      kept,
      lost: proxy.lost(),
    };
  });
}

async function postUntilAnswered(
  { port, host }: { readonly port: number; readonly host: string },
  number: number,
): Promise<number> {
  const text = `Statement number ${number} on the weather, and nothing else.`;
  const body = JSON.stringify({ text, published: "2024-02-22" });
  const headers = { host, "content-type": "application/json", "idempotency-key": `key-${number}` };
  for (let tries = 1; ; tries += 1) {
    const answer = await post({ port, headers }, body);
    // A busy machine may send so slowly that the server lets a request go: that too is sent again.
    if (answer === null || answer.status === 408) continue;
    if (answer.status >= 300) throw new Error(answer.text);
    return tries;
  }
}

/** Post once; null where the connection broke before the whole answer was there. */
function post(
  to: { readonly port: number; readonly headers: Readonly<Record<string, string>> },
  body: string,
): Promise<{ readonly status: number; readonly text: string } | null> {
  return new Promise((done) => {
    const call = request(
      {
        host: "127.0.0.1",
        port: to.port,
        path: "/api/documents",
        method: "POST",
        agent: false,
        headers: to.headers,
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("error", () => done(null));
        answer.on("end", () =>
          done({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString("utf8") }),
        );
      },
    );
    call.on("error", () => done(null));
    call.end(body);
  });
}

/** A proxy that loses 15 in 100 requests, and the answers to 15 in 100. */
async function losingProxy(to: number, random: () => number) {
  let lost = 0;
  const server = createServer((near: Socket) => {
    near.on("error", () => undefined);
    const draw = random();
    if (draw < 0.15) {
      lost += 1;
      near.destroy();
      return;
    }
    const far = open(to, "127.0.0.1");
    far.on("error", () => near.destroy());
    near.pipe(far);
    if (draw < 0.3) {
      // The server has done its work by the time its answer comes: only the answer is lost.
      far.once("data", () => {
        lost += 1;
        near.destroy();
        far.destroy();
      });
    } else far.pipe(near);
    near.on("close", () => far.destroy());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port,
    lost: () => lost,
    close: () => server.close(),
  };
}

if (import.meta.main) await runProof(door, 10_000);
