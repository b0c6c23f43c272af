import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { commandLine } from "./support.ts";

const ROOT = join(import.meta.dirname, "../..");

// A program as npm installs it: built pages and the sample, no source to build from.
const home = mkdtempSync(join(tmpdir(), "muster-home-"));
mkdirSync(join(home, "dist/web"), { recursive: true });
writeFileSync(join(home, "dist/web/index.html"), "<!doctype html><title>Muster</title>");
cpSync(join(ROOT, "samples"), join(home, "samples"), { recursive: true });

const { folder, path, muster, clear } = commandLine({}, home);

afterAll(() => {
  clear();
  rmSync(home, { recursive: true, force: true });
});

describe("muster start", () => {
  test("makes the sample, and says where it is open, where the data lies and how to keep own work", async () => {
    const { code, out, said } = await muster("start", "--no-open", "--port", "0");
    expect(code).toBe(0);
    expect(out).toMatch(/^Muster is open at http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(said).toContain(`Haiti sample (${folder}`);
    expect(said).toContain("npm start -- --db my.db");
    expect(said).toContain("Ctrl-C stops it.");
  });

  test("makes a ledger of one's own where there is none, and says how to fill it", async () => {
    const { code, said } = await muster(
      "start",
      "--no-open",
      "--port",
      "0",
      "--db",
      path("own.db"),
    );
    expect(code).toBe(0);
    expect(existsSync(path("own.db"))).toBe(true);
    expect(said).toContain(`Your ledger: ${path("own.db")}`);
    expect(said).toContain("It has no mission yet");
    expect(said).toContain("missions --add");
  });

  test("takes the next free port where the asked one is busy", async () => {
    const busy = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => busy.once("listening", resolve));
    const address = busy.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const { out } = await muster("start", "--no-open", "--port", String(port));
    busy.close();
    const [, opened = "0"] = out.match(/:(\d+)\/$/) ?? [];
    expect(Number(opened)).toBeGreaterThan(port);
    expect(Number(opened)).toBeLessThan(port + 20);
  });

  test("refuses every other address with the reason, and ports that are none", async () => {
    const open = await muster("start", "--no-open", "--host", "0.0.0.0");
    expect(open.code).toBe(1);
    expect(open.said).toContain("it has no accounts yet");
    expect((await muster("start", "--port", "seven")).code).toBe(2);
    expect((await muster("start", "--port", "70000")).code).toBe(2);
  });

  test("answers requests until Ctrl-C, and ends in order", async () => {
    const program = join(ROOT, "bin/muster.js");
    const env = { ...process.env, MUSTER_HOME: folder, PORT: "0" };
    const child = spawn(process.execPath, [program, "start", "--no-open"], { env });
    const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code)));
    const address = await new Promise<string>((resolve) => {
      let out = "";
      child.stdout.on("data", (part) => {
        out += String(part);
        const [, found] = out.match(/open at (\S+)/) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
    const reply = await fetch(new URL("api/missions", address));
    expect(reply.status).toBe(200);
    expect(await reply.json()).toMatchObject({ sample: true });
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  }, 300_000);

  test("goes on in a second process for what makes much of a ledger, with its words and its exit code", async () => {
    const child = spawn(process.execPath, [join(ROOT, "bin/muster.js"), "publish"]);
    let said = "";
    child.stderr.on("data", (part) => {
      said += String(part);
    });
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(2);
    expect(said).toBe("Name one folder.\nSee: muster help publish\n");
  });
});
