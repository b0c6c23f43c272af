import { beforeAll, describe, expect, test } from "vitest";
import { type App, ARTICLE, goodCalls, ownDesk, withArticle } from "./calls.ts";
import { testApi, writing } from "./desk.ts";

let app: App;
let held: { document: string; claim: string };

beforeAll(async () => {
  app = testApi(await ownDesk()).app;
  held = await withArticle(app);
});

const seq = async (): Promise<number> => (await (await app.request("/api/health")).json()).head.seq;

/** What a browser sends along when a page of another site, or a frame without origin, sends a request. */
const FOREIGN: readonly Readonly<Record<string, string>>[] = [
  { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" },
  { Origin: "https://evil.example" },
  { "Sec-Fetch-Site": "cross-site" },
  { "Sec-Fetch-Site": "same-site" },
  { "Sec-Fetch-Site": "none" },
  { Origin: "null" },
  { Origin: "null", "Sec-Fetch-Site": "cross-site" },
  { Origin: "http://localhost:3000", "Sec-Fetch-Site": "same-site" },
  { Origin: "http://localhost.evil.example" },
  { Origin: "https://localhost" },
  { Origin: "http://localhost", "Sec-Fetch-Site": "cross-site" },
  { Origin: "file://" },
];

/** The kinds of body that a page can send without asking first, and one that it cannot. */
const BODIES: readonly Readonly<Record<string, string>>[] = [
  { "Content-Type": "application/x-www-form-urlencoded" },
  { "Content-Type": "multipart/form-data; boundary=x" },
  { "Content-Type": "text/plain" },
  { "Content-Type": "application/json" },
];

const WRITES = ["readText", "addDocument", "decideClaim", "retract"] as const;

describe("a page of another site", () => {
  test.for(WRITES)("changes nothing through %s, whatever it sends", async (name) => {
    const before = await seq();
    const { path, body } = goodCalls(held)[name];
    for (const foreign of FOREIGN) {
      for (const kind of BODIES) {
        const sent = {
          method: "POST",
          headers: { ...foreign, ...kind },
          body: JSON.stringify(body),
        };
        const answer = await app.request(path, sent);
        expect([answer.status, (await answer.json()).code]).toEqual([403, "cross_site"]);
        const keyed = { ...sent, headers: { ...sent.headers, "Idempotency-Key": "k" } };
        expect((await app.request(path, keyed)).status).toBe(403);
      }
    }
    expect(await seq()).toBe(before);
  });

  test("cannot pass for a program: that needs JSON and a header that no form can send", async () => {
    const before = await seq();
    const path = "/api/documents";
    const body = JSON.stringify({ text: ARTICLE, published: "2023-09-01" });
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "text/json",
      "application/json, text/plain",
    ]) {
      const answer = await app.request(path, {
        method: "POST",
        headers: { "Content-Type": type },
        body,
      });
      expect([type, answer.status]).toEqual([type, 415]);
    }
    const untyped = await app.request(path, {
      method: "POST",
      body: new TextEncoder().encode(body),
    });
    expect(untyped.status).toBe(415);
    const json = { method: "POST", headers: { "Content-Type": "application/json" }, body };
    expect((await (await app.request(path, json)).json()).code).toBe("key_missing");
    expect(await seq()).toBe(before);
  });

  test("is not let in by any method, nor by a header that renames one", async () => {
    for (const method of ["PUT", "PATCH", "DELETE"]) {
      const headers = { Origin: "https://evil.example" };
      expect((await app.request("/api/decisions", { method, headers })).status).toBe(403);
    }
    const headers = { "X-HTTP-Method-Override": "POST", Origin: "https://evil.example" };
    expect((await app.request("/api/decisions", { headers })).status).toBe(405);
  });

  test("is never told that it may read or send: no answer bears a CORS header", async () => {
    for (const path of ["/api/missions", "/api/openapi.json", "/api/nothing"]) {
      for (const method of ["GET", "OPTIONS"]) {
        const headers = {
          Origin: "https://evil.example",
          "Access-Control-Request-Method": "POST",
          "Access-Control-Request-Headers": "content-type,idempotency-key",
        };
        const answer = await app.request(path, { method, headers });
        const cors = [...answer.headers.keys()].filter((name) => name.startsWith("access-control"));
        expect(cors).toEqual([]);
        expect(answer.headers.get("cross-origin-resource-policy")).toBe("same-origin");
      }
    }
  });
});

describe("a name that another site points at this machine", () => {
  const HOSTS = [
    "evil.example",
    "evil.example:4600",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "127.0.0.2",
    "0.0.0.0",
    "[::]",
    "2130706433",
    "localhost.",
    "user@localhost",
    "localhost:99999x",
  ];

  test("is refused for reading and for writing", async () => {
    for (const Host of HOSTS) {
      for (const asked of [{ headers: { Host } }, writing({ text: ARTICLE }, { Host })]) {
        const answer = await app.request("/api/missions", asked);
        expect([Host, answer.status, (await answer.json()).code]).toEqual([
          Host,
          403,
          "host_refused",
        ]);
      }
    }
  });

  test("is refused also when its Origin agrees with it", async () => {
    const foreign = {
      Host: "evil.example",
      Origin: "http://evil.example",
      "Sec-Fetch-Site": "same-origin",
    };
    expect((await app.request("/api/documents", writing({ text: ARTICLE }, foreign))).status).toBe(
      403,
    );
  });

  test("this machine's own names are taken", async () => {
    for (const Host of ["localhost", "127.0.0.1", "[::1]", "LOCALHOST:4600"]) {
      expect((await app.request("/api/missions", { headers: { Host } })).status).toBe(200);
    }
  });
});

test("the dashboard itself writes without a key where none is needed: its browser says it is from here", async () => {
  const own = {
    Host: "127.0.0.1:4600",
    Origin: "http://127.0.0.1:4600",
    "Sec-Fetch-Site": "same-origin",
  };
  const headers = { ...own, "Content-Type": "application/json" };
  const body = JSON.stringify({ text: ARTICLE });
  expect((await app.request("/api/read", { method: "POST", headers, body })).status).toBe(200);
});
