// A process of its own in which foreign bytes are parsed, one file at a time. It has no secrets, no
// network use and no right to write; its parent kills it when it takes too long or grows too large.
import { createWriteStream, writeSync } from "node:fs";
import {
  decodeRequest,
  encodeFrame,
  FrameReader,
  LARGEST_ANSWER,
  LARGEST_REQUEST,
} from "./frames.ts";
import { loadParsers, runTask } from "./runTask.ts";

// What parsers have no use for is taken away, so that a fault in one finds nothing to reach for.
for (const name of ["fetch", "WebSocket", "EventSource", "XMLHttpRequest"]) {
  Reflect.deleteProperty(globalThis, name);
}
// Libraries that warn would write among the answers.
for (const name of ["log", "warn", "error", "info", "debug"] as const)
  console[name] = () => undefined;

// Libraries leave broken promises behind that nobody waits for; the one that is waited for tells.
process.on("unhandledRejection", () => undefined);

const answers = createWriteStream("", { fd: 3 });
const requests = new FrameReader(LARGEST_REQUEST);
let reporting = false;
let turn: Promise<void> = Promise.resolve();

process.stdin.on("data", (chunk: Buffer) => {
  for (const frame of requests.take(chunk)) turn = turn.then(() => answer(frame));
});
process.stdin.on("end", () => process.exit(0));
// Out before the first file comes in: what breaks afterwards is the file's doing, and not the machine's.
writeSync(3, encodeFrame({ kind: "ready" }));
// A process that is to take over from another loads everything first, so that no file waits for it.
if (process.argv.includes("--warm")) loadParsers().then(() => send({ kind: "warm" }));

async function answer(frame: Buffer): Promise<void> {
  const { task, bytes, reportMemory } = decodeRequest(frame);
  if (reportMemory && !reporting) {
    reporting = true;
    setInterval(() => send({ kind: "memory", rss: process.memoryUsage.rss() }), 100).unref();
  }
  const outcome = encodeFrame({ kind: "answer", outcome: await runTask(task, bytes) });
  if (outcome.length <= LARGEST_ANSWER) answers.write(outcome);
  else {
    const refusal = { code: "too_large", message: "What was read is too large to be handed over." };
    send({ kind: "answer", outcome: { ok: false, refusal } });
  }
}

function send(message: unknown): void {
  answers.write(encodeFrame(message));
}
