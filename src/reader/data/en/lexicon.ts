import { makeLexicon } from "../../tokens/lexicon.ts";
import { FRAMES } from "./frames.ts";
import { WORDS } from "./words.ts";

/** English, indexed. */
export const ENGLISH = makeLexicon("en", WORDS, FRAMES, {
  last: new Set(["last", "past", "previous"]),
  next: new Set(["next", "coming"]),
  this: new Set(["this"]),
  ago: new Set(["ago", "earlier", "before"]),
  units: new Map([
    ["day", "day"],
    ["days", "day"],
    ["week", "week"],
    ["weeks", "week"],
    ["month", "month"],
    ["months", "month"],
    ["year", "year"],
    ["years", "year"],
  ]),
  days: new Map([
    ["today", 0],
    ["tonight", 0],
    ["yesterday", -1],
    ["tomorrow", 1],
  ]),
});
