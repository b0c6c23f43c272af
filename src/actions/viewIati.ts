import { ok, type Result } from "#base";
import { type Answered, fileStem, iatiOf, type Side } from "#formats";
import { alpha2Of, createWords, en, partyName } from "#words";
import { answerSelection, type SelectionInput } from "./answer.ts";
import type { Desk } from "./desk.ts";
import type { FileAnswer } from "./fileAnswer.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** A selection as IATI: from whose side, and who reports. */
export interface IatiInput extends SelectionInput {
  readonly side?: Side;
  readonly reporter?: string;
  readonly reporterName?: string;
}

/** The reporter where none is named; its agency is on no list, so such a file is for trying out. */
const NOBODY = { ref: "XX-MUSTER-UNREGISTERED", name: "Muster (unregistered)" };

/** The money behind a board as IATI 2.03 activities. */
export async function viewIati(desk: Desk, input: IatiInput): Promise<Result<FileAnswer, Refusal>> {
  const ref = input.reporter ?? NOBODY.ref;
  if (!/^[A-Z0-9]{2,3}-[A-Z0-9]+-[\w.-]+$/.test(ref)) {
    return refusal(
      "input_invalid",
      `"${ref}" is no organisation identifier. Write agency and number, such as XM-DAC-41114.`,
    );
  }
  const answered = await answerSelection(desk, input);
  return answered.ok ? ok(iatiFile(answered.value, input)) : answered;
}

/** The money in what was answered as IATI 2.03 activities. */
export function iatiFile(
  answered: Answered,
  input: Pick<IatiInput, "side" | "reporter" | "reporterName"> = {},
): FileAnswer {
  const ref = input.reporter ?? NOBODY.ref;
  const words = createWords("en", en);
  const xml = iatiOf(answered, {
    reporter: {
      ref,
      name: input.reporterName ?? (input.reporter === undefined ? NOBODY.name : ref),
    },
    side: input.side ?? "giver",
    nameOf: (party) =>
      party.startsWith("?") ? party.slice(1) || "unnamed" : partyName(words, party),
    countryOf: alpha2Of,
  });
  return {
    asked: answered.selection,
    name: `${fileStem(answered.selection)}-iati.xml`,
    type: "application/xml; charset=utf-8",
    body: xml,
  };
}
