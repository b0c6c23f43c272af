import { ask, Failure } from "./failure.ts";
import type { Source } from "./source.ts";

/** Files frozen from a server: the same answers under `data/` of a folder, and nothing to write to. */
export function fileSource(folder: string): Source {
  const get = async (path: string, signal: AbortSignal) =>
    await (await ask(`${folder}/data/${path}.json`, { signal })).json();
  const readOnly = () => Promise.reject(new Failure("refused", { code: "read_only" }));
  return {
    canWrite: false,
    missions: (signal) => get("missions", signal),
    board: null,
    ledger: (mission, signal) => get(`missions/${encodeURIComponent(mission)}/ledger`, signal),
    document: (id, signal) => get(`documents/${encodeURIComponent(id)}`, signal),
    read: readOnly,
    add: readOnly,
    decide: readOnly,
    review: readOnly,
    proposals: readOnly,
    settle: readOnly,
    trySettlement: readOnly,
    effect: readOnly,
    claim: readOnly,
    mission: readOnly,
    tryMission: readOnly,
    saveMission: readOnly,
    names: readOnly,
    retract: readOnly,
    documents: readOnly,
    intake: readOnly,
    takeIn: readOnly,
    description: readOnly,
    tryCall: readOnly,
    tryTable: readOnly,
  };
}
