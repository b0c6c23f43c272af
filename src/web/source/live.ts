import { createClient } from "#client";
import { ask } from "./failure.ts";
import type { Source } from "./source.ts";

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
  };
}

function from(after: string | null): { readonly after?: string } {
  return after === null ? {} : { after };
}
