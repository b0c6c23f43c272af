import type { Party } from "#ledger";
import { bondOf, type Place, placeOfGiven } from "./bonds.ts";
import type { Candidate } from "./candidates.ts";
import { coreOf, gapOf, pairClues } from "./core.ts";
import { isMission } from "./gifts.ts";
import type { Phrase } from "./nodes.ts";
import { readsAs } from "./reads.ts";
import type { Scene } from "./scene.ts";
import { outerRole, stanceOf } from "./stance.ts";
import type { Token } from "./tokens.ts";

/** What speaks for or against a candidate and its stages, as words that the weights are listed by. */
export function cluesOf(candidate: Candidate): string[] {
  const { scene, given, giver } = candidate;
  const over = placeOfGiven(given, scene);
  const bond = bondOf(given, giver, over);
  const figure = given.quantity === undefined ? "none" : given.what === "bare" ? "bare" : "figure";
  const kind = kindOf(candidate.parties, scene);
  const res = candidate.resource;
  const reads = readsAs(given, over, scene);
  const tie = tieOf(bond);
  return [
    "bias",
    `res ${res} ${figure}`,
    `what ${given.what} ${res}`,
    `giver ${kind}`,
    `giver ${kind} ${res} ${figure}`,
    `how ${giver.how}`,
    `reads ${reads}`,
    `reads ${reads} ${tie}`,
    `reads ${reads} ${tie} ${given.what}`,
    `reads ${reads} ${res}`,
    `reads ${reads} ${tie} ${kind}`,
    `tie ${tie}`,
    `tie ${tie} ${given.what} ${figure}`,
    `tie ${tie} ${kind}`,
    `tie ${tie} ${res}`,
    `bond ${bond}`,
    `bond ${bond} ${given.what}`,
    `bond ${bond} ${giver.how} ${figure}`,
    `near ${Math.min(candidate.nearer, 3)} ${giver.how}`,
    `gap ${gapOf(candidate)}`,
    `gap ${gapOf(candidate)} ${bond}`,
    ...(given.weak ? [`weak ${res}`] : []),
    ...(given.elsewhere ? ["elsewhere", `elsewhere ${res}`] : []),
    ...(given.quantity ? [`basis ${given.quantity.basis}`, `bound ${given.quantity.bound}`] : []),
    ...(given.quantity?.per ? ["rate"] : []),
    ...(given.phrase?.negated ? ["no-thing"] : []),
    ...planClues(candidate, over),
    ...witnessClues(candidate),
    ...placeClues(over, bond, scene),
    ...giverClues(candidate, over),
    ...surfaceClues(candidate),
    ...sentenceClues(scene),
    ...pairClues(coreOf(candidate, over, reads, tie, kind, figure)),
  ];
}

const PLANNED =
  /^(planned|authorised|authorized|intended|eventual|envisaged|foreseen|mandated|target|ceiling|strength|needed|required|shortfall|quota|full)$/;

/** A figure of the mission's size, not of what a party gives. */
function planClues({ given, scene }: Candidate, over: Place | null): string[] {
  const phrase = given.phrase;
  if (phrase === null)
    return over?.predicate.senses.some((each) => each.frame.resource) ? ["by-verb"] : [];
  const host = phrase.host;
  const words = scene.tokens.slice(phrase.from, Math.min(scene.tokens.length, phrase.to + 3));
  const served = over?.predicate.senses.find((each) => each.frame.resource)?.frame.resource;
  return [
    ...(words.some((token) => PLANNED.test(token.lower))
      ? ["planned", `planned ${given.resource}`]
      : []),
    ...(host !== null && isMission(host, scene) ? ["in-mission", `in-mission ${phrase.prep}`] : []),
    ...(served === undefined ? [] : [`served ${served} ${given.resource}`]),
  ];
}

/** Bonds by how much they tell. */
function tieOf(bond: string): string {
  if (/^(owner|itself|beside|share)$/.test(bond)) return "own";
  if (/^(subject|passive-prep-by)$/.test(bond)) return "agent";
  if (/^of-thing-(from|by|of)$/.test(bond) || bond === "owns-noun") return "source";
  if (bond.startsWith("up-subject") || bond === "up-prep-by") return "above";
  if (/^(apart|unbound|loose)$/.test(bond)) return "far";
  if (/^(carried|all)$/.test(bond)) return bond;
  return "other";
}

function kindOf(parties: readonly Party[], scene: Scene): string {
  const first = parties[0];
  if (parties.length > 1)
    return parties.some((each) => typeof each !== "string") ? "mixed" : "several";
  if (first === undefined) return "nobody";
  if (typeof first !== "string") return first.described === "all contributors" ? "all" : "unnamed";
  if (first === scene.discourse.host) return "host";
  if (first === "UN" || first === "UNSC" || first === "EU" || first === "AU") return first;
  return first.length === 3 ? "state" : "organisation";
}

function witnessClues(candidate: Candidate): string[] {
  const { told, others } = candidate;
  const first = told[0];
  if (first === undefined)
    return ["untold", ...others.slice(0, 1).flatMap((each) => ["other", `other ${each.stage}`])];
  const exact = first.figure ? "same" : "unlike";
  return [
    `told ${exact}`,
    `told ${first.stage}`,
    `told ${exact} ${first.stage}`,
    `rule ${first.rule} ${exact}`,
    `rule ${first.rule} ${first.stage}`,
    ...first.found.clues.map((clue) => `rule ${first.rule} ${clue}`),
    ...told.slice(1, 2).map((each) => `also ${each.stage}`),
  ];
}

/** What the verb over the thing says, and the verbs and nouns over that verb. */
function placeClues(over: Place | null, bond: string, scene: Scene): string[] {
  if (over === null) return ["no-verb", `no-verb ${bond}`];
  const { predicate, place, noun } = over;
  const role = predicate.senses[0]?.frame.role ?? "none";
  const stance = stanceOf(predicate, scene);
  const form = `${predicate.tense}${predicate.passive ? " passive" : ""}${predicate.negated || predicate.subject?.negated ? " not" : ""}${predicate.progressive ? " ing" : ""}`;
  const up = predicate.governor;
  const above = up === null ? "none" : (outerRole(up) ?? "other");
  const nounRole = noun === null ? "" : (frameOfNoun(noun, scene) ?? "plain");
  return [
    `verb ${role} ${place}`,
    `verb ${role} ${stance}`,
    `verb ${role} ${form}`,
    `verb ${role} ${bond}`,
    `lemma ${predicate.lemma}`,
    `stance ${stance}`,
    `stance ${stance} ${bond}`,
    `clause ${predicate.clause} ${predicate.marker}`,
    `above ${above}`,
    `above ${above} ${up?.negated ? "not " : ""}${up?.tense ?? ""}`,
    ...(up === null ? [] : [`above-lemma ${up.lemma}`]),
    ...(nounRole === "" ? [] : [`noun ${nounRole}`, `noun ${nounRole} ${role}`]),
    ...(predicate.governorNoun === null
      ? []
      : [`on-noun ${frameOfNoun(predicate.governorNoun, scene) ?? "plain"}`]),
  ];
}

function frameOfNoun(phrase: Phrase, scene: Scene): string | undefined {
  return scene.lexicon.nouns.get(scene.tokens[phrase.head]?.lemma ?? "")?.[0]?.role;
}

/** What the giver does, where that is another verb than the one over the thing. */
function giverClues(candidate: Candidate, over: Place | null): string[] {
  const { giver, scene } = candidate;
  const phrase = giver.phrase;
  if (phrase === null) return [];
  const own = scene.parsed.predicates.find((predicate) => predicate.subject === phrase);
  const mission = isMission(phrase, scene) ? ["giver-mission"] : [];
  if (own === undefined) return [...mission, `idle ${phrase.prep}`];
  if (own === over?.predicate) return [...mission, "does-it"];
  const role = own.senses[0]?.frame.role ?? "none";
  return [...mission, `does ${role}`, `does ${role} ${own.tense}${own.negated ? " not" : ""}`];
}

/** The words around the thing, whatever the parse makes of them. */
function surfaceClues({ given, scene }: Candidate): string[] {
  const { tokens } = scene;
  const left = tokens.slice(Math.max(0, given.from - 6), given.from);
  const right = tokens.slice(given.to, given.to + 6);
  const verbLeft = left.findLast((token) => token.tag === "VERB");
  const verbRight = right.find((token) => token.tag === "VERB");
  const auxRight = right.find((token) => token.tag === "AUX");
  return [
    ...verbWords("left", verbLeft, scene),
    ...verbWords("right", verbRight, scene),
    ...(auxRight === undefined ? [] : [`right-aux ${auxRight.lower}`]),
    ...left.filter(telling).map((token) => `before ${token.lemma}`),
    ...right.filter(telling).map((token) => `after ${token.lemma}`),
    ...tokens
      .slice(given.from, given.to)
      .filter(telling)
      .map((token) => `in ${token.lemma}`),
  ];
}

const telling = (token: Token): boolean =>
  /^(VERB|NOUN|ADJ|ADV|AUX|PART|SCONJ|ADP)$/.test(token.tag);

function verbWords(side: string, token: Token | undefined, scene: Scene): string[] {
  if (token === undefined) return [`${side} no-verb`];
  const role = scene.lexicon.verbs.get(token.lemma)?.[0]?.frame.role ?? "none";
  return [`${side} ${role}`, `${side} ${role} ${token.form ?? ""}`, `${side} verb ${token.lemma}`];
}

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
  "planned",
  "authorised",
  "authorized",
  "need",
  "needs",
  "request",
  "urge",
  "urged",
  "asked",
  "court",
  "parliament",
  "cabinet",
  "abstained",
  "former",
  "previous",
  "remain",
  "remains",
  "so",
  "now",
  "instead",
  "only",
  "total",
  "including",
  "force",
  "mission",
] as const;

function sentenceClues(scene: Scene): string[] {
  const { lowers, parsed, discourse } = scene;
  const last = parsed.sentence.tokens.at(-1)?.text ?? "";
  const mission = parsed.names.some((span) => span.name.kind === "mission");
  const dates = parsed.dates.filter((date) => date.date !== null);
  const today = discourse.published ?? "";
  return [
    ...SIGNS.filter((word) => lowers.has(word)).map((word) => `says ${word}`),
    ...(mission ? ["mission-named"] : []),
    `silence ${Math.min(discourse.silence, 4)}`,
    ...(discourse.proposed ? ["proposed", `proposed ${Math.min(discourse.silence, 2)}`] : []),
    ...(last === "?" ? ["question"] : []),
    ...(/^[.!?"”’)]$/.test(last) ? [] : ["no-stop"]),
    ...(parsed.index === 0 ? ["first"] : []),
    ...dates.slice(0, 2).map((each) => ((each.date ?? "") > today ? "date-ahead" : "date-past")),
    ...(dates.some((each) => (each.date ?? "9") < String(Number(today.slice(0, 4)) - 2))
      ? ["long-ago"]
      : []),
  ];
}
