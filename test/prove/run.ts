// Runs the long proofs by name: `npm run prove -- kill9 --runs 50`; without a name it lists them.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const [name, ...options] = process.argv.slice(2);
const proofs = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".prove.ts"))
  .map((file) => file.replace(".prove.ts", ""));

if (name === undefined || !proofs.includes(name)) {
  process.stderr.write(
    `Proofs: ${proofs.join(", ")}. Call one: npm run prove -- ${proofs[0] ?? "NAME"}\n`,
  );
  process.exitCode = 2;
} else {
  const script = join(import.meta.dirname, `${name}.prove.ts`);
  process.exitCode =
    spawnSync(process.execPath, [script, ...options], { stdio: "inherit" }).status ?? 3;
}
