import { ok, type Result } from "#base";
import { type Answered, fileStem, iatiOf, nothingFits, type Side } from "#formats";
import { alpha2Of, createWords, en, keyName } from "#words";
import { answerSelection, type SelectionInput } from "./answer.ts";
import type { Desk } from "./desk.ts";
import type { FileAnswer } from "./fileAnswer.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** A selection as IATI: from whose side, and who reports. */
export interface IatiInput extends SelectionInput {
  readonly side?: Side;
  readonly reporter?: string;
  readonly reporterName?: string;
  /** Ids of acts and claims whose money a source calls official development assistance; also where no quote says it. */
  readonly oda?: readonly string[];
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
  if (!answered.ok) return answered;
  const { board, claims } = answered.value;
  const stray = input.oda?.find((id) => board.acts[id] === undefined && !claims.has(id));
  if (stray !== undefined) {
    return refusal(
      "input_invalid",
      `No act or claim "${stray}" is behind this board. Name those that muster table acts lists.`,
    );
  }
  return ok(iatiFile(answered.value, input));
}

/** The money in what was answered as IATI 2.03 activities. */
export function iatiFile(
  answered: Answered,
  input: Pick<IatiInput, "side" | "reporter" | "reporterName" | "oda"> = {},
): FileAnswer {
  const ref = input.reporter ?? NOBODY.ref;
  const words = createWords("en", en);
  const xml = iatiOf(answered, {
    reporter: {
      ref,
      name: input.reporterName ?? (input.reporter === undefined ? NOBODY.name : ref),
    },
    side: input.side ?? "giver",
    nameOf: (key) => keyName(words, key),
    countryOf: alpha2Of,
    oda: new Set(input.oda),
  });
  return {
    asked: answered.selection,
    name: `${fileStem(answered.selection)}-iati${input.side === "mission" ? "-incoming" : ""}.xml`,
    nothing: nothingFits(answered),
    type: "application/xml; charset=utf-8",
    body: xml,
  };
}
