import { type Day, ok, type Result } from "#base";
import type { Problem, ProposedMission, ReadClaim } from "#reader";
import { checkText, type TextInput } from "./checkText.ts";
import type { Desk } from "./desk.ts";
import { missionsOnFile } from "./missions/missions.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** What the reader made of a text. */
export interface TextReading {
  readonly lang: string;
  readonly published: Day | null;
  /** Whether the caller gave the publication day or the text did; null when neither. */
  readonly publishedFrom: "person" | "text" | null;
  readonly claims: readonly ReadClaim[];
  readonly problems: readonly Problem[];
  readonly proposedMissions: readonly ProposedMission[];
}

/** Read a text into claims with quotes. Nothing is saved. */
export async function readText(
  desk: Desk,
  input: TextInput,
): Promise<Result<TextReading, Refusal>> {
  const missions = missionsOnFile(await desk.ledger());
  const checked = checkText(input);
  if (!checked.ok) return checked;
  if (input.mission !== undefined && !missions.some(({ id }) => id === input.mission)) {
    return missionUnknown(
      input.mission,
      missions.map(({ id }) => id),
    );
  }
  const published = input.published as Day | undefined;
  const reader = await desk.reader(missions);
  const reading = reader.read({
    text: input.text,
    ...(published === undefined ? {} : { published }),
    ...(input.lang === undefined ? {} : { lang: input.lang }),
    ...(input.title === undefined ? {} : { title: input.title }),
    ...(input.publisher === undefined ? {} : { publisher: input.publisher }),
    ...(input.mission === undefined ? {} : { mission: input.mission }),
  });
  const publishedFrom =
    published !== undefined ? "person" : reading.published === null ? null : "text";
  return ok({ ...reading, published: published ?? reading.published, publishedFrom });
}

/** The refusal for a mission that is not on file. */
export function missionUnknown(
  mission: string,
  known: readonly string[],
): ReturnType<typeof refusal> {
  const list = known.length === 0 ? "None is on file yet" : `On file: ${known.join(", ")}`;
  const detail = `There is no mission "${mission}". ${list}; one is put there with muster missions --add FILE, or in the form for missions.`;
  return refusal("mission_unknown", detail, { known });
}
