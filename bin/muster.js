#!/usr/bin/env node
// Starts Muster on Node 24 or newer. On an older Node it goes on with the one that the package brings along.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const NEEDED = 24;

if (Number(process.versions.node.split(".")[0]) >= NEEDED) await run();
else runOnOwnNode();

async function run() {
  const built = new URL("../dist/cli/main.js", import.meta.url);
  const source = new URL("../src/cli/main.ts", import.meta.url);
  const { main } = await import(existsSync(source) ? source.href : built.href);
  process.exitCode = await main(process.argv.slice(2));
}

function runOnOwnNode() {
  const own = ownNode();
  if (own === null) {
    process.stderr.write(
      `Muster needs Node ${NEEDED} or newer; this is ${process.version}, and the Node that the package brings ` +
        "along is not installed for this kind of machine. Install Node 24 from nodejs.org and try again.\n",
    );
    process.exitCode = 3;
    return;
  }
  const child = spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
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
