import type { BoardInput, SelectionInput } from "#actions";
import { ok, type Result, refuse } from "#base";
import type { Option } from "./command.ts";

/** The options that ask for a board: a mission, and the three times. */
export const QUESTION_OPTIONS: Readonly<Record<string, Option>> = {
  mission: { value: "ID", summary: "the mission (see: muster missions)" },
  "true-on": { value: "DAY", summary: "what was true on this day (default: today)" },
  "known-at": {
    value: "DAY",
    summary: "as the public record stood at this day (default: the day of --true-on)",
  },
  head: { value: "N", summary: "as this ledger stood at this entry (default: the newest)" },
};

/** The options that ask for a board and say whose support of what is meant. */
export const SELECTION_OPTIONS: Readonly<Record<string, Option>> = {
  ...QUESTION_OPTIONS,
  parties: { value: "KEN,USA", summary: "only these givers" },
  resources: { value: "funding", summary: "only these resources, joined by commas" },
};

/** The selection that options ask for; what is no number is refused with a sentence. */
export function selection(
  options: Readonly<Record<string, string>>,
): Result<SelectionInput, string> {
  const asked = question(options);
  if (!asked.ok) return asked;
  const { parties, resources } = options;
  for (const [name, text] of Object.entries({ parties, resources }))
    if (text !== undefined && listed(text).length === 0)
      return refuse(
        `--${name} names none. Leave it out, or name them: --${name} ${EXAMPLES[name]}.`,
      );
  return ok({
    ...asked.value,
    parties: listed(parties),
    resources: listed(resources),
  });
}

const EXAMPLES: Readonly<Record<string, string>> = { parties: "KEN,USA", resources: "funding" };

function listed(text = ""): readonly string[] {
  return text
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** The question that options ask; what is no number is refused with a sentence. */
export function question(options: Readonly<Record<string, string>>): Result<BoardInput, string> {
  const { mission, head } = options;
  const trueOn = options["true-on"];
  const knownAt = options["known-at"];
  const proposals = options["with-proposals"];
  if (head !== undefined && !/^\d{1,15}$/.test(head)) {
    return refuse(`--head is the number of a ledger entry, not "${head}".`);
  }
  if (proposals !== undefined && !(Number(proposals) >= 0 && Number(proposals) <= 1)) {
    return refuse(`--with-proposals is a confidence from 0 to 1, not "${proposals}".`);
  }
  return ok({
    ...(mission === undefined ? {} : { mission }),
    ...(trueOn === undefined ? {} : { trueOn }),
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(head === undefined ? {} : { head: Number(head) }),
    ...(proposals === undefined ? {} : { proposalsFrom: Number(proposals) }),
  });
}
