import type { Party, Resource } from "#ledger";
import { concernsMission } from "./backing.ts";
import { agentOf, eventGifts, isMission, patientsOf } from "./gifts.ts";
import { type Phrase, type Predicate, plays } from "./nodes.ts";
import { ownersOf, partiesOf, unique } from "./parties.ts";
import { giftsOf } from "./resources.ts";
import { type Found, found, type Scene } from "./scene.ts";

/** Claims that somebody asks for support: "urged Brazil to send", "appealed for funds", "Haiti's request". */
export function readRequests(scene: Scene): Found[] {
  const verbs = scene.parsed.predicates.flatMap((predicate) => readAsking(predicate, scene));
  return [
    ...verbs,
    ...readNeeds(scene),
    ...scene.parsed.phrases.flatMap((phrase) => readAppeal(phrase, scene)),
  ];
}

/** "More funding is needed, the secretary said": whoever says so asks for it. */
function readNeeds(scene: Scene): Found[] {
  return scene.parsed.predicates.flatMap((predicate) => {
    if (!/^(need|require)$/.test(predicate.lemma) || !predicate.passive || predicate.negated)
      return [];
    const speaker = predicate.governor?.subject ?? null;
    const from = speaker === null ? [] : partiesOf(speaker, scene.tokens, scene.discourse);
    const gifts = predicate.subject === null ? [] : giftsOf(predicate.subject, scene);
    if (from.length === 0) return [];
    return gifts
      .filter((gift) => gift.quantity === undefined && !gift.elsewhere)
      .map((gift) =>
        found(scene, "request.need", { kind: "request", from, resource: gift.resource }, predicate),
      );
  });
}

function readAsking(predicate: Predicate, scene: Scene): Found[] {
  const asks = plays(predicate, "ask");
  const wants =
    plays(predicate, "want") &&
    predicate.complements.some((inner) => inner.subject !== predicate.subject);
  if ((!asks && !wants) || predicate.negated || predicate.clause === "participle") return [];
  if (predicate.marker === "if" || predicate.marker === "unless") return [];
  const agent = agentOf(predicate, scene);
  const from = agent === null ? [] : partiesOf(agent, scene.tokens, scene.discourse);
  if (from.length === 0) return [];
  const resources = askedFor(predicate, scene);
  if (resources.length === 0) return [];
  const to = askedOf(predicate, scene).filter((party) => !from.includes(party));
  const clues = [
    predicate.lemma,
    agent?.pronoun ? "pronoun" : "name",
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

/** What is asked for: the resource of the complement or of what stands after "for". */
function askedFor(predicate: Predicate, scene: Scene): Resource[] {
  const inner = predicate.complements.flatMap((each) => innerResources(each, scene));
  if (inner.length > 0) return [...new Set(inner)];
  const whole =
    predicate.preps.find((prep) => /^(for|de|por)$/.test(prep.prep)) ?? predicate.objects[0];
  const wanted = scene.tokens[whole?.head ?? -1]?.lemma ?? "";
  if (
    /^(force|mission|deployment|intervention|déploiement|fuerza|misión)$/.test(wanted) &&
    whole !== undefined &&
    !/^(mandate)$/.test(wanted) &&
    isMission(whole, scene)
  )
    return ["personnel"];
  const phrases = [
    ...patientsOf(predicate),
    ...predicate.preps.filter((prep) =>
      /^(for|of|to|from|on|pour|de|à|para|a|por)$/.test(prep.prep),
    ),
  ];
  return phraseResources(phrases, scene);
}

function phraseResources(phrases: readonly Phrase[], scene: Scene): Resource[] {
  const gifts = phrases
    .flatMap((phrase) => [...giftsOf(phrase, scene), ...eventGifts(phrase, scene)])
    .filter((gift) => !gift.elsewhere && !(gift.weak && gift.quantity === undefined));
  const strong = gifts.filter((gift) => gift.resource !== "backing");
  if (strong.length > 0) return [...new Set(strong.map((gift) => gift.resource))];
  if (gifts.length > 0) return ["backing"];
  return phrases.some((phrase) => concernsMission(phrase, scene)) ? ["backing"] : [];
}

function innerResources(inner: Predicate, scene: Scene): Resource[] {
  const arguments_ = [
    ...patientsOf(inner),
    ...inner.preps.filter((prep) => /^(to|for|with|in|à|de|con|of)$/.test(prep.prep)),
  ];
  const deeper = inner.complements.flatMap((each) => innerResources(each, scene));
  const implied = inner.senses.find(
    (sense) => sense.frame.role === "give" && sense.frame.resource !== undefined,
  )?.frame.resource;
  const strong = phraseResources(arguments_, scene).filter((resource) => resource !== "backing");
  if (plays(inner, "give", "promise", "keep", "bind", "light") && strong.length > 0) return strong;
  if (implied !== undefined) return [implied];
  if (
    plays(inner, "give", "back", "authorise", "extend", "arrive", "bind", "promise") &&
    arguments_.some(
      (phrase) => concernsMission(phrase, scene) || phraseResources([phrase], scene).length > 0,
    )
  )
    return ["backing"];
  if (plays(inner, "back") && arguments_.length === 0) return ["backing"];
  return deeper;
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

/** "Haiti's request for a force", "an appeal by the UN for funds". */
function readAppeal(phrase: Phrase, scene: Scene): Found[] {
  const head = scene.tokens[phrase.head];
  const frames = scene.lexicon.nouns.get(head?.lemma ?? "") ?? [];
  if (!frames.some((frame) => frame.role === "ask" || frame.role === "want") || phrase.negated)
    return [];
  const by = phrase.mods
    .filter((mod) => /^(by|from|de|du|par)$/.test(mod.prep))
    .flatMap((mod) => partiesOf(mod, scene.tokens, scene.discourse));
  const over = scene.parsed.predicates.find(
    (predicate) =>
      predicate.objects.includes(phrase) &&
      plays(predicate, "give", "light", "promise", "say", "keep"),
  );
  const subject = over?.subject ? partiesOf(over.subject, scene.tokens, scene.discourse) : [];
  const owners = ownersOf(phrase, scene.tokens, scene.discourse);
  const from = owners.length > 0 ? owners : by.length > 0 ? by : subject;
  const wanted = phrase.mods.filter((mod) => /^(for|of|to|de|pour|d')$/.test(mod.prep));
  const inner = scene.parsed.predicates
    .filter((predicate) => predicate.governorNoun === phrase)
    .flatMap((each) => innerResources(each, scene));
  const resources = inner.length > 0 ? [...new Set(inner)] : phraseResources(wanted, scene);
  if (from.length === 0 || resources.length === 0) return [];
  return resources.map((resource) =>
    found(scene, "request.noun", { kind: "request", from: unique(from), resource }, over ?? null),
  );
}
