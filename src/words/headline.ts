import type { Board, Checkpoint, Line, ObstacleThread, Total } from "#ledger";
import { amount } from "./amount.ts";
import { barTotals, latestChecks, linesOf, requirementFor, unknownGivers } from "./barTotals.ts";
import { writeKey } from "./figureKey.ts";
import { linkTo } from "./figureLink.ts";
import { inSentence, possessive } from "./parties.ts";
import type { Link, Piece, Sentence } from "./piece.ts";
import type { Words } from "./words.ts";

type Amount = "pledged" | "delivered" | "outstanding" | "blocked";

/** The answer in words: who is there, who is promised, what blocks it; at most 35 words. */
export function headline(board: Board, words: Words): Sentence {
  const total = barTotals(board).find((candidate) => candidate.resource === "personnel");
  if (total === undefined || board.claims === 0) return words.compose("head.empty");
  return [...groundSentence(board, total, words), " ", ...promiseSentence(board, total, words)];
}

/** The second line: the money, in the same manner. */
export function deck(board: Board, words: Words): Sentence {
  const total = barTotals(board).find((candidate) => candidate.resource === "funding");
  if (total === undefined || (total.pledged.value ?? 0) === 0) return words.compose("deck.noMoney");
  const paid = total.delivered.value ?? 0;
  const check = differing(board, total, "delivered");
  const values = {
    paid: figure(board, total, "delivered", words),
    promised: figure(board, total, "pledged", words),
    published: check === null ? "" : published(board, check, total, words),
  };
  const traced = check !== null && paid <= check.value;
  const key =
    paid === 0
      ? "deck.unpaid"
      : check === null
        ? "deck.paid"
        : traced
          ? "deck.paidDiffers"
          : "deck.paidBeyond";
  return [...words.compose(key, values), ...needSentence(board, total, words)];
}

function needSentence(board: Board, total: Total, words: Words): Sentence {
  const requirement = requirementFor(board, total.resource, total.unit, total.per);
  if (requirement === null) return [];
  const { resource, unit } = requirement;
  const need: Link = {
    text: amount(words, requirement.value, unit),
    open: writeKey({ kind: "need", resource, unit }),
    claims: requirement.sources,
  };
  return [
    " ",
    ...words.compose(requirement.per === "year" ? "deck.needYear" : "deck.need", { need }),
  ];
}

function groundSentence(board: Board, total: Total, words: Words): Sentence {
  const there = total.delivered.value ?? 0;
  const host = inSentence(words, board.mission.host);
  const check = differing(board, total, "delivered");
  const required = requiredLink(board, total, words);
  const values = {
    host,
    ours: figure(board, total, "delivered", words),
    theirs: check === null ? "" : published(board, check, total, words),
    required: required ?? "",
  };
  if (there === 0 && check === null) return words.compose("head.noOne", values);
  if (check !== null) {
    return words.compose(required === null ? "head.thereDiffers" : "head.thereDiffersOf", values);
  }
  return words.compose(required === null ? "head.there" : "head.thereOf", values);
}

function promiseSentence(board: Board, total: Total, words: Words): Sentence {
  const pledged = total.pledged.value ?? 0;
  const there = total.delivered.value ?? 0;
  if (pledged <= there) return unknownSentence(board, total, words);
  const values: Record<string, Piece | Sentence> = {
    pledged: figure(board, total, "pledged", words),
    more: figure(board, total, "outstanding", words),
    required: requiredLink(board, total, words) ?? "",
    givers: promisers(board, total, words),
  };
  const blocked = total.blocked.value ?? 0;
  const thread = blocked > 0 ? gravest(board, total) : null;
  const first = there === 0 ? firstPromise(values) : "head.more";
  const opening = words.compose(first, values);
  if (thread === null) return [...opening, ...publishedPromises(board, total, words), "."];
  return [...opening, ...blockedClause(board, total, thread, words), "."];
}

function firstPromise(values: Record<string, Piece | Sentence>) {
  return values["required"] === "" ? "head.promised" : "head.promisedOf";
}

// The gravest obstacle is named with what it holds itself: where it holds less than all that is blocked,
// both are told, so that nobody is named for what another obstacle keeps from coming.
function blockedClause(board: Board, total: Total, thread: ObstacleThread, words: Words): Sentence {
  const blocked = total.blocked.value ?? 0;
  const holds = heldOf(thread, total);
  const part = holds.reduce((sum, { value }) => sum + value, 0);
  const one = thread.affects.length === 1 ? thread.affects[0] : undefined;
  const held: Link = {
    text: words.say(`head.heldBy.${thread.type}`),
    open: writeKey({ kind: "act", act: thread.id }),
    claims: thread.steps.map((step) => step.claim),
    held: true,
  };
  const values = {
    blocked: figure(board, total, "blocked", words),
    part: heldFigure(board, thread, holds, amount(words, part, total.unit)),
    whose: one === undefined ? "" : possessive(words, one),
    held,
  };
  if (part < blocked)
    return words.compose(one === undefined ? "head.blockedPart" : "head.blockedPartOf", values);
  if (blocked >= (total.outstanding.value ?? 0)) return words.compose("head.allBlocked", values);
  return words.compose(one === undefined ? "head.blocked" : "head.blockedOf", values);
}

function heldOf(thread: ObstacleThread, { resource, unit }: Total): ObstacleThread["holds"] {
  return thread.holds.filter((held) => held.resource === resource && held.unit === unit);
}

function heldFigure(
  board: Board,
  thread: ObstacleThread,
  holds: ObstacleThread["holds"],
  text: string,
): Piece {
  const [first, second] = holds;
  if (first === undefined || second !== undefined)
    return linkTo(board, { kind: "act", act: thread.id }, text, [thread.id]);
  const { giver, resource } = first;
  const cell = board.cells.find((one) => one.giver.key === giver && one.resource === resource);
  return linkTo(board, { kind: "cell", giver, resource }, text, cell?.acts ?? []);
}

function publishedPromises(board: Board, total: Total, words: Words): Sentence {
  const check = differing(board, total, "pledged");
  if (check === null) return [];
  return words.compose("head.pledgedDiffers", { theirs: published(board, check, total, words) });
}

function unknownSentence(board: Board, total: Total, words: Words): Sentence {
  const count = unknownGivers(board, total).length;
  if (count > 0) return words.compose("head.onlyUnknown", { n: count });
  return words.compose((total.delivered.value ?? 0) > 0 ? "head.noMore" : "head.noPromise");
}

// One or two givers are named; more are counted.
function promisers(board: Board, total: Total, words: Words): string {
  const open = (line: Line) => (line.outstanding.value ?? 0) > 0;
  const givers = linesOf(board, total).filter(({ line }) => open(line));
  const named = givers.flatMap(({ cell }) => cell.giver.parties);
  if (named.length > 2) return words.say("head.givers", { n: named.length });
  return words.figures.list(named.map((party) => inSentence(words, party)));
}

function gravest(board: Board, total: Total): ObstacleThread | null {
  const holding = board.obstacles.filter(
    (thread) => thread.status !== "resolved" && heldOf(thread, total).length > 0,
  );
  // A ruling forbids; want of money or means only delays. Among equals the oldest is named.
  const forbids = (thread: ObstacleThread) => Number(thread.type === "legal");
  return [...holding].sort((a, b) => forbids(b) - forbids(a) || b.days - a.days)[0] ?? null;
}

// A published total is named beside ours where the two differ, and never otherwise.
function differing(board: Board, total: Total, rung: "delivered" | "pledged"): Checkpoint | null {
  const check = latestChecks(board, total).find((candidate) => candidate.rung === rung);
  if (check === undefined || check.value === (total[rung].value ?? 0)) return null;
  return check.verdict === "rounding" ? null : check;
}

function published(board: Board, check: Checkpoint, total: Total, words: Words): Piece {
  const text = amount(words, check.value, total.unit);
  return linkTo(board, { kind: "act", act: check.act }, text, [check.act]);
}

function requiredLink(board: Board, total: Total, words: Words): Link | null {
  const requirement = requirementFor(board, total.resource, total.unit, total.per);
  if (requirement === null) return null;
  const { resource, unit } = requirement;
  const open = writeKey({ kind: "need", resource, unit });
  return { text: amount(words, requirement.value, unit), open, claims: requirement.sources };
}

function figure(board: Board, total: Total, part: Amount, words: Words): Piece {
  const { resource, unit, per } = total;
  const held = total[part];
  const text = amount(words, held.value ?? 0, unit);
  return linkTo(board, { kind: "total", resource, unit, per, part }, text, held.acts);
}

/** The title of the page in the browser's tab. */
export function pageTitle(board: Board, words: Words): string {
  return words.say("title.board", {
    mission: board.mission.short,
    day: words.figures.day(board.asked.trueOn),
  });
}
