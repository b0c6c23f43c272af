import { createClient } from "#client";
import { ask, Failure } from "./failure.ts";
import type { Source, Tried } from "./source.ts";

const PAGE = { proposals: 20, documents: 30 };

/** The live server of the same origin. */
export function liveSource(): Source {
  const api = createClient(".", ask);
  return {
    canWrite: true,
    missions: (signal) => api.listMissions({}, { signal }),
    board: ({ mission, trueOn, knownAt, head }, signal) =>
      api.viewBoard({ id: mission, trueOn, knownAt, head }, { signal }),
    ledger: (id, signal) => api.viewLedger({ id }, { signal }),
    document: (id, signal) => api.viewDocument({ id }, { signal }),
    // Reading needs no name for the page; the API takes it all the same.
    read: ({ url: _url, ...body }, signal) => api.readText({ body }, { signal }),
    add: (body, key) => api.addDocument({ body }, { key }),
    decide: (body, key) => api.decideClaim({ body }, { key }),
    review: (id, signal) => api.viewReview({ id }, { signal }),
    proposals: (mission, after, signal) =>
      api.listProposals({ mission, limit: PAGE.proposals, ...from(after) }, { signal }),
    settle: (body, key) => api.settle({ body }, { key }),
    trySettlement: (body, signal) => api.trySettlement({ body }, { signal }),
    effect: (id, signal) => api.viewEffect({ id }, { signal }),
    claim: (id, signal) => api.viewClaim({ id }, { signal }),
    mission: (id, signal) => api.viewMission({ id }, { signal }),
    tryMission: (mission, signal) => api.tryMission({ body: { mission } }, { signal }),
    saveMission: (mission, replaces, key) =>
      api.saveMission(
        { body: { mission, ...(replaces === undefined ? {} : { replaces }) } },
        { key },
      ),
    names: (signal) => api.listNames({}, { signal }),
    retract: (body, key) => api.retract({ body }, { key }),
    documents: (after, signal) =>
      api.listDocuments({ limit: PAGE.documents, ...from(after) }, { signal }),
    intake: (signal) => api.viewIntake({}, { signal }),
    takeIn: (body, key) => api.takeIn({ body }, { key }),
    description: (signal) => api.viewDescription({}, { signal }),
    tryCall,
    tryTable: (body, signal) => api.tryTable({ body }, { signal }),
  };
}

function from(after: string | null): { readonly after?: string } {
  return after === null ? {} : { after };
}

async function tryCall(address: string, body: string | null): Promise<Tried> {
  const json = { "content-type": "application/json" };
  const sent = body === null ? {} : { method: "POST", headers: json, body };
  const answer = await fetch(`.${address}`, sent).catch(() => {
    throw new Failure("offline");
  });
  const [type = ""] = (answer.headers.get("content-type") ?? "").split(";");
  const bytes = await answer.arrayBuffer();
  // A spreadsheet is shown by its size alone.
  const text = /^text\/|json|xml$/.test(type) ? new TextDecoder().decode(bytes) : null;
  return { status: answer.status, type, size: bytes.byteLength, text: text && setOut(type, text) };
}

function setOut(type: string, text: string): string {
  return /[/+]json$/.test(type) ? JSON.stringify(JSON.parse(text), null, 2) : text;
}
