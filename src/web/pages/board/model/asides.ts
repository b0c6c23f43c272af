import type { Board, Total } from "#ledger";
import {
  amount,
  amountInWords,
  giverName,
  linkTo,
  otherTotals,
  rate,
  type Sentence,
  unknownGivers,
} from "#words";
import type { MarkName } from "../../../marks/shapes.ts";
import type { Words } from "../../../words/words.ts";

/** A line below a bar: what belongs beside it and is not in it. */
export interface Aside {
  readonly mark: MarkName;
  readonly text: Sentence;
}

/** The lines below a bar: joint figures, givers of unknown size, other currencies and rates. */
export function asidesOf(board: Board, total: Total, words: Words): readonly Aside[] {
  return [
    ...jointAside(board, total, words),
    ...unknownAside(board, total, words),
    ...otherTotals(board)
      .filter((other) => other.resource === total.resource)
      .map((other) => otherAside(board, other, words)),
  ];
}

/** The totals of means that have no bar at all: vehicles, flights, training places. */
export function meansAsides(board: Board, words: Words): readonly Aside[] {
  return otherTotals(board)
    .filter((total) => total.resource !== "personnel" && total.resource !== "funding")
    .map((total) => otherAside(board, total, words, words.say(`resource.${total.resource}`)));
}

function jointAside(board: Board, total: Total, words: Words): readonly Aside[] {
  const joint = total.joint.pledged;
  if ((joint.value ?? 0) <= 0) return [];
  const { resource, unit, per } = total;
  const givers = board.cells
    .filter((cell) => cell.giver.joint && cell.resource === resource)
    .map((cell) => giverName(words, cell.giver));
  const text = words.compose("aside.joint", {
    figure: linkTo(
      board,
      { kind: "total", resource, unit, per, part: "joint" },
      amountInWords(words, joint.value ?? 0, unit),
      joint.acts,
    ),
    givers: givers.length > 0 ? givers.join("; ") : words.say("aside.groups"),
  });
  return [{ mark: "pledged", text }];
}

function unknownAside(board: Board, total: Total, words: Words): readonly Aside[] {
  const givers = unknownGivers(board, total);
  if (givers.length === 0) return [];
  const links = givers.map((giver) => {
    const cell = board.cells.find(
      (candidate) => candidate.giver.key === giver && candidate.resource === total.resource,
    );
    const name = cell === undefined ? giver : giverName(words, cell.giver);
    const key = { kind: "cell", giver, resource: total.resource } as const;
    return linkTo(board, key, name, cell?.reachedBy ?? []);
  });
  const list = links.flatMap((link, index) => (index === 0 ? [link] : [", ", link]));
  return [{ mark: "pledged", text: words.compose("aside.unknown", { givers: list }) }];
}

function otherAside(board: Board, total: Total, words: Words, title?: string): Aside {
  const { resource, unit, per } = total;
  const rungs = ["delivered", "committed", "pledged"] as const;
  const reached = rungs.filter(
    (rung) => total[rung].acts.length > 0 && (total[rung].value ?? 0) > 0,
  );
  const distinct = reached.filter(
    (rung, index) => index === 0 || total[rung].value !== total[reached[index - 1] ?? rung].value,
  );
  const figures = distinct.flatMap((rung, index) => {
    const key = { kind: "total", resource, unit, per, part: rung } as const;
    const text =
      index === 0
        ? amountInWords(words, total[rung].value ?? 0, unit)
        : amount(words, total[rung].value ?? 0, unit);
    const link = linkTo(board, key, text, total[rung].acts);
    return [...(index === 0 ? [] : [", "]), link, " ", words.say(`stage.${rung}`)];
  });
  const joint = total.joint.pledged.value ?? 0;
  const only =
    figures.length > 0
      ? figures
      : [words.say("aside.jointOnly", { figure: amount(words, joint, unit) })];
  const key =
    title !== undefined ? "aside.means" : per === null ? "aside.otherUnit" : "aside.otherRate";
  return {
    mark: distinct[0] ?? "pledged",
    text: words.compose(key, {
      figures: only,
      title: title ?? "",
      per: per === null ? "" : rate(words, per),
    }),
  };
}
