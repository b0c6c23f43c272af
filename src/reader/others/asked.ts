import type { Resource } from "#ledger";
import { concernsMission, eventGifts, isMission, patientsOf } from "../meaning/gifts.ts";
import { partiesOf } from "../meaning/parties.ts";
import { giftsOf } from "../meaning/resources.ts";
import type { Scene } from "../meaning/scene.ts";
import { type Phrase, type Predicate, plays } from "../parse/nodes.ts";

/** What is asked for: the resource of the complement, or of what stands after "for". */
export function askedFor(predicate: Predicate, addressed: boolean, scene: Scene): Resource[] {
  const inner = predicate.complements.flatMap((each) => supportOf(each, scene));
  if (inner.length > 0) return [...new Set(inner)];
  if (predicate.complements.some((each) => each.clause !== "participle") && !addressed) return [];
  const phrases = [
    ...patientsOf(predicate),
    ...predicate.preps.filter((prep) =>
      /^(for|of|to|from|on|pour|de|à|para|a|por)$/.test(prep.prep),
    ),
  ];
  if (phrases.some((phrase) => concernsHostAlone(phrase, scene) || stops(phrase, scene))) return [];
  const named = resourcesOf(phrases, scene);
  const force = phrases.some(
    (phrase) => /^(for|de|por|)$/.test(phrase.prep) && isForce(phrase, scene),
  );
  if (force && named.every((resource) => resource === "backing")) return ["personnel"];
  if (named.length > 0) return named;
  const approached = /^(approach|lobby|woo|court|pressure|canvass)$/.test(predicate.lemma);
  return approached && addressed && predicate.complements.length === 0 ? ["backing"] : [];
}

/** "A multinational force", "an intervention": whoever asks for one asks for people. */
function isForce(phrase: Phrase, scene: Scene): boolean {
  const word = scene.tokens[phrase.head]?.lemma ?? "";
  return (
    /^(force|mission|deployment|intervention|déploiement|fuerza|misión|despliegue)$/.test(word) &&
    isMission(phrase, scene) &&
    (phrase.prep !== "" ||
      !/^(the|its|this|la|le|el)$/.test(scene.tokens[phrase.from]?.lower ?? ""))
  );
}

/** An end, a halt, an answer: asked for, but no support. */
const stops = (phrase: Phrase, scene: Scene): boolean =>
  /^(stop|halt|end|suspension|withdrawal|pause|delay|restraint|calm|ceasefire|truce|answer|explanation|inquiry|investigation|clarification|arrêt|fin|retrait|retirada|cese)$/.test(
    scene.tokens[phrase.head]?.lemma ?? "",
  ) && phrase.prep !== "to";

/** Aid for people or for development, gear for the host's own forces: no support of the mission. */
export function concernsHostAlone(phrase: Phrase, scene: Scene): boolean {
  const all = [phrase, ...phrase.also, ...phrase.mods];
  return (
    all.some((each) => giftsOf(each, scene).some((gift) => gift.elsewhere)) ||
    phrase.mods.some((mod) => isItsPolice(mod, scene)) ||
    all.some((each) =>
      scene.tokens
        .slice(each.from, each.to)
        .some((token) =>
          /^(humanitarian|development|food|emergency|humanitaire|humanitaria)$/.test(token.lower),
        ),
    )
  );
}

/** "For the police", "to the army": with no state named, the host's. */
const isItsPolice = (mod: Phrase, scene: Scene): boolean =>
  /^(for|to|pour|para)$/.test(mod.prep) &&
  mod.names.length === 0 &&
  mod.amounts.length === 0 &&
  /^(police|army|policía|ejército|armée)$/.test(scene.tokens[mod.head]?.lower ?? "");

/** The resources that phrases name; help that is not named further is backing. */
export function resourcesOf(phrases: readonly Phrase[], scene: Scene): Resource[] {
  const gifts = phrases
    .flatMap((phrase) => [...giftsOf(phrase, scene), ...eventGifts(phrase, scene)])
    .filter((gift) => !gift.elsewhere && !(gift.weak && gift.quantity === undefined));
  const strong = gifts.filter((gift) => gift.resource !== "backing");
  if (strong.length > 0) return [...new Set(strong.map((gift) => gift.resource))];
  if (phrases.some((phrase) => isMoney(phrase, scene))) return ["funding"];
  if (gifts.length > 0) return ["backing"];
  return phrases.some((phrase) => concernsMission(phrase, scene)) ? ["backing"] : [];
}

/** "Voluntary contributions", "dues", "arrears". */
function isMoney(phrase: Phrase, scene: Scene): boolean {
  const words = scene.tokens.slice(phrase.from, phrase.to).map((token) => token.lower);
  const last = words[words.length - 1] ?? "";
  if (/^(dues|arrears|cotisations|cuotas)$/.test(last)) return true;
  return (
    /^(contributions?|donations?|contribuciones|dons)$/.test(last) &&
    words.some((word) => /^(voluntary|assessed|financial|volontaires|voluntarias)$/.test(word))
  );
}

const HELPS =
  /^(stand|rally|step|join|help|do|act|give|contribute|chip|pitch|participate|take|fulfil|fulfill|honour|honor|keep|meet|make|respond|assist|support|back|endorse|throw|put|get|line|unite|leave|consider|aider|contribuer|soutenir|rejoindre|apoyar|contribuir|ayudar)$/;
const PAYS = /^(pay|fund|finance|fill|cover|donate|payer|financer|pagar|financiar|aportar)$/;
const ENDS = ["leave", "hold", "refuse", "bar", "end"] as const;

/** The support that a verb asked for would give: "to send police", "to stand with Kenya", "to pay". */
export function supportOf(inner: Predicate, scene: Scene): Resource[] {
  const phrases = [
    ...patientsOf(inner),
    ...inner.preps.filter((prep) =>
      /^(to|for|with|in|behind|by|round|around|on|à|de|con|of|a)$/.test(prep.prep),
    ),
  ].filter((phrase) => phrase.date === null);
  const gives = plays(
    inner,
    "give",
    "promise",
    "keep",
    "bind",
    "light",
    "back",
    "consider",
    "arrive",
  );
  const pays = PAYS.test(inner.lemma);
  if (inner.lemma === "give" && scene.tokens[inner.to]?.lower === "up") return [];
  if (phrases.some((phrase) => concernsHostAlone(phrase, scene))) return [];
  const strong = resourcesOf(phrases, scene).filter((resource) => resource !== "backing");
  if (strong.length > 0 && (gives || !plays(inner, ...ENDS))) return strong;
  const implied = inner.senses.find(
    (sense) => sense.frame.role === "give" && sense.frame.resource !== undefined,
  )?.frame.resource;
  if (implied !== undefined || pays) return [implied ?? "funding"];
  const deeper = inner.complements.flatMap((each) => supportOf(each, scene));
  if (deeper.length > 0) return deeper;
  if (plays(inner, ...ENDS) && !plays(inner, "keep", "give")) return [];
  const supports =
    gives || HELPS.test(inner.lemma) || plays(inner, "authorise", "extend", "change");
  return supports && isSupport(inner, phrases, scene) ? ["backing"] : [];
}

/** Help of the mission, of those who lead it, or help as such ("to do more", "to join in"). */
function isSupport(inner: Predicate, phrases: readonly Phrase[], scene: Scene): boolean {
  if (phrases.some((phrase) => concernsMission(phrase, scene))) return true;
  if (phrases.some((phrase) => resourcesOf([phrase], scene).length > 0)) return true;
  if (plays(inner, "back", "give") && phrases.every((phrase) => phrase.pronoun)) return true;
  const more = phrases.some((phrase) =>
    /^(more|faster|promises?|pledges?|commitments?|part|plus|más)$/.test(
      scene.tokens[phrase.to - 1]?.lower ?? "",
    ),
  );
  const next = scene.tokens[inner.to]?.lower ?? "";
  if (more || /^(more|up|in|forward|behind)$/.test(next)) return true;
  return (
    /^(stand|rally|support|back|join|help|assist)$/.test(inner.lemma) &&
    phrases.some((phrase) => partiesOf(phrase, scene.tokens, scene.discourse).length > 0)
  );
}
