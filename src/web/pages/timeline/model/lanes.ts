import { type Day, lastDayOf } from "#base";
import type { ActView, Board, ObstacleThread } from "#ledger";
import { OBSTACLE_TYPES } from "#ledger";
import { amount, claimsOf, partyName, partyNames, writeKey } from "#words";
import type { MarkName } from "../../../marks/shapes.ts";
import type { Words } from "../../../words/words.ts";

/** A stretch of days in a lane. */
export interface LaneSpan extends LaneItem {
  readonly to: Day;
  /** Solid while it stands, hatched while it is contested, a frame for a mandate. */
  readonly look: "solid" | "contested" | "frame";
}

/** One day in a lane. */
export interface LaneMark extends LaneItem {
  readonly mark: MarkName;
}

interface LaneItem {
  readonly id: string;
  readonly from: Day;
  readonly label: string;
  /** All that is known of it in a line, for its accessible name and the table. */
  readonly told: string;
  readonly open: string;
  readonly mission: string;
  readonly claims: readonly string[];
  /** Higher is kept longer where there is little room. */
  readonly weight: number;
}

/** One lane: a name, its spans, its marks. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly spans: readonly LaneSpan[];
  readonly marks: readonly LaneMark[];
}

/** The lanes of one board, or of a board and its predecessor's; lanes without anything are left out. */
export function lanesOf(boards: readonly Board[], words: Words): readonly Lane[] {
  const lane = (id: string, name: string, items: Partial<Pick<Lane, "spans" | "marks">>): Lane => ({
    id,
    name,
    spans: items.spans ?? [],
    marks: items.marks ?? [],
  });
  const all = <T>(of: (board: Board) => readonly T[]) => boards.flatMap(of);
  const lanes = [
    lane("mandate", words.say("mandate.title"), { spans: mandateSpans(boards, words) }),
    ...OBSTACLE_TYPES.map((type) =>
      lane(type, words.say(`obstacle.${type}.title`), {
        spans: all((board) => obstacleSpans(board, type, words)),
      }),
    ),
    lane("acts", words.say("timeline.acts"), { marks: all((board) => actMarks(board, words)) }),
    lane("agreements", words.say("timeline.agreements"), {
      marks: all((board) => agreementMarks(board, words)),
    }),
    lane("meetings", words.say("timeline.meetings"), {
      marks: all((board) => meetingMarks(board, words)),
    }),
    lane("requests", words.say("timeline.requests"), {
      marks: all((board) => requestMarks(board, words)),
    }),
  ];
  return lanes.filter(({ spans, marks }) => spans.length + marks.length > 0);
}

function itemOf(board: Board, act: string, from: Day, label: string, status: string, words: Words) {
  return {
    id: `${board.asked.mission} ${act}`,
    from,
    label,
    told: `${label}: ${status}, ${words.figures.day(from)}`,
    open: writeKey({ kind: "act", act }),
    mission: board.asked.mission,
    claims: claimsOf(board, [act]),
    weight: 0,
  };
}

// A mandate lasts until its end, the next one of its body, or the day of the board.
function mandateSpans(boards: readonly Board[], words: Words): readonly LaneSpan[] {
  const adopted = boards
    .flatMap((board) => board.mandates.map((mandate) => ({ board, mandate })))
    .filter(({ mandate }) => mandate.status === "adopted" && mandate.instrument !== null)
    .sort((a, b) => (a.mandate.on < b.mandate.on ? -1 : 1));
  return adopted.map(({ board, mandate }, index) => {
    const next = adopted[index + 1]?.mandate.on ?? board.asked.trueOn;
    const end = mandate.until === null ? next : lastDayOf(mandate.until);
    const to = [end, next, board.asked.trueOn].sort()[0] ?? next;
    const name = (mandate.instrument ?? "").replace(/ \(\d+\)$/, "");
    const status = words.say(`mandate.${mandate.action}`);
    return { ...itemOf(board, mandate.id, mandate.on, name, status, words), to, look: "frame" };
  });
}

function obstacleSpans(
  board: Board,
  type: ObstacleThread["type"],
  words: Words,
): readonly LaneSpan[] {
  return board.obstacles
    .filter((thread) => thread.type === type)
    .flatMap((thread) => {
      const who =
        thread.affects.length === 0
          ? words.say("obstacle.mission")
          : partyNames(words, thread.affects);
      const standing = thread.steps.map((step, index) => ({
        step,
        to: thread.steps[index + 1]?.on ?? board.asked.trueOn,
      }));
      return standing
        .filter(({ step, to }) => step.status !== "resolved" && to >= step.on)
        .map(({ step, to }, index) => ({
          ...itemOf(board, thread.id, step.on, who, words.say(`status.${step.status}`), words),
          id: `${board.asked.mission} ${thread.id} ${step.on} ${step.status}`,
          label: index === 0 ? who : "",
          to,
          look: step.status === "open" ? ("solid" as const) : ("contested" as const),
          weight: thread.affects.length > 0 ? 2 : 1,
        }));
    });
}

const COUNTING: readonly ActView["effect"][] = ["sets", "adds", "withdraws", "refuses", "holds"];

function actMarks(board: Board, words: Words): readonly LaneMark[] {
  const acts = Object.values(board.acts).filter(
    (act) =>
      act.kind === "contribution" &&
      COUNTING.includes(act.effect) &&
      act.parties.some((party) => typeof party === "string") &&
      (act.resource === "personnel" || act.resource === "funding"),
  );
  return acts.map((act) => {
    const [party = ""] = act.parties;
    const who = partyName(words, party);
    const figure =
      act.value === null || act.unit === null ? "" : amount(words, act.value, act.unit);
    const stage = act.stage ?? "pledged";
    const label = `${who} ${figure}`.trim();
    const status = words.say(`stage.${stage}`);
    return {
      ...itemOf(board, act.id, act.trueFrom, label, status, words),
      mark: stage,
      weight: weightOf(board, act),
    };
  });
}

// An act weighs as much as its share of what is required; turns weigh more than steps.
function weightOf(board: Board, act: ActView): number {
  const required = board.mission.requirements.find((version) => version.unit === act.unit)?.value;
  const share = Math.min(1, (act.value ?? 0) / (required ?? 600e6));
  const turn = act.effect === "withdraws" || act.effect === "holds" || act.effect === "refuses";
  return share + (turn ? 0.4 : 0) + (act.resource === "personnel" ? 0.1 : 0);
}

function agreementMarks(board: Board, words: Words): readonly LaneMark[] {
  return board.agreements.map((agreement) => {
    const label = partyNames(words, agreement.parties);
    const status = `${words.say(`instrument.${agreement.instrument}`)}, ${words.say(`agreement.${agreement.status}`)}`;
    const bound = agreement.status === "signed" || agreement.status === "in-force";
    return {
      ...itemOf(board, agreement.id, agreement.on, label, status, words),
      mark: bound ? "signed" : "draft",
      weight: bound ? 2 : 1,
    };
  });
}

function meetingMarks(board: Board, words: Words): readonly LaneMark[] {
  return board.engagements
    .filter(({ status }) => status !== "cancelled")
    .map((meeting) => {
      const label = meeting.place ?? meeting.title ?? words.say(`form.${meeting.form}`);
      const status = `${words.say(`form.${meeting.form}`)}, ${partyNames(words, meeting.parties)}`;
      return {
        ...itemOf(board, meeting.id, meeting.on, label, status, words),
        mark: "meeting",
        weight: meeting.form === "conference" ? 3 : meeting.place === null ? 0 : 1,
      };
    });
}

function requestMarks(board: Board, words: Words): readonly LaneMark[] {
  const seen = new Set<string>();
  return board.requests.flatMap((request) => {
    // One appeal for several resources is one mark.
    const appeal = `${request.on} ${JSON.stringify([request.from, request.to])}`;
    if (seen.has(appeal)) return [];
    seen.add(appeal);
    const from = partyNames(words, request.from);
    const label = request.to.length === 0 ? from : `${from} → ${partyNames(words, request.to)}`;
    const status = words.say(`answer.${request.status}`);
    return [
      {
        ...itemOf(board, request.id, request.on, label, status, words),
        mark: "request" as const,
        weight: request.status === "open" ? 2 : 1,
      },
    ];
  });
}
