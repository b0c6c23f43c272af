export { type AskOptions, askFeed } from "./feeds/askFeed.ts";
export {
  dueFeeds,
  type FeedAnswer,
  type FeedState,
  type ItemRefusal,
  itemDone,
  itemRefused,
  MOST_TRIES,
  newFeed,
  nextPoll,
  POLL_MINUTES,
  type RefusedItem,
  retryItems,
} from "./feeds/feedState.ts";
export {
  AGENT,
  FETCH_LIMITS,
  type FetchedPage,
  type FetchLimits,
  type FetchOptions,
  fetchPage,
} from "./fetch/fetchPage.ts";
export type { Resolve } from "./fetch/guard.ts";
export { Manners, type MannersOptions } from "./fetch/manners.ts";
export { isInnerAddress, isPublicAddress } from "./fetch/publicAddress.ts";
export { FETCH_REFUSAL_CODES, type FetchRefusal, type FetchRefusalCode } from "./fetch/refusal.ts";
export { type PostOptions, sendPost } from "./fetch/sendPost.ts";
export { type FetchedDocument, fetchDocument } from "./fetchDocument.ts";
export { diffText, type TextChange } from "./likeness/diffText.ts";
export {
  type Fingerprint,
  fingerprint,
  isNearDuplicate,
  likenessKeys,
  likenessOf,
} from "./likeness/fingerprint.ts";
export { groupCopies } from "./likeness/groupCopies.ts";
export { type Origin, type OriginInput, originOf } from "./origin/originOf.ts";
export {
  type DocumentLine,
  type Feed,
  type FeedItem,
  FORMS,
  type Form,
  type Hints,
  PARSE_LIMITS,
  type ParsedDocument,
  type Sheet,
  type SheetRow,
} from "./parse/document.ts";
export {
  closeParsers,
  type ParseOptions,
  parseBytes,
  readDocumentLines,
  readFeed,
  readSheets,
} from "./parse/parseBytes.ts";
export { ParserPool, type PoolFigures, type PoolOptions } from "./parse/parserPool.ts";
export { PARSE_REFUSAL_CODES, type ParseRefusal, type ParseRefusalCode } from "./parse/refusal.ts";
export { sniff } from "./parse/sniff.ts";
export {
  type Column,
  type ColumnMap,
  columnKey,
  findColumnMap,
  headerRow,
  suggestColumns,
} from "./sheets/columnMap.ts";
export { ROLES, type Role } from "./sheets/data/words.ts";
export { claimsNamed, flowColumns } from "./sheets/flowColumns.ts";
export { type CellAmount, parseAmount } from "./sheets/parseAmount.ts";
export {
  newestDay,
  ROW_PROBLEMS,
  type RowContext,
  type RowProblem,
  rowsToClaims,
  type SheetClaims,
} from "./sheets/rowsToClaims.ts";
