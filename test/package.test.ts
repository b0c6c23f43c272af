import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "muster-package-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the package", () => {
  beforeAll(() => {
    const printed = npm(["pack", "--json", "--pack-destination", folder], ROOT);
    // The build that packing starts prints before it, in colours where it thinks that they show.
    const json = printed.slice(printed.search(/^\[$/m));
    const [{ filename }] = JSON.parse(json) as [{ filename: string }];
    writeFileSync(join(folder, "package.json"), '{"name":"empty","private":true}');
    npm(["install", "--prefer-offline", "--no-audit", "--no-fund", join(folder, filename)], folder);
  }, 300_000);

  test("shows the sample's board from an empty folder, through the command muster", () => {
    const board = npx(["muster", "board", "--mission", "haiti-mss", "--true-on", "2024-02-22"]);
    expect(board).toContain("KEN");
    expect(board).toContain("1,000 blocked");
  });

  test("reads a text into claims", () => {
    writeFileSync(
      join(folder, "text.txt"),
      "Kenya has pledged 1,000 police officers to the Multinational Security Support mission in Haiti.\n",
    );
    const claims = npx(["muster", "read", "text.txt", "--published", "2024-02-22", "--json"]);
    expect(claims).toContain('"KEN"');
  });

  test("brings the API's client with its types, as docs/api.md shows its use", () => {
    const page = readFileSync(join(ROOT, "docs/api.md"), "utf8");
    const examples = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code ?? "");
    expect(examples.length).toBeGreaterThan(1);
    writeFileSync(join(folder, "examples.mts"), examples.join("\n"));
    execFileSync(
      process.execPath,
      [
        join(ROOT, "node_modules/typescript/bin/tsc"),
        ...["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"],
        join(folder, "examples.mts"),
      ],
      { cwd: folder, stdio: "pipe" },
    );
    const asked =
      'import("@muster-ledger/muster/client").then((its) => console.log(Object.keys(its)))';
    const printed = execFileSync(process.execPath, ["-e", asked], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(printed).toContain("createClient");
  });

  test("brings the built dashboard and no source along", () => {
    const listed = execFileSync("ls", [
      join(folder, "node_modules", "@muster-ledger", "muster"),
    ]).toString();
    expect(listed.split("\n")).toContain("dist");
    expect(listed.split("\n")).not.toContain("src");
  });
});

function npm(args: readonly string[], cwd: string): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

function npx(args: readonly string[]): string {
  const env = { ...process.env, MUSTER_HOME: join(folder, "home") };
  return execFileSync("npx", ["--no-install", ...args], { cwd: folder, encoding: "utf8", env });
}
