import type { ObstacleType, Party } from "#ledger";
import { STATE } from "../meaning/discourse.ts";
import { agentOf, isMission, patientsOf } from "../meaning/gifts.ts";
import { partiesOf, unique } from "../meaning/parties.ts";
import { giftsOf } from "../meaning/resources.ts";
import type { Scene } from "../meaning/scene.ts";
import { type Phrase, type Predicate, plays } from "../parse/nodes.ts";
import { causeIn } from "./causes.ts";

/** What holds support back, as a clause tells it. */
export interface Hindrance {
  readonly type: ObstacleType;
  readonly rule: string;
  /** Whose support is held back; null where the words around must tell. */
  readonly affects: readonly Party[] | null;
  readonly clue: string;
}

/** Clauses that tell of something in the way. */
export function hindrances(scene: Scene): Hindrance[] {
  return scene.parsed.predicates.flatMap((predicate) => [
    ...barred(predicate, scene),
    ...withheld(predicate, scene),
    ...denied(predicate, scene),
    ...opposed(predicate, scene),
    ...waiting(predicate, scene),
  ]);
}

/** "Fighting has delayed the deployment", "the ruling keeps the police at home". */
function barred(predicate: Predicate, scene: Scene): Hindrance[] {
  const bars =
    plays(predicate, "bar") ||
    /^(delay|slow|stop|halt|postpone|suspend|disrupt|cripple|paralyse|paralyze|undermine|cut|close|retarder|bloquer|entraver|empêcher|suspendre|retrasar|bloquear|impedir|frenar)$/.test(
      predicate.lemma,
    );
  if (!bars || predicate.negated || isUnreal(predicate)) return [];
  const agent = agentOf(predicate, scene);
  const held = [
    ...patientsOf(predicate),
    ...predicate.preps.filter((prep) => prep.prep === "from"),
  ];
  if (agent === null || !held.some((phrase) => isSupport(phrase, scene))) return [];
  const type = causeIn(agent.from, wholeEnd(agent), scene);
  if (type === null) return [];
  return [{ type, rule: "obstacle.bar", affects: givers(held, scene), clue: predicate.lemma }];
}

/** The mission, its deployment, its people and its supplies. */
function isSupport(phrase: Phrase, scene: Scene): boolean {
  const head = scene.tokens[phrase.head]?.lemma ?? "";
  return (
    isMission(phrase, scene) ||
    giftsOf(phrase, scene).length > 0 ||
    /^(deployment|dispatch|arrival|departure|rotation|patrol|convoy|supply|plan|launch|start|handover|work|resolution|déploiement|envoi|arrivée|despliegue|envío|llegada)$/.test(
      head,
    )
  );
}

function wholeEnd(phrase: Phrase): number {
  return Math.max(phrase.to, ...phrase.mods.map(wholeEnd), ...phrase.also.map(wholeEnd));
}

/** The states whose people or promise a phrase speaks of, or null where it names none. */
function givers(phrases: readonly Phrase[], scene: Scene): Party[] | null {
  const named = phrases
    .flatMap((phrase) => [phrase, ...phrase.mods])
    .flatMap((phrase) => phrase.names)
    .filter((span) => STATE.test(span.name.kind))
    .map((span) => span.name.code)
    .filter((code) => code !== scene.discourse.host && code !== "");
  return named.length > 0 ? unique(named) : null;
}

const CONSENT =
  /^(approval|consent|approve|vote|authorise|authorize|endorse|agree|ratify|blessing|nod|sanction|legislation|bill|law|mandate|green|permission|funds?|package|accord|approbation|aval|approuver|aprobación|aprobar)$/;

/** A legislature that has not consented, or that has said no. */
function withheld(predicate: Predicate, scene: Scene): Hindrance[] {
  const agent = agentOf(predicate, scene);
  if (agent === null || !isLegislature(agent, scene) || isUnreal(predicate)) return [];
  const no =
    predicate.negated ||
    plays(predicate, "refuse", "bar", "oppose", "hold") ||
    /^(withhold|reject|delay|defer|freeze|shelve|question|debate|demand)$/.test(predicate.lemma) ||
    scene.tokens
      .slice(predicate.from, predicate.to + 1)
      .some((token) => /^(yet|still)$/.test(token.lower));
  const about = scene.tokens
    .slice(predicate.from, predicate.to + 9)
    .some((token) => CONSENT.test(token.lemma) || CONSENT.test(token.lower));
  const holds =
    plays(predicate, "bar", "hold") && patientsOf(predicate).some((each) => isSupport(each, scene));
  if (!no || !(about || holds)) return [];
  const affects = partiesOf(agent, scene.tokens, scene.discourse).filter(
    (party) => typeof party === "string" && party !== scene.discourse.host,
  );
  return [{ type: "political", rule: "obstacle.consent", affects, clue: predicate.lemma }];
}

const isLegislature = (phrase: Phrase, scene: Scene): boolean =>
  [phrase, ...phrase.mods].some((each) => {
    const head = scene.tokens[each.head];
    const names = scene.lexicon.set("legislatures");
    return names.has(head?.lemma ?? "") || names.has(head?.lower ?? "");
  });

const ACCESS =
  /^(land|visas?|permission|permits?|permit|overflight|overflights|access|clearance|clearances|airspace|flights?|rotations?|entry|customs|passage|licences?|licenses?|site|survol|visados?|accès|acceso|terrain|terreno)$/;

/** A government that refuses land, visas or flights to the mission. */
function denied(predicate: Predicate, scene: Scene): Hindrance[] {
  const refuses =
    /^(deny|refuse|withhold|revoke|block|stop|suspend|halt|restrict|ban|close|cancel|refuser|bloquer|negar|denegar|suspendre|suspender)$/.test(
      predicate.lemma,
    );
  if (!refuses || predicate.negated || isUnreal(predicate)) return [];
  const agent = agentOf(predicate, scene);
  const by = agent === null ? [] : partiesOf(agent, scene.tokens, scene.discourse);
  const things = predicate.passive
    ? [...predicate.objects, ...(predicate.subject === null ? [] : [predicate.subject])]
    : predicate.objects;
  const access = things.some((phrase) => ACCESS.test(scene.tokens[phrase.head]?.lower ?? ""));
  if (!access || (by.length === 0 && !predicate.passive)) return [];
  const subject = predicate.passive ? predicate.subject : null;
  const affects = givers([...things, ...(subject === null ? [] : [subject])], scene);
  return [
    { type: "political", rule: "obstacle.access", affects: affects ?? [], clue: predicate.lemma },
  ];
}

/** A state that is against the mission, its new form, or the troops of another. */
function opposed(predicate: Predicate, scene: Scene): Hindrance[] {
  if (
    !/^(oppose|object|veto|reject|block|rebuff|opposer|oponer|rechazar|vetar)$/.test(
      predicate.lemma,
    )
  )
    return [];
  if (predicate.negated || isUnreal(predicate)) return [];
  const agent = agentOf(predicate, scene);
  const by = agent === null ? [] : partiesOf(agent, scene.tokens, scene.discourse);
  if (!by.some((party) => typeof party === "string")) return [];
  const against = [
    ...patientsOf(predicate),
    ...predicate.preps.filter((each) => each.prep === "to"),
  ];
  const about = against.some(
    (phrase) =>
      isSupport(phrase, scene) ||
      phrase.mods.some((mod) => isSupport(mod, scene)) ||
      /^(idea|change|transformation|transition|presence|draft|move|step|proposal|mandate|extension)$/.test(
        scene.tokens[phrase.head]?.lemma ?? "",
      ),
  );
  const turning = predicate.complements.some((inner) =>
    plays(inner, "change", "authorise", "extend"),
  );
  if (!about && !turning) return [];
  const others = givers(against, scene)?.filter((party) => !by.includes(party)) ?? [];
  return [{ type: "political", rule: "obstacle.oppose", affects: others, clue: predicate.lemma }];
}

/** "Will not leave until the money is there", "cannot deploy without vehicles", "only when the UN has paid". */
function waiting(predicate: Predicate, scene: Scene): Hindrance[] {
  if (!plays(predicate, "give", "arrive", "leave", "serve", "keep", "back", "light")) return [];
  const only = scene.tokens
    .slice(predicate.from, predicate.to + 6)
    .findIndex((token) => /^(only|solamente|sólo|seulement)$/.test(token.lower));
  const not = predicate.negated || (predicate.subject?.negated ?? false);
  if ((!not && only === -1) || isUnreal(predicate)) return [];
  const gate = scene.tokens.findIndex(
    (token, at) =>
      (/^(until|unless|without|till|sans|sin)$/.test(token.lower) && not) ||
      (only !== -1 && at > predicate.from && /^(when|once|if|after)$/.test(token.lower)),
  );
  if (gate === -1) return [];
  const type = causeIn(gate, Math.min(scene.tokens.length, gate + 22), scene);
  const subject = predicate.subject;
  if (type === null || subject === null) return [];
  const moves = isSupport(subject, scene) || givers([subject], scene) !== null;
  if (!moves) return [];
  return [
    { type, rule: "obstacle.wait", affects: givers([subject], scene), clue: predicate.lemma },
  ];
}

/** What might happen, or would if. */
const isUnreal = (predicate: Predicate): boolean =>
  predicate.tense === "possible" ||
  /^(if|whether|si)$/.test(predicate.marker) ||
  (predicate.clause === "infinitive" &&
    predicate.governor !== null &&
    plays(predicate.governor, "want", "fail"));
