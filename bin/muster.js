#!/usr/bin/env node
// Starts Muster on Node 24 or newer. On an older Node it goes on with the one that the package brings along,
// and a command that makes much of a whole ledger goes on in a Node with the right room for that.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const NEEDED = 24;
/**
 * Room for what is young (V8's new space, in MB). As it is by itself, it starts so small that what is kept is copied
 * about, and grows so large that the system has to find memory for it: both cost more than the work.
 */
const ROOM = ["--min-semi-space-size=6", "--max-semi-space-size=6"];
/** Commands that read all of a ledger and make much of it, for which a second start is worth its time. */
const LARGE = ["publish"];

const words = process.argv.slice(2);
const isNew = Number(process.versions.node.split(".")[0]) >= NEEDED;
const room = LARGE.includes(words[0]) ? ROOM : [];
const hasRoom = room.every((option) => process.execArgv.includes(option));
if (isNew && hasRoom) await run();
else await startAgain(isNew ? process.execPath : ownNode());

async function run() {
  const built = new URL("../dist/cli/main.js", import.meta.url);
  const source = new URL("../src/cli/main.ts", import.meta.url);
  const { main } = await import(existsSync(source) ? source.href : built.href);
  process.exitCode = await main(words);
}

async function startAgain(node) {
  if (node === null) {
    process.stderr.write(
      `Muster needs Node ${NEEDED} or newer; this is ${process.version}, and the Node that the package brings ` +
        "along is not installed for this kind of machine. Install Node 24 from nodejs.org and try again.\n",
    );
    process.exitCode = 3;
    return;
  }
  const given = [...room, fileURLToPath(import.meta.url), ...words];
  // In the place of this process, where a system and a Node can do that: two of them take longer.
  if (process.platform !== "win32") process.execve?.(node, [node, ...given], process.env);
  const { spawn } = await import("node:child_process");
  const child = spawn(node, given, { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 3);
  });
}

function ownNode() {
  const require = createRequire(import.meta.url);
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${platform}-${process.arch}`;
  try {
    const file = process.platform === "win32" ? "node.exe" : "node";
    return require.resolve(`${name}/bin/${file}`);
  } catch {
    return null;
  }
}
