import type { MissionFile } from "#ledger";
import { mayConcern } from "./gate.ts";
import { guessLanguage } from "./guess.ts";
import { shippedWeights } from "./judgement.ts";
import { lexiconOf, splitText } from "./languages/languages.ts";
import { lookOver } from "./lastLook.ts";
import { LEAST_CONFIDENCE } from "./learned/calibrate.ts";
import { newDiscourse } from "./meaning/discourse.ts";
import {
  assignMissions,
  type MissionBook,
  makeMissionBook,
  proposeMission,
} from "./meaning/missions.ts";
import type { Found } from "./meaning/scene.ts";
import { merge } from "./merge.ts";
import type { Parsed } from "./parse/nodes.ts";
import { parseSentence } from "./parse/sentences.ts";
import { findPublished } from "./published.ts";
import type { Problem, ReadClaim, Reader, ReadInput, Reading } from "./reading.ts";
import { type Judging, readSentences } from "./readSentences.ts";
import { withoutRedundant } from "./redundant.ts";
import { buildGazetteer, type Gazetteer } from "./tokens/gazetteer.ts";
import type { Lexicon } from "./tokens/lexicon.ts";

/** The longest part of a text that is read; what follows is left, and a problem says so. */
export const LONGEST_TEXT = 150_000;

/**
 * Where a text neither names a mission, nor has a word for one, nor speaks of a state that hosts one
 * on file, contributions below this confidence are not proposed.
 */
const LEAST_UNTOLD = 0.62;

interface Tools {
  readonly book: MissionBook;
  readonly gazetteers: Map<string, Gazetteer>;
  readonly judging: Judging;
}

/** Make a reader that knows these missions, with the weights that it is shipped with. The English tagger is loaded with the first English text. */
export function createReader(missions: readonly MissionFile[]): Reader {
  return makeReader(missions, { weights: shippedWeights() });
}

/** Make a reader that judges by these weights; for training and its tests. */
export function makeReader(missions: readonly MissionFile[], judging: Judging): Reader {
  const tools: Tools = { book: makeMissionBook(missions), gazetteers: new Map(), judging };
  return {
    read: (input) => {
      try {
        return readDocument(tools, input);
      } catch (cause) {
        const message = cause instanceof Error ? cause.message : String(cause);
        return empty(input, [{ code: "internal-error", message }]);
      }
    },
  };
}

function empty(input: ReadInput, problems: readonly Problem[]): Reading {
  return {
    lang: input.lang ?? "en",
    published: input.published ?? null,
    claims: [],
    problems,
    proposedMissions: [],
  };
}

function readDocument(tools: Tools, input: ReadInput): Reading {
  const cut = input.text.length > LONGEST_TEXT;
  const text = withoutEndlessWords(cut ? input.text.slice(0, LONGEST_TEXT) : input.text);
  const problems: Problem[] = cut
    ? [{ code: "text-cut", message: `Only the first ${LONGEST_TEXT} characters were read.` }]
    : [];
  if (!mayConcern(text, null)) return empty(input, problems);
  const published = input.published ?? findPublished(text);
  const lang = input.lang?.slice(0, 2) ?? guessLanguage(text);
  const lexicon = lexiconOf(lang);
  const gazetteer = gazetteerOf(tools, lexicon);
  const sentences = splitText(text, lexicon, gazetteer);
  const parsed = sentences.map((sentence, index) =>
    parseSentence(sentence, index, lexicon, gazetteer, published),
  );
  let missions = assignMissions(text, parsed, tools.book, published, input.mission);
  if (missions.main === "") {
    const proposed = proposeMission(text, parsed);
    missions = { ...missions, main: proposed.id, host: proposed.host ?? "", proposed: [proposed] };
  }
  const discourse = newDiscourse(lexicon, published, missions.host);
  discourse.proposed = missions.proposed.some((each) => each.id === missions.main);
  const found = readSentences(text, parsed, discourse, lexicon, tools.judging).map(
    (each): Found => {
      const mission = missions.bySentence.get(each.sentence) ?? missions.main;
      return { ...each, claim: { ...each.claim, mission } };
    },
  );
  const told = withoutRedundant(merge(found));
  tools.judging.watchFound?.(told);
  const all = told.map(({ claim, chance = 0 }): ReadClaim => ({ claim, confidence: chance }));
  const onMission =
    input.mission !== undefined ||
    !discourse.proposed ||
    parsed.some((each) => speaksOfForce(each, lexicon));
  const least = onMission ? LEAST_CONFIDENCE : LEAST_UNTOLD;
  const claims = lookOver(all, text, tools.judging.weights.last).filter(
    ({ claim, confidence }) =>
      confidence >= (claim.kind === "contribution" ? least : LEAST_CONFIDENCE),
  );
  claims.sort((a, b) => a.claim.quote.start - b.claim.quote.start);
  return {
    lang,
    published,
    claims,
    problems: [...problems, ...discourse.problems],
    proposedMissions: claims.length > 0 ? missions.proposed : [],
  };
}

/** Whether a sentence names a mission or has a word for one. */
function speaksOfForce({ sentence, names }: Parsed, lexicon: Lexicon): boolean {
  const nouns = lexicon.set("missionNouns");
  return (
    names.some((span) => span.name.kind === "mission") ||
    sentence.tokens.some((token) => nouns.has(token.lemma) || nouns.has(token.lower))
  );
}

function gazetteerOf(tools: Tools, lexicon: Lexicon): Gazetteer {
  const known = tools.gazetteers.get(lexicon.code);
  if (known !== undefined) return known;
  const made = buildGazetteer(lexicon.code, tools.book.names);
  tools.gazetteers.set(lexicon.code, made);
  return made;
}

/** Blank out runs without a space that no word is as long as; every offset stays. */
function withoutEndlessWords(text: string): string {
  return text.replace(/\S{150,}/gu, (run) => " ".repeat(run.length));
}
