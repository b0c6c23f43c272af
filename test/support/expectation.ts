import type { Day } from "#base";
import { type Board, type Cell, type Party, partyKey, type Rung } from "#ledger";

/** One board that must come out, as `samples/haiti/checkpoints.jsonl` lists it. */
export interface ExpectedBoard {
  readonly id: number;
  readonly mission: string;
  readonly trueOn: Day;
  readonly knownAt: Day;
  readonly expects: readonly Expectation[];
}

/** One thing that a board must show; keys that are absent are not checked. */
export interface Expectation {
  readonly as: string;
  readonly [key: string]: unknown;
}

/** What a board shows instead of what is expected of it: nothing when it is right. */
export function missing(board: Board, expected: Expectation): readonly string[] {
  const check = CHECKS[expected.as];
  if (check === undefined) return [`no check for ${expected.as}`];
  return check(board, expected).map(
    (problem) => `${problem}, expected by ${JSON.stringify(expected)}`,
  );
}

type Check = (board: Board, expected: Expectation) => readonly string[];

const CHECKS: Readonly<Record<string, Check>> = {
  cell: checkCell,
  total: checkTotal,
  published: checkPublished,
  obstacle: (board, e) =>
    some(
      board.obstacles.filter(
        ({ type, affects }) =>
          type === e["type"] && sameKeys(affects, (e["affects"] ?? []) as Party[]),
      ),
      ({ status }) => status === e["status"],
    ),
  agreement: (board, e) =>
    some(
      board.agreements.filter(
        ({ parties, instrument }) =>
          sameKeys(parties, e["parties"] as Party[]) && instrument === e["instrument"],
      ),
      ({ status, on }) => status === e["status"] && (e["date"] === undefined || on === e["date"]),
    ),
  engagement: (board, e) =>
    some(
      board.engagements.filter(
        ({ parties, form }) => among(e["parties"] as Party[], parties) && form === e["form"],
      ),
      ({ status, on }) => status === e["status"] && (e["date"] === undefined || on === e["date"]),
    ),
  mandate: (board, e) =>
    some(
      board.mandates.filter(({ instrument }) => instrument === e["instrument"]),
      ({ action, on, until, status }) =>
        status === "adopted" &&
        action === e["action"] &&
        (e["date"] === undefined || on === e["date"]) &&
        (e["until"] === undefined || until === e["until"]),
    ),
  request: (board, e) =>
    some(
      board.requests.filter(
        ({ from, to, resource }) =>
          among(e["from"] as Party[], from) &&
          among((e["to"] ?? []) as Party[], to) &&
          resource === e["resource"],
      ),
      ({ status }) => status === e["status"],
    ),
  conflict: checkConflict,
};

function some<T>(found: readonly T[], right: (one: T) => boolean): readonly string[] {
  return found.some(right) ? [] : [`shows ${JSON.stringify(found)}`];
}

function keys(parties: readonly Party[]): ReadonlySet<string> {
  return new Set(parties.map(partyKey));
}

function among(wanted: readonly Party[], parties: readonly Party[]): boolean {
  return wanted.every((party) => keys(parties).has(partyKey(party)));
}

function sameKeys(a: readonly Party[], b: readonly Party[]): boolean {
  return keys(a).size === keys(b).size && among(a, b);
}

function close(shown: number | null | undefined, expected: unknown, tolerance: unknown): boolean {
  const allowed = typeof tolerance === "number" ? tolerance : 0;
  return typeof shown === "number" && Math.abs(shown - Number(expected)) <= allowed;
}

function cellOf(board: Board, e: Expectation): Cell | undefined {
  return board.cells.find(
    ({ giver, resource }) => giver.key === e["party"] && resource === e["resource"],
  );
}

const AMOUNTS = ["pledged", "committed", "delivered", "blocked", "onHold"] as const;

function checkCell(board: Board, e: Expectation): readonly string[] {
  const cell = cellOf(board, e);
  if (cell === undefined) return ["no such cell"];
  const problems: string[] = [];
  if ("reached" in e && cell.reached !== e["reached"]) problems.push(`reached ${cell.reached}`);
  if ("caveat" in e && cell.caveat !== e["caveat"]) problems.push(`caveat ${cell.caveat}`);
  if (e["unknownSize"] === true && cell.unknownSize === null) problems.push("size known");
  const line = cell.lines.find(({ unit }) => unit === e["unit"]);
  for (const amount of AMOUNTS) {
    if (!(amount in e) || close(line?.[amount].value, e[amount], e["tolerance"])) continue;
    problems.push(`${amount} ${line?.[amount].value}`);
  }
  return problems;
}

interface ExpectedGap {
  readonly rung: Rung;
  readonly value: number;
  readonly from: "ours" | "published";
}

function checkTotal(board: Board, e: Expectation): readonly string[] {
  const { resource, unit, tolerance, required } = e;
  const problems: string[] = [];
  const version = board.requirements.find(
    (one) => one.resource === resource && one.unit === unit && one.value === required,
  );
  if (required !== undefined && version === undefined)
    problems.push("no such requirement in force");
  const totals = board.totals.filter((one) => one.resource === resource && one.unit === unit);
  const total = totals.find(({ per }) => per === null) ?? totals[0];
  const amounts = [
    ["delivered", total?.delivered.value ?? 0],
    ["pledgedByName", total?.pledged.value ?? 0],
  ] as const;
  for (const [key, shown] of amounts) {
    if (key in e && !close(shown, e[key], tolerance)) problems.push(`${key} ${shown}`);
  }
  const wanted = e["gap"] as ExpectedGap | undefined;
  if (wanted !== undefined) {
    const gap = total?.gaps.find(({ requirement }) => requirement === version);
    const shown = wanted.from === "ours" ? gap?.[wanted.rung] : gap?.published[wanted.rung];
    if (!close(shown, wanted.value, tolerance)) problems.push(`gap ${shown}`);
  }
  return problems;
}

function checkPublished(board: Board, e: Expectation): readonly string[] {
  const latest = board.checkpoints.filter(
    (one) =>
      one.latest &&
      one.resource === e["resource"] &&
      one.unit === e["unit"] &&
      one.rung === e["rung"] &&
      one.through === (e["through"] ?? null),
  );
  return some(latest, ({ value }) => close(value, e["value"], e["tolerance"]));
}

function checkConflict(board: Board, e: Expectation): readonly string[] {
  const rung = e["rung"] as Rung;
  const lines = cellOf(board, e)?.lines ?? [];
  return some(
    lines.map((line) => ({ ...line.disputed[rung], adopted: line[rung].value })),
    ({ low, high, adopted }) =>
      close(low, e["low"], e["tolerance"]) &&
      close(high, e["high"], e["tolerance"]) &&
      close(adopted, e["adopted"], e["tolerance"]),
  );
}
