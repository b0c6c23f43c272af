import { STATES } from "../data/states.ts";

const CODES: ReadonlySet<string> = new Set(
  STATES.trim()
    .split("\n")
    .map((line) => line.slice(0, line.indexOf("|"))),
);

/** Whether a code is that of a state and not, with as many letters, of an organisation (KEN, not OAS). */
export const isStateCode = (code: string): boolean => CODES.has(code);
