import { createHash } from "node:crypto";
import type { Claim, MissionFile } from "#ledger";
import { answerSchema } from "./answerSchema.ts";
import type { ModelCache } from "./cache.ts";
import { type Ask, type ChatOptions, createChat } from "./chat.ts";
import { checkAnswer, type ModelRefusal } from "./checkAnswer.ts";
import { figuresIn } from "./figures.ts";
import { type Message, PROMPT_VERSION, piecesOf, promptFor } from "./prompt.ts";
import { suspicions, withoutMachineTalk } from "./suspicions.ts";

/** How a model is set up as a reader. */
export interface ModelReaderOptions extends ChatOptions {
  readonly missions: readonly MissionFile[];
  /** Every name of a party by its code; empty for an unknown code. */
  readonly partyNames: (code: string) => readonly string[];
  /** Where answers are kept, so that the same text is paid for once. */
  readonly cache?: ModelCache;
}

/** One text for the model. */
export interface ModelInput {
  readonly text: string;
  readonly published?: string | null;
  readonly title?: string;
  /** Id of the mission the text is known to be about. */
  readonly mission?: string;
}

/** What reading one text took. */
export interface ModelUsage {
  readonly calls: number;
  readonly cached: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly elapsedMs: number;
}

/** What a model made of a text, as far as it passed the checks. */
export interface ModelReading {
  /** In the order of the text. */
  readonly claims: readonly { readonly claim: Claim; readonly confidence: number }[];
  readonly problems: readonly { readonly code: string; readonly message: string }[];
  /** Claims that were refused, by reason. */
  readonly refused: Readonly<Partial<Record<ModelRefusal, number>>>;
  readonly usage: ModelUsage;
}

/** A language model as a reader of documents. */
export interface ModelReader {
  /**
   * Read one text.
   *
   * @throws when the service gives no answer in time
   */
  read(input: ModelInput): Promise<ModelReading>;
}

/**
 * How sure a claim of the model alone is: a prior, not a measurement, since every model differs. It is
 * set below what agreement of both readers gives.
 */
export const MODEL_CONFIDENCE = 0.7;

/** The longest text asked about at once, in UTF-16 code units, and how many such pieces are read. */
const PIECE = 24_000;
const MOST_PIECES = 20;

/** Make a reader of a language model behind an OpenAI-compatible service. Nothing is sent before `read`. */
export function createModelReader(options: ModelReaderOptions): ModelReader {
  const ask = createChat(options);
  return { read: (input) => readText(options, ask, input) };
}

async function readText(
  options: ModelReaderOptions,
  ask: Ask,
  input: ModelInput,
): Promise<ModelReading> {
  const started = performance.now();
  const missions = options.missions.filter(
    ({ id }) => input.mission === undefined || id === input.mission,
  );
  const pieces = piecesOf(input.text, PIECE);
  const usage = { calls: 0, cached: 0, promptTokens: 0, completionTokens: 0 };
  const given: unknown[] = [];
  const problems = [...suspicions(input.text)];
  if (missions.length === 0) problems.push(NO_MISSION);
  for (const text of missions.length === 0 ? [] : pieces.slice(0, MOST_PIECES)) {
    const messages = promptFor({
      text,
      published: input.published ?? null,
      missions,
      ...(input.title === undefined ? {} : { title: input.title }),
    });
    const content = await answerTo(options, ask, messages, usage);
    const claims = claimsIn(content);
    if (claims === null) problems.push(UNREADABLE);
    else given.push(...claims);
  }
  if (pieces.length > MOST_PIECES) problems.push(TOO_LONG);
  const { claims, refused } = checkAnswer(given, {
    text: input.text,
    readable: withoutMachineTalk(input.text),
    figures: figuresIn(input.text),
    partyNames: options.partyNames,
    missions: missions.map(({ id }) => id),
    published: input.published ?? null,
  });
  return {
    claims: claims.map((claim) => ({ claim, confidence: MODEL_CONFIDENCE })),
    problems,
    refused,
    usage: { ...usage, elapsedMs: performance.now() - started },
  };
}

const NO_MISSION = {
  code: "mission_missing",
  message: "No mission is on file, so the model has nothing to look for.",
};
const UNREADABLE = {
  code: "answer_unreadable",
  message: "The model's answer was not the JSON that was asked for; its claims are lost.",
};
const TOO_LONG = {
  code: "text_cut",
  message: `The model was asked about the first ${MOST_PIECES * PIECE} characters only.`,
};

async function answerTo(
  { url, model, cache }: ModelReaderOptions,
  ask: Ask,
  messages: readonly Message[],
  usage: { -readonly [K in "calls" | "cached" | "promptTokens" | "completionTokens"]: number },
): Promise<string> {
  const key = createHash("sha256")
    .update(JSON.stringify([PROMPT_VERSION, url, model, messages]))
    .digest("hex");
  const kept = await cache?.get(key);
  if (typeof kept === "string") {
    usage.cached++;
    return kept;
  }
  const missions = (JSON.parse(messages[1]?.content ?? "{}") as { missions: { id: string }[] })
    .missions;
  const answer = await ask(messages, answerSchema(missions.map(({ id }) => id)));
  usage.calls++;
  usage.promptTokens += answer.promptTokens;
  usage.completionTokens += answer.completionTokens;
  if (claimsIn(answer.content) !== null) await cache?.set(key, answer.content);
  return answer.content;
}

/** The claims of an answer, or null where it is not `{claims: [...]}`; thoughts and fences are passed over. */
function claimsIn(content: string): readonly unknown[] | null {
  const said = content.slice(content.lastIndexOf("</think>") + 1);
  const json = said.slice(said.indexOf("{"), said.lastIndexOf("}") + 1);
  try {
    const { claims } = JSON.parse(json) as { claims?: unknown };
    return Array.isArray(claims) ? claims : null;
  } catch {
    return null;
  }
}
