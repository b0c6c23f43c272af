export {
  amount,
  amountInWords,
  bareAmount,
  isMoney,
  quantityInWords,
  quantityShort,
  rate,
  unitName,
} from "./amount.ts";
export {
  barTotals,
  latestChecks,
  linesOf,
  otherTotals,
  type PlacedLine,
  requirementFor,
  unknownGivers,
} from "./barTotals.ts";
export {
  BRIEF_DAYS,
  type Brief,
  type BriefInput,
  CHASE_AFTER_DAYS,
  sinceDay,
  writeBrief,
} from "./brief/brief.ts";
export { chasedFigure } from "./brief/chase.ts";
export { briefMarkdown, type Quotes } from "./brief/markdown.ts";
export type { BriefSource, Noted } from "./brief/notes.ts";
export { caveatStage, mainLine } from "./cellLine.ts";
export { type ToldChange, tellChanges } from "./changes.ts";
export { en } from "./en.ts";
export { type FigureKey, type Part, readKey, writeKey } from "./figureKey.ts";
export { claimsOf, linkTo } from "./figureLink.ts";
export { deck, headline, pageTitle } from "./headline.ts";
export type { Message } from "./message.ts";
export { alpha2Of, STATE_CODES } from "./names.ts";
export {
  giverName,
  inSentence,
  keyName,
  keysIn,
  partyName,
  partyNames,
  possessive,
} from "./parties.ts";
export { claimsIn, type Link, type Piece, type Sentence, textOf, type Value } from "./piece.ts";
export { readParty } from "./readParty.ts";
export { createWords, LANGS, type Lang, loadCatalogue, type Words } from "./words.ts";
