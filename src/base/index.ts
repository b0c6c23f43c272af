export { assert } from "./assert.ts";
export { ENGLISH_NUMBERS, FRENCH_NUMBERS, SPANISH_NUMBERS } from "./data/numberWords.ts";
export {
  addDays,
  type Day,
  dayNumber,
  dayOf,
  dayOfNumber,
  daysBetween,
  firstDayOf,
  type Instant,
  isDay,
  isInstant,
  isPartialDay,
  lastDayOf,
  mondayBefore,
  type PartialDay,
  type Precision,
  precisionOf,
} from "./day.ts";
export { type Json, parseJson, writeLine } from "./json.ts";
export { type Misfit, misfits, type SchemaIssue } from "./misfit.ts";
export { nearest } from "./nearest.ts";
export { ok, type Result, refuse } from "./result.ts";
export { table } from "./table.ts";
export { compareText, plainText } from "./text.ts";
