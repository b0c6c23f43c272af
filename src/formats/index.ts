export { csvMetadata, csvOf } from "./csv.ts";
export { digestHtml, digestMarkdown } from "./digest.ts";
export {
  FEED_FORMATS,
  type FeedFormat,
  feedOf,
  type News,
  type NewsItem,
  type NewsSource,
} from "./feed.ts";
export type { IatiOptions, Side } from "./iati/activity.ts";
export { iatiOf, MUSTER_NAMESPACE } from "./iati/iatiOf.ts";
export { IATI_POINTS, iatiProblems } from "./iati/iatiProblems.ts";
export { jsonLinesOf } from "./jsonLines.ts";
export {
  type Answered,
  citation,
  fileStem,
  meansAct,
  meansCell,
  nothingFits,
  questionLine,
  type Selection,
  type SourcedClaim,
  textIs,
} from "./selection.ts";
export { type Sheet, type SheetCell, sheetsOf } from "./sheets.ts";
export { plainOf, tameText, withoutControls } from "./spreadsheetText.ts";
export { type Column, type Field, TABLE_NAMES, type Table, type TableName } from "./table.ts";
export { tableOf } from "./tableOf.ts";
