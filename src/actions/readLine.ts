import { type Day, parseJson } from "#base";
import type { Problem, Reader } from "#reader";
import { checkText, type TextInput } from "./checkText.ts";

/** What is taken to hold for every document that does not say it itself. */
export interface FilterDefaults {
  readonly published?: string;
  /** Id of the mission that all documents are about; other missions are passed over. */
  readonly mission?: string;
}

/** The answer to one or more lines: the lines to be written, and what they hold. */
export interface Answer {
  /** JSON Lines, each ended by a line feed. */
  readonly text: string;
  readonly documents: number;
  readonly claims: number;
  readonly problems: number;
}

/** What went wrong with a line, and how to write it. */
export interface BadLine {
  readonly id?: unknown;
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/**
 * Read one line of JSON, a document, into one line of JSON: its claims and problems.
 *
 * Never throws: a line that is no document is answered with a problem that names it. A blank line
 * is no document and gets no answer.
 */
export function readLine(
  reader: Reader,
  line: string,
  number: number,
  defaults: FilterDefaults,
): Answer {
  if (line.trim() === "") return { text: "", documents: 0, claims: 0, problems: 0 };
  const given = parseJson(line);
  if (!given.ok) {
    return badLine({
      line: number,
      code: "line_invalid",
      message: `line ${number} is not JSON: ${given.refusal}`,
    });
  }
  const { value } = given;
  const shape = shapeProblem(value);
  const id = idOf(value);
  if (shape !== null) {
    return badLine({ id, line: number, code: "line_invalid", message: `line ${number} ${shape}` });
  }
  const input = inputOf(value as Given, defaults);
  const checked = checkText(input);
  if (!checked.ok) return badLine({ id, line: number, ...checked.refusal });
  try {
    return answered(reader, input, id, number);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return badLine({
      id,
      line: number,
      code: "reader_failed",
      message: `line ${number} could not be read: ${why}`,
    });
  }
}

/** The answer to a line that could not be read. The id is kept where there is one. */
export function badLine({ id, line, code, message }: BadLine): Answer {
  const known = idOf({ id });
  const problems: readonly Problem[] = [{ code, message }];
  const told = known === null ? { id: null, line } : { id: known };
  const text = `${JSON.stringify({ ...told, claims: [], problems })}\n`;
  return { text, documents: 1, claims: 0, problems: 1 };
}

/** Join answers, in their order. */
export function joinAnswers(answers: readonly Answer[]): Answer {
  const sum = (count: (answer: Answer) => number): number =>
    answers.reduce((total, answer) => total + count(answer), 0);
  return {
    text: answers.map(({ text }) => text).join(""),
    documents: sum(({ documents }) => documents),
    claims: sum(({ claims }) => claims),
    problems: sum(({ problems }) => problems),
  };
}

/** The id that a line bears, or null; read from broken lines too, so that they can be found again. */
export function idOf(value: unknown): string | number | null {
  if (typeof value !== "object" || value === null) return null;
  const { id } = value as { id?: unknown };
  return typeof id === "string" || typeof id === "number" ? id : null;
}

type Given = Readonly<Record<string, unknown>>;

const OPTIONAL = ["published", "lang", "title", "publisher", "mission"] as const;

/** The document as the reader takes it: known slots only, those that are null left out. */
function inputOf(given: Given, defaults: FilterDefaults): TextInput {
  const filled: Given = { ...defaults, ...withoutNull(given) };
  const known = OPTIONAL.filter((key) => filled[key] !== undefined);
  return {
    text: String(given["text"]),
    ...Object.fromEntries(known.map((key) => [key, String(filled[key])])),
  };
}

function withoutNull(given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

function answered(
  reader: Reader,
  input: TextInput,
  id: string | number | null,
  line: number,
): Answer {
  // The day has been checked; it is now what its type says.
  const reading = reader.read(input as TextInput & { readonly published: Day });
  const claims = reading.claims.map(({ claim, confidence }) => ({ ...claim, confidence }));
  const { problems, proposedMissions } = reading;
  const written = JSON.stringify({
    ...(id === null ? { id, line } : { id }),
    claims,
    problems,
    ...(proposedMissions.length === 0 ? {} : { proposedMissions }),
  });
  return {
    text: `${written}\n`,
    documents: 1,
    claims: claims.length,
    problems: problems.length,
  };
}

function shapeProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return 'is not a document; write {"id": "a1", "text": "…"}';
  }
  const given = value as Given;
  if (typeof given["text"] !== "string") return 'has no "text"';
  const wrong = OPTIONAL.find(
    (key) => given[key] !== undefined && given[key] !== null && typeof given[key] !== "string",
  );
  return wrong === undefined ? null : `has a "${wrong}" that is not words`;
}
