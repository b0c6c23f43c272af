// A worker for tests of the pool: answers after a delay that differs from block to block, dies or hangs when told to.
import { parentPort } from "node:worker_threads";

const decoder = new TextDecoder();

parentPort?.on(
  "message",
  async ({ bytes, firstLine }: { bytes: Uint8Array; firstLine: number }) => {
    const lines = decoder.decode(bytes).trim().split("\n");
    if (lines.some((line) => line.includes("die"))) process.exit(1);
    while (lines.some((line) => line.includes("hang")));
    await new Promise((resolve) => setTimeout(resolve, (firstLine * 7919) % 23));
    const text = lines
      .map((line) => `${JSON.stringify({ id: (JSON.parse(line) as { id: unknown }).id })}\n`)
      .join("");
    parentPort?.postMessage({ text, documents: lines.length, claims: 0, problems: 0 });
  },
);
parentPort?.postMessage("ready");
