export type { Appended } from "./append.ts";
export type { GivenText } from "./draft.ts";
export { type FaultCode, StoreFault } from "./fault.ts";
export { type OpenOptions, openStore } from "./open.ts";
export type { AppendRefusal, LinesRefusal, OpenRefusal } from "./refusals.ts";
export { type AppendBy, type Head, Store } from "./store.ts";
export { type EntryProblem, validateEntry } from "./validate.ts";
