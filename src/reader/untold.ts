import type {
  Claim,
  EngagementForm,
  Instrument,
  MandateAction,
  ObstacleType,
  Party,
  Resource,
} from "#ledger";
import type { NameSpan } from "./gazetteer.ts";
import { agentOf } from "./gifts.ts";
import { placeIn, titleIn } from "./meetings.ts";
import { type Phrase, type Predicate, plays } from "./nodes.ts";
import { affectedBy, statusOf } from "./obstacleSlots.ts";
import { partiesOf, unique } from "./parties.ts";
import { isAppeal, whoAppeals } from "./requests.ts";
import { giftOf } from "./resources.ts";
import { type Core, type Found, found, type Scene } from "./scene.ts";
import type { Topic } from "./topics.ts";

/**
 * The claim of a topic that no rule told: a sentence speaks of it all the same, and its parties and figures
 * are taken from the names, subjects and figures in it. Empty where they cannot be made out.
 */
export function untold(topic: Topic, scene: Scene): Found[] {
  const [kind = "", slot = ""] = topic.split(" ");
  const core = coreOf(kind, slot, scene);
  return core === null ? [] : [found(scene, `${kind}.untold`, core, mainOf(scene))];
}

function coreOf(kind: string, slot: string, scene: Scene): Core<Claim> | null {
  switch (kind) {
    case "obstacle":
      return obstacle(slot as ObstacleType, scene);
    case "request":
      return request(slot as Resource, scene);
    case "requirement":
      return requirement(slot as Resource, scene);
    case "agreement":
      return agreement(slot as Instrument, scene);
    case "engagement":
      return engagement(slot as EngagementForm, scene);
    default:
      return mandate(slot as MandateAction, scene);
  }
}

const mainOf = (scene: Scene): Predicate | null =>
  scene.parsed.predicates.find((each) => each.clause === "main") ?? null;

function obstacle(type: ObstacleType, scene: Scene): Core<Claim> {
  const affects = affectedBy(scene, type);
  return {
    kind: "obstacle",
    type,
    status: statusOf(scene),
    ...(affects.length > 0 && { affects }),
  };
}

/** Whoever asks asks, or whose appeal it is, or else whoever speaks or acts and is not the one asked. */
function request(resource: Resource, scene: Scene): Core<Claim> | null {
  const { parsed, tokens, discourse } = scene;
  const known = (phrase: Phrase | null | undefined): readonly Party[] =>
    phrase ? partiesOf(phrase, tokens, discourse) : [];
  const asking = parsed.predicates.filter((each) => asks(each, scene));
  const to = asking.filter((each) => each.passive).flatMap((each) => known(each.subject));
  const speaking = parsed.predicates.find((each) => plays(each, "say") && each.subject);
  const from = [
    ...asking.map((each) => known(agentOf(each, scene))),
    ...parsed.phrases
      .filter((phrase) => isAppeal(phrase, scene))
      .map((phrase) => whoAppeals(phrase, scene)),
    known(speaking?.subject),
    known(mainOf(scene)?.subject),
    discourse.subject,
  ]
    .map((parties) => parties.filter((party) => !to.includes(party)))
    .find((parties) => parties.length > 0);
  if (from === undefined) return null;
  return { kind: "request", from, ...(to.length > 0 && { to: unique(to) }), resource };
}

/** Also "was asked by", which for the one asked is a thing to consider. */
const asks = (predicate: Predicate, { lexicon }: Scene): boolean =>
  plays(predicate, "ask", "want") ||
  (predicate.passive &&
    (lexicon.verbs.get(predicate.lemma) ?? []).some((entry) => entry.frame.role === "ask"));

/** The largest figure of the resource is what is needed; parts of it are what there is. */
function requirement(resource: Resource, scene: Scene): Core<Claim> {
  const figures = scene.parsed.phrases
    .flatMap((phrase) => giftOf(phrase, scene) ?? [])
    .filter((gift) => gift.resource === resource && gift.quantity !== undefined)
    .map((gift) => gift.quantity)
    .sort((a, b) => (b?.value ?? b?.max ?? 0) - (a?.value ?? a?.max ?? 0));
  const first = figures[0];
  if (first === undefined) return { kind: "requirement", resource };
  const { basis: _, ...quantity } = first;
  return { kind: "requirement", resource, quantity };
}

function agreement(instrument: Instrument, scene: Scene): Core<Claim> | null {
  const { host } = scene.discourse;
  const named = namedIn(scene).slice(0, 3);
  const parties = named.length > 0 ? named : scene.discourse.subject.slice(0, 2);
  if (parties.length === 0) return null;
  const both = parties.length === 1 && host !== "" ? unique([...parties, host]) : parties;
  const signed = /^(sign|conclude|ink|seal)/;
  const past = scene.parsed.predicates.some(
    (each) => signed.test(each.lemma) && each.tense === "past" && !each.negated,
  );
  return { kind: "agreement", parties: both, instrument, status: past ? "signed" : "drafting" };
}

function engagement(form: EngagementForm, scene: Scene): Core<Claim> | null {
  const subject = mainOf(scene)?.subject;
  const own = subject ? partiesOf(subject, scene.tokens, scene.discourse) : [];
  const all = unique([...own, ...namedIn(scene, isPlace(scene))]).slice(0, 4);
  const parties = form === "visit" && own.length > 0 ? own : all;
  if (parties.length === 0) return null;
  const ahead = scene.parsed.predicates.some((each) => /^(future|would)$/.test(each.tense));
  const title = titleIn(scene);
  const place = placeIn(scene);
  return {
    kind: "engagement",
    parties,
    form,
    status: ahead ? "planned" : "held",
    ...(title && { title }),
    ...(place && { place }),
  };
}

const BODIES = /^(UNSC|AU|EU|SADC|ECOWAS|EAC|NATO|ECCAS|IGAD|G5S)$/;

function mandate(action: MandateAction, scene: Scene): Core<Claim> {
  const named = scene.parsed.names.map((span) => span.name.code).find((code) => BODIES.test(code));
  const last = scene.discourse.subject.find(
    (party) => typeof party === "string" && BODIES.test(party),
  );
  const ahead = scene.parsed.predicates.some((each) => /^(future|would|should)$/.test(each.tense));
  const body = named ?? (typeof last === "string" ? last : "UNSC");
  return { kind: "mandate", body, action, status: ahead ? "proposed" : "adopted" };
}

/** "Will meet in Uganda": where it is held does not tell who is there. */
const isPlace = (scene: Scene) => (span: NameSpan) =>
  scene.parsed.phrases.some(
    ({ prep, from, to }) =>
      prep === "in" && from <= span.from && span.to === to && span.name.kind === "state",
  );

/** The states and organisations named in a sentence, the mission's own names and those passed over apart. */
function namedIn(scene: Scene, passed: (span: NameSpan) => boolean = () => false): Party[] {
  return unique(
    scene.parsed.names
      .filter((span) => /^(state|people|leader|organisation)$/.test(span.name.kind))
      .filter((span) => !passed(span))
      .map((span) => span.name.code)
      .filter((code) => code !== "" && code !== "UNSC"),
  );
}
