import {
  type Board,
  type Caveat,
  type Cell,
  type Checkpoint,
  type Line,
  RESOURCES,
  type Resource,
  RUNGS,
  type Rung,
  type Total,
} from "#ledger";
import { amount, days, parties } from "./figureText.ts";
import { drawRows, drawTable, visible, wrap } from "./table.ts";

const MARKS: Readonly<Record<Rung | Caveat, string>> = {
  pledged: "○",
  committed: "◐",
  delivered: "●",
  refused: "✕",
  withdrawing: "↩",
  suspended: "‖",
  reluctant: "▽",
  considering: "◌",
};

/** By rung: what fills its bar. */
const FILLS: Readonly<Record<Rung, string>> = { delivered: "█", committed: "▓", pledged: "▒" };
const BAR_WIDTH = 24;

/**
 * The board as a person reads it in a terminal: totals, who stands where, what blocks it, what is asked.
 *
 * @param columns width of the terminal; null where the output is none, and lines may be of any length
 */
export function boardText(board: Board, columns: number | null): string {
  return [
    heading(board),
    ...RESOURCES.flatMap((resource) => resourceText(board, resource) ?? []),
    matrixText(board, columns),
    obstaclesText(board),
    mandatesText(board),
    agreementsText(board),
    requestsText(board),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function heading({ asked, mission, claims, proposals }: Board): string {
  const unreviewed = proposals === 0 ? "" : ` · ${proposals} of them UNREVIEWED proposals`;
  return [
    `${mission.name} (${mission.short}) · ${mission.id}`,
    `True on ${asked.trueOn} · known at ${asked.knownAt} · ledger entry ${asked.head} · ${claims} claims${unreviewed}`,
  ].join("\n");
}

function resourceText(board: Board, resource: Resource): string | null {
  const totals = board.totals.filter((total) => total.resource === resource);
  const checkpoints = board.checkpoints.filter((each) => each.resource === resource && each.latest);
  const unsized = unknownLine(board, resource);
  if (totals.length === 0 && checkpoints.length === 0 && unsized === null) return null;
  const bars = totals.map(barRows);
  const drawn = drawRows(bars.flat());
  const lines = [
    ...totals.flatMap((total, at) => {
      const from = bars.slice(0, at).flat().length;
      return [...drawn.slice(from, from + (bars[at]?.length ?? 0)), ...totalLines(total)];
    }),
    ...(unsized === null ? [] : [unsized]),
    ...checkpoints.map(checkpointLine),
  ];
  return [resource.toUpperCase(), ...lines.map((line) => `  ${line}`)].join("\n");
}

/** By rung: its amount, as a part of what is required or else pledged, and the gap. */
function barRows(total: Total): readonly (readonly string[])[] {
  const say = (value: number | null): string => amount(value, total.unit, total.per);
  const [gap] = total.gaps;
  const pledged = total.pledged.value ?? 0;
  const whole = Math.max(gap?.requirement.value ?? 0, pledged);
  const rungs = pledged === 0 ? (["pledged"] as const) : RUNGS.toReversed();
  return rungs.map((rung) => {
    const filled = whole > 0 ? Math.round(((total[rung].value ?? 0) / whole) * BAR_WIDTH) : 0;
    return [
      `${MARKS[rung]} ${rung}`,
      FILLS[rung].repeat(filled).padEnd(BAR_WIDTH, "·"),
      say(total[rung].value),
      gap === undefined
        ? ""
        : gap[rung] < 0
          ? `over by ${say(-gap[rung])}`
          : `gap ${say(gap[rung])}`,
    ];
  });
}

/** What is outstanding, promised jointly and required, beside the amounts. */
function totalLines(total: Total): readonly string[] {
  const { unit, per } = total;
  const say = (value: number | null): string => amount(value, unit, per);
  const held = [
    ["blocked", total.blocked],
    ["on hold", total.onHold],
    ["due", total.due],
  ] as const;
  const outstanding = held
    .filter(([, { value }]) => (value ?? 0) > 0)
    .map(([word, { value }]) => `${word} ${say(value)}`);
  const joint = RUNGS.toReversed().flatMap((rung) => {
    const value = total.joint[rung].value ?? 0;
    return value > 0 ? [`jointly ${rung} beside that, by no name: ${say(value)}`] : [];
  });
  return [
    ...(outstanding.length === 0 ? [] : [`still to come: ${outstanding.join(" · ")}`]),
    ...joint,
    ...total.gaps.map(({ requirement }) => {
      const required = amount(requirement.value, requirement.unit, requirement.per ?? null);
      return `required: ${required} (${requirement.what})`;
    }),
  ];
}

/** Who reached a rung without a figure: counted, and never as zero. */
function unknownLine({ cells }: Board, resource: Resource): string | null {
  const unsized = cells.filter(
    (cell) => cell.resource === resource && cell.unknownSize !== null && resource !== "backing",
  );
  const parts = RUNGS.toReversed().flatMap((rung) => {
    const givers = unsized.filter(({ unknownSize }) => unknownSize === rung);
    const names = givers.map(({ giver }) => parties(giver.parties)).join(", ");
    return givers.length === 0 ? [] : [`${MARKS[rung]} ${rung} ${givers.length} (${names})`];
  });
  return parts.length === 0 ? null : `of unknown size: ${parts.join(" · ")}`;
}

function checkpointLine(point: Checkpoint): string {
  const { rung, value, unit, per, on, ours, difference, verdict, through } = point;
  const where = through === null ? "" : `, ${through}`;
  const sign = difference > 0 ? "+" : "";
  return `▲ published ${rung}${where}: ${amount(value, unit, per)} on ${on}; our sum ${amount(ours, unit, per)} (${sign}${amount(difference, unit, null)}, ${verdict})`;
}

function matrixText(board: Board, columns: number | null): string {
  const shown = board.cells.filter(({ reached, caveat }) => reached !== null || caveat !== null);
  if (shown.length === 0) return "WHO STANDS WHERE\n  No claim counts on this day.";
  const backing = new Set(shown.filter(isBackingOnly(shown)).map(({ giver }) => giver.key));
  const mine = Map.groupBy(shown, ({ giver }) => giver.key);
  const givers = [...mine.values()]
    .filter(([cell]) => cell !== undefined && !backing.has(cell.giver.key))
    .sort(([a], [b]) => Number(a?.giver.joint) - Number(b?.giver.joint));
  const backers = [...mine.values()].flatMap(([cell]) =>
    cell !== undefined && backing.has(cell.giver.key) ? [parties(cell.giver.parties)] : [],
  );
  const rest = backers.length === 0 ? [] : [`${MARKS.pledged} Backing only: ${backers.join(", ")}`];
  const table = matrixTable(givers);
  const wide = columns !== null && table.split("\n").some((line) => line.length > columns);
  const width = columns ?? Number.POSITIVE_INFINITY;
  return [
    "WHO STANDS WHERE",
    wide ? matrixList(givers, width) : table,
    ...rest.map((line) => wrap(line, width, "")),
  ].join("\n");
}

function matrixTable(givers: readonly (readonly Cell[])[]): string {
  const used = RESOURCES.filter((resource) =>
    givers.some((cells) => cells.some((cell) => cell.resource === resource)),
  );
  const rows = givers.map((cells) => [
    parties(cells[0]?.giver.parties ?? []),
    ...used.map((resource) => {
      const cell = cells.find((each) => each.resource === resource);
      return cell === undefined ? "·" : cellText(cell);
    }),
  ]);
  return drawTable([{ title: "party" }, ...used.map((title) => ({ title }))], rows);
}

/** The matrix for a narrow terminal: each party with its resources below. */
function matrixList(givers: readonly (readonly Cell[])[], width: number): string {
  return givers
    .flatMap((cells) => [
      visible(parties(cells[0]?.giver.parties ?? [])),
      ...cells.map((cell) => wrap(`${cell.resource.padEnd(9)} ${cellText(cell)}`, width, "  ")),
    ])
    .join("\n");
}

/** Whether a cell's giver promises backing and nothing else, without holding back. */
function isBackingOnly(shown: readonly Cell[]): (cell: Cell) => boolean {
  return ({ giver }) =>
    shown
      .filter((each) => each.giver.key === giver.key)
      .every(
        ({ resource, reached, caveat }) =>
          resource === "backing" && reached !== null && caveat === null,
      );
}

function cellText({ reached, caveat, unknownSize, lines }: Cell): string {
  const told = RUNGS.toReversed().flatMap((rung) => {
    const figures = lines.filter((line) => topOf(line) === rung).map(lineText);
    const unsized = unknownSize === rung ? ["no figure"] : [];
    const all = [...unsized, ...figures];
    return all.length === 0 ? [] : [`${MARKS[rung]} ${rung} ${all.join(", ")}`];
  });
  const bare = told.length === 0 && reached !== null ? [`${MARKS[reached]} ${reached}`] : [];
  const held = caveat === null ? [] : [`${MARKS[caveat]} ${caveat}`];
  return [...told, ...bare, ...held].join(" ");
}

/** The highest rung on which a line shows an amount, or null. */
function topOf(line: Line): Rung | null {
  return RUNGS.findLast((rung) => (line[rung].value ?? 0) > 0) ?? null;
}

function lineText(line: Line): string {
  const { unit, per, pledged, blocked, onHold } = line;
  const top = line[topOf(line) ?? "pledged"].value;
  const beyond =
    (pledged.value ?? 0) > (top ?? 0) ? ` of ${amount(pledged.value, unit, null)}` : "";
  const held = [
    (blocked.value ?? 0) > 0 ? `${amount(blocked.value, unit, null)} blocked` : "",
    (onHold.value ?? 0) > 0 ? `${amount(onHold.value, unit, null)} on hold` : "",
  ].filter((part) => part !== "");
  const rest = held.length === 0 ? "" : ` [${held.join(", ")}]`;
  return `${amount(top, unit, per)}${beyond}${rest}`;
}

function obstaclesText({ obstacles }: Board): string {
  const standing = obstacles.filter(({ status }) => status !== "resolved");
  if (standing.length === 0) return "";
  const lines = standing.map(({ type, status, affects, days: count, since, holds }) => {
    const whom =
      affects.length === 0 ? "the mission; names no giver, blocks no amount" : parties(affects);
    const held = holds.map(
      ({ giver, value, unit, resource }) => `${giver} ${amount(value, unit, null)} ${resource}`,
    );
    return `  ${type}, ${status} for ${days(count)} (since ${since}): ${whom}${held.length === 0 ? "" : `; holds ${held.join(", ")}`}`;
  });
  return ["OBSTACLES", ...lines].join("\n");
}

function mandatesText({ mandates }: Board): string {
  if (mandates.length === 0) return "";
  const lines = mandates.map(
    ({ body, instrument, action, status, on, until, daysLeft, inForce }) => {
      const end = until === null ? "" : `, until ${until}`;
      const left = inForce && daysLeft !== null ? ` (${days(daysLeft)} left)` : "";
      return `  ${body} ${instrument ?? ""} ${action}, ${status} ${on}${end}${left}`
        .replace(/ +/g, " ")
        .replace(/^ /, "  ");
    },
  );
  return ["MANDATE", ...lines].join("\n");
}

function agreementsText({ agreements }: Board): string {
  if (agreements.length === 0) return "";
  const lines = agreements.map(
    (each) => `  ${parties(each.parties)}: ${each.instrument}, ${each.status} (${each.on})`,
  );
  return ["AGREEMENTS", ...lines].join("\n");
}

function requestsText({ requests }: Board): string {
  const open = requests.filter(({ status }) => status === "open");
  if (open.length === 0) return "";
  const asked = Map.groupBy(open, ({ from, to, on }) => {
    const whom = to.length === 0 ? "all" : parties(to);
    return `${on}  ${parties(from)} asked ${whom} for`;
  });
  const lines = [...asked].map(
    ([asking, all]) => `  ${asking} ${all.map(({ resource }) => resource).join(", ")}`,
  );
  return ["OPEN REQUESTS", ...lines].join("\n");
}
