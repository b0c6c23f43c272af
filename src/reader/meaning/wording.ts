import type { Token } from "../tokens/tokens.ts";
import type { Scene } from "./scene.ts";

/** A sentence as words of the dictionary, in which names, figures and dates stand as what they are, one word each. */
export interface Wording {
  readonly words: readonly string[];
  /** The part of speech of each word, that of its first token. */
  readonly tags: readonly string[];
  /** By token, the place of its word; of what has none, that of the word before it, or 0. */
  readonly places: Int32Array;
}

/** The wording of a sentence. */
export function wordingOf(scene: Scene): Wording {
  const { tokens } = scene;
  const said = saidOf(scene);
  const words: string[] = [];
  const tags: string[] = [];
  const places = new Int32Array(tokens.length);
  for (const [at, word] of said.entries()) {
    if (word !== "") {
      words.push(word);
      tags.push(tokens[at]?.tag ?? "X");
    }
    places[at] = Math.max(0, words.length - 1);
  }
  return { words, tags, places };
}

/** By token its word, or "" for what is part of a longer name, date or figure. */
function saidOf({ tokens, parsed, discourse }: Scene): string[] {
  const said = tokens.map(wordOf);
  for (const { from, to, name } of parsed.names)
    put(said, from, to, nameOf(name.kind, name.code, discourse.host));
  for (const { from, to } of parsed.dates) put(said, from, to, "DATE");
  for (const { from, to, currency } of parsed.amounts)
    put(said, from, to, currency === undefined ? "FIGURE" : "MONEY");
  return said;
}

function put(said: string[], from: number, to: number, word: string): void {
  said[from] = word;
  said.fill("", from + 1, to);
}

function wordOf(token: Token): string {
  if (token.tag === "SPACE") return "";
  if (token.tag === "PROPN" && token.own === undefined) return `^${token.lower}`;
  return token.lemma;
}

function nameOf(kind: string, code: string, host: string): string {
  if (kind === "mission") return "MISSION";
  if (code === host) return "HOST";
  return kind === "organisation" ? code : kind === "leader" ? "LEADER" : "STATE";
}
