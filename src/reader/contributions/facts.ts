import {
  type Notes,
  noteAround,
  noteClause,
  nounRole,
  roleOf,
  upTo,
  yes,
} from "../learned/notes.ts";
import { isMission } from "../meaning/gifts.ts";
import type { Scene } from "../meaning/scene.ts";
import { outerRole } from "../meaning/stance.ts";
import { isStateCode } from "../tokens/stateCodes.ts";
import { bondOf, type Place } from "./bonds.ts";
import type { Given } from "./given.ts";
import type { Giver } from "./giver.ts";
import type { Sense } from "./reads.ts";

/** What is so of a whole sentence. */
export function noteSentence(scene: Scene, givens: number, givers: number, notes: Notes): void {
  const { lowers, parsed, discourse, tokens } = scene;
  for (const sign of SIGNS) if (lowers.has(sign)) notes.fact("says", sign);
  const last = tokens.at(-1)?.text ?? "";
  const mission = parsed.names.some((span) => span.name.kind === "mission");
  if (mission) notes.fact("mission", "named");
  notes.fact("silence", upTo(discourse.silence, 4));
  if (discourse.proposed) notes.fact("proposed", upTo(discourse.silence, 2));
  notes.fact("end", last === "?" ? "?" : /^[.!?"”’)]$/.test(last) ? "." : "none");
  if (parsed.index === 0) notes.fact("first", yes);
  if (parsed.sentence.headline) notes.fact("headline", yes);
  if (tokens.some((token) => /^["“”«»]$/.test(token.text))) notes.fact("quoted", yes);
  if (tokens.some((token) => token.text === ":")) notes.fact("colon", yes);
  if (tokens.some((token) => token.text === ";")) notes.fact("semicolon", yes);
  notes.fact("givens", upTo(givens, 6));
  notes.fact("givers", upTo(givers, 6));
  notes.fact("predicates", upTo(parsed.predicates.length, 6));
  notes.fact("length", upTo(Math.floor(tokens.length / 8), 6));
  const today = discourse.published ?? "";
  const old = String(Number(today.slice(0, 4)) - 2);
  for (const { date } of parsed.dates) {
    if (date === null) continue;
    notes.fact("date", date > today ? "ahead" : date < old ? "old" : "past");
  }
  if (parsed.predicates.length === 0) notes.fact("verbless", yes);
  noteNames(scene, notes);
  noteWords(scene, notes);
  for (const each of parsed.predicates) {
    if (each.governor !== null && each.clause !== "that") continue;
    notes.word("main", each.lemma);
    notes.fact("main role", roleOf(each));
    notes.fact("main form", each.tense);
  }
}

/** What is named in a sentence, and how many names and figures it holds. */
function noteNames({ parsed }: Scene, notes: Notes): void {
  for (const { name } of parsed.names) notes.fact("names", name.kind);
  notes.fact("names told", upTo(parsed.names.length, 6));
  notes.fact("figures told", upTo(parsed.amounts.length, 4));
}

/** Every telling word of a sentence, wherever it stands. */
function noteWords({ tokens }: Scene, notes: Notes): void {
  const seen = new Set<string>();
  for (const { tag, lemma } of tokens) {
    if (!CONTENT.test(tag) || seen.has(lemma)) continue;
    seen.add(lemma);
    notes.word("any", lemma);
  }
}

const CONTENT = /^(VERB|NOUN|ADJ|ADV)$/;

const SIGNS = [
  "if",
  "whether",
  "unless",
  "until",
  "once",
  "not",
  "no",
  "n't",
  "never",
  "yet",
  "already",
  "would",
  "will",
  "could",
  "may",
  "might",
  "should",
  "ready",
  "former",
  "previous",
  "remain",
  "so",
  "now",
  "instead",
  "only",
  "total",
  "including",
  "force",
  "mission",
  "we",
  "our",
  "he",
  "she",
  "his",
  "its",
  "their",
  "they",
  "it",
  "than",
  "but",
  "while",
  "although",
  "though",
  "because",
  "after",
  "before",
  "since",
  "ago",
  "once",
  "earlier",
  "last",
  "next",
  "each",
  "both",
  "other",
  "another",
  "more",
  "further",
  "all",
  "part",
  "some",
  "among",
  "of",
  "from",
  "back",
] as const;

/** What is so of a giver, whatever it may give. */
export function noteGiver(
  scene: Scene,
  giver: Giver,
  place: number,
  kinds: readonly string[],
  notes: Notes,
): void {
  notes.fact("how", giver.how);
  notes.fact("kind", partyKind(giver, scene));
  notes.fact("parties", upTo(giver.parties.length, 4));
  notes.fact("giver place", upTo(place, 3));
  noteMentions(giver, scene, notes);
  const phrase = giver.phrase;
  if (giver.from >= 0) noteAround("giver", giver.from, giver.to, 1, 2, scene, kinds, notes);
  if (phrase === null) return;
  notes.fact("giver prep", phrase.prep);
  notes.fact("giver name", kinds[phrase.head] ?? "");
  notes.word("giver", scene.tokens[phrase.head]?.lemma ?? "");
  if (phrase.possessor !== -1) notes.fact("giver owns", yes);
  if (phrase.negated) notes.fact("giver none", yes);
  if (isMission(phrase, scene)) notes.fact("giver mission", yes);
  if (phrase.host !== null) notes.fact("giver host", nounRole(phrase.host, scene) ?? "plain");
  const own = scene.parsed.predicates.find((predicate) => predicate.subject === phrase);
  if (own === undefined) {
    notes.fact("own", "idle");
    return;
  }
  noteClause("own", own, notes);
  notes.word("own", own.lemma);
  notes.fact("own outer", outerRole(own) ?? "other");
}

/** How much the text speaks of a giver, and whether it has done so from the start. */
function noteMentions({ parties }: Giver, { discourse, parsed }: Scene, notes: Notes): void {
  const codes = parties.filter((each) => typeof each === "string");
  if (codes.length === 0) {
    notes.fact("mentions", "none");
    return;
  }
  const told = codes.flatMap((code) => discourse.mentions.get(code) ?? []);
  notes.fact("mentions", upTo(told.length, 7));
  if (told.includes(0)) notes.fact("in first", yes);
  notes.fact("told before", told.some((at) => at < parsed.index) ? yes : "no");
  if (codes.includes(discourse.home)) notes.fact("is home", yes);
}

function partyKind({ parties }: Giver, scene: Scene): string {
  const first = parties[0];
  if (parties.length > 1)
    return parties.some((each) => typeof each !== "string") ? "mixed" : "several";
  if (first === undefined) return "nobody";
  if (typeof first !== "string") return first.described === "all contributors" ? "all" : "unnamed";
  if (first === scene.discourse.host) return "host";
  if (first === "UN" || first === "UNSC" || first === "EU" || first === "AU") return first;
  return isStateCode(first) ? "state" : "organisation";
}

/** What is so of a giver and a thing together. */
export function notePair(
  scene: Scene,
  given: Given,
  giver: Giver,
  over: Place | null,
  reads: Sense,
  nearer: number,
  kinds: readonly string[],
  notes: Notes,
): void {
  const bond = bondOf(given, giver, over);
  const tie = tieOf(bond);
  notes.fact("bond", bond);
  notes.fact("tie", tie);
  notes.fact(tie, reads);
  notes.fact("tie what", given.what);
  notes.fact("nearer", upTo(nearer, 4));
  const subject = over?.predicate.subject ?? null;
  notes.fact("subject", subject === null ? "none" : subject === giver.phrase ? "giver" : "other");
  if (giver.from === -1) {
    notes.fact("gap", "absent");
    return;
  }
  const before = giver.to <= given.from;
  const [from, to] = before ? [giver.to, given.from] : [given.to, giver.from];
  const side = before ? "before" : to < from ? "inside" : "after";
  notes.fact("gap", side);
  if (side === "inside") return;
  notes.fact(before ? "words between" : "words back", upTo(to - from, 9));
  let verbs = 0;
  const seen = new Set<string>();
  for (let at = from; at < to; at++) {
    const kind = kinds[at] ?? "";
    if (scene.tokens[at]?.tag === "VERB") {
      verbs++;
      notes.word(before ? "between" : "back", scene.tokens[at]?.lemma ?? "");
    }
    if (seen.has(kind)) continue;
    seen.add(kind);
    notes.fact(before ? "between" : "back", kind);
  }
  notes.fact(before ? "verbs between" : "verbs back", upTo(verbs, 3));
}

/** Bonds by how much they tell. */
function tieOf(bond: string): string {
  if (/^(owner|itself|beside|share)$/.test(bond)) return "own thing";
  if (/^(subject|passive-prep-by)$/.test(bond)) return "agent";
  if (/^of-thing-(from|by|of)$/.test(bond) || bond === "owns-noun") return "source";
  if (bond.startsWith("up-subject") || bond === "up-prep-by") return "higher";
  if (/^(apart|unbound|loose)$/.test(bond)) return "far";
  if (/^(carried|all)$/.test(bond)) return bond;
  return "other tie";
}
