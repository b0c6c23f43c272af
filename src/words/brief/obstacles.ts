import type { Board, ObstacleThread } from "#ledger";
import { amountInWords } from "../amount.ts";
import { linkTo } from "../figureLink.ts";
import { partyName, partyNames } from "../parties.ts";
import type { Piece, Sentence } from "../piece.ts";
import type { Words } from "../words.ts";
import type { Noted, Notes } from "./notes.ts";

/** One obstacle in force: what it is, what it holds, what would free it. */
export interface BriefObstacle {
  readonly id: string;
  readonly title: string;
  readonly told: Noted;
  readonly holds: Noted;
  readonly frees: Noted;
}

/** The obstacles in force, so many at most; those that hold something first, then the oldest. */
export function tellObstacles(
  board: Board,
  most: number,
  notes: Notes,
  words: Words,
): readonly BriefObstacle[] {
  const open = board.obstacles.filter(({ status }) => status !== "resolved");
  const sorted = [...open].sort(
    (a, b) => Number(b.holds.length > 0) - Number(a.holds.length > 0) || b.days - a.days,
  );
  return sorted.slice(0, most).map((thread) => ({
    id: thread.id,
    title: words.say("brief.obstacle", {
      type: words.say(`obstacle.${thread.type}.title`),
      status: words.say(`status.${thread.status}`),
      days: words.say("days", { n: thread.days }),
    }),
    told: toldOf(thread, notes, words),
    holds: holdsOf(board, thread, notes, words),
    frees: freesOf(board, thread, notes, words),
  }));
}

function toldOf(thread: ObstacleThread, notes: Notes, words: Words): Noted {
  const last = thread.steps.at(-1);
  const values = {
    who:
      thread.affects.length === 0 ? words.say("change.mission") : partyNames(words, thread.affects),
    since: words.figures.day(thread.since),
    day: words.figures.day(last?.on ?? thread.since),
  };
  const contested = thread.status === "contested" && last?.on !== thread.since;
  return {
    text: words.compose(contested ? "brief.obstacleContested" : "brief.obstacleSince", values),
    notes: notes.ofActs([thread.id]),
  };
}

function holdsOf(board: Board, thread: ObstacleThread, notes: Notes, words: Words): Noted {
  if (thread.holds.length === 0) {
    const key = thread.affects.length === 0 ? "brief.holdsNobody" : "brief.holdsNothing";
    return { text: words.compose(key), notes: [] };
  }
  const acts: string[] = [];
  const figures = thread.holds.flatMap((held, index): readonly Piece[] => {
    const cell = board.cells.find(
      ({ giver, resource }) => giver.key === held.giver && resource === held.resource,
    );
    const made = cell?.lines.find(({ unit }) => unit === held.unit)?.pledged.acts ?? [];
    acts.push(...made);
    const key = { kind: "cell", giver: held.giver, resource: held.resource } as const;
    const text = amountInWords(words, held.value, held.unit);
    const of = ` (${partyName(words, held.giver)})`;
    return [...(index === 0 ? [] : [", "]), linkTo(board, key, text, cell?.acts ?? []), of];
  });
  return { text: words.compose("brief.holds", { figures }), notes: notes.ofActs(acts) };
}

// What would free it, by its type, and the instruments under way with those it affects.
function freesOf(board: Board, thread: ObstacleThread, notes: Notes, words: Words): Noted {
  const affected = new Set(
    thread.affects.flatMap((party) => (typeof party === "string" ? party : [])),
  );
  const underWay = board.agreements.filter(
    ({ status, parties }) =>
      (status === "sought" || status === "drafting") &&
      parties.some((party) => typeof party === "string" && affected.has(party)),
  );
  const inHand = underWay.flatMap(
    (agreement): Sentence => [
      " ",
      ...words.compose("brief.inHand", {
        instrument: words.say(`instrument.${agreement.instrument}`),
        who: partyNames(words, agreement.parties),
        status: words.say(`agreement.${agreement.status}`),
      }),
    ],
  );
  const pledges = conditionsOf(board, thread).map(
    (text): Sentence => [" ", ...words.compose("brief.openCondition", { text: { foreign: text } })],
  );
  return {
    text: [...words.compose(`brief.frees.${thread.type}`), ...inHand, ...pledges.flat()],
    notes: notes.ofActs(underWay.map(({ id }) => id)),
  };
}

// Conditions that the affected givers told with what is held and that are still open.
function conditionsOf(board: Board, thread: ObstacleThread): readonly string[] {
  const texts = thread.holds.flatMap((held) => {
    const cell = board.cells.find(
      ({ giver, resource }) => giver.key === held.giver && resource === held.resource,
    );
    return (cell?.reachedBy ?? []).flatMap((id) =>
      (board.acts[id]?.conditions ?? [])
        .filter(({ outcome }) => outcome === "open")
        .map(({ text }) => text),
    );
  });
  return [...new Set(texts)].slice(0, 2);
}
