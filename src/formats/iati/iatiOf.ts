import { type Answered, meansCell } from "../selection.ts";
import { activity, type IatiOptions } from "./activity.ts";
import { element, writeXml } from "./xml.ts";

/** The namespace of what IATI has no place for: people, items, rates, and who says so. */
export const MUSTER_NAMESPACE = "urn:muster:iati:1";

/**
 * The support for a mission as IATI 2.03 activities: one for each giver, or from the mission's side
 * one for all of them. IATI knows no empty file: where the selection means nobody, there is the
 * mission's activity without any money.
 */
export function iatiOf(answered: Answered, options: IatiOptions): string {
  const { board, selection } = answered;
  const cells = board.cells.filter((cell) => meansCell(selection, cell));
  const groups =
    options.side === "mission" || cells.length === 0
      ? [{ id: board.mission.id, cells }]
      : [...Map.groupBy(cells, ({ giver }) => giver.key)].map(([key, own]) => ({
          id: `${board.mission.id}-${key}`,
          cells: own,
        }));
  const root = element(
    "iati-activities",
    {
      version: "2.03",
      "generated-datetime": `${laterDay(selection)}T00:00:00Z`,
      "xmlns:muster": MUSTER_NAMESPACE,
    },
    ...groups.map(({ id, cells: own }) => activity(plainId(id), own, answered, options)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}\n`;
}

/** The day for which a file is made: nothing in it lies later. */
function laterDay({ trueOn, knownAt }: Answered["selection"]): string {
  return [trueOn, knownAt].sort().at(-1) ?? trueOn;
}

// Ruleset: identifiers hold none of / & | ? and no space.
function plainId(text: string): string {
  return text.replace(/[^\w.+-]+/g, "_").replaceAll("+", "-and-");
}
