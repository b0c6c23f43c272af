import { beforeAll, describe, expect, test } from "vitest";
import { OPERATIONS, type Operation } from "#contract";
import {
  type App,
  ask,
  bodyOf,
  type Call,
  goodCalls,
  NAMES,
  ownDesk,
  withArticle,
} from "./calls.ts";
import { testApi, testDesk, writing } from "./desk.ts";

describe("every operation", () => {
  let app: App;
  let calls: ReturnType<typeof goodCalls>;

  beforeAll(async () => {
    app = testApi(await ownDesk()).app;
    calls = goodCalls(await withArticle(app));
  });

  test.for(NAMES)("%s answers with what the contract says", async (name) => {
    const answer = await ask(app, calls[name]);
    expect(answer.status).toBe(OPERATIONS[name].statuses[0]);
    const operation: Operation = OPERATIONS[name];
    const [type] = (answer.headers.get("content-type") ?? "").split(";");
    expect(operation.media ?? ["application/json"]).toContain(type);
    operation.reply.parse(await bodyOf(name, answer));
  });

  test.for(NAMES.filter((name) => OPERATIONS[name].method === "get"))(
    "%s is answered with 304 as long as the ledger stands, and HEAD without a body",
    async (name) => {
      const first = await ask(app, calls[name]);
      const tag = first.headers.get("etag") ?? "";
      expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
      const again = await ask(app, calls[name], { "If-None-Match": `"other", ${tag}` });
      expect([again.status, await again.text()]).toEqual([304, ""]);
      const head = await app.request(calls[name].path, { method: "HEAD" });
      expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, tag, ""]);
    },
  );

  test.for(NAMES)("%s refuses what it does not know", async (name) => {
    const { path, body } = calls[name];
    const asked: Call =
      body === undefined
        ? { path: `${path}${path.includes("?") ? "&" : "?"}trueOm=2024-01-01` }
        : { path, body: { ...(body as object), extra: 1 } };
    const answer = await ask(app, asked);
    const problem = await answer.json();
    expect([answer.status, problem.code]).toEqual([400, "input_invalid"]);
    expect(problem.errors[0].at).toMatch(/^(query\.trueOm|body\.extra)$/);
  });
});

describe("the sample", () => {
  let app: App;

  beforeAll(async () => {
    app = testApi(await testDesk()).app;
  });

  const get = async (path: string) => await (await app.request(path)).json();

  test("boards, reasons and changes of both missions keep the contract at every month's end", async () => {
    for (const mission of ["haiti-mss", "haiti-gsf"]) {
      for (const month of ["2023-08", "2024-02", "2024-07", "2025-02", "2025-10", "2026-03"]) {
        const path = `/api/missions/${mission}/board?trueOn=${month}-20`;
        const board = OPERATIONS.viewBoard.reply.parse(await get(path));
        for (const { giver, resource } of board.cells.slice(0, 4)) {
          const party = encodeURIComponent(giver.key);
          const why = `/api/missions/${mission}/why?trueOn=${month}-20&party=${party}&resource=${resource}`;
          OPERATIONS.explainFigure.reply.parse(await get(why));
        }
        const changes = `/api/missions/${mission}/changes?trueOn=${month}-20&since=90d`;
        OPERATIONS.viewChanges.reply.parse(await get(changes));
      }
    }
  });

  test("claims come page by page, each once, newest document first", async () => {
    const seen: string[] = [];
    const days: string[] = [];
    for (let after: string | null = ""; after !== null; ) {
      const more: string = after === "" ? "" : `&after=${after}`;
      const page = OPERATIONS.listClaims.reply.parse(await get(`/api/claims?limit=200${more}`));
      seen.push(...page.claims.map(({ id }) => id));
      days.push(...page.claims.map(({ document }) => document.published));
      expect(page.total).toBeGreaterThanOrEqual(seen.length);
      after = page.next;
      if (after === null) expect(page.total).toBe(seen.length);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(days).toEqual(days.toSorted().reverse());
  });

  test("each filter of claims holds, and all of them together", async () => {
    const asked = "mission=haiti-mss&party=KEN&resource=personnel&kind=contribution&limit=500";
    const { claims } = OPERATIONS.listClaims.reply.parse(await get(`/api/claims?${asked}`));
    expect(claims.length).toBeGreaterThan(10);
    for (const { claim } of claims) {
      expect(claim).toMatchObject({
        mission: "haiti-mss",
        kind: "contribution",
        resource: "personnel",
      });
      expect(JSON.stringify(claim)).toContain('"KEN"');
    }
  });

  test("every document's text holds the words of its claims at the place they name", async () => {
    const { claims } = OPERATIONS.listClaims.reply.parse(await get("/api/claims?limit=40"));
    for (const document of new Set(claims.map((claim) => claim.document.id))) {
      const seen = OPERATIONS.viewDocument.reply.parse(await get(`/api/documents/${document}`));
      for (const { claim, words } of seen.claims) {
        expect(seen.text.slice(claim.quote.start, claim.quote.end)).toBe(words);
      }
    }
  });

  test("the mission's entries fold to the board that the API answers with", async () => {
    const { foldBoard, indexLedger } = await import("#ledger");
    const ledger = OPERATIONS.viewLedger.reply.parse(await get("/api/missions/haiti-mss/ledger"));
    const board = await get("/api/missions/haiti-mss/board?trueOn=2025-02-05");
    const { head, ...rest } = board;
    expect(head).toEqual(ledger.head);
    expect(JSON.parse(JSON.stringify(foldBoard(indexLedger(ledger.entries), rest.asked)))).toEqual(
      rest,
    );
  });
});

test("whoever follows the ledger from entry to entry gets each once, in order, and then what is new", async () => {
  const { app } = testApi(await ownDesk());
  await withArticle(app);
  const seen: number[] = [];
  let since = 0;
  const follow = async () => {
    for (let more = true; more; ) {
      const answer = await app.request(`/api/entries?since=${since}&limit=2`);
      const { entries, next } = OPERATIONS.listEntries.reply.parse(await answer.json());
      seen.push(...entries.map(({ seq }) => seq));
      more = next > since;
      since = next;
    }
  };
  await follow();
  await app.request("/api/documents", writing({ text: "Another text.", published: "2024-01-01" }));
  await follow();
  expect(seen).toEqual(Array.from({ length: seen.length }, (_, at) => at + 1));
  const { head } = await (await app.request("/api/health")).json();
  expect(seen.at(-1)).toBe(head.seq);
});

describe("answers by the ledger's head", () => {
  test("a write gives the newest questions another tag; a question with all three times keeps its own", async () => {
    const { app } = testApi(await ownDesk());
    const { claim } = await withArticle(app);
    const newest = "/api/missions/haiti-mss/board?trueOn=2023-08-05";
    const tagOf = async (path: string) => (await app.request(path)).headers.get("etag") ?? "";
    const { asked } = await (await app.request(newest)).json();
    const pinned = `${newest}&knownAt=2023-08-05&head=${asked.head}`;
    const before = { newest: await tagOf(newest), pinned: await tagOf(pinned) };
    const bytes = await (await app.request(pinned)).text();

    await app.request("/api/decisions", writing({ claim, verdict: "accepted" }));

    expect(await tagOf(newest)).not.toBe(before.newest);
    expect(await tagOf(pinned)).toBe(before.pinned);
    expect(await (await app.request(pinned)).text()).toBe(bytes);
    const moved = await app.request(newest, { headers: { "If-None-Match": before.newest } });
    expect(moved.status).toBe(200);
  });

  test("answers are packed as the caller accepts, and hold the same", async () => {
    const { app } = testApi(await testDesk());
    const path = "/api/missions/haiti-mss/board?trueOn=2025-02-05";
    const plain = await (await app.request(path)).text();
    const packed = await app.request(path, { headers: { "Accept-Encoding": "gzip" } });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    const bytes = new DecompressionStream("gzip");
    const body = packed.body ?? new ReadableStream();
    expect(await new Response(body.pipeThrough(bytes)).text()).toBe(plain);
    const refused = await app.request(path, { headers: { "Accept-Encoding": "gzip;q=0, br;q=0" } });
    expect(refused.headers.get("content-encoding")).toBeNull();
  });
});
