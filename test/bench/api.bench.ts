// How fast the API answers a board from memory, beside the bare framework sending the very same
// bytes. Each server is a process of its own; autocannon asks both in turn, in this process.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { getRequestListener } from "@hono/node-server";
import autocannon from "autocannon";
import { Hono } from "hono";
import { createApi, serve } from "#api";
import { testDesk } from "../api/desk.ts";

const BOARD = "/api/missions/haiti-mss/board?trueOn=2025-02-05&knownAt=2025-02-05";
const PACKED = { "accept-encoding": "br" };
const LIMIT_MS = 5;
const LEAST_SHARE = 0.6;
const ROUNDS = 3;
const SECONDS = 3;
const SELF = fileURLToPath(import.meta.url);

let failed = false;

function report(what: string, figure: string, note: string, bad = false): void {
  failed ||= bad;
  process.stdout.write(
    `  ${what.padEnd(58)} ${figure.padStart(12)}  ${bad ? "SLOW, " : ""}${note}\n`,
  );
}

/** Serve the sample's API, or in a bare app the bytes that it answers with; prints the address. */
async function serveHere(kind: string): Promise<void> {
  const app = createApi(await testDesk(), { version: "bench" });
  if (kind === "muster") {
    const server = await serve(app, { host: "127.0.0.1", port: 4745 });
    if (!server.ok) throw new Error(server.refusal.message);
    process.stdout.write(`${server.value.address}\n`);
    return;
  }
  const answer = await app.request(BOARD, { headers: PACKED });
  const bytes = await answer.arrayBuffer();
  const headers = Object.fromEntries(answer.headers);
  const bare = new Hono().get("/*", () => new Response(bytes, { headers }));
  const server = createServer(getRequestListener(bare.fetch));
  server.listen(4748, "127.0.0.1", () => process.stdout.write("http://127.0.0.1:4748/\n"));
}

async function begin(kind: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [SELF, `--serve=${kind}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.stdout === null) throw new Error("The server says nothing");
  const [address] = await once(child.stdout, "data");
  return { child, url: `${String(address).trim().replace(/\/$/, "")}${BOARD}` };
}

async function ask(
  url: string,
  connections: number,
): Promise<{ rate: number; p50: number; bytes: number }> {
  const { requests, latency, non2xx, errors, throughput } = await autocannon({
    url,
    connections,
    duration: SECONDS,
    headers: PACKED,
  });
  if (non2xx > 0 || errors > 0)
    throw new Error(`${non2xx} answers were no boards, ${errors} failed`);
  return { rate: requests.average, p50: latency.p50, bytes: throughput.average / requests.average };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function bench(): Promise<void> {
  const muster = await begin("muster");
  const bare = await begin("bare");
  try {
    await ask(muster.url, 10);
    await ask(bare.url, 10);
    const shares: number[] = [];
    const rates: { muster: number[]; bare: number[] } = { muster: [], bare: [] };
    for (let round = 0; round < ROUNDS; round++) {
      const theirs = await ask(bare.url, 10);
      const ours = await ask(muster.url, 10);
      shares.push(ours.rate / theirs.rate);
      rates.muster.push(ours.rate);
      rates.bare.push(theirs.rate);
    }
    const one = await ask(muster.url, 1);
    report(
      "a board from memory, one caller, p50",
      `${one.p50} ms`,
      `limit ${LIMIT_MS} ms`,
      one.p50 >= LIMIT_MS,
    );
    report("bytes over the wire per board", `${Math.round(one.bytes)} B`, "brotli");
    report("boards per second, ten callers", `${Math.round(median(rates.muster))}`, "");
    report("the same bytes from the bare framework", `${Math.round(median(rates.bare))}`, "");
    const share = median(shares);
    report(
      "share of the bare framework",
      `${Math.round(share * 100)} %`,
      `at least ${LEAST_SHARE * 100} %`,
      share < LEAST_SHARE,
    );
  } finally {
    muster.child.kill();
    bare.child.kill();
  }
}

const kind = process.argv.find((word) => word.startsWith("--serve="))?.slice("--serve=".length);
if (kind === undefined) {
  await bench();
  process.exitCode = failed ? 1 : 0;
} else await serveHere(kind);
