import { ok, type Result } from "#base";
import { missionFiles } from "#ledger";
import {
  createModelReader,
  type MergedClaim,
  type ModelReaderOptions,
  type ModelReading,
  mergeReadings,
} from "#model";
import { type Problem, partyNames } from "#reader";
import type { TextInput } from "./checkText.ts";
import type { Desk } from "./desk.ts";
import { readText, type TextReading } from "./readText.ts";
import type { Refusal } from "./refusal.ts";

/** How the language model is reached. */
export type ModelSetting = Omit<ModelReaderOptions, "missions" | "partyNames">;

/** What was read in a text, with the readers that found each claim. */
export interface SecondReading {
  readonly lang: string;
  readonly published: TextReading["published"];
  /** Claims that both found first. */
  readonly claims: readonly MergedClaim[];
  readonly problems: readonly Problem[];
  readonly model: Pick<ModelReading, "refused" | "usage">;
}

/**
 * Read a text with the language model: alone (`llm`), or beside the rules (`both`), claims that both
 * found first. Nothing is saved, and the model decides nothing.
 *
 * @throws when the model's service gives no answer
 */
export async function readTwice(
  desk: Desk,
  input: TextInput,
  readers: "llm" | "both",
  setting: ModelSetting,
): Promise<Result<SecondReading, Refusal>> {
  const rules = await readText(desk, input);
  if (!rules.ok) return rules;
  const missions = missionFiles(await desk.ledger());
  const { published } = rules.value;
  const model = createModelReader({ ...setting, missions, partyNames });
  const second = await model.read({
    text: input.text,
    published,
    ...(input.title === undefined ? {} : { title: input.title }),
    ...(input.mission === undefined ? {} : { mission: input.mission }),
  });
  const first = readers === "both" ? rules.value : { claims: [], problems: [] };
  return ok({
    lang: rules.value.lang,
    published,
    claims: mergeReadings(first.claims, second.claims),
    problems: [...first.problems, ...second.problems],
    model: { refused: second.refused, usage: second.usage },
  });
}
