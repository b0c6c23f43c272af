// One worker of the filter: lines in, answers out. It is started by ReadPool and has a bundle entry of its own.
import { parentPort, workerData } from "node:worker_threads";
import type { MissionFile } from "#ledger";
import { loadReader } from "#reader";
import { type FilterDefaults, joinAnswers, readLine } from "./readLine.ts";

const { missions, defaults } = workerData as {
  readonly missions: readonly MissionFile[];
  readonly defaults: FilterDefaults;
};
const reader = await loadReader(missions);
const decoder = new TextDecoder();

parentPort?.on("message", (block: { readonly bytes: Uint8Array; readonly firstLine: number }) => {
  const lines = decoder.decode(block.bytes).split("\n");
  if (lines.at(-1) === "") lines.pop();
  const answers = lines.map((line, at) => readLine(reader, line, block.firstLine + at, defaults));
  parentPort?.postMessage(joinAnswers(answers));
});
parentPort?.postMessage("ready");
