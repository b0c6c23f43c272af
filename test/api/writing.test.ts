import { beforeEach, describe, expect, test } from "vitest";
import { KEY_HEADER } from "#contract";
import { type App, ARTICLE, ownDesk, withArticle } from "./calls.ts";
import { testApi, writing } from "./desk.ts";

const SMALL = 100_000;
const LARGE = 12_100_000;

let app: App;
let held: { document: string; claim: string };

beforeEach(async () => {
  app = testApi(await ownDesk()).app;
  held = await withArticle(app);
});

const seq = async (): Promise<number> => (await (await app.request("/api/health")).json()).head.seq;

/** A body that comes in pieces and says nothing of its length; `pulled` tells how much was taken. */
function chunked(bytes: number, sent: { pulled: number }): RequestInit {
  const piece = new Uint8Array(64_000).fill(0x61);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent.pulled >= bytes) return controller.close();
      sent.pulled += piece.byteLength;
      controller.enqueue(piece);
    },
  });
  return { ...writing(""), body, duplex: "half" } as RequestInit;
}

describe("a write sent again under its key", () => {
  const decide = { claim: "", verdict: "accepted" };

  test("gives the same answer, and is done once", async () => {
    const sent = writing({ ...decide, claim: held.claim });
    const first = await (await app.request("/api/decisions", sent)).text();
    const at = await seq();
    for (let again = 0; again < 3; again++) {
      const answer = await app.request("/api/decisions", sent);
      expect([answer.status, await answer.text()]).toEqual([201, first]);
    }
    expect(await seq()).toBe(at);
  });

  test("is done once when both are under way together", async () => {
    const sent = writing({ text: `${ARTICLE} Again.`, published: "2023-08-02" });
    const before = await seq();
    const answers = await Promise.all([1, 2, 3].map(() => app.request("/api/documents", sent)));
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
    expect(await seq()).toBe(before + 1 + JSON.parse(texts[0] ?? "").proposals.length);
  });

  test("is refused when it says something else, and then changes nothing", async () => {
    const key = { [KEY_HEADER]: "one" };
    await app.request("/api/decisions", writing({ ...decide, claim: held.claim }, key));
    const at = await seq();
    const other = { claim: held.claim, verdict: "rejected", reason: "not so" };
    for (const path of ["/api/decisions", "/api/retractions"]) {
      const answer = await app.request(path, writing(other, key));
      expect([answer.status, (await answer.json()).code]).toEqual([422, "key_reused"]);
    }
    expect(await seq()).toBe(at);
  });

  test("is done when it was refused before: only what was done is remembered", async () => {
    const key = { [KEY_HEADER]: "two" };
    const rejected = { claim: held.claim, verdict: "rejected" };
    expect((await app.request("/api/decisions", writing(rejected, key))).status).toBe(422);
    const reason = { ...rejected, reason: "It is a summary of an older page." };
    expect((await app.request("/api/decisions", writing(reason, key))).status).toBe(201);
  });

  test("is done once also by a server that was started anew", async () => {
    const desk = await ownDesk();
    const first = testApi(desk).app;
    const { claim } = await withArticle(first);
    const sent = writing({ claim, verdict: "accepted" });
    const one = await (await first.request("/api/decisions", sent)).json();
    const two = await (await testApi(desk).app.request("/api/decisions", sent)).json();
    expect(two.decision).toEqual(one.decision);
    expect(two.head).toEqual(one.head);
  });
});

describe("a body that is too large", () => {
  test.for([
    ["/api/decisions", SMALL],
    ["/api/documents", LARGE],
  ] as const)("is refused by %s when its length says so, and not read", async ([path, limit]) => {
    const sent = { pulled: 0 };
    const asked = chunked(10 * limit, sent);
    const headers = { ...asked.headers, "Content-Length": String(limit + 1) };
    const answer = await app.request(path, { ...asked, headers });
    expect([answer.status, answer.headers.get("connection")]).toEqual([413, "close"]);
    expect(sent.pulled).toBeLessThanOrEqual(64_000);
  });

  test.for([
    ["/api/decisions", SMALL],
    ["/api/documents", LARGE],
  ] as const)(
    "is refused by %s within 1 MB when it tells no length, or a wrong one",
    async ([path, limit]) => {
      for (const length of [undefined, "10"]) {
        const sent = { pulled: 0 };
        const asked = chunked(100_000_000, sent);
        const headers = {
          ...asked.headers,
          ...(length === undefined ? {} : { "Content-Length": length }),
        };
        const answer = await app.request(path, { ...asked, headers });
        expect([answer.status, (await answer.json()).code]).toEqual([413, "body_too_large"]);
        expect(sent.pulled).toBeLessThan(limit + 1_000_000);
      }
    },
  );

  test("the largest text that may be kept goes through, however its characters are written", async () => {
    const text = `${"\\u0061".repeat(1_999_990)}`;
    const answer = await app.request(
      "/api/read",
      writing(`{"text":"${text}","published":"2024-01-01"}`),
    );
    expect(answer.status).toBe(200);
  });

  test("compressed bodies are not taken at all, so none can swell", async () => {
    for (const encoding of ["gzip", "br", "deflate", "gzip, gzip"]) {
      const answer = await app.request(
        "/api/read",
        writing({ text: "a" }, { "Content-Encoding": encoding }),
      );
      expect([answer.status, (await answer.json()).code]).toEqual([
        415,
        "content_type_unsupported",
      ]);
    }
  });
});

describe("a body that reaches for more than its fields", () => {
  const NAMES = ["__proto__", "constructor", "prototype"];
  const hostile = NAMES.flatMap((name) => [
    `{"claim":"x","verdict":"accepted","${name}":{"admin":true}}`,
    `{"claim":"x","verdict":"amended","amended":{"${name}":{"admin":true}}}`,
    `{"claim":"x","verdict":"amended","amended":{"parties":[{"${name}":{"admin":true}}]}}`,
    `{"claim":"x","verdict":"accepted","\\u005f_proto__":{"admin":true},"${name}":1}`,
  ]);

  test("is refused by every path that takes one, and no object gains a field", async () => {
    for (const path of ["/api/read", "/api/documents", "/api/decisions", "/api/retractions"]) {
      for (const body of hostile) {
        const answer = await app.request(path, writing(body));
        expect([answer.status, (await answer.json()).code]).toEqual([400, "body_not_json"]);
      }
    }
    expect(({} as Record<string, unknown>)["admin"]).toBeUndefined();
  });

  test("is refused in an address too", async () => {
    for (const name of NAMES) {
      const answer = await app.request(`/api/claims?${name}=1&${name}[admin]=1`);
      expect([answer.status, (await answer.json()).code]).toEqual([400, "input_invalid"]);
    }
    expect((await app.request("/api/missions/__proto__/board")).status).toBe(404);
    expect((await app.request("/api/claims/constructor")).status).toBe(404);
    expect((await app.request("/api/documents/__proto__")).status).toBe(404);
  });

  test("is refused when it is nested without end, or holds half a character, broken UTF-8 or no object", async () => {
    const deep = `${'{"amended":'.repeat(5_000)}1${"}".repeat(5_000)}`;
    for (const body of [deep, `{"text":"\\ud800"}`, "[", "", "{}{}", '{"text":undefined}']) {
      const answer = await app.request("/api/decisions", writing(body));
      expect([answer.status, (await answer.json()).code]).toEqual([400, "body_not_json"]);
    }
    const broken = { ...writing(""), body: new Uint8Array([0x7b, 0xff, 0x7d]) };
    expect((await app.request("/api/read", broken)).status).toBe(400);
    for (const body of ["null", "[]", '"text"', "1"]) {
      const answer = await app.request("/api/read", writing(body));
      expect([answer.status, (await answer.json()).code]).toEqual([400, "input_invalid"]);
    }
  });

  test("a field given twice in an address is refused and not guessed", async () => {
    const answer = await app.request("/api/claims?limit=5&limit=500");
    expect((await answer.json()).errors).toEqual([
      { at: "query.limit", message: "is given twice" },
    ]);
  });
});
