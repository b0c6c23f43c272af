import type { Board, ChasedPromise } from "#ledger";
import { amountInWords, rate } from "../amount.ts";
import { linkTo } from "../figureLink.ts";
import { giverName } from "../parties.ts";
import type { Link, Sentence } from "../piece.ts";
import type { Words } from "../words.ts";

/** A promise to be chased in a sentence: whose, of what, how much, and since when. */
export function tellChased(board: Board, promise: ChasedPromise, words: Words): Sentence {
  return words.compose(promise.held ? "brief.chaseHeld" : "brief.chase", {
    who: giverName(words, promise.giver),
    resource: words.say(`resource.${promise.resource}.plain`),
    figure: chasedFigure(board, promise, words),
    n: promise.days,
    day: words.figures.day(promise.since),
  });
}

/** What of a promise is undelivered, as a link to the claims behind it. */
export function chasedFigure(board: Board, promise: ChasedPromise, words: Words): Link | string {
  const { giver, resource, unit, per, outstanding, acts } = promise;
  const figure =
    outstanding === null || unit === null
      ? words.say("figure.none")
      : amountInWords(words, outstanding, unit);
  const rated = per === null ? figure : `${figure} ${rate(words, per)}`;
  return linkTo(board, { kind: "cell", giver: giver.key, resource }, rated, acts);
}
