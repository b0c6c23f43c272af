/** A claim as the scorer sees it: any object with a kind; labels may be `optional` and have `alt` values. */
export interface Scored {
  readonly kind: string;
  readonly [slot: string]: unknown;
}

/** One labelled or read document. */
export interface ScoredDocument {
  readonly id: string;
  readonly lang?: string;
  readonly claims: readonly Scored[];
}

/** How the claims of one document were matched. */
export interface Matched {
  readonly id: string;
  readonly pairs: readonly (readonly [Scored, Scored])[];
  readonly missed: readonly Scored[];
  readonly spurious: readonly Scored[];
}

const STAGE_GROUP: Readonly<Record<string, string>> = {
  refused: "no",
  reluctant: "no",
  considering: "offer",
  pledged: "offer",
  committed: "given",
  delivered: "given",
  suspended: "back",
  withdrawn: "back",
};

const list = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** Lower case and trimmed where it is text, null where it is absent. */
export const plain = (value: unknown): unknown =>
  typeof value === "string" ? value.trim().toLowerCase() : (value ?? null);

const altOf = (gold: Scored, slot: string): readonly unknown[] =>
  list((gold["alt"] as Record<string, unknown> | undefined)?.[slot]);

function partyCode(party: unknown): string {
  if (typeof party === "string") {
    const code = party.trim().toUpperCase();
    return code === "UNSC" ? "UN" : code;
  }
  return "UNNAMED";
}

/** The set of party codes of a slot; every unnamed party is the same code. */
export const partySet = (value: unknown): ReadonlySet<string> =>
  new Set(list(value).map(partyCode));

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((x) => b.has(x)).length;

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = common(a, b);
  const union = a.size + b.size - both;
  return union === 0 ? 1 : both / union;
}

/** Whether two sets hold the same codes. */
export const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && common(a, b) === a.size;

/** The accepted party sets of a label: its own, then each alternative. */
export const acceptedSets = (gold: Scored, slot: string): readonly ReadonlySet<string>[] => [
  partySet(gold[slot]),
  ...altOf(gold, slot).map(partySet),
];

/** Whether a read value is among a label's accepted ones. */
export const accepts = (gold: Scored, read: Scored, slot: string): boolean =>
  [gold[slot], ...altOf(gold, slot)].map(plain).includes(plain(read[slot]));

function mayMatch(gold: Scored, read: Scored, lenient: boolean): boolean {
  if (gold.kind !== read.kind) return false;
  const overlap = (slot: string) =>
    acceptedSets(gold, slot).some((set) => common(set, partySet(read[slot])) > 0);
  switch (gold.kind) {
    case "contribution": {
      const stages = [gold["stage"], ...altOf(gold, "stage")].map(plain);
      const grouped = STAGE_GROUP[String(plain(read["stage"]))];
      const stage =
        stages.includes(plain(read["stage"])) ||
        (lenient &&
          grouped !== undefined &&
          stages.some((each) => STAGE_GROUP[String(each)] === grouped));
      const near = acceptedSets(gold, "parties").some(
        (set) => jaccard(set, partySet(read["parties"])) >= 0.5,
      );
      return stage && accepts(gold, read, "resource") && near;
    }
    case "request":
      return overlap("from") && accepts(gold, read, "resource");
    case "obstacle":
      return accepts(gold, read, "type");
    case "agreement":
      return overlap("parties") && accepts(gold, read, "instrument");
    case "engagement":
      return overlap("parties") && accepts(gold, read, "form");
    case "mandate":
      return accepts(gold, read, "action");
    case "requirement":
      return accepts(gold, read, "resource");
    default:
      return false;
  }
}

interface Figure {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
}

/** Whether two figures are the same value or range; neither being told counts as the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  const left = a as Figure | undefined;
  const right = b as Figure | undefined;
  if (!left && !right) return true;
  if (!left || !right) return false;
  const number = (each: unknown) => (each === undefined || each === null ? null : Number(each));
  if (number(left.value) !== null || number(right.value) !== null) {
    return number(left.value) === number(right.value);
  }
  return number(left.min) === number(right.min) && number(left.max) === number(right.max);
}

/** How much of their span two quotes share. */
export function quoteOverlap(a: Scored, b: Scored): number {
  const p = a["quote"] as { start: number; end: number } | undefined;
  const q = b["quote"] as { start: number; end: number } | undefined;
  if (!p || !q) return 0;
  const shared = Math.max(0, Math.min(p.end, q.end) - Math.max(p.start, q.start));
  return shared === 0 ? 0 : shared / (Math.max(p.end, q.end) - Math.min(p.start, q.start));
}

/** A mandate without a status is adopted. */
export const statusOf = (claim: Scored): unknown =>
  claim["status"] ?? (claim.kind === "mandate" ? "adopted" : undefined);

/** Whether the status read is among a label's accepted ones. */
export const statusAccepted = (gold: Scored, read: Scored): boolean =>
  [statusOf(gold), ...altOf(gold, "status")].map(plain).includes(plain(statusOf(read)));

/** How near an eligible pair is, 0 to 1: it decides which of several possible partners is taken. */
function closeness(gold: Scored, read: Scored): number {
  const slot = gold.kind === "request" ? "from" : "parties";
  const alone = ["obstacle", "requirement", "mandate"].includes(gold.kind);
  const nearest = Math.max(
    ...acceptedSets(gold, slot).map((set) => jaccard(set, partySet(read[slot]))),
  );
  return (
    (plain(gold["stage"]) === plain(read["stage"]) ? 0.15 : 0) +
    0.15 * (alone ? 1 : nearest) +
    (sameValue(gold["quantity"], read["quantity"]) ? 0.3 : 0) +
    0.2 * quoteOverlap(gold, read) +
    (statusAccepted(gold, read) ? 0.1 : 0) +
    (accepts(gold, read, "date") ? 0.1 : 0)
  );
}

/** Match the claims of one document one to one: as many as possible, then the closest. */
export function matchDocument(
  id: string,
  gold: readonly Scored[],
  read: readonly Scored[],
  lenient = false,
): Matched {
  const optional = (claim: Scored) => claim["optional"] === true;
  const scale = 0.49 / Math.max(1, Math.min(gold.length, read.length));
  const weights = gold.map((g) =>
    read.map((r) =>
      mayMatch(g, r, lenient) ? (optional(g) ? 0.5 : 1) + scale * closeness(g, r) : 0,
    ),
  );
  const column = assign(weights);
  const taken = new Set(column.filter((at) => at >= 0));
  return {
    id,
    pairs: gold.flatMap((g, at) => {
      const r = read[column[at] ?? -1];
      return r !== undefined && !optional(g) ? [[g, r] as const] : [];
    }),
    missed: gold.filter((g, at) => (column[at] ?? -1) < 0 && !optional(g)),
    spurious: read.filter((_, at) => !taken.has(at)),
  };
}

/** The assignment of rows to columns with the greatest weight (Kuhn–Munkres); -1 where none. */
export function assign(weights: readonly (readonly number[])[]): number[] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return new Array<number>(rows).fill(-1);
  const size = Math.max(rows, columns);
  const top = Math.max(0, ...weights.flat());
  const cost = (i: number, j: number) => top - (weights[i]?.[j] ?? 0);
  const u = new Array<number>(size + 1).fill(0);
  const v = new Array<number>(size + 1).fill(0);
  const match = new Array<number>(size + 1).fill(0);
  const get = (array: readonly number[], at: number) => array[at] ?? 0;
  for (let row = 1; row <= size; row++) {
    const way = new Array<number>(size + 1).fill(0);
    const least = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(size + 1).fill(false);
    match[0] = row;
    let here = 0;
    do {
      used[here] = true;
      const i = get(match, here);
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const reduced = cost(i - 1, j - 1) - get(u, i) - get(v, j);
        if (reduced < get(least, j)) {
          least[j] = reduced;
          way[j] = here;
        }
        if (get(least, j) < delta) {
          delta = get(least, j);
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          u[get(match, j)] = get(u, get(match, j)) + delta;
          v[j] = get(v, j) - delta;
        } else least[j] = get(least, j) - delta;
      }
      here = next;
    } while (get(match, here) !== 0);
    do {
      const back = get(way, here);
      match[here] = get(match, back);
      here = back;
    } while (here !== 0);
  }
  const out = new Array<number>(rows).fill(-1);
  for (let j = 1; j <= columns; j++) {
    const i = get(match, j) - 1;
    if (i >= 0 && i < rows && (weights[i]?.[j - 1] ?? 0) > 0) out[i] = j - 1;
  }
  return out;
}
