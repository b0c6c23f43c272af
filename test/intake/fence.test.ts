import { readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fetchPage, isPublicAddress, Manners } from "#intake";
import { ssrf } from "../prove/ssrf.prove.ts";
import { INSIDE_V4, INSIDE_V6, PUBLIC } from "./fence/addresses.ts";
import { openStage } from "./fence/stage.ts";
import { watchSockets } from "./fence/watchSockets.ts";

const SRC = join(import.meta.dirname, "..", "..", "src");

describe("the fence around fetching", () => {
  test("no address, name, redirect or setting opens a socket to a place that is not public", async () => {
    const outcome = await ssrf({ runs: 0, seed: 1 });
    expect(outcome).toMatchObject({ failures: 0, socketsInside: 0 });
    expect(outcome["static"]).toBeGreaterThanOrEqual(1_300);
    expect(outcome["dynamic"]).toBeGreaterThanOrEqual(60);
    expect(outcome["publicPassed"]).toBeGreaterThanOrEqual(50);
  });

  test("knows public addresses from others", () => {
    expect(PUBLIC.filter((address) => !isPublicAddress(address))).toEqual([]);
    expect([...INSIDE_V4, ...INSIDE_V6].filter(isPublicAddress)).toEqual([]);
  });

  test("the count sees sockets that are opened, and lets a page through that stays outside", async () => {
    const stage = await openStage((_, response) => response.end("Words of a page."));
    const watch = watchSockets({ stage: { port: stage.port, honest: true } });
    connect(80, "10.0.0.1").on("error", () => undefined);
    const fetched = await fetchPage("http://news.example/a", {
      resolve: async () => ["93.184.216.34"],
      manners: new Manners({ gapMs: 0 }),
    });
    watch.stop();
    await stage.close();
    expect(watch.inside()).toEqual([{ host: "10.0.0.1", port: 80 }]);
    expect(stage.calls).toEqual(["news.example/robots.txt", "news.example/a"]);
    expect(fetched.ok).toBe(true);
  });

  test("a host that an operator allows by name is reached, and what it redirects to is not", async () => {
    const stage = await openStage(({ url }, response) =>
      url === "/moved"
        ? response.writeHead(302, { location: "http://127.0.0.1:9/" }).end()
        : response.end("Words of an intranet."),
    );
    const host = `127.0.0.1:${stage.port}`;
    const options = {
      allowPrivateHosts: [host],
      robots: "ignore" as const,
      manners: new Manners({ gapMs: 0 }),
    };
    const reached = await fetchPage(`http://${host}/`, options);
    const moved = await fetchPage(`http://${host}/moved`, options);
    const others = await fetchPage(`http://localhost:${stage.port}/`, options);
    await stage.close();
    expect(reached.ok).toBe(true);
    expect(moved).toMatchObject({ ok: false, refusal: { code: "address_port" } });
    expect(others).toMatchObject({ ok: false, refusal: { code: "address_port" } });
  });

  test("a host that does not answer the door is told apart, with the machine's own code", async () => {
    const watch = watchSockets();
    const fetched = await fetchPage("http://8.8.8.8/", {
      robots: "ignore",
      manners: new Manners({ gapMs: 0 }),
    });
    watch.stop();
    expect(fetched).toMatchObject({
      ok: false,
      refusal: { code: "connect_failed", retriable: true },
    });
    expect(fetched.ok ? "" : fetched.refusal.message).toContain("ECONNREFUSED");
  });

  test("is the only way out: nothing else in the server opens connections", () => {
    const ways = /(?<![\w.])fetch\(|from "node:(?:http|https|http2|net|tls|dgram)"|from "undici"/;
    const found = readdirSync(SRC, { recursive: true, encoding: "utf8" })
      .filter((path) => /^(actions|api|store|formats|intake|publish)\/.*\.ts$/.test(path))
      .filter((path) => ways.test(readFileSync(join(SRC, path), "utf8")));
    // The API listens and never calls; `isIP` is a test of text.
    expect(found.filter((path) => !path.startsWith("api/"))).toEqual([
      "intake/fetch/guard.ts",
      "intake/fetch/hop.ts",
    ]);
  });
});
