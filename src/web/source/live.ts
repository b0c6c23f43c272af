import { fetchJson } from "./failure.ts";
import type { Source } from "./source.ts";

/** The live server of the same origin. */
export function liveSource(): Source {
  const get = <T>(path: string, signal: AbortSignal) =>
    fetchJson<T>(`api/${path}`, { signal, headers: { accept: "application/json" } });
  const post = <T>(path: string, body: unknown, more: { key?: string; signal?: AbortSignal }) =>
    fetchJson<T>(`api/${path}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(more.key === undefined ? {} : { "idempotency-key": more.key }),
      },
      body: JSON.stringify(body),
      ...(more.signal === undefined ? {} : { signal: more.signal }),
    });
  return {
    canWrite: true,
    missions: (signal) => get("missions", signal),
    board: ({ mission, trueOn, knownAt, head }, signal) => {
      const query = new URLSearchParams({ trueOn, knownAt, head: String(head) });
      return get(`missions/${encodeURIComponent(mission)}/board?${query}`, signal);
    },
    ledger: (mission, signal) => get(`missions/${encodeURIComponent(mission)}/ledger`, signal),
    document: (id, signal) => get(`documents/${encodeURIComponent(id)}`, signal),
    // Reading needs no name for the page; the API takes it all the same.
    read: ({ url: _url, ...text }, signal) => post("read", text, { signal }),
    add: (text, key) => post("documents", text, { key }),
    decide: (decision, key) => post("decisions", decision, { key }),
    review: (mission, signal) => get(`missions/${encodeURIComponent(mission)}/review`, signal),
    proposals: (mission, after, signal) =>
      get(`proposals?${paged(after, { mission, limit: "20" })}`, signal),
    settle: (settlement, key) => post("settlements", settlement, { key }),
    mission: (id, signal) => get(`missions/${encodeURIComponent(id)}`, signal),
    tryMission: (mission, signal) => post("mission-trials", { mission }, { signal }),
    saveMission: (mission, replaces, key) => post("missions", { mission, replaces }, { key }),
    names: (signal) => get("names", signal),
    retract: (taken, key) => post("retractions", taken, { key }),
    documents: (after, signal) => get(`documents?${paged(after, { limit: "30" })}`, signal),
    intake: (signal) => get("intake", signal),
    takeIn: (what, key) => post("intake", what, { key }),
  };
}

function paged(after: string | null, asked: Readonly<Record<string, string>>): string {
  return new URLSearchParams({ ...asked, ...(after === null ? {} : { after }) }).toString();
}
