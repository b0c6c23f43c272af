import type { Board, Cell, Figure, Line } from "#ledger";

const AMOUNTS = [
  "pledged",
  "committed",
  "delivered",
  "onHold",
  "blocked",
  "due",
  "leaving",
] as const;

/** A board in plain lines: cells, joint figures, published totals, threads. Zeros are left out. */
export function draw(board: Board): string {
  return [
    ...board.cells.map(drawCell),
    ...board.totals.flatMap(({ resource, unit, joint }) =>
      (["pledged", "committed", "delivered"] as const)
        .filter((rung) => (joint[rung].value ?? 0) > 0)
        .map((rung) => `joint ${resource} ${joint[rung].value} ${unit} ${rung}`),
    ),
    ...board.checkpoints
      .filter(({ latest }) => latest)
      .map(
        ({ rung, value, unit, ours, verdict }) =>
          `published ${value} ${unit} ${rung}, ours ${ours}: ${verdict}`,
      ),
    ...board.obstacles.map(
      ({ type, affects, status, days }) =>
        `${type} obstacle${affects.length > 0 ? ` against ${affects.join(",")}` : ""}: ${status}, ${days} days`,
    ),
    ...board.requests.map(
      ({ from, to, resource, status }) =>
        `${from.join()} asks ${to.join()} for ${resource}: ${status}`,
    ),
    ...board.agreements.map(
      ({ parties, instrument, status, on }) =>
        `${parties.join("-")} ${instrument}: ${status} ${on}`,
    ),
    ...board.engagements.map(
      ({ parties, form, status, on }) => `${form} of ${parties.join(",")}: ${status} ${on}`,
    ),
    ...board.mandates.map(
      ({ body, action, instrument, status, inForce, daysLeft }) =>
        `mandate ${body} ${action} ${instrument ?? "unnamed"}: ${status}${inForce ? `, in force, ${daysLeft ?? "no"} days left` : ""}`,
    ),
  ].join("\n");
}

function drawCell(cell: Cell): string {
  const posture = [cell.reached ?? "nothing", cell.caveat].filter((one) => one !== null).join(", ");
  const unknown = cell.unknownSize === null ? [] : [`unknown size ${cell.unknownSize}`];
  const parts = [posture, ...unknown, ...cell.lines.map(drawLine)];
  return `${cell.giver.key} ${cell.resource}: ${parts.join(" | ")}`;
}

function drawLine(line: Line): string {
  const amounts = AMOUNTS.filter((amount) => (line[amount].value ?? 0) > 0).map(
    (amount) => `${amount} ${show(line[amount])}`,
  );
  const disputed = (["pledged", "committed", "delivered"] as const).flatMap((rung) => {
    const range = line.disputed[rung];
    return range === null ? [] : [`${rung} told ${range.low}..${range.high}`];
  });
  const carried = line.carriedOver > 0 ? [`carried over ${line.carriedOver}`] : [];
  return `${line.unit} ${[...amounts, ...carried, ...disputed].join(", ")}`;
}

function show(figure: Figure): string {
  return figure.value === null ? "unknown" : String(figure.value);
}
