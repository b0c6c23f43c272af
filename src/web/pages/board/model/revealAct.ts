import type { ActView, Board } from "#ledger";
import { amount, type FigureKey, partyNames } from "#words";
import type { MarkName } from "../../../marks/shapes.ts";
import type { Words } from "../../../words/words.ts";
import type { Revealed } from "./revealed.ts";

/** Open one act that is no figure of a cell: an obstacle, a mandate, a meeting. */
export function revealAct(
  board: Board,
  key: FigureKey & { kind: "act" },
  words: Words,
): Revealed | null {
  const act = board.acts[key.act];
  if (act === undefined) return null;
  const figure = act.value !== null && act.unit !== null;
  const kind = words.say(`kind.${act.kind}`);
  return {
    key,
    subject: act.parties.length === 0 ? kind : `${partyNames(words, act.parties)} · ${kind}`,
    mark: markOfAct(act),
    figure: figure ? amount(words, act.value ?? 0, act.unit ?? "") : kind,
    told: words.say("panel.on", { day: words.figures.day(act.trueFrom) }),
    unit: act.unit,
    adopted: act.value,
    made: [],
    acts: [act],
    documents: [],
  };
}

/** The mark that stands for an act. */
export function markOfAct(act: ActView): MarkName {
  if (act.kind === "contribution")
    return act.parties.some((p) => partyIsAll(p)) ? "check" : (act.stage ?? "pledged");
  if (act.kind === "obstacle") return "blocked";
  if (act.kind === "mandate") return "mandate";
  if (act.kind === "agreement") return "draft";
  if (act.kind === "request") return "request";
  if (act.kind === "engagement") return "meeting";
  return "gap";
}

function partyIsAll(party: ActView["parties"][number]): boolean {
  return typeof party !== "string" && party.described === "all contributors";
}
