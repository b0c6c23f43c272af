import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, goodCalls, NAMES } from "./calls.ts";
import { testApi, testDesk } from "./desk.ts";

let folder: string;
let app: App;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "muster-pages-"));
  const site = join(folder, "site");
  mkdirSync(join(site, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "outside");
  writeFileSync(join(site, "index.html"), "<!doctype html><title>Muster</title>");
  writeFileSync(join(site, "assets", "app-1a2b.js"), "export {};");
  symlinkSync(join(folder, "secret.txt"), join(site, "link.txt"));
  app = testApi(await testDesk("nothing"), site).app;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

test("every page, file, answer and error bears the strict policy", async () => {
  const api = NAMES.map((name) => goodCalls({ document: "d", claim: "c" })[name].path);
  for (const path of ["/", "/board", "/paste", "/assets/app-1a2b.js", "/nothing.png", ...api]) {
    const { headers } = await app.request(path);
    const policy = headers.get("content-security-policy")?.split("; ") ?? [];
    expect(policy).toEqual(expect.arrayContaining(POLICY));
    expect(policy.join()).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("set-cookie")).toBeNull();
  }
});

test("pages are looked for again at each visit, files named by their hash never", async () => {
  const page = await app.request("/");
  expect([page.status, page.headers.get("cache-control")]).toEqual([200, "no-cache"]);
  const tag = page.headers.get("etag") ?? "";
  expect((await app.request("/", { headers: { "If-None-Match": tag } })).status).toBe(304);
  const file = await app.request("/assets/app-1a2b.js");
  expect(file.headers.get("cache-control")).toMatch(/immutable/);
  expect(file.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
});

test("no path leads out of the dashboard's folder", async () => {
  const paths = [
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/%2e%2e/%2e%2e/secret.txt",
    "/link.txt",
    "//secret.txt",
    "/\\..\\secret.txt",
    "/assets/",
    "/assets",
    "/index.html%00.png",
    "/__proto__",
  ];
  for (const path of paths) {
    const answer = await app.request(`http://localhost${path}`);
    expect(await answer.text()).not.toContain("outside");
  }
});

test("a page takes no writes", async () => {
  const headers = { "Content-Type": "application/json", "Idempotency-Key": "k" };
  const answer = await app.request("/board", { method: "POST", headers, body: "{}" });
  expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});
