import type { Party, Resource } from "#ledger";
import { agentOf, patientsOf } from "../meaning/gifts.ts";
import { ownersOf, partiesOf, unique } from "../meaning/parties.ts";
import { giftsOf } from "../meaning/resources.ts";
import { type Found, found, type Scene } from "../meaning/scene.ts";
import { type Phrase, type Predicate, plays } from "../parse/nodes.ts";
import { askedFor, concernsHostAlone, resourcesOf, supportOf } from "./asked.ts";

/** Claims that somebody asks for support: "urged Brazil to send", "appealed for funds", "Haiti's request". */
export function readRequests(scene: Scene): Found[] {
  const verbs = scene.parsed.predicates.flatMap((predicate) => [
    ...readAsking(predicate, scene),
    ...readNeed(predicate, scene),
    ...readDuty(predicate, scene),
  ]);
  return [...verbs, ...scene.parsed.phrases.flatMap((phrase) => readAppeal(phrase, scene))];
}

/** "More funding is needed, the secretary said": whoever says so asks for it. */
function readNeed(predicate: Predicate, scene: Scene): Found[] {
  if (!/^(need|require)$/.test(predicate.lemma) || !predicate.passive || predicate.negated)
    return [];
  const from = speakers(predicate, scene);
  const gifts = predicate.subject === null ? [] : giftsOf(predicate.subject, scene);
  if (from.length === 0) return [];
  return gifts
    .filter((gift) => gift.quantity === undefined && !gift.elsewhere)
    .map((gift) =>
      found(scene, "request.need", { kind: "request", from, resource: gift.resource }, predicate),
    );
}

/** "Other countries must do more, she said": what the speaker says that others should give. */
function readDuty(predicate: Predicate, scene: Scene): Found[] {
  const { tokens, discourse } = scene;
  if (predicate.tense !== "should" || predicate.negated || predicate.subject === null) return [];
  if (predicate.passive || predicate.clause === "relative" || predicate.perfect) return [];
  const to = partiesOf(predicate.subject, tokens, discourse);
  const from = speakers(predicate, scene).filter((party) => !to.includes(party));
  if (to.length === 0 || from.length === 0 || to.includes(discourse.host)) return [];
  return supportOf(predicate, scene).map((resource) =>
    found(scene, "request.duty", { kind: "request", from, to, resource }, predicate),
  );
}

/** The parties whose words a predicate is part of. */
function speakers(predicate: Predicate, scene: Scene): Party[] {
  const above =
    predicate.governor !== null && plays(predicate.governor, "say") ? predicate.governor : null;
  const beside = scene.parsed.predicates.find(
    (each) =>
      each !== predicate &&
      each.clause === "main" &&
      plays(each, "say") &&
      each.complements.length === 0 &&
      each.objects.every((object) => object.date !== null),
  );
  const speaker = (above ?? beside)?.subject ?? null;
  return speaker === null ? [] : partiesOf(speaker, scene.tokens, scene.discourse);
}

function readAsking(predicate: Predicate, scene: Scene): Found[] {
  const asks = plays(predicate, "ask");
  const wants =
    plays(predicate, "want") &&
    (predicate.lemma !== "like" || predicate.tense === "would") &&
    predicate.complements.some((inner) => inner.subject !== predicate.subject);
  if ((!asks && !wants) || predicate.negated || !isAsked(predicate, scene)) return [];
  const from = askers(predicate, scene);
  if (from.length === 0) return [];
  const to = askedOf(predicate, scene).filter((party) => !from.includes(party));
  const resources = askedFor(predicate, to.length > 0, scene);
  const agent = agentOf(predicate, scene);
  const clues = [
    predicate.lemma,
    agent === null ? "unsaid" : agent.pronoun ? "pronoun" : "name",
    to.length > 0 ? "to" : "no-to",
    predicate.clause,
  ];
  return resources.map((resource) =>
    found(
      scene,
      wants ? "request.want" : "request.verb",
      { kind: "request", from, ...(to.length > 0 && { to }), resource },
      predicate,
      clues,
    ),
  );
}

/** Leaves out what only looks like asking: hypotheticals, names given, asking leave for oneself. */
function isAsked(predicate: Predicate, scene: Scene): boolean {
  if (/^(if|unless|whether|si)$/.test(predicate.marker)) return false;
  if (/^(possible|would)$/.test(predicate.tense) && !plays(predicate, "want")) return false;
  if (predicate.clause === "participle" && !predicate.passive && predicate.subject === null)
    return false;
  // "Called the mission a failure": a name, not a call.
  const naming = predicate.lemma === "call" && predicate.complements.length === 0;
  if (naming && !predicate.preps.some((phrase) => /^(for|on|upon)$/.test(phrase.prep)))
    return false;
  const listener = patientsOf(predicate)[0];
  const own =
    listener !== undefined &&
    scene.lexicon.set("legislatures").has(scene.tokens[listener.head]?.lemma ?? "");
  if (own && plays(predicate, "ask")) return false;
  const budget = scene.tokens.some((token) => token.lower === "congress");
  if (budget && /^(request|seek)$/.test(predicate.lemma)) return false;
  // "Asked to keep its battalion": leave for what the asker does itself.
  const itself = predicate.complements.some(
    (inner) =>
      inner.clause === "infinitive" &&
      inner.subject === predicate.subject &&
      plays(inner, "keep", "leave", "end"),
  );
  return !itself || predicate.passive || askedOf(predicate, scene).length > 0;
}

/** Who asks; after a passive without "by" those spoken of before. */
function askers(predicate: Predicate, scene: Scene): Party[] {
  const { tokens, discourse } = scene;
  const agent = agentOf(predicate, scene);
  if (agent !== null) return partiesOf(agent, tokens, discourse);
  if (!predicate.passive || predicate.clause === "relative") return [];
  const subject = predicate.subject === null ? [] : partiesOf(predicate.subject, tokens, discourse);
  if (subject.length === 0) return [];
  return discourse.subject.filter((party) => typeof party === "string" && !subject.includes(party));
}

/** Who is asked: the object, or after a passive the subject; "from the Congress", "on partners". */
function askedOf(predicate: Predicate, scene: Scene): Party[] {
  const { tokens, discourse } = scene;
  const direct = patientsOf(predicate).flatMap((phrase) =>
    giftsOf(phrase, scene).length > 0 && phrase.amounts.length > 0
      ? []
      : partiesOf(phrase, tokens, discourse),
  );
  if (direct.length > 0) return unique(direct);
  const preps = predicate.preps.filter((prep) =>
    /^(on|upon|from|to|of|à|de|auprès|a|with)$/.test(prep.prep),
  );
  const indirect = preps.flatMap((phrase) => partiesOf(phrase, tokens, discourse));
  if (indirect.length > 0) return unique(indirect);
  const inner = predicate.complements.find(
    (each) => each.subject !== null && each.subject !== predicate.subject,
  )?.subject;
  return inner ? partiesOf(inner, tokens, discourse) : [];
}

/** "Request", "appeal", "plea". */
export const isAppeal = (phrase: Phrase, scene: Scene): boolean =>
  (scene.lexicon.nouns.get(scene.tokens[phrase.head]?.lemma ?? "") ?? []).some(
    (frame) => frame.role === "ask" || frame.role === "want",
  );

const modsOf = (phrase: Phrase): Phrase[] => [
  ...phrase.mods,
  ...phrase.mods.flatMap((mod) => mod.mods),
];

const whoseOf = (phrase: Phrase, scene: Scene): Party[] =>
  modsOf(phrase)
    .filter((mod) => /^(of|de|du)$/.test(mod.prep) && giftsOf(mod, scene).length === 0)
    .flatMap((mod) => partiesOf(mod, scene.tokens, scene.discourse));

/** Whose appeal it is, as far as the phrase tells: "Haiti's request", "a plea from Athens", "at the request of Kyiv". */
export function whoAppeals(phrase: Phrase, scene: Scene): readonly Party[] {
  const { tokens, discourse } = scene;
  const by = modsOf(phrase)
    .filter((mod) => /^(by|from|de|du|par)$/.test(mod.prep))
    .flatMap((mod) => partiesOf(mod, tokens, discourse));
  const owners = ownersOf(phrase, tokens, discourse);
  return [owners, by, whoseOf(phrase, scene)].find((parties) => parties.length > 0) ?? [];
}

/** "Haiti's request for a force", "an appeal by the UN for funds", "a plea from Athens". */
function readAppeal(phrase: Phrase, scene: Scene): Found[] {
  const { tokens, discourse } = scene;
  if (!isAppeal(phrase, scene) || phrase.negated || concernsHostAlone(phrase, scene)) return [];
  const mods = modsOf(phrase);
  const over = scene.parsed.predicates.find(
    (predicate) =>
      predicate.objects.includes(phrase) &&
      plays(predicate, "give", "light", "promise", "say", "keep"),
  );
  const subject = over?.subject ? partiesOf(over.subject, tokens, discourse) : [];
  const granted =
    /^(at|à|a)$/.test(phrase.prep) && whoseOf(phrase, scene).length > 0
      ? grantedAt(phrase, scene)
      : [];
  const own = whoAppeals(phrase, scene);
  const from = own.length > 0 ? own : subject;
  if (from.length === 0) return [];
  const wanted = mods.filter((mod) => /^(for|of|to|de|pour|d')$/.test(mod.prep));
  const inner = scene.parsed.predicates
    .filter((predicate) => predicate.governorNoun === phrase)
    .flatMap((each) => supportOf(each, scene));
  const resources =
    inner.length + granted.length > 0
      ? [...new Set([...inner, ...granted])]
      : resourcesOf(wanted, scene);
  const to = mods
    .filter((mod) => /^(to|on|à|a)$/.test(mod.prep))
    .flatMap((mod) => partiesOf(mod, tokens, discourse))
    .filter((party) => !from.includes(party));
  return resources.map((resource) =>
    found(
      scene,
      "request.noun",
      { kind: "request", from: unique(from), ...(to.length > 0 && { to: unique(to) }), resource },
      over ?? null,
    ),
  );
}

/** "Sent troops at the request of Mozambique": what was given is what was asked for. */
const grantedAt = (phrase: Phrase, scene: Scene): Resource[] =>
  scene.parsed.predicates
    .filter((predicate) => predicate.preps.includes(phrase))
    .flatMap((predicate) => supportOf(predicate, scene));
