import type { EngagementForm, Party } from "#ledger";
import { MEETING_VERBS, type MeetingWay } from "../data/meetings.ts";
import { agentOf } from "../meaning/gifts.ts";
import { ownersOf, partiesOf, unique } from "../meaning/parties.ts";
import { isPerson } from "../meaning/persons.ts";
import { giftsOf } from "../meaning/resources.ts";
import type { Scene } from "../meaning/scene.ts";
import type { Phrase, Predicate } from "../parse/nodes.ts";
import { meetingNoun, onTelephone } from "./meetings.ts";

const TOWARDS = /^(with|to|alongside|avec|à|con|a)$/;
const ABROAD = /^(in|at|en|à|dans)$/;

/** A meeting as a verb tells it. */
export interface Told {
  readonly way: MeetingWay;
  readonly form: EngagementForm;
  readonly parties: readonly Party[];
  readonly agent: Phrase;
}

/** What a verb tells of a meeting, or null where it tells of none. */
export function meetingBy(predicate: Predicate, scene: Scene): Told | null {
  const ways = MEETING_VERBS.get(predicate.lemma) ?? [];
  if (ways.length === 0 || predicate.negated || predicate.marker === "if") return null;
  const agent = agentOf(predicate, scene) ?? laterSubject(predicate, scene);
  if (agent === null) return null;
  const from = whoIs(agent, scene);
  const sides = { from, others: counterparts(predicate, from, scene) };
  for (const way of ways) {
    const form = formOf(way, predicate, agent, sides, scene);
    if (form === null) continue;
    const parties = form === "visit" ? from : unique([...from, ...sides.others]);
    if (parties.length === 0) continue;
    return { way, form, parties, agent };
  }
  return null;
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
export function whoIs(phrase: Phrase, scene: Scene): Party[] {
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
  way: MeetingWay,
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
