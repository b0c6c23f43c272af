/** Where the API answers. `{id}` stands for one part of a path, written with `encodeURIComponent`. */
export const PATHS = {
  missions: "/api/missions",
  mission: "/api/missions/{id}",
  missionTrials: "/api/mission-trials",
  names: "/api/names",
  board: "/api/missions/{id}/board",
  why: "/api/missions/{id}/why",
  ledger: "/api/missions/{id}/ledger",
  changes: "/api/missions/{id}/changes",
  table: "/api/missions/{id}/table",
  iati: "/api/missions/{id}/iati",
  feed: "/api/missions/{id}/feed",
  digest: "/api/missions/{id}/digest",
  entries: "/api/entries",
  claims: "/api/claims",
  claim: "/api/claims/{id}",
  documents: "/api/documents",
  document: "/api/documents/{id}",
  capture: "/api/documents/{id}/capture",
  intake: "/api/intake",
  tableTrials: "/api/table-trials",
  review: "/api/missions/{id}/review",
  effect: "/api/effects/{id}",
  settlements: "/api/settlements",
  settlementTrials: "/api/settlement-trials",
  proposals: "/api/proposals",
  read: "/api/read",
  decisions: "/api/decisions",
  retractions: "/api/retractions",
  health: "/api/health",
  openapi: "/api/openapi.json",
} as const;

/** One of the API's paths, by name. */
export type PathName = keyof typeof PATHS;

/** The header that makes a write safe to send again: any text of your own, new for every write. */
export const KEY_HEADER = "Idempotency-Key";

/** What can be asked in an address; what is undefined is left out. */
export type Search = Readonly<Record<string, string | number | boolean | undefined>>;

/** The address of a path, with its id and question filled in. */
export function pathOf(name: PathName, id?: string, search: Search = {}): string {
  const path = PATHS[name].replace("{id}", encodeURIComponent(id ?? ""));
  const asked = Object.entries(search).flatMap(([key, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`],
  );
  return asked.length === 0 ? path : `${path}?${asked.join("&")}`;
}
