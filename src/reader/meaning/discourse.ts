import type { Day } from "#base";
import type { Party, Quantity, Resource } from "#ledger";
import type { Parsed, Phrase } from "../parse/nodes.ts";
import type { Problem } from "../reading.ts";
import type { Lexicon } from "../tokens/lexicon.ts";
import type { Token } from "../tokens/tokens.ts";
import { craftBefore, isCraft } from "./craft.ts";

/** What the text has said before a sentence, as far as its words point back to it; every sentence has its own. */
export interface Discourse {
  readonly lexicon: Lexicon;
  readonly published: Day | null;
  /** The state that hosts the mission, or "". */
  host: string;
  /** The state that is named most by far, the host apart, or "". */
  home: string;
  /** The state or organisation that is named most, by however little, host and United Nations apart, or "". */
  leading: string;
  /** By code, the sentences that name a state or an organisation, once a mention. */
  mentions: ReadonlyMap<string, readonly number[]>;
  /** Party by last name, learned from "Kenya's president, William Ruto". */
  people: ReadonlyMap<string, string>;
  /** Full names by last name. */
  fullNames: ReadonlyMap<string, string>;
  /** The word for a craft ("frigate") by the last word of its name. */
  craft: ReadonlyMap<string, Token>;
  /** The sentence that is being read. */
  current: Parsed | null;
  /** The parties of its phrases, as far as they are settled. */
  readonly memo: Map<Phrase, readonly Party[]>;
  /** Parties of the last subject that was a party. */
  subject: readonly Party[];
  /** Party of the last person named. */
  person: string;
  /** The last state named as a party. */
  state: string;
  /** The last union of states named, the United Nations apart. */
  bloc: string;
  /** The Security Council was named: "the Council" is that one, and no union's. */
  council: boolean;
  /** The last thing of which a figure was told. */
  thing: { readonly resource: Resource; readonly quantity?: Quantity } | null;
  /** The mission is not on file: its name was only guessed from the text. */
  proposed: boolean;
  /** All sentences of the text, in order, and how many of them were read before this one. */
  readonly sentences: readonly Parsed[];
  readonly read: number;
  /** Sentences since the mission was last spoken of. */
  silence: number;
  /** What was seen and could not be settled. */
  readonly problems: Problem[];
}

/** A text of which nothing has been read. */
export function newDiscourse(lexicon: Lexicon, published: Day | null, host: string): Discourse {
  return {
    lexicon,
    published,
    host,
    home: "",
    leading: "",
    mentions: new Map(),
    people: new Map(),
    fullNames: new Map(),
    craft: new Map(),
    current: null,
    memo: new Map(),
    subject: [],
    person: "",
    state: "",
    bloc: "",
    council: false,
    thing: null,
    proposed: false,
    sentences: [],
    read: 0,
    silence: 0,
    problems: [],
  };
}

/** Where each name stands: by its code, the places of the sentences, once a mention. */
export function mentionsIn(parsed: readonly Parsed[]): ReadonlyMap<string, readonly number[]> {
  const mentions = new Map<string, number[]>();
  for (const { index, names } of parsed)
    for (const { name } of names) {
      const there = mentions.get(name.code);
      if (there === undefined) mentions.set(name.code, [index]);
      else there.push(index);
    }
  return mentions;
}

/** What kinds of name stand for a state. */
export const STATE = /^(state|people|capital|leader)$/;
/** The same, or for an organisation. */
export const STATE_OR_BODY = /^(state|people|capital|leader|organisation)$/;

/** How many times as often as the next a state must be named, for a text to be about it. */
const CLEAR = 1.5;

/** The state that sentences name most often, the host apart; "" where none stands out or is named twice. */
export function homeOf(parsed: readonly Parsed[], host: string): string {
  const [first, second] = mostNamed(parsed, host, STATE);
  if (first === undefined || first.count < 2) return "";
  return first.count >= CLEAR * (second?.count ?? 0) ? first.code : "";
}

/** The state or organisation that sentences name most often, host and United Nations apart; of equals the one named first; "" where there is none. */
export const leadingOf = (parsed: readonly Parsed[], host: string): string =>
  mostNamed(parsed, host, STATE_OR_BODY)[0]?.code ?? "";

/** The United Nations and its council: they ask and decide, and send nobody of their own. */
export const ASSEMBLY = /^(UN|UNSC)$/;

/** The codes of names of some kinds by how often they are told, the host's and the United Nations' left out. */
function mostNamed(parsed: readonly Parsed[], host: string, kinds: RegExp) {
  const counts = new Map<string, number>();
  for (const { name } of parsed.flatMap((each) => each.names))
    if (kinds.test(name.kind) && name.code !== host && !ASSEMBLY.test(name.code))
      counts.set(name.code, (counts.get(name.code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
}

/** The sentences before, in order; no more than the last `most`. */
export const readBefore = ({ sentences, read }: Discourse, most = read): readonly Parsed[] =>
  sentences.slice(Math.max(0, read - most), read);

/** The sentences that follow, in order; no more than the next `most`. */
export const comingAfter = ({ sentences, read }: Discourse, most: number): readonly Parsed[] =>
  sentences.slice(read + 1, read + 1 + most);

const BLOCS = new Set("AU EU SADC ECOWAS EAC NATO ECCAS IGAD G5S CARICOM OAS".split(" "));

/** Learn the people whom a sentence introduces. Call it before its claims are read. */
export function learnPeople(parsed: Parsed, discourse: Discourse): void {
  const tokens = parsed.sentence.tokens;
  for (const span of parsed.names) {
    if (BLOCS.has(span.name.code)) discourse.bloc = span.name.code;
    if (span.name.code === "UNSC") discourse.council = true;
    if (span.name.kind !== "leader") continue;
    remember(tokens.slice(span.from, span.to), span.name.code, discourse);
  }
  for (const phrase of parsed.phrases) {
    if (phrase.date !== null) continue;
    rememberCraft(phrase, tokens, discourse);
    const own = personTokens(phrase, tokens, discourse);
    const other = phrase.appos === null ? [] : personTokens(phrase.appos, tokens, discourse);
    const name = own.length > 0 ? own : other;
    if (name.length === 0) continue;
    const known = discourse.people.get(lastName(name));
    const titled =
      titleParty(phrase, tokens, discourse) ??
      (phrase.appos && titleParty(phrase.appos, tokens, discourse));
    const party =
      titled ??
      known ??
      (hasTitle(phrase, tokens, discourse) ||
      (phrase.appos && hasTitle(phrase.appos, tokens, discourse))
        ? nearState(parsed, phrase, discourse)
        : undefined);
    if (party) remember(name, party, discourse);
  }
}

/** "The frigate Hessen": what the text elsewhere calls the Hessen alone. */
function rememberCraft(phrase: Phrase, tokens: readonly Token[], discourse: Discourse): void {
  const name = tokens[phrase.head]?.lower ?? "";
  const word = craftBefore(phrase, tokens, discourse.lexicon);
  if (word?.tag !== "NOUN" || !isCraft(word, discourse.lexicon)) return;
  if (discourse.craft.has(name) || phrase.names.some((span) => span.to > phrase.head)) return;
  // "The frigates Hessen and Bayern": each of them is one.
  discourse.craft = withEntry(discourse.craft, name, { ...word, lower: word.lemma });
}

function remember(name: readonly Token[], party: string, discourse: Discourse): void {
  const last = lastName(name);
  if (last.length < 2) return;
  discourse.people = withEntry(discourse.people, last, party);
  const full = name.map((token) => token.text).join(" ");
  const known = discourse.fullNames.get(last);
  if (known === undefined || full.length > known.length)
    discourse.fullNames = withEntry(discourse.fullNames, last, full);
}

/** Sentences before still see the map as it was; most entries are in it already. */
function withEntry<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value,
): ReadonlyMap<string, Value> {
  return map.get(key) === value ? map : new Map(map).set(key, value);
}

const lastName = (name: readonly Token[]): string => name[name.length - 1]?.lower ?? "";

/** The tokens of a person's name at the end of a phrase ("foreign minister Alfred Mutua"). */
function personTokens(
  phrase: Phrase,
  tokens: readonly Token[],
  discourse: Discourse,
): readonly Token[] {
  let from = phrase.to;
  while (from > phrase.from && from > phrase.possessor + 1) {
    const token = tokens[from - 1];
    if (token === undefined || token.tag !== "PROPN" || !/^\p{Lu}/u.test(token.text)) {
      if (!/^(da|de|del|van|von|bin|el|al|la)$/.test(token?.lower ?? "") || from === phrase.to)
        break;
    }
    if (isTitle(token, discourse) || /^hon(ou?rable)?$/.test(token?.lower ?? "")) break;
    from -= 1;
  }
  const name = tokens.slice(from, phrase.to);
  if (name.length === 0 || name.length > 5) return [];
  const named = phrase.names.some(
    (span) => span.from < phrase.to && span.to > from && span.name.kind !== "leader",
  );
  const institution = name.some(
    (token) =>
      discourse.lexicon.set("institutions").has(token.lower) ||
      discourse.lexicon.set("courts").has(token.lower) ||
      discourse.lexicon.set("missionNouns").has(token.lower),
  );
  return named || institution ? [] : name;
}

const isTitle = (token: Token | undefined, discourse: Discourse): boolean =>
  token !== undefined &&
  (discourse.lexicon.set("titles").has(token.lower) ||
    discourse.lexicon.set("titles").has(token.lemma));

function hasTitle(phrase: Phrase, tokens: readonly Token[], discourse: Discourse): boolean {
  return tokens.slice(phrase.from, phrase.to).some((token) => isTitle(token, discourse));
}

/** The party of a title: "Kenya's foreign minister", "the Bahamian minister", "the president of Haiti". */
function titleParty(
  phrase: Phrase,
  tokens: readonly Token[],
  discourse: Discourse,
): string | undefined {
  if (!hasTitle(phrase, tokens, discourse)) return undefined;
  const inside = phrase.names.filter(
    (span) => span.name.code !== "" && span.name.kind !== "mission",
  );
  if (inside.length > 0)
    return (inside.find((span) => span.name.kind === "leader") ?? inside[0])?.name.code;
  for (const mod of [...phrase.mods, ...phrase.mods.flatMap((each) => each.mods)]) {
    if (!/^(of|for|from|de|du|d'|del)$/.test(mod.prep)) continue;
    const name = mod.names.find((span) => span.name.code !== "" && span.name.kind !== "mission");
    if (name !== undefined) return name.name.code;
  }
  return undefined;
}

/** A title without its state belongs to the state that the sentence, or the text before it, speaks of. */
function nearState(parsed: Parsed, phrase: Phrase, discourse: Discourse): string | undefined {
  const before = parsed.names.filter(
    (span) =>
      span.to <= phrase.from &&
      /^(state|people)$/.test(span.name.kind) &&
      span.name.code !== discourse.host,
  );
  const nearest = before[before.length - 1]?.name.code;
  if (nearest !== undefined) return nearest;
  const justNamed = discourse.sentences[discourse.read - 1]?.names.findLast(
    ({ name }) => /^(state|people|capital)$/.test(name.kind) && name.code !== discourse.host,
  );
  if (justNamed !== undefined) return justNamed.name.code;
  const last = discourse.subject.find((party) => typeof party === "string");
  if (typeof last === "string") return last;
  return discourse.state === "" ? undefined : discourse.state;
}
