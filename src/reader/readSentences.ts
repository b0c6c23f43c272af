import type { Party } from "#ledger";
import { type Candidate, candidatesOf } from "./contributions/candidates.ts";
import { decide, type Judged, judge } from "./contributions/judge.ts";
import { lookAgain } from "./contributions/secondLook.ts";
import { unsettled } from "./contributions/unsettled.ts";
import { nearDates } from "./dating/nearDates.ts";
import { withDetails } from "./details.ts";
import type { Weighing } from "./judgement.ts";
import { LEAST_CONFIDENCE } from "./learned/calibrate.ts";
import type { Walked } from "./learned/recurrent.ts";
import { type Discourse, homeOf, leadingOf, learnPeople, mentionsIn } from "./meaning/discourse.ts";
import { agentOf } from "./meaning/gifts.ts";
import { isHistory, speaksOfMission } from "./meaning/history.ts";
import { partiesOf, settle } from "./meaning/parties.ts";
import type { Found, Scene } from "./meaning/scene.ts";
import { wordingOf } from "./meaning/wording.ts";
import { othersOf, ruledOthers, type Spoken, topicsSpoken } from "./others/others.ts";
import type { Parsed, Phrase, Predicate } from "./parse/nodes.ts";
import type { Lexicon } from "./tokens/lexicon.ts";

/** How claims are judged: by which weights, and who may look on. */
export interface Judging {
  readonly weights: Weighing;
  /** The candidates of a sentence, before they are judged. */
  readonly watch?: (candidates: readonly Candidate[]) => void;
  /** The candidates of a sentence, as facts and the order of words judge them. */
  readonly watchJudged?: (judged: readonly Judged[]) => void;
  readonly watchSpoken?: (spoken: Spoken) => void;
  /** All claims of a document, each fact told once, before the last look. */
  readonly watchFound?: (found: readonly Found[]) => void;
}

/**
 * Read a document. First its sentences in order, so that later words may point back; then what was found in all of them
 * is judged, one judge after the other, so that the weights of each stay near the processor meanwhile.
 */
export function readSentences(
  text: string,
  parsed: readonly Parsed[],
  discourse: Discourse,
  lexicon: Lexicon,
  judging: Judging,
): Found[] {
  for (const each of parsed) learnPeople(each, discourse);
  discourse.home = homeOf(parsed, discourse.host);
  discourse.leading = leadingOf(parsed, discourse.host);
  discourse.mentions = mentionsIn(parsed);
  const { contributions, topics, walker } = judging.weights;
  const views = viewsOf(text, parsed, discourse, lexicon);
  for (const { candidates } of views) judging.watch?.(candidates);
  const walked = views.map((view): [View, Walked] => {
    const wording = wordingOf(view.scene);
    return [view, { wording, gone: walker?.along(wording) ?? null }];
  });
  const spoken = walked.map(([{ scene, rules }, words]) =>
    topicsSpoken(scene, rules, topics, words, judging.watchSpoken),
  );
  const first = walked.map(([{ candidates }, words]) => judge(candidates, contributions, words));
  for (const each of first) judging.watchJudged?.(each);
  const judged = first.map((each) => lookAgain(each, contributions.forest));
  return views.flatMap((view, at) =>
    settleClaims(view, judged[at] ?? [], spoken[at] ?? [], judging),
  );
}

/** A sentence with all that may be claimed in it. */
interface View {
  readonly scene: Scene;
  readonly candidates: readonly Candidate[];
  /** What the rules of the other kinds found. */
  readonly rules: readonly Found[];
}

function viewsOf(
  text: string,
  parsed: readonly Parsed[],
  discourse: Discourse,
  lexicon: Lexicon,
): View[] {
  const views: View[] = [];
  let said: Discourse = { ...discourse, sentences: parsed };
  let currency = "USD";
  for (const [at, each] of parsed.entries()) {
    const here: Discourse = { ...said, current: each, memo: new Map() };
    learnPeople(each, here);
    const money = each.amounts.find((amount) => amount.currency !== undefined)?.currency;
    currency = money ?? currency;
    const scene = makeScene(text, each, here, lexicon, currency);
    here.silence = speaksOfMission(scene) ? 0 : here.silence + 1;
    if (!isHistory(scene))
      views.push({ scene, candidates: candidatesOf(scene), rules: ruledOthers(scene) });
    said = { ...here, read: at + 1, memo: new Map(here.memo) };
    rememberSubjects({ ...scene, discourse: said });
  }
  return views;
}

function makeScene(
  text: string,
  parsed: Parsed,
  discourse: Discourse,
  lexicon: Lexicon,
  currency: string,
): Scene {
  const tokens = parsed.sentence.tokens;
  const lowers = new Set(tokens.map((token) => token.lower));
  const stems = new Set([...lowers, ...tokens.map((token) => token.lemma)]);
  return { text, parsed, tokens, discourse, lexicon, lowers, stems, currency, gifts: new Map() };
}

/** The claims of a sentence, given what was judged of it. */
function settleClaims(
  { scene, rules }: View,
  judged: readonly Judged[],
  spoken: readonly number[],
  judging: Judging,
): Found[] {
  const { weights } = judging;
  const contributions = decide(judged, weights.contributions.curve);
  const others = othersOf(scene, rules, spoken, weights.topics).filter(
    (each) => !givenBy(each, contributions),
  );
  const requirements = others.filter((each) => each.claim.kind === "requirement");
  scene.discourse.problems.push(...unsettled(judged, [...contributions, ...requirements]));
  const all = [...contributions, ...others];
  if (all.length === 0) return all;
  const near = nearDates(scene);
  const watched = judging.watchFound !== undefined;
  return all.map((each) => withDetails(each, near, weights.dates, watched));
}

/** A figure that a named party gives is no requirement. */
function givenBy(each: Found, giving: readonly Found[]): boolean {
  const claim = each.claim;
  if (claim.kind !== "requirement") return false;
  return giving.some(
    ({ claim: other, chance = 0 }) =>
      other.kind === "contribution" &&
      chance >= LEAST_CONFIDENCE &&
      other.quantity !== undefined &&
      other.quantity.value === claim.quantity?.value &&
      other.parties.some((party) => typeof party === "string"),
  );
}

/** The subjects of main clauses are what pronouns of the next sentence mean. */
function rememberSubjects(scene: Scene): void {
  const mains = scene.parsed.predicates.filter(
    (predicate) => predicate.finite && predicate.clause !== "relative",
  );
  const { discourse } = scene;
  discourse.person = personBeside(scene) ?? discourse.person;
  const remember = (phrase: Phrase, parties: readonly Party[]) =>
    settle(phrase, parties, scene.tokens, discourse);
  for (const predicate of mains) {
    const { subject } = predicate;
    if (subject !== null) {
      const parties = partiesOf(subject, scene.tokens, discourse);
      remember(subject, listedBy(predicate, parties, scene) ?? parties);
    }
    // "Money was pledged by Portugal. It would like …": after a passive the one who acts is meant.
    const doer = predicate.passive ? agentOf(predicate, scene) : null;
    if (doer !== null) remember(doer, partiesOf(doer, scene.tokens, discourse));
  }
}

/** "None of this has shaken President Namara", "Albrecht's first stop": the last person named, subject or not. */
function personBeside({ parsed, tokens, discourse }: Scene): string | undefined {
  return parsed.phrases
    .flatMap((phrase) => [phrase.possessor, phrase.to])
    .map((to) => tokens[to - 1])
    .map((token) =>
      token?.tag === "PROPN" ? discourse.people.get(token.lower.replace(/['’]s$/, "")) : undefined,
    )
    .findLast((party) => party !== undefined);
}

/** "The main donors are Canada and France": those named are who was spoken of. */
function listedBy(
  { lemma, objects }: Predicate,
  parties: readonly Party[],
  { tokens, discourse }: Scene,
): readonly Party[] | null {
  if (!/^(be|include)$/.test(lemma) || parties.some((party) => typeof party === "string"))
    return null;
  const named = objects.flatMap((each) => partiesOf(each, tokens, discourse));
  return parties.length > 0 && named.length > 1 ? named : null;
}
