import type { ActView, Board, Cell, Figure, Total } from "#ledger";
import {
  amount,
  amountInWords,
  barTotals,
  caveatStage,
  type FigureKey,
  giverName,
  mainLine,
  readKey,
  requirementFor,
  type Sentence,
} from "#words";
import type { MarkName } from "../../../marks/shapes.ts";
import type { Words } from "../../../words/words.ts";
import { revealAct } from "./revealAct.ts";
import { actsOf, type Revealed, tellingsOf } from "./revealed.ts";

/** Open a figure of the board; null where the board has none of that key. */
export function reveal(board: Board, text: string, words: Words): Revealed | null {
  const key = readKey(text);
  if (key === null) return null;
  if (key.kind === "cell") return revealCell(board, key, words);
  if (key.kind === "line") return revealLine(board, key, words);
  if (key.kind === "total") return revealTotal(board, key, words);
  if (key.kind === "need") return revealNeed(board, key, words);
  if (key.kind === "unknown") return null;
  return revealAct(board, key, words);
}

function revealCell(
  board: Board,
  key: FigureKey & { kind: "cell" },
  words: Words,
): Revealed | null {
  const cell = board.cells.find(
    (candidate) => candidate.giver.key === key.giver && candidate.resource === key.resource,
  );
  if (cell === undefined) return null;
  const line = mainLine(cell);
  const stage = cell.reached ?? caveatStage(cell.caveat);
  const value = line === null || cell.reached === null ? null : line[cell.reached].value;
  const figure = value !== null && value > 0 && line !== null;
  return {
    key,
    subject: words.say("panel.subject", {
      who: giverName(words, cell.giver),
      resource: words.say(`resource.${cell.resource}.plain`),
    }),
    mark: stage,
    figure: figure ? amount(words, value, line.unit) : words.say(`stage.${stage}`),
    told: figure ? cellTold(cell, words) : words.say("figure.none"),
    unit: line?.unit ?? null,
    adopted: figure ? value : null,
    made: madeOfCell(board, cell, words),
    acts: reachedFirst(board, cell),
    documents: [],
  };
}

// The acts that carry the figure, then the others, parts of a whole last; each newest first.
function reachedFirst(board: Board, cell: Cell): readonly ActView[] {
  const rank = (act: ActView) =>
    cell.reachedBy.includes(act.id) ? 0 : act.effect === "part" ? 2 : 1;
  return [...actsOf(board, cell.acts)].sort((a, b) => rank(a) - rank(b));
}

function cellTold(cell: Cell, words: Words): string {
  const line = mainLine(cell);
  if (line === null || cell.reached === null) return "";
  const stage = words.say(`stage.${cell.reached}`);
  const blocked = line.blocked.value ?? 0;
  const held = line.onHold.value ?? 0;
  const parts = [words.say("panel.told", { unit: amountUnit(words, line.unit), stage })];
  if (blocked > 0)
    parts.push(words.say("panel.blocked", { figure: amount(words, blocked, line.unit) }));
  if (held > 0) parts.push(words.say("cell.onHold", { figure: amount(words, held, line.unit) }));
  return parts.filter((part) => part !== "").join(", ");
}

function amountUnit(words: Words, unit: string): string {
  return unit === "persons" ? words.say("unit.persons") : /^[A-Z]{3}$/.test(unit) ? "" : unit;
}

function madeOfCell(board: Board, cell: Cell, words: Words): Revealed["made"] {
  const made: { term: string; text: Sentence }[] = [];
  const acts = actsOf(board, cell.acts);
  const reached = acts.filter((act) => cell.reachedBy.includes(act.id));
  const tellings = tellingsOf(reached);
  const first = tellings[0];
  const last = tellings.at(-1);
  if (first !== undefined && last !== undefined) {
    const documents = new Set(tellings.map((telling) => telling.document)).size;
    const origins = new Set(tellings.map((telling) => telling.origin)).size;
    made.push({
      term: words.say("panel.figure"),
      text: words.compose("panel.standsIn", {
        n: documents,
        origins: words.say("panel.origins", { n: origins }),
        first: words.figures.day(first.knownFrom),
        last: words.figures.day(last.knownFrom),
      }),
    });
  }
  const since = reached.map((act) => act.trueFrom).sort()[0];
  if (since !== undefined && cell.reached !== null) {
    const stage = words.say(`stage.${cell.reached}.title`);
    const day = words.figures.day(since);
    made.push({
      term: words.say("panel.rung"),
      text: words.compose("panel.rungSince", { stage, day }),
    });
  }
  for (const text of adoptedBy(reached, words))
    made.push({ term: words.say("panel.adopted"), text });
  const threads = board.obstacles.filter((thread) => cell.blockedBy.includes(thread.id));
  if (threads.length > 0) {
    const text = threads.map((thread) =>
      words.say("panel.heldBy", {
        type: words.say(`obstacle.${thread.type}.title`),
        status: words.say(`status.${thread.status}`),
        day: words.figures.day(thread.since),
        days: words.say("days", { n: thread.days }),
      }),
    );
    made.push({ term: words.say("panel.held"), text: [text.join(" ")] });
  }
  made.push(...conditionLines(reached, words), ...setAsideLines(acts, words));
  return made;
}

function adoptedBy(acts: readonly ActView[], words: Words): readonly Sentence[] {
  const act = acts.find((candidate) => candidate.adoptedBy !== null && candidate.value !== null);
  if (act === undefined || act.adoptedBy === null) return [];
  return [words.compose(`adopted.${act.adoptedBy}`)];
}

function conditionLines(acts: readonly ActView[], words: Words): Revealed["made"] {
  const conditions = acts.flatMap((act) => act.conditions);
  const distinct = [...new Map(conditions.map((c) => [c.text, c])).values()];
  return distinct.slice(0, 4).map((condition) => ({
    term: words.say("panel.condition"),
    text: words.compose("panel.conditionIs", {
      text: { foreign: condition.text },
      outcome: words.say(`outcome.${condition.outcome}`),
    }),
  }));
}

function setAsideLines(acts: readonly ActView[], words: Words): Revealed["made"] {
  const aside = acts.flatMap((act) =>
    act.tellings.filter((telling) => telling.suspect).map((telling) => ({ act, telling })),
  );
  return aside.map(({ act, telling }) => ({
    term: words.say("panel.setAside"),
    text: words.compose("panel.suspect", {
      figure: amount(words, telling.value ?? 0, act.unit ?? ""),
    }),
  }));
}

function revealLine(
  board: Board,
  key: FigureKey & { kind: "line" },
  words: Words,
): Revealed | null {
  return revealCell(board, { kind: "cell", giver: key.giver, resource: key.resource }, words);
}

function revealTotal(
  board: Board,
  key: FigureKey & { kind: "total" },
  words: Words,
): Revealed | null {
  const total = [...board.totals, ...barTotals(board)].find(
    (candidate) =>
      candidate.resource === key.resource &&
      candidate.unit === key.unit &&
      candidate.per === key.per,
  );
  if (total === undefined) return null;
  const figure = partOf(board, total, key.part);
  if (figure === null) return null;
  const acts = actsOf(board, figure.acts);
  const made = contributors(board, total, key, words);
  return {
    key,
    subject: words.say("panel.subject", {
      who: words.say("panel.allGivers"),
      resource: words.say(`resource.${total.resource}.plain`),
    }),
    mark: markOf(key.part),
    figure: amount(words, figure.value ?? 0, total.unit),
    told: words.say("panel.told", {
      unit: amountUnit(words, total.unit),
      stage: words.say(`part.${key.part}`),
    }),
    unit: total.unit,
    adopted: null,
    made,
    acts,
    documents: [],
  };
}

function partOf(
  board: Board,
  total: Total,
  part: (FigureKey & { kind: "total" })["part"],
): Figure | null {
  if (part === "joint") return total.joint.pledged;
  if (part === "gap") {
    const required = requirementFor(board, total.resource, total.unit, total.per);
    if (required === null) return null;
    return { value: required.value - (total.pledged.value ?? 0), acts: total.pledged.acts };
  }
  if (part === "available" || part === "leaving") return null;
  return total[part];
}

function markOf(part: string): MarkName {
  const marks: Readonly<Record<string, MarkName>> = {
    delivered: "delivered",
    committed: "committed",
    blocked: "blocked",
    onHold: "suspended",
    gap: "gap",
  };
  return marks[part] ?? "pledged";
}

// A sum is explained by its parts: each giver with its share.
function contributors(
  board: Board,
  total: Total,
  key: FigureKey & { kind: "total" },
  words: Words,
): Revealed["made"] {
  const part = key.part === "gap" || key.part === "joint" ? "pledged" : key.part;
  if (part === "available" || part === "leaving") return [];
  const parts = board.cells
    .filter(
      (cell) => cell.resource === total.resource && cell.giver.joint === (key.part === "joint"),
    )
    .flatMap((cell) =>
      cell.lines
        .filter((line) => line.unit === total.unit && line.per === total.per)
        .map((line) => ({ cell, value: line[part].value ?? 0 })),
    )
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  if (parts.length === 0) return [];
  const shares = parts.map(({ cell, value }) =>
    words.say("panel.share", {
      who: giverName(words, cell.giver),
      figure: amountInWords(words, value, total.unit),
    }),
  );
  return [{ term: words.say("panel.madeOf"), text: [shares.join(" · ")] }];
}

function revealNeed(
  board: Board,
  key: FigureKey & { kind: "need" },
  words: Words,
): Revealed | null {
  const requirement = requirementFor(board, key.resource, key.unit, null);
  if (requirement === null) return null;
  return {
    key,
    subject: words.say("panel.subject", {
      who: board.mission.short,
      resource: words.say(`resource.${key.resource}.plain`),
    }),
    mark: "gap",
    figure: amount(words, requirement.value, requirement.unit),
    told: words.say("panel.required", { day: words.figures.day(requirement.from) }),
    unit: requirement.unit,
    adopted: requirement.value,
    made: [{ term: words.say("panel.what"), text: [{ foreign: requirement.what }] }],
    acts: actsOf(
      board,
      board.reportedRequirements.filter((id) => board.acts[id]?.unit === key.unit),
    ),
    documents: requirement.sources,
  };
}
