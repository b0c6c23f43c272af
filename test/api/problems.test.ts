import { describe, expect, test } from "vitest";
import { Desk } from "#actions";
import { errorsOf, STATUS } from "#api";
import {
  ERRORS,
  type ErrorCode,
  KEY_HEADER,
  OPERATIONS,
  type OperationName,
  problemSchema,
} from "#contract";
import { StoreFault } from "#store";
import { type App, type Call, goodCalls, NAMES, ownDesk, withArticle } from "./calls.ts";
import { testApi, testDesk, writing } from "./desk.ts";

/** What a provocation has to hand: an app over a ledger with the article, and a good call of the operation. */
interface Scene {
  readonly app: App;
  readonly desk: Desk;
  readonly good: Call;
  readonly claim: string;
}

type Provoke = (scene: Scene) => Response | Promise<Response>;

const ask = (app: App, { path, body }: Call, more: Readonly<Record<string, string>> = {}) =>
  app.request(path, body === undefined ? { headers: more } : writing(body, more));

const changed = ({ app, good }: Scene, change: object) =>
  ask(app, { ...good, body: { ...(good.body as object), ...change } });

const raw = ({ app, good }: Scene, body: string) => app.request(good.path, writing(body));

const withoutKey = ({ app, good }: Scene) =>
  app.request(good.path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(good.body),
  });

/** An API over the same desk whose store fails at whatever it is asked. */
function failing({ desk }: Scene, error: unknown): App {
  const store = new Proxy(desk.ports.store, { get: () => () => Promise.reject(error) });
  return testApi(new Desk({ ...desk.ports, store })).app;
}

const fault = (code: "busy" | "full") => new StoreFault(code, `The store is ${code}.`, null);

/** How the errors that many operations share are provoked. */
const SHARED: Partial<Record<ErrorCode, Provoke>> = {
  host_refused: ({ app, good }) => ask(app, good, { Host: "evil.example" }),
  input_invalid: ({ app, good: { path, body } }) =>
    ask(app, { path: `${path}${path.includes("?") ? "&" : "?"}nonsense=1`, body }),
  method_not_allowed: ({ app, good }) => app.request(good.path, { ...writing({}), method: "PUT" }),
  store_busy: (scene) => ask(failing(scene, fault("busy")), scene.good),
  internal: (scene) => ask(failing(scene, new Error("a secret")), scene.good),
  cross_site: ({ app, good }) => ask(app, good, { Origin: "https://evil.example" }),
  key_missing: withoutKey,
  key_invalid: ({ app, good }) => ask(app, good, { [KEY_HEADER]: "two words" }),
  content_type_unsupported: ({ app, good }) => ask(app, good, { "Content-Type": "text/plain" }),
  body_not_json: (scene) => raw(scene, "{"),
  body_too_large: (scene) => raw(scene, JSON.stringify({ text: "x".repeat(13_000_000) })),
  key_reused: async ({ app, good }) => {
    await ask(app, good, { [KEY_HEADER]: "same" });
    const other = { ...good, body: { ...(good.body as object), reason: "another" } };
    const text = { ...good, body: { ...(good.body as object), text: "another" } };
    return ask(app, "text" in (good.body as object) ? text : other, { [KEY_HEADER]: "same" });
  },
  disk_full: (scene) => ask(failing(scene, fault("full")), scene.good),
  mission_unknown: (scene) =>
    scene.good.body === undefined
      ? ask(scene.app, { path: withMission(scene.good.path, "atlantis") })
      : changed(scene, { mission: "atlantis" }),
  head_unknown: ({ app, good: { path } }) =>
    ask(app, { path: `${path}${path.includes("?") ? "&" : "?"}head=999999` }),
  document_empty: (scene) => changed(scene, { text: "  \n" }),
  document_not_text: (scene) => changed(scene, { text: "%PDF-1.7 binary" }),
  document_too_large: (scene) => changed(scene, { text: "word ".repeat(400_001) }),
};

/** How the errors of a settlement are provoked, done or only tried. */
const SETTLING: Partial<Record<ErrorCode, Provoke>> = {
  act_unknown: (scene) => changed(scene, { act: "none" }),
  claim_unknown: (scene) => changed(scene, { claim: "none" }),
  claim_invalid: (scene) => proposing(scene, { quote: { start: 0, end: 9_999 } }),
  claim_decided: async (scene) => {
    const first = await decision(scene);
    await decision(scene);
    return instead(scene, { what: "undo", claim: scene.claim, decision: first });
  },
  document_unknown: (scene) => proposing(scene, {}, "none"),
  entry_unknown: (scene) => instead(scene, { what: "undo", claim: scene.claim, decision: "x" }),
  merge_invalid: (scene) =>
    instead(scene, { what: "merge", of: "party", from: "KEN", into: "KEN", reason: "One." }),
  mission_unknown: (scene) => proposing(scene, { mission: "atlantis" }),
  settled_meanwhile: async (scene) => {
    const merge = { what: "merge", of: "party", from: "?the neighbours", reason: "One." };
    const body = { ...merge, into: "DOM" };
    await ask(scene.app, { path: "/api/settlements", body });
    return instead(scene, { ...merge, into: "JAM", seen: 0 });
  },
  already_retracted: async (scene) => {
    const undo = { what: "undo", claim: scene.claim, decision: await decision(scene) };
    await ask(scene.app, { path: "/api/settlements", body: undo });
    return instead(scene, undo);
  },
};

/** How the errors of one operation alone are provoked, or those it provokes in its own way. */
const OWN: Partial<Record<OperationName, Partial<Record<ErrorCode, Provoke>>>> = {
  viewChanges: {
    day_invalid: ({ app }) => app.request("/api/missions/haiti-mss/changes?since=2024-02-30"),
  },
  listEntries: { head_unknown: ({ app }) => app.request("/api/entries?since=99999") },
  listClaims: {
    document_unknown: ({ app }) => app.request("/api/claims?document=none"),
    claim_unknown: ({ app }) => app.request("/api/claims?after=none"),
  },
  viewClaim: { claim_unknown: ({ app }) => app.request("/api/claims/none") },
  listProposals: {
    document_unknown: ({ app }) => app.request("/api/proposals?document=none"),
    claim_unknown: ({ app }) => app.request("/api/proposals?after=none"),
  },
  listDocuments: { claim_unknown: ({ app }) => app.request("/api/documents?after=none") },
  viewCapture: { document_unknown: ({ app }) => app.request("/api/documents/none/capture") },
  viewEffect: { entry_unknown: ({ app }) => app.request("/api/effects/none") },
  takeIn: {
    not_taken_in: (scene) =>
      instead(scene, { what: "address", address: "http://127.0.0.1/inside" }),
    published_missing: (scene) => instead(scene, fileOf("a.txt", "Kenya pledged 1,000 officers.")),
    columns_unsettled: (scene) =>
      instead(scene, { ...fileOf("a.csv", "Country,Pledged\nKenya,5\n"), mission: "haiti-mss" }),
    feed_known: async (scene) => {
      await changed(scene, {});
      return changed(scene, {});
    },
    feed_unknown: (scene) => instead(scene, { what: "feed", id: "none", to: "paused" }),
    job_unknown: (scene) => instead(scene, { what: "job", id: "none", to: "cancel" }),
    sample_read_only: onSample,
  },
  tryTable: {
    not_taken_in: (scene) =>
      instead(scene, { ...tableOf("a.csv", "Country\n"), mission: "haiti-mss" }),
    mission_unknown: (scene) =>
      instead(scene, { ...tableOf("a.csv", "Country,Pledged\nKenya,5\n"), mission: "none" }),
  },
  tryMission: { mission_invalid: (scene) => withHost(scene, "ATLANTIS") },
  saveMission: {
    mission_invalid: (scene) => withHost(scene, "ATLANTIS"),
    mission_changed: async (scene) => {
      await changed(scene, {});
      return withHost(scene, "KEN");
    },
    key_reused: async ({ app, good }) => {
      await ask(app, good, { [KEY_HEADER]: "same" });
      const other = { ...good, body: { ...(good.body as object), replaces: "x" } };
      return ask(app, other, { [KEY_HEADER]: "same" });
    },
    sample_read_only: onSample,
  },
  trySettlement: {
    ...SETTLING,
    effect_unknown: (scene) =>
      instead(scene, {
        what: "decide",
        claim: scene.claim,
        verdict: "accepted",
        effect: "explodes",
      }),
  },
  settle: {
    ...SETTLING,
    reason_missing: (scene) => changed(scene, { reason: " " }),
    sample_read_only: onSample,
  },
  viewDocument: { document_unknown: ({ app }) => app.request("/api/documents/none") },
  addDocument: {
    published_missing: ({ app, good }) =>
      ask(app, { path: good.path, body: { text: "Kenya pledged 1,000 officers." } }),
    sample_read_only: onSample,
  },
  decideClaim: {
    claim_unknown: (scene) => changed(scene, { claim: "none" }),
    claim_invalid: async (scene) => changed(scene, { verdict: "amended" }),
    claim_decided: async (scene) => {
      await changed(scene, {});
      return changed(scene, { seen: 0 });
    },
    mission_unknown: async (scene) => {
      const { claim } = await (await scene.app.request(`/api/claims/${scene.claim}`)).json();
      return changed(scene, { verdict: "amended", amended: { ...claim, mission: "atlantis" } });
    },
    act_unknown: (scene) => changed(scene, { act: "none" }),
    effect_unknown: (scene) => changed(scene, { effect: "explodes" }),
    reason_missing: (scene) => changed(scene, { verdict: "rejected" }),
    sample_read_only: onSample,
  },
  retract: {
    entry_unknown: (scene) => changed(scene, { of: "none" }),
    already_retracted: async (scene) => {
      await changed(scene, {});
      return changed(scene, {});
    },
    reason_missing: (scene) => changed(scene, { reason: " " }),
    sample_read_only: onSample,
  },
};

/** The mission of a good call, hosted elsewhere. */
function withHost(scene: Scene, host: string): Response | Promise<Response> {
  const { mission } = scene.good.body as { mission: object };
  return changed(scene, { mission: { ...mission, host } });
}

/** Another body of the same operation. */
function instead({ app, good }: Scene, body: object): Response | Promise<Response> {
  return ask(app, { ...good, body });
}

function fileOf(name: string, text: string): object {
  return { what: "file", ...tableOf(name, text) };
}

function tableOf(name: string, text: string): object {
  return { name, base64: Buffer.from(text).toString("base64") };
}

/** Accept the scene's claim; gives the decision's id. */
async function decision({ app, claim }: Scene): Promise<string> {
  const body = { claim, verdict: "accepted" };
  const answer = await ask(app, { path: "/api/decisions", body });
  return (await answer.json()).decision.id;
}

/** Put down a claim like the scene's, changed. */
async function proposing(scene: Scene, change: object, document?: string): Promise<Response> {
  const held = await (await scene.app.request(`/api/claims/${scene.claim}`)).json();
  const claim = { ...held.claim, ...change };
  return instead(scene, { what: "propose", document: document ?? held.document.id, claim });
}

function onSample({ desk, good }: Scene): Response | Promise<Response> {
  return ask(testApi(new Desk({ ...desk.ports, sample: true })).app, good);
}

function withMission(path: string, mission: string): string {
  const [place = "", search = ""] = path.split("?");
  if (place.includes("/missions/")) return path.replace("haiti-mss", mission);
  return `${place}?${new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(search)), mission })}`;
}

const PAIRS = NAMES.flatMap((name) => errorsOf(OPERATIONS[name]).map((code) => ({ name, code })));

describe("every documented error", () => {
  test.for(PAIRS)("$name says no with $code", async ({ name, code }) => {
    const desk = await ownDesk();
    const { app } = testApi(desk);
    const held = await withArticle(app);
    const provoke = OWN[name]?.[code] ?? SHARED[code];
    if (provoke === undefined) throw new Error(`Nothing provokes ${code} of ${name}`);
    const answer = await provoke({ app, desk, good: goodCalls(held)[name], claim: held.claim });

    const problem = problemSchema.parse(await answer.json());
    expect(problem).toMatchObject({ code, status: STATUS[code], title: ERRORS[code] });
    expect(answer.status).toBe(STATUS[code]);
    expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("etag")).toBeNull();
    expect(problem.detail).toMatch(/^\S+( \S+){2,}$/s);
  });

  test("an address where nothing is says so, and where the paths are listed", async () => {
    const { app } = testApi(await testDesk("nothing"));
    for (const path of ["/api", "/api/", "/api/nothing", "/api/missions/x/y/z", "/nothing.js"]) {
      const problem = problemSchema.parse(await (await app.request(path)).json());
      expect([problem.code, problem.instance]).toEqual(["not_found", path]);
    }
  });

  test("a method that a path does not take is answered with those it does", async () => {
    const { app } = testApi(await testDesk("nothing"));
    for (const method of ["PUT", "DELETE", "PATCH", "POST"]) {
      const answer = await app.request("/api/health", { ...writing({}), method });
      expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    }
    const answer = await app.request("/api/read");
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
  });
});
