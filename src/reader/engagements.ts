import type { EngagementForm, Party } from "#ledger";
import { MEETING_VERBS } from "./data/meetings.ts";
import { agentOf, isMission } from "./gifts.ts";
import { type Meeting, meetingNoun, onTelephone, placeIn, titleIn } from "./meetings.ts";
import { type Phrase, type Predicate, plays, withJoined } from "./nodes.ts";
import { ownersOf, partiesOf, unique } from "./parties.ts";
import { giftsOf } from "./resources.ts";
import { type Found, found, type Scene } from "./scene.ts";

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

const TOWARDS = /^(with|to|alongside|avec|à|con|a)$/;
const ABROAD = /^(in|at|en|à|dans)$/;

function readVerb(predicate: Predicate, scene: Scene): Found[] {
  const ways = MEETING_VERBS.get(predicate.lemma) ?? [];
  if (ways.length === 0 || predicate.negated || predicate.marker === "if") return [];
  const agent = agentOf(predicate, scene) ?? laterSubject(predicate, scene);
  if (agent === null) return [];
  const from = whoIs(agent, scene);
  const sides = { from, others: counterparts(predicate, from, scene) };
  for (const way of ways) {
    const form = formOf(way, predicate, agent, sides, scene);
    if (form === null) continue;
    const parties = form === "visit" ? from : unique([...from, ...sides.others]);
    if (parties.length === 0) continue;
    const clues = [predicate.lemma, about(scene), agent.pronoun ? "pronoun" : "name"];
    const rule = way === "move" ? "engagement.move" : `engagement.${way}`;
    return [engagement(scene, rule, parties, form, predicate, clues)];
  }
  return [];
}

/** "Receiving Ruto on Thursday, Biden promised": whose act a fronted gerund is. */
function laterSubject(predicate: Predicate, scene: Scene): Phrase | null {
  if (predicate.clause !== "gerund" || predicate.subject !== null) return null;
  const main = scene.parsed.predicates.find(
    (each) => each.from > predicate.to && each.subject !== null && each.clause !== "relative",
  );
  return main?.subject ?? null;
}

/** The parties of a phrase, or the owner of a team ("a Kenyan delegation"). */
function whoIs(phrase: Phrase, scene: Scene): Party[] {
  const parties = partiesOf(phrase, scene.tokens, scene.discourse);
  return parties.length > 0 ? parties : ownersOf(phrase, scene.tokens, scene.discourse);
}

interface Sides {
  readonly from: readonly Party[];
  readonly others: readonly Party[];
}

/** Whom the subject meets: the object or the phrase with "with", where that is another party. */
function counterparts(predicate: Predicate, from: readonly Party[], scene: Scene): Party[] {
  const around = [
    ...predicate.objects,
    ...predicate.preps.filter((phrase) => TOWARDS.test(phrase.prep)),
    ...predicate.objects.flatMap((phrase) =>
      phrase.mods.filter((mod) => TOWARDS.test(mod.prep) && mod.prep !== "to"),
    ),
    ...(predicate.passive && predicate.subject !== null ? [predicate.subject] : []),
  ];
  const parties = around
    .filter((phrase) => !isPlace(phrase, scene))
    .flatMap((phrase) => partiesOf(phrase, scene.tokens, scene.discourse));
  return unique(parties).filter((party) => !from.includes(party));
}

function formOf(
  way: string,
  predicate: Predicate,
  agent: Phrase,
  { from, others }: Sides,
  scene: Scene,
): EngagementForm | null {
  const both = from.length > 0 && others.length > 0;
  const telephone = onTelephone(predicate, scene);
  switch (way) {
    case "with":
      if (carries(agent, scene)) return null;
      if (both && isPersonal(predicate, scene))
        return telephone ? "call" : heldAs(predicate, scene);
      return gathers(predicate, agent, from, scene) ? heldAs(predicate, scene) : null;
    case "call":
      return both && rings(predicate) ? "call" : null;
    case "visit":
      return from.length > 0 && predicate.objects.length > 0 && !predicate.passive ? "visit" : null;
    case "move":
      return goesToSee(predicate, agent, from, scene) ? "visit" : null;
    case "raise":
      return both && predicate.clause !== "infinitive" && raisedWith(predicate, scene)
        ? telephone
          ? "call"
          : "meeting"
        : null;
    case "tell":
      if (!both) return null;
      if (telephone) return "call";
      return toldAbroad(predicate, scene) ? "meeting" : null;
    default:
      return null;
  }
}

/** "Met for a donors' conference": what the meeting is called. */
function heldAs(predicate: Predicate, scene: Scene): EngagementForm {
  for (const phrase of [...predicate.objects, ...predicate.preps]) {
    const form = meetingNoun(phrase, scene)?.form;
    if (form === "conference" || form === "call") return form;
  }
  return "meeting";
}

/** "Called Ruto on Monday" is a call; "called Ruto a friend" and "called for troops" are none. */
function rings(predicate: Predicate): boolean {
  if (!/^(call|appeler|llamar)$/.test(predicate.lemma)) return true;
  return (
    predicate.objects.length === 1 &&
    predicate.preps.every(
      (phrase) => !/^(for|on|upon)$/.test(phrase.prep) || phrase.date !== null,
    ) &&
    predicate.complements.every((inner) =>
      /^(thank|discuss|express|tell|inform|say|congratulate)$/.test(inner.lemma),
    )
  );
}

/** Troops and lorries are on the move for other reasons. */
const carries = (phrase: Phrase, scene: Scene): boolean =>
  giftsOf(phrase, scene).some((gift) => gift.quantity !== undefined);

/** "Saw the minister", "received by the president": the verbs of seeing need a person. */
function isPersonal(predicate: Predicate, scene: Scene): boolean {
  if (!/^(see|receive|welcome|brief|address|gather|recevoir|recibir)$/.test(predicate.lemma))
    return true;
  if (predicate.objects.some((phrase) => phrase.amounts.length > 0)) return false;
  const met = predicate.passive ? predicate.subject : predicate.objects[0];
  const host = predicate.passive ? agentOf(predicate, scene) : predicate.subject;
  return (
    met !== null &&
    met !== undefined &&
    isPerson(met, scene) &&
    (host === null || host.pronoun || host.names.length > 0 || isPerson(host, scene))
  );
}

/** A person, an office, a team: not a state as such, nor its troops. */
function isPerson(phrase: Phrase, scene: Scene): boolean {
  const { tokens, discourse } = scene;
  if (/^(he|she|him|her|il|elle|él|ella)$/.test(tokens[phrase.from]?.lower ?? "")) return true;
  return withJoined(phrase).some((each) => {
    const head = tokens[each.head];
    return (
      each.names.some((span) => span.name.kind === "leader") ||
      discourse.people.has(tokens[each.to - 1]?.lower ?? "") ||
      scene.lexicon.set("titles").has(head?.lemma ?? "") ||
      /^(team|delegation|envoys?|officials|délégation|équipe|delegación|equipo|mission)$/.test(
        head?.lower ?? "",
      ) ||
      (each.appos !== null && isPerson(each.appos, scene))
    );
  });
}

/** "The ministers of thirty states met": a subject of several needs no other side. */
function gathers(
  predicate: Predicate,
  agent: Phrase,
  from: readonly Party[],
  scene: Scene,
): boolean {
  if (
    !/^(meet|confer|gather|convene|assemble|reconvene|talk|consult|huddle|réunir|rencontrer|reunir)$/.test(
      predicate.lemma,
    )
  )
    return false;
  const members = [agent, ...agent.mods].some((phrase) =>
    phrase.names.some((span) => span.name.kind === "organisation"),
  );
  const plural = /s$/.test(scene.tokens[agent.head]?.lower ?? "");
  const several =
    from.length > 1 || from.some((party) => typeof party !== "string") || (members && plural);
  return several && predicate.objects.every((object) => object.date !== null) && !agent.pronoun;
}

/** A delegation, minister or president that goes somewhere. */
function goesToSee(
  predicate: Predicate,
  agent: Phrase,
  from: readonly Party[],
  scene: Scene,
): boolean {
  if (from.length === 0 || carries(agent, scene) || predicate.passive) return false;
  const purpose = predicate.complements.some((inner) =>
    /^(assess|study|look|examine|evaluate|scout|meet|hold|discuss|review|inspect|évaluer|rencontrer|evaluar|reunir)$/.test(
      inner.lemma,
    ),
  );
  const there = predicate.preps.some(
    (phrase) => /^(to|in|into|at|à|en|a)$/.test(phrase.prep) && isPlace(phrase, scene),
  );
  return isPerson(agent, scene) && (there || purpose);
}

/** "Raised the mission with Brazil's president", "discussed it with him". */
function raisedWith(predicate: Predicate, scene: Scene): boolean {
  const partner = [...predicate.preps, ...predicate.objects.flatMap((phrase) => phrase.mods)].find(
    (phrase) => /^(with|avec|con)$/.test(phrase.prep),
  );
  return partner !== undefined && partiesOf(partner, scene.tokens, scene.discourse).length > 0;
}

/** "Told Caribbean leaders in Kingston": what was said at a place was said face to face. */
function toldAbroad(predicate: Predicate, scene: Scene): boolean {
  const listener = [...predicate.objects, ...predicate.preps].some((phrase) =>
    isPerson(phrase, scene),
  );
  return (
    listener && predicate.preps.some((phrase) => ABROAD.test(phrase.prep) && isPlace(phrase, scene))
  );
}

/** A capital, a state after "to" or "in", a place by its name. */
function isPlace(phrase: Phrase, scene: Scene): boolean {
  const last = phrase.names[phrase.names.length - 1];
  if (last?.name.kind === "capital" && last.to === phrase.to) return phrase.prep !== "with";
  if (last?.name.kind === "state" && last.to === phrase.to)
    return /^(to|in|into|en|à)$/.test(phrase.prep);
  return (
    phrase.prep !== "" &&
    !TOWARDS.test(phrase.prep) &&
    scene.tokens[phrase.head]?.tag === "PROPN" &&
    phrase.date === null
  );
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
  return [engagement(scene, "engagement.noun", parties, meeting.form, over, clues)];
}

/** The predicate that a phrase is subject or object of, or that it hangs on. */
function overPhrase(phrase: Phrase, scene: Scene): Predicate | null {
  const all = scene.parsed.predicates;
  return (
    all.find((each) => each.objects.includes(phrase)) ??
    all.find((each) => each.subject === phrase && each.clause !== "relative" && !titles(each)) ??
    all.find((each) => each.preps.includes(phrase)) ??
    all.findLast(
      (each) =>
        each.to <= phrase.from &&
        each.objects.length === 0 &&
        (MEETING_VERBS.get(each.lemma)?.includes("hold") ?? false),
    ) ??
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
  const core = {
    kind: "engagement" as const,
    parties,
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
