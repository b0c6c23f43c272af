import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Serving, serve } from "#api";
import { type Call, type CallOptions, type Client, createClient, Refused } from "#client";
import { OPERATIONS, type OperationName } from "#contract";
import { ARTICLE, type Call as Asked, goodCalls, NAMES, ownDesk, withArticle } from "./calls.ts";
import { clientPage } from "./clientPage.ts";
import { NOW, testApi, testDesk } from "./desk.ts";

test("the client's types are what the API says of itself", async () => {
  const { app } = testApi(await testDesk("nothing"));
  const description: unknown = await (await app.request("/api/openapi.json")).json();
  await expect(clientPage(description)).toMatchFileSnapshot(
    join(import.meta.dirname, "../../src/client/data/described.ts"),
  );
});

describe("the client of a live server", () => {
  let serving: Serving;
  let muster: Client;
  let calls: ReturnType<typeof goodCalls>;

  beforeAll(async () => {
    const { app } = testApi(await ownDesk());
    const served = await serve(app, { host: "127.0.0.1", port: 0 });
    if (!served.ok) throw new Error(served.refusal.message);
    serving = served.value;
    muster = createClient(serving.address.replace(/\/$/, ""));
    calls = goodCalls(await withArticle(app));
  });

  afterAll(() => serving.close());

  test.for(NAMES)("%s answers with what the contract says", async (name) => {
    const call = muster[name] as (asked: object, options?: CallOptions) => Promise<unknown>;
    const answer = await call(askedOf(name, calls[name]));
    const body = answer instanceof Response ? await answer.text() : answer;
    OPERATIONS[name].reply.parse(body);
    expect("media" in OPERATIONS[name]).toBe(answer instanceof Response);
  });

  test("what was refused says why, with a code that stays the same", async () => {
    const asked = muster.viewBoard({ id: "atlantis" });
    const refused = await asked.then(
      () => null,
      (cause: unknown) => cause,
    );
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ status: 404, problem: { code: "mission_unknown" } });
    expect((refused as Refused).message).toContain("haiti-mss");
  });

  test("a write that is sent again under its key is done once; without a key it is another", async () => {
    const body = { text: `${ARTICLE} Said twice.`, published: "2023-08-02" } as const;
    const reject = { verdict: "rejected", reason: "Not said.", claim: "" } as const;
    const { proposals } = await muster.addDocument({ body }, { key: "once" });
    expect((await muster.addDocument({ body }, { key: "once" })).proposals).toEqual(proposals);
    const claim = proposals[0]?.id ?? "";
    const ids = [];
    for (const options of [{ key: "k" }, { key: "k" }, {}, {}]) {
      const { decision } = await muster.decideClaim({ body: { ...reject, claim } }, options);
      ids.push(decision.id);
    }
    expect(new Set(ids).size).toBe(3);
  });

  test("a file is answered as it came: its name, its type, its bytes", async () => {
    const file = await muster.viewTable({ id: "haiti-mss", format: "xlsx", trueOn: "2023-08-05" });
    expect(file.headers.get("content-disposition")).toMatch(/filename="[^"]+\.xlsx"/);
    expect(new Uint8Array(await file.arrayBuffer()).slice(0, 2)).toEqual(
      new Uint8Array([0x50, 0x4b]),
    );
  });

  test("page after page gives every claim once", async () => {
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page: Awaited<ReturnType<Call<"listClaims">>> = await muster.listClaims({
        limit: 1,
        ...(after === undefined ? {} : { after }),
      });
      seen.push(...page.claims.map(({ id }) => id));
      after = page.next;
      if (after === null) expect(seen.length).toBe(page.total);
    }
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("a call that is ended fails as ended, and an answer that is no problem keeps its status", async () => {
    const ended = muster.viewHealth({}, { signal: AbortSignal.abort() });
    await expect(ended).rejects.toMatchObject({ name: "AbortError" });
    const elsewhere = createClient("http://nowhere.example", async () => {
      return new Response("<h1>Bad gateway</h1>", { status: 502 });
    });
    await expect(elsewhere.viewHealth()).rejects.toMatchObject({ status: 502, problem: null });
  });

  test("odd ids and questions arrive as they were given", async () => {
    for (const id of ["a b", "ü/ñ?x=1#y", "100%", "$&", "{id}"]) {
      await expect(muster.viewClaim({ id })).rejects.toMatchObject({
        problem: { code: "claim_unknown" },
      });
    }
    const { asked } = await muster.viewBoard({ id: "haiti-mss" });
    expect(asked.trueOn).toBe(NOW.slice(0, 10));
  });
});

/** A call of the tests as the client takes it: path and question taken apart, the body beside them. */
function askedOf(name: OperationName, { path, body }: Asked): object {
  const [place = "", search = ""] = path.split("?");
  const pattern = OPERATIONS[name].path.replace("{id}", "(?<id>[^/]+)");
  const { groups = {} } = new RegExp(`^${pattern}$`).exec(place) ?? {};
  return {
    ...groups,
    ...Object.fromEntries(new URLSearchParams(search)),
    ...(body === undefined ? {} : { body }),
  };
}
