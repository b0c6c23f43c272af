import {
  type Board,
  type Caveat,
  type Cell,
  type Checkpoint,
  type Line,
  RESOURCES,
  type Resource,
  type Rung,
  type Total,
} from "#ledger";
import { amount, days, parties } from "./figureText.ts";
import { drawTable } from "./table.ts";

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

/** The board as a person reads it in a terminal: totals, who stands where, what blocks it, what is asked. */
export function boardText(board: Board): string {
  return [
    heading(board),
    ...RESOURCES.flatMap((resource) => resourceText(board, resource) ?? []),
    matrixText(board),
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
  if (totals.length === 0 && checkpoints.length === 0) return null;
  const lines = [...totals.flatMap(totalLines), ...checkpoints.map(checkpointLine)];
  return [resource.toUpperCase(), ...lines.map((line) => `  ${line}`)].join("\n");
}

function totalLines(total: Total): readonly string[] {
  const { unit, per } = total;
  const say = (value: number | null): string => amount(value, unit, per);
  const rungs = (["delivered", "committed", "pledged"] as const).map((rung) => {
    const unknown = total.unknownSize[rung].length;
    return `${MARKS[rung]} ${rung} ${say(total[rung].value)}${unknown === 0 ? "" : ` + ${unknown} of unknown size`}`;
  });
  const held = [
    ["blocked", total.blocked],
    ["on hold", total.onHold],
    ["due", total.due],
  ] as const;
  const joint = (["delivered", "committed", "pledged"] as const).flatMap((rung) => {
    const value = total.joint[rung].value ?? 0;
    return value > 0 ? [`jointly ${rung} beside that, by no name: ${say(value)}`] : [];
  });
  return [
    rungs.join(" · "),
    held
      .filter(([, { value }]) => (value ?? 0) > 0)
      .map(([word, { value }]) => `${word} ${say(value)}`)
      .join(" · "),
    ...joint,
    ...total.gaps.map(({ requirement, pledged, delivered }) => {
      const required = amount(requirement.value, requirement.unit, requirement.per ?? null);
      return `required ${required} (${requirement.what}): gap ${say(pledged)} to pledged, ${say(delivered)} to delivered`;
    }),
  ].filter((line) => line !== "");
}

function checkpointLine(point: Checkpoint): string {
  const { rung, value, unit, per, on, ours, difference, verdict, through } = point;
  const where = through === null ? "" : `, ${through}`;
  const sign = difference > 0 ? "+" : "";
  return `▲ published ${rung}${where}: ${amount(value, unit, per)} on ${on}; our sum ${amount(ours, unit, per)} (${sign}${amount(difference, unit, null)}, ${verdict})`;
}

function matrixText(board: Board): string {
  const shown = board.cells.filter(({ reached, caveat }) => reached !== null || caveat !== null);
  if (shown.length === 0) return "WHO STANDS WHERE\n  No claim counts on this day.";
  const used = RESOURCES.filter((resource) => shown.some((cell) => cell.resource === resource));
  const backing = new Set(shown.filter(isBackingOnly(shown)).map(({ giver }) => giver.key));
  const givers = [...new Set(shown.map(({ giver }) => giver.key))].filter(
    (key) => !backing.has(key),
  );
  const rows = givers.map((key) => {
    const mine = shown.filter(({ giver }) => giver.key === key);
    const name = parties(mine[0]?.giver.parties ?? []);
    return [
      name,
      ...used.map((resource) => {
        const cell = mine.find((each) => each.resource === resource);
        return cell === undefined ? "·" : cellText(cell);
      }),
    ];
  });
  const table = drawTable([{ title: "party" }, ...used.map((title) => ({ title }))], rows);
  const backers = shown
    .filter(({ giver }) => backing.has(giver.key))
    .map(({ giver }) => parties(giver.parties));
  const rest = backers.length === 0 ? [] : [`${MARKS.pledged} Backing only: ${backers.join(", ")}`];
  return ["WHO STANDS WHERE", table, ...rest].join("\n");
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

function cellText(cell: Cell): string {
  const figures = cell.lines.map(lineText).filter((text) => text !== "");
  const reached = cell.reached === null ? "" : `${MARKS[cell.reached]} ${cell.reached}`;
  const caveat = cell.caveat === null ? "" : `${MARKS[cell.caveat]} ${cell.caveat}`;
  const unknown = figures.length === 0 && cell.reached !== null ? "no figure" : figures.join(", ");
  return [reached, unknown, caveat].filter((part) => part !== "").join(" ");
}

function lineText(line: Line): string {
  const { unit, per, delivered, committed, pledged, blocked, onHold } = line;
  const top = [delivered, committed, pledged].find(({ value }) => (value ?? 0) > 0)?.value ?? null;
  if (top === null) return "";
  const beyond = (pledged.value ?? 0) > top ? ` of ${amount(pledged.value, unit, null)}` : "";
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
  const lines = open.map(({ from, to, resource, on }) => {
    const whom = to.length === 0 ? "all" : parties(to);
    return `  ${parties(from)} asked ${whom} for ${resource} on ${on}: no answer yet`;
  });
  return ["OPEN REQUESTS", ...lines].join("\n");
}
