import type {
  Claim,
  EngagementForm,
  Instrument,
  MandateAction,
  ObstacleType,
  Party,
  Quantity,
  Resource,
} from "#ledger";
import type { Weights } from "../learned/model.ts";
import { partiesOf, unique } from "../meaning/parties.ts";
import { giftOf } from "../meaning/resources.ts";
import { type Core, type Found, found, type Scene } from "../meaning/scene.ts";
import { type Predicate, plays } from "../parse/nodes.ts";
import { placeIn, titleIn } from "./meetings.ts";
import { affectedBy, inLaw, statusOf } from "./obstacleSlots.ts";
import type { Topic } from "./topics.ts";
import { type Peopled, whoOf } from "./who.ts";

/**
 * The claim of a topic that no rule told: a sentence speaks of it all the same, and its parties and figures
 * are judged by how they hang in it, or taken from its names and figures. Empty where they cannot be made out.
 */
export function untold(
  topic: Topic,
  scene: Scene,
  rules: readonly Found[],
  weights: Weights,
): Found[] {
  const [kind = "", slot = ""] = topic.split(" ");
  const core = coreOf(kind, slot, scene, (which) => whoOf(which, scene, rules, weights));
  return core === null ? [] : [found(scene, `${kind}.untold`, core, mainOf(scene))];
}

type Who = (kind: Peopled) => Party[];

function coreOf(kind: string, slot: string, scene: Scene, who: Who): Core<Claim> | null {
  switch (kind) {
    case "obstacle":
      return obstacle(slot as ObstacleType, scene);
    case "request":
      return request(slot as Resource, scene, who);
    case "requirement":
      return requirement(slot as Resource, scene);
    case "agreement":
      return agreement(slot as Instrument, scene, who);
    case "engagement":
      return engagement(slot as EngagementForm, scene, who);
    default:
      return mandate(slot as MandateAction, scene);
  }
}

const mainOf = (scene: Scene): Predicate | null =>
  scene.parsed.predicates.find((each) => each.clause === "main") ?? null;

function obstacle(type: ObstacleType, scene: Scene): Core<Claim> | null {
  if (type === "political" && inLaw(scene)) return null;
  const affects = affectedBy(scene, type);
  return {
    kind: "obstacle",
    type,
    status: statusOf(scene),
    ...(affects.length > 0 && { affects }),
  };
}

/** Whoever is asked by a passive verb does not ask. */
function request(resource: Resource, scene: Scene, who: Who): Core<Claim> | null {
  const { parsed, tokens, discourse } = scene;
  const to = parsed.predicates
    .filter((each) => each.passive && asks(each, scene))
    .flatMap(({ subject }) => (subject === null ? [] : partiesOf(subject, tokens, discourse)));
  const from = who("request").filter((party) => !to.includes(party));
  if (from.length === 0) return null;
  return { kind: "request", from, ...(to.length > 0 && { to: unique(to) }), resource };
}

/** Also "was asked by", which for the one asked is a thing to consider. */
const asks = (predicate: Predicate, { lexicon }: Scene): boolean =>
  plays(predicate, "ask", "want") ||
  (predicate.passive &&
    (lexicon.verbs.get(predicate.lemma) ?? []).some((entry) => entry.frame.role === "ask"));

/** The largest figure of the resource is what is needed, or a bare one beside a word of need; parts of it are what there is. */
function requirement(resource: Resource, scene: Scene): Core<Claim> {
  const figures = scene.parsed.phrases
    .flatMap((phrase) => giftOf(phrase, scene) ?? [])
    .filter((gift) => gift.resource === resource && gift.quantity !== undefined)
    .map((gift) => gift.quantity)
    .sort((a, b) => (b?.value ?? b?.max ?? 0) - (a?.value ?? a?.max ?? 0));
  const first = figures[0];
  if (first === undefined) return { kind: "requirement", resource };
  const { basis: _, ...quantity } = first;
  const told =
    quantity.unit === "persons" || quantity.unit === "items" ? quantity.value : undefined;
  const needed = told === undefined ? undefined : bareNeed(told, scene);
  return {
    kind: "requirement",
    resource,
    quantity: needed === undefined ? quantity : { ...quantity, ...needed },
  };
}

/** "Has three ships and wants ten", "991 people against the 2,500 it was to have": the larger figure that is no thing by itself. */
function bareNeed(
  told: number,
  { parsed, tokens }: Scene,
): Pick<Quantity, "value" | "bound"> | undefined {
  for (const { value = 0, from, to, currency, scaled, bound } of parsed.amounts) {
    if (currency !== undefined || scaled || value <= told || value > MOST_TIMES * told) continue;
    const around = tokens.slice(Math.max(0, from - 4), to + 5);
    if (around.some(({ lemma }) => NEED.test(lemma))) return { value, bound };
  }
  return undefined;
}

/** No force is so much short of what it needs. */
const MOST_TIMES = 20;
const NEED =
  /^(need|want|require|authorise|authorize|plan|foresee|envisage|intend|ceiling|target|track|strength|against|short|necessary)$/;

function agreement(instrument: Instrument, scene: Scene, who: Who): Core<Claim> | null {
  const parties = who("agreement");
  if (parties.length === 0) return null;
  const signed = /^(sign|conclude|ink|seal)/;
  const past = scene.parsed.predicates.some(
    (each) => signed.test(each.lemma) && each.tense === "past" && !each.negated,
  );
  return { kind: "agreement", parties, instrument, status: past ? "signed" : "drafting" };
}

function engagement(form: EngagementForm, scene: Scene, who: Who): Core<Claim> | null {
  const parties = who("engagement");
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
