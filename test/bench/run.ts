// Runs every benchmark in turn, each in a process of its own; words after the script choose some: `npm run bench -- ledger`.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const options = process.argv.slice(2).filter((word) => word.startsWith("--"));
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".bench.ts"))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.startsWith(word)));

let failed = files.length === 0;
if (failed) process.stderr.write(`There is no benchmark ${wanted.join(", ")}.\n`);
for (const file of files) {
  process.stdout.write(`\n${file.replace(".bench.ts", "")}\n`);
  const done = spawnSync(
    process.execPath,
    ["--expose-gc", join(import.meta.dirname, file), ...options],
    {
      stdio: "inherit",
    },
  );
  failed ||= done.status !== 0;
}
process.exitCode = failed ? 1 : 0;
