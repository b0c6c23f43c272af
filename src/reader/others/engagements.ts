import type { EngagementForm, Party } from "#ledger";
import { AHEAD, MEETING_VERBS } from "../data/meetings.ts";
import { agentOf, isMission } from "../meaning/gifts.ts";
import { ownersOf, partiesOf, unique } from "../meaning/parties.ts";
import { type Found, found, type Scene } from "../meaning/scene.ts";
import { type Phrase, type Predicate, plays } from "../parse/nodes.ts";
import { type Meeting, meetingNoun, placeIn, titleIn } from "./meetings.ts";
import { meetingBy, whoIs } from "./meetingVerbs.ts";

/** Claims about meetings, calls, conferences and visits on the mission. */
export function readEngagements(scene: Scene): Found[] {
  const verbs = scene.parsed.predicates.flatMap((predicate) => readVerb(predicate, scene));
  const nouns = scene.parsed.phrases.flatMap((phrase) => readNoun(phrase, scene));
  return oneOfEachForm([...nouns, ...verbs]);
}

/** "Met for talks" is one meeting; a visit during which somebody meets is told by the meeting. */
function oneOfEachForm(all: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const each of all) {
    const { claim } = each;
    if (claim.kind !== "engagement") continue;
    const at = kept.findIndex(
      ({ claim: other }) => other.kind === "engagement" && other.form === claim.form,
    );
    const there = kept[at];
    if (there?.claim.kind !== "engagement") {
      kept.push(each);
      continue;
    }
    const parties = unique([...there.claim.parties, ...claim.parties]);
    kept[at] = { ...there, claim: { ...there.claim, parties } };
  }
  const met = kept.some(({ claim }) => claim.kind === "engagement" && claim.form === "meeting");
  return met ? kept.filter((each) => each.rule !== "engagement.move") : kept;
}

function readVerb(predicate: Predicate, scene: Scene): Found[] {
  const told = meetingBy(predicate, scene);
  if (told === null) return [];
  const clues = [predicate.lemma, about(scene), told.agent.pronoun ? "pronoun" : "name"];
  return [engagement(scene, `engagement.${told.way}`, told.parties, told.form, predicate, clues)];
}

const about = (scene: Scene): string =>
  scene.parsed.phrases.some((phrase) => isMission(phrase, scene)) ? "mission" : "other";

function readNoun(phrase: Phrase, scene: Scene): Found[] {
  const meeting = meetingNoun(phrase, scene);
  if (meeting === null || phrase.negated) return [];
  const over = overPhrase(phrase, scene);
  if (over?.negated && over.subject !== phrase) return [];
  const hosts = hostsOf(phrase, over, scene);
  const owners = meeting.parties.length > 0 ? [] : ownersOf(phrase, scene.tokens, scene.discourse);
  const named = unique([...hosts, ...meeting.parties, ...owners]);
  const parties = named.length > 0 ? named : unnamedAt(phrase, meeting, scene);
  if (parties.length === 0) return [];
  const clues = [
    meeting.form,
    phrase.prep,
    parties.length > 1 ? "two" : "one",
    about(scene),
    scene.parsed.dates.length > 0 ? "dated" : "undated",
  ];
  const told = engagement(scene, "engagement.noun", parties, meeting.form, over, clues);
  return [saysAhead(phrase, over, scene) ? planned(told) : told];
}

/** "The upcoming summit": ahead by its own words, where its verb does not say that it was held. */
const saysAhead = (phrase: Phrase, over: Predicate | null, scene: Scene): boolean =>
  (over === null || over.tense !== "past" || over.clause !== "main") &&
  scene.tokens.slice(phrase.from, phrase.head).some((token) => AHEAD.has(token.lower));

const planned = (told: Found): Found =>
  told.claim.kind === "engagement" && told.claim.status === "held"
    ? { ...told, claim: { ...told.claim, status: "planned" } }
    : told;

/** The predicate that a phrase is subject or object of, or that it hangs on. */
function overPhrase(phrase: Phrase, scene: Scene): Predicate | null {
  const all = scene.parsed.predicates;
  return (
    all.find((each) => each.objects.includes(phrase)) ??
    all.find(
      (each) =>
        each.subject === phrase && !/^(relative|participle)$/.test(each.clause) && !titles(each),
    ) ??
    all.find((each) => each.preps.includes(phrase)) ??
    all.findLast(
      (each) =>
        each.to <= phrase.from &&
        each.objects.length === 0 &&
        (MEETING_VERBS.get(each.lemma)?.includes("hold") ?? false),
    ) ??
    all.find((each) => each.subject === phrase && each.clause === "participle" && !titles(each)) ??
    null
  );
}

/** "A session called so": what it is called, not what it does. */
const titles = (predicate: Predicate): boolean =>
  /^(call|title|entitle|name|dub|bill|label)$/.test(predicate.lemma);

/** Who holds, leads or attends it: agents of the predicates around it. */
function hostsOf(phrase: Phrase, over: Predicate | null, scene: Scene): Party[] {
  const { tokens, discourse } = scene;
  const around = scene.parsed.predicates.filter(
    (each) => each === over || each.subject === phrase || each.objects.includes(phrase),
  );
  return around.flatMap((each) => {
    const agent = agentOf(each, scene);
    const holds =
      MEETING_VERBS.has(each.lemma) ||
      each.objects.includes(phrase) ||
      !plays(each, "arrive", "leave", "serve", "keep");
    if (!holds || agent === null || agent === phrase) return [];
    const beside = each.preps
      .filter((prep) => prep !== agent && /^(with|alongside|avec|con)$/.test(prep.prep))
      .flatMap((prep) => partiesOf(prep, tokens, discourse));
    return [...whoIs(agent, scene), ...beside];
  });
}

/** "The talks ended": those spoken of last; "a donors' conference": donors. */
function unnamedAt(phrase: Phrase, meeting: Meeting, scene: Scene): Party[] {
  if (meeting.described !== null) return [{ unnamed: true, described: meeting.described }];
  const first = scene.tokens[phrase.from]?.lower ?? "";
  const several = scene.discourse.subject.length > 1;
  return /^(the|these|their|les|leurs|las)$/.test(first) && several && phrase.prep === ""
    ? [...scene.discourse.subject]
    : [];
}

const CANCELLED = [
  "cancelled",
  "canceled",
  "postponed",
  "scrapped",
  "annulé",
  "annulée",
  "reporté",
  "reportée",
  "cancelada",
  "aplazada",
];

function engagement(
  scene: Scene,
  rule: string,
  parties: readonly Party[],
  form: EngagementForm,
  predicate: Predicate | null,
  clues: readonly string[],
): Found {
  const cancelled = CANCELLED.some((word) => scene.lowers.has(word));
  const title = titleIn(scene);
  const place = placeIn(scene);
  const { bloc } = scene.discourse;
  const own = form === "conference" && bloc !== "" && parties.every(areLeaders) ? [bloc] : parties;
  const core = {
    kind: "engagement" as const,
    parties: own,
    form,
    status: cancelled
      ? ("cancelled" as const)
      : isAhead(predicate, scene)
        ? ("planned" as const)
        : ("held" as const),
    ...(title && { title }),
    ...(place && { place }),
  };
  return found(scene, rule, core, predicate, clues);
}

/** "Their leaders", "heads of state": at a summit, those of the union spoken of. */
const areLeaders = (party: Party): boolean =>
  typeof party !== "string" &&
  /\b(leaders?|heads?|ministers?|chiefs?)\b/i.test(party.described ?? "");

/** By its tense, by the verb above it, or by a day that has not come. */
function isAhead(predicate: Predicate | null, scene: Scene): boolean {
  if (predicate === null) return false;
  if (/^(future|would|should|possible)$/.test(predicate.tense)) return true;
  const governor = predicate.governor;
  if (predicate.clause === "infinitive")
    return governor === null || !(governor.tense === "past" && plays(governor, "arrive", "meet"));
  if (governor !== null && plays(governor, "due", "promise") && governor.tense !== "none")
    return true;
  const published = scene.discourse.published;
  return (
    predicate.tense === "present" &&
    published !== null &&
    scene.parsed.dates.some((span) => span.date !== null && span.date > published)
  );
}
