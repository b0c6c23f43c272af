import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addMissions, type Desk } from "#actions";
import type { createApi } from "#api";
import { OPERATIONS, type OperationName } from "#contract";
import { testDesk, writing } from "./desk.ts";

/** The app that a test asks. */
export type App = ReturnType<typeof createApi>;

/** One operation's good call: where, and for a write what. */
export interface Call {
  readonly path: string;
  readonly body?: unknown;
}

/** A text that the reader finds claims in. */
export const ARTICLE =
  "Kenya pledged 1,000 police officers for the Multinational Security Support mission in Haiti on Saturday. " +
  "The Bahamas said it would send 150 people once the Security Council has agreed.";

/** A mission that is not on file yet. */
const NEW_MISSION = {
  id: "new-mission",
  name: "A mission that begins",
  short: "NEW",
  aliases: { en: ["the new mission"] },
  host: "HTI",
  kind: "authorised by the Security Council",
  requirements: [],
};

/** An empty ledger of one's own with the Haiti missions on file. */
export async function ownDesk(): Promise<Desk> {
  const desk = await testDesk("nothing");
  const file = join(import.meta.dirname, "../../samples/haiti/missions.json");
  const added = await addMissions(desk, JSON.parse(readFileSync(file, "utf8")));
  if (!added.ok) throw new Error(added.refusal.message);
  return desk;
}

/** Keep the article in a ledger of one's own; gives the id of its document and of one claim. */
export async function withArticle(app: App): Promise<{ document: string; claim: string }> {
  const body = { text: ARTICLE, published: "2023-07-31", publisher: "Test Gazette" };
  const added = await app.request("/api/documents", writing(body));
  const { document, proposals } = await added.json();
  return { document: document.id, claim: proposals[0].id };
}

/** A good call of every operation, for a ledger that holds the article. */
export function goodCalls(held: { document: string; claim: string }): Record<OperationName, Call> {
  const { document, claim } = held;
  return {
    listMissions: { path: "/api/missions" },
    viewBoard: { path: "/api/missions/haiti-mss/board?trueOn=2023-08-05" },
    explainFigure: { path: "/api/missions/haiti-mss/why?party=KEN&resource=personnel" },
    viewChanges: { path: "/api/missions/haiti-mss/changes?trueOn=2023-08-05&since=7d" },
    viewLedger: { path: "/api/missions/haiti-mss/ledger" },
    listEntries: { path: "/api/entries?since=0" },
    viewTable: { path: "/api/missions/haiti-mss/table?table=claims&resources=personnel" },
    viewIati: { path: "/api/missions/haiti-mss/iati" },
    viewFeed: { path: "/api/missions/haiti-mss/feed?format=atom" },
    viewDigest: { path: "/api/missions/haiti-mss/digest?format=markdown" },
    listClaims: { path: "/api/claims?mission=haiti-mss&limit=5" },
    viewClaim: { path: `/api/claims/${claim}` },
    listProposals: { path: "/api/proposals?limit=5" },
    viewDocument: { path: `/api/documents/${document}` },
    readText: { path: "/api/read", body: { text: ARTICLE } },
    addDocument: {
      path: "/api/documents",
      body: { text: `${ARTICLE} More.`, published: "2023-08-01" },
    },
    decideClaim: { path: "/api/decisions", body: { claim, verdict: "accepted" } },
    retract: {
      path: "/api/retractions",
      body: { of: document, reason: "The paper took it back." },
    },
    listDocuments: { path: "/api/documents?limit=5" },
    viewCapture: { path: `/api/documents/${document}/capture` },
    viewIntake: { path: "/api/intake" },
    takeIn: {
      path: "/api/intake",
      body: { what: "newFeed", address: "https://post.example/feed" },
    },
    tryTable: {
      path: "/api/table-trials",
      body: {
        name: "a.csv",
        base64: Buffer.from("Country,Pledged police\nKenya,1000\n").toString("base64"),
        mission: "haiti-mss",
      },
    },
    viewMission: { path: "/api/missions/haiti-mss" },
    tryMission: { path: "/api/mission-trials", body: { mission: NEW_MISSION } },
    saveMission: { path: "/api/missions", body: { mission: NEW_MISSION } },
    listNames: { path: "/api/names" },
    viewReview: { path: "/api/missions/haiti-mss/review" },
    viewEffect: { path: `/api/effects/${claim}` },
    trySettlement: {
      path: "/api/settlement-trials",
      body: { what: "adopt", act: claim, claim, reason: "" },
    },
    settle: {
      path: "/api/settlements",
      body: { what: "adopt", act: claim, claim, reason: "Its own figure." },
    },
    viewHealth: { path: "/api/health" },
    viewDescription: { path: "/api/openapi.json" },
  };
}

/** Ask an app as a program does: a question, or a write with its key. */
export async function ask(
  app: App,
  { path, body }: Call,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return await app.request(path, body === undefined ? { headers } : writing(body, headers));
}

/** The names of all operations. */
export const NAMES = Object.keys(OPERATIONS) as readonly OperationName[];

/** An answer's body as its operation's schema takes it: JSON, or the text of a file. */
export async function bodyOf(name: OperationName, answer: Response): Promise<unknown> {
  return "media" in OPERATIONS[name] ? await answer.text() : await answer.json();
}
