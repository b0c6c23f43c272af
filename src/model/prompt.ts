import { createHash } from "node:crypto";
import { answerSchema } from "./answerSchema.ts";
import { CODEBOOK } from "./data/codebook.ts";

/** A mission that the model is told of. */
export interface PromptMission {
  readonly id: string;
  readonly name: string;
  readonly host: string;
}

/** What the model is asked about. */
export interface PromptInput {
  readonly text: string;
  readonly published: string | null;
  readonly title?: string;
  readonly missions: readonly PromptMission[];
}

/** One message of the chat protocol. */
export interface Message {
  readonly role: "system" | "user";
  readonly content: string;
}

/** Changes whenever the instructions or the answer's schema do; cached answers then count no more. */
export const PROMPT_VERSION = createHash("sha256")
  .update(CODEBOOK)
  .update(JSON.stringify(answerSchema(["mission"])))
  .digest("hex")
  .slice(0, 12);

/** The messages for one text: our codebook, then the text as data within a JSON object. */
export function promptFor({ text, published, title, missions }: PromptInput): readonly Message[] {
  const data = {
    task: 'Answer with {"claims": [...]} for the article in "text".',
    published,
    missions: missions.map(({ id, name, host }) => ({ id, name, host })),
    ...(title === undefined ? {} : { title }),
    text,
  };
  return [
    { role: "system", content: CODEBOOK },
    { role: "user", content: JSON.stringify(data) },
  ];
}

/** The pieces of a long text, cut between paragraphs where that can be; together they are the text. */
export function piecesOf(text: string, longest: number): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const most = start + longest;
    let end = most >= text.length ? text.length : text.lastIndexOf("\n", most) + 1;
    if (end <= start + longest / 2) end = Math.min(most, text.length);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}
