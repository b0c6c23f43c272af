import { type Day, isDay, ok, type Result } from "#base";
import type { Claim } from "#ledger";
import type { Problem, ProposedMission, ReadClaim } from "#reader";
import type { Desk } from "./desk.ts";
import { missionsOnFile } from "./missions.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** The largest text that is taken in, in UTF-16 code units (the promises allow two million). */
export const MAX_TEXT = 2_000_000;

/** A text to be read, with what is known about it. */
export interface TextInput {
  readonly text: string;
  readonly published?: string;
  readonly lang?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly mission?: string;
}

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
  const reading = desk.reader(missions).read({
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

/** Refuse a text that is empty, no text, or too long, or a day that is none. */
export function checkText(input: TextInput): Result<TextInput, Refusal> {
  if (input.published !== undefined && !isDay(input.published)) {
    return refusal(
      "day_invalid",
      `"${input.published}" is no calendar day. Write it as year-month-day, such as 2024-02-22.`,
    );
  }
  if (input.text.length > MAX_TEXT) {
    return refusal(
      "document_too_large",
      `The text has ${input.text.length} characters; at most ${MAX_TEXT} can be taken in. Cut it into its articles.`,
    );
  }
  if (!looksLikeText(input.text)) {
    return refusal(
      "document_not_text",
      "This is not text (it holds binary bytes). Save the page as plain text, or copy its words.",
    );
  }
  if (input.text.trim() === "") {
    return refusal(
      "document_empty",
      "The text is empty. Give the words of an article or statement.",
    );
  }
  return ok(input);
}

/** The refusal for a mission that is not on file. */
export function missionUnknown(
  mission: string,
  known: readonly string[],
): ReturnType<typeof refusal> {
  const list = known.length === 0 ? "No mission is on file yet" : `On file: ${known.join(", ")}`;
  return refusal("mission_unknown", `There is no mission "${mission}". ${list}.`, { known });
}

/** Whether a text is words and not a binary file read as text: no NUL, few control or replacement characters. */
function looksLikeText(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (head.startsWith("%PDF-") || head.startsWith("PK\u0003\u0004")) return false;
  if (head.includes("\u0000")) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells bytes from words.
  const odd = head.match(/[\u0001-\u0008\u000e-\u001f\u007f\ufffd]/g)?.length ?? 0;
  return odd <= head.length / 50;
}

/** A claim in the form that proposals keep. */
export type ProposedClaim = {
  readonly id: string;
  readonly claim: Claim;
  readonly confidence: number;
};
