import type { Party, Stage } from "#ledger";
import type { Frame, Role } from "./language.ts";
import { type Phrase, type Predicate, plays, withJoined } from "./nodes.ts";
import { isCourt, ownersOf, partiesOf, unique } from "./parties.ts";
import { type Gift, giftsOf, toQuantity } from "./resources.ts";
import { type Found, found, type Scene } from "./scene.ts";
import { headlineInfinitive, type Stance, stanceOf } from "./stance.ts";

/** Claims from verbs that give, promise, refuse, hold or take back a resource. */
export function readGiving(scene: Scene): Found[] {
  return scene.parsed.predicates.flatMap((predicate) => {
    const kept = readKeeping(predicate, scene);
    if (kept.length > 0) return kept;
    const notice = readNotice(predicate, scene);
    if (notice.length > 0) return notice;
    const raised = readRaising(predicate, scene);
    if (raised.length > 0) return raised;
    if (plays(predicate, "arrive", "serve", "leave", "back") || predicate.lemma === "be") {
      const moved = readMoving(predicate, scene);
      if (moved.length > 0) return moved;
    }
    if (predicate.complements.some((inner) => inner.clause !== "that" && acts(inner))) return [];
    const sense = predicate.senses.find((each) => GIVING.has(each.frame.role));
    return sense === undefined ? [] : readTransfer(predicate, sense.frame, scene);
  });
}

const GIVING = new Set<Role>([
  "give",
  "promise",
  "consider",
  "hesitate",
  "refuse",
  "bind",
  "hold",
  "leave",
  "fail",
]);

const acts = (predicate: Predicate): boolean =>
  plays(
    predicate,
    "give",
    "back",
    "promise",
    "arrive",
    "leave",
    "bind",
    "consider",
    "refuse",
    "serve",
  );

/** The agent of a predicate: its subject, or after a passive the phrase with "by". */
export function agentOf(predicate: Predicate, scene: Scene): Phrase | null {
  if (predicate.passive)
    return predicate.preps.find((prep) => /^(by|par|por)$/.test(prep.prep)) ?? null;
  if (headlineInfinitive(predicate, scene)) return predicate.governorNoun;
  if (predicate.subject !== null) return predicate.subject;
  return predicate.governor === null ? null : predicate.governor.subject;
}

/** What a predicate is done to: its objects, or after a passive its subject. */
export function patientsOf(predicate: Predicate): readonly Phrase[] {
  const own =
    predicate.passive && predicate.subject !== null
      ? [predicate.subject, ...predicate.objects]
      : predicate.objects;
  if (own.length > 0 || predicate.passive) return own;
  return [];
}

function readTransfer(predicate: Predicate, frame: Frame, scene: Scene): Found[] {
  const stance = transferStance(predicate, frame, scene);
  if (stance === "none" || stance === "asked") return [];
  const all = giftsWithin(predicate, frame, scene).filter((gift) => !gift.elsewhere);
  if (all.length === 0) return [];
  const mixed =
    scene.lowers.has("or") && all.length > 2 && all.every((gift) => gift.quantity === undefined);
  const gifts =
    mixed && frame.role === "promise"
      ? all.slice(0, 1).map((gift): Gift => ({ ...gift, resource: "backing" }))
      : all;
  const agent = agentOf(predicate, scene);
  const named =
    agent === null || isCourt(agent, scene.tokens, scene.discourse)
      ? []
      : partiesOf(agent, scene.tokens, scene.discourse);
  const noun = predicate.governorNoun;
  const owners =
    noun === null || !scene.lexicon.nouns.has(scene.tokens[noun.head]?.lemma ?? "")
      ? []
      : ownersOf(noun, scene.tokens, scene.discourse);
  return gifts.flatMap((gift) => {
    const told = gift.phrase.negated ? denied(stance) : stance;
    const stage = told === "pledged" && (notified(scene) || consented(scene)) ? "committed" : told;
    const direct = owners.length > 0 ? owners : named;
    const own = direct.length > 0 ? direct : giversWithin(gift.phrase, predicate, scene);
    const givers = own.filter(
      (party) =>
        party !== "UNSC" && (party !== scene.discourse.host || gift.resource === "funding"),
    );
    if (givers.length === 0) return [];
    const clues = [
      named.length > 0 ? "agent" : "no-agent",
      agent?.pronoun ? "pronoun" : "name",
      gift.weak ? "weak" : "strong",
      gift.quantity === undefined ? "no-figure" : "figure",
      frame.role,
      predicate.clause,
    ];
    return shares(givers, gift, gifts, scene).map((share) =>
      contribution(scene, `verb.${frame.role}`, share.givers, share.gift, stage, predicate, clues),
    );
  });
}

/** "Each", "apiece" and "respectively" give every party its own figure. */
function shares(
  givers: readonly Party[],
  gift: Gift,
  gifts: readonly Gift[],
  scene: Scene,
): { givers: readonly Party[]; gift: Gift }[] {
  const respectively = ["respectively", "respectivement", "respectivamente"].some((word) =>
    scene.lowers.has(word),
  );
  if (respectively && gifts.length === givers.length && gifts.length > 1) {
    const own = givers[gifts.indexOf(gift)];
    return own === undefined ? [] : [{ givers: [own], gift }];
  }
  const each = ["each", "apiece", "chacun", "chacune", "respectively"].some((word) =>
    scene.lowers.has(word),
  );
  if (!each || givers.length < 2 || gift.quantity === undefined) return [{ givers, gift }];
  const { per: _, ...quantity } = gift.quantity;
  const kept = gift.quantity.per === "each" ? quantity : gift.quantity;
  return givers.map((party) => ({ givers: [party], gift: { ...gift, quantity: kept } }));
}

/** "Eight governments have notified the Secretary-General of contributions": people, unless it says what. */
function readNotice(predicate: Predicate, scene: Scene): Found[] {
  if (
    !/^(notify|notifier|notificar)$/.test(predicate.lemma) ||
    predicate.negated ||
    predicate.subject === null
  )
    return [];
  if (predicate.complements.length > 0) return [];
  const givers = partiesOf(
    predicate.passive ? (agentOf(predicate, scene) ?? predicate.subject) : predicate.subject,
    scene.tokens,
    scene.discourse,
  );
  if (givers.length === 0) return [];
  const gift = predicate.preps
    .flatMap((prep) => giftsOf(prep, scene))
    .find((each) => each.resource !== "backing");
  const told: Gift = gift ?? {
    resource: "personnel",
    phrase: predicate.subject,
    elsewhere: false,
    weak: true,
  };
  return [contribution(scene, "verb.notify", givers, told, "committed", predicate, [])];
}

/** A legislature or cabinet consented in the same sentence. */
function consented(scene: Scene): boolean {
  const body = scene.tokens.some((token) => scene.lexicon.set("legislatures").has(token.lower));
  const act = ["consent", "approve", "approved", "agree", "vote", "ratify", "pass"].some((word) =>
    scene.stems.has(word),
  );
  return body && act && !scene.parsed.predicates.some((predicate) => predicate.negated);
}

/** Told formally to the Secretary-General or the mandating body. */
function notified(scene: Scene): boolean {
  const formal = [
    "notify",
    "notified",
    "notification",
    "formally",
    "formal",
    "notifié",
    "notificado",
    "notifier",
  ].some((word) => scene.stems.has(word));
  return (
    formal &&
    (scene.parsed.names.some((span) => /^(UN|UNSC|AU|SADC|EU|ECOWAS)$/.test(span.name.code)) ||
      scene.lowers.has("secretary-general"))
  );
}

const denied = (stance: Stage): Stage =>
  stance === "delivered" || stance === "pledged"
    ? "reluctant"
    : stance === "considering"
      ? "refused"
      : stance;

/** Build a contribution; a figure over several parties is joint unless told of each. */
export function contribution(
  scene: Scene,
  rule: string,
  parties: readonly Party[],
  gift: Gift,
  stage: Stage,
  predicate: Predicate | null,
  clues: readonly string[],
): Found {
  const each = gift.quantity?.per === "each";
  const joint = gift.quantity !== undefined && !each && parties.length > 1;
  const quantity =
    gift.quantity === undefined
      ? undefined
      : joint
        ? { ...gift.quantity, shared: true }
        : gift.quantity;
  const through = gift.resource === "funding" && channel(scene) ? { through: "trust fund" } : {};
  return found(
    scene,
    rule,
    {
      kind: "contribution",
      parties: unique(listed(parties, scene)),
      resource: gift.resource,
      stage,
      ...(quantity && { quantity }),
      ...(joint && { joint: true }),
      ...through,
    },
    predicate,
    clues,
  );
}

/** "Seven states have notified: the Bahamas, …": the names after the colon stand for the number. */
function listed(parties: readonly Party[], scene: Scene): readonly Party[] {
  const only = parties[0];
  if (parties.length !== 1 || only === undefined || typeof only === "string") return parties;
  const colon = scene.tokens.findIndex((token) => token.text === ":" || token.text === ";");
  const among = scene.tokens.findIndex(
    (token, at) => /^(including|among|notamment|incluidos)$/.test(token.lower) && at > 2,
  );
  const from = colon !== -1 ? colon : among;
  if (from === -1) return parties;
  const names = scene.parsed.names
    .filter(
      (span) =>
        span.from > from &&
        /^(state|organisation)$/.test(span.name.kind) &&
        span.name.code !== scene.discourse.host,
    )
    .map((span) => span.name.code);
  if (names.length < 2) return parties;
  return colon !== -1
    ? names
    : [
        ...names,
        { unnamed: true, ...(only.described !== undefined && { described: only.described }) },
      ];
}

const channel = (scene: Scene): boolean =>
  (scene.lowers.has("trust") && scene.lowers.has("fund")) ||
  scene.lowers.has("fiduciaire") ||
  scene.lowers.has("fiduciario");

function transferStance(predicate: Predicate, frame: Frame, scene: Scene): Stance {
  const own = stanceOf(predicate, scene);
  if (own === "none" || own === "asked") return own;
  const no = predicate.negated || (predicate.subject?.negated ?? false);
  const ahead = predicate.tense === "future" || predicate.tense === "would";
  const done =
    own === "delivered" ||
    own === "reluctant" ||
    own === "pledged" ||
    own === "refused" ||
    own === "considering";
  if (!done) return own;
  switch (frame.role) {
    case "promise":
      if (no) return ahead ? "refused" : "reluctant";
      return own === "delivered" ? "pledged" : own;
    case "consider":
      return no ? "refused" : "considering";
    case "hesitate":
      return no ? "pledged" : "reluctant";
    case "refuse":
      return no ? "considering" : own === "considering" ? "reluctant" : "refused";
    case "bind":
      return no ? "reluctant" : ahead ? "pledged" : "committed";
    case "hold":
      return no ? "pledged" : own === "considering" ? "reluctant" : "suspended";
    case "leave":
      return no ? "pledged" : own === "considering" ? "reluctant" : "withdrawn";
    case "fail":
      return "reluctant";
    default:
      return own;
  }
}

/** The gifts among what a predicate is done to, in its "with" and "of" phrases, and in event nouns. */
function giftsWithin(predicate: Predicate, frame: Frame, scene: Scene): Gift[] {
  const direct = patientsOf(predicate).flatMap((phrase) => [
    ...giftsOf(phrase, scene),
    ...eventGifts(phrase, scene),
  ]);
  const strong = direct.filter((gift) => gift.resource !== "backing");
  if (frame.resource !== undefined && frame.role === "give")
    return impliedGifts(predicate, frame, strong, scene);
  if (strong.length > 0) return strong;
  const whole = wholeForce(predicate, frame, scene);
  if (whole.length > 0) return whole;
  const numbered = frame.id === "give" || (frame.role === "promise" && direct.length === 0);
  const places =
    frame.role === "promise" ? predicate.preps.filter((prep) => prep.prep === "to") : [];
  const bare = numbered
    ? [...patientsOf(predicate), ...places].flatMap((phrase) => bareGifts(phrase, scene))
    : [];
  if (bare.length > 0) return bare;
  const preps = predicate.preps.filter((prep) =>
    /^(with|about|on|over|to|of|for|from|de|à|avec|sur|con|in|worth|by)$/.test(prep.prep),
  );
  const wide =
    frame.role === "give"
      ? /^(with|of|worth|by|avec|con|de)$/
      : /^(with|about|on|over|to|of|from|sur|à|de|for)$/;
  const around = preps
    .filter((prep) => wide.test(prep.prep) && !(predicate.passive && prep.prep === "by"))
    .flatMap((prep) => [...giftsOf(prep, scene), ...eventGifts(prep, scene)])
    .filter((gift) => gift.resource !== "backing");
  if (around.length > 0) return around;
  return frame.role === "give" || frame.role === "promise" || frame.role === "consider"
    ? direct
    : [];
}

/** "Put the operation on hold", "withdrew from the mission", "scales down": all its people are meant. */
function wholeForce(predicate: Predicate, frame: Frame, scene: Scene): Gift[] {
  if (frame.role !== "hold" && frame.role !== "leave") return [];
  const about = [...patientsOf(predicate), ...predicate.preps].find((phrase) =>
    isMission(phrase, scene),
  );
  const alone =
    frame.role === "leave" &&
    /^(scale|draw|pull|withdraw|quit|leave|exit|wind)$/.test(predicate.lemma) &&
    patientsOf(predicate).length === 0;
  const phrase = about ?? (alone ? predicate.subject : null);
  if (phrase === null || phrase === undefined) return [];
  return [{ resource: "personnel", phrase, elsewhere: false, weak: true }];
}

/** "Cairo is to send 1,091": a bare figure after a giving verb means people. */
function bareGifts(phrase: Phrase, scene: Scene): Gift[] {
  return withJoined(phrase).flatMap((each) => {
    const amount = each.amounts[0];
    if (
      amount === undefined ||
      amount.currency !== undefined ||
      amount.scaled ||
      amount.to !== each.to
    )
      return [];
    return [
      {
        resource: "personnel" as const,
        quantity: toQuantity(amount, "persons", each, scene),
        phrase: each,
        elsewhere: false,
        weak: true,
      },
    ];
  });
}

/** A verb that names the resource by itself ("train", "finance"); its money may stand after "with". */
function impliedGifts(
  predicate: Predicate,
  frame: Frame,
  direct: readonly Gift[],
  scene: Scene,
): Gift[] {
  const resource = frame.resource ?? "funding";
  const phrase = patientsOf(predicate)[0] ?? predicate.preps[0];
  if (phrase === undefined) return [];
  if (resource === "funding") {
    const money = [...direct, ...predicate.preps.flatMap((prep) => giftsOf(prep, scene))].filter(
      (gift) => gift.quantity !== undefined && gift.resource === "funding",
    );
    if (money.length > 0) return money;
    return missionIn(predicate, scene) || direct.length > 0
      ? [{ resource, phrase, elsewhere: false, weak: true }]
      : [];
  }
  const people = direct.find((gift) => gift.resource === "personnel");
  if (people?.elsewhere) return [];
  if (resource === "training") return people === undefined ? [] : [{ ...people, resource }];
  if (resource === "logistics") {
    const base = direct.find(
      (gift) => gift.resource === "logistics" || gift.resource === "personnel",
    );
    return base === undefined
      ? []
      : [{ resource, phrase: base.phrase, elsewhere: base.elsewhere, weak: false }];
  }
  return missionIn(predicate, scene) || direct.length > 0
    ? [{ resource, phrase, elsewhere: false, weak: true }]
    : [];
}

/** Whether a predicate's arguments name the mission. */
export function missionIn(predicate: Predicate, scene: Scene): boolean {
  return [
    ...predicate.objects,
    ...predicate.preps,
    ...(predicate.passive && predicate.subject ? [predicate.subject] : []),
  ].some((phrase) => isMission(phrase, scene));
}

/** Whether a phrase names the mission, or speaks of it by a word such as "force". */
export function isMission(phrase: Phrase, scene: Scene): boolean {
  if (phrase.names.some((span) => span.name.kind === "mission")) return true;
  const head = scene.tokens[phrase.head];
  if (head === undefined || phrase.amounts.length > 0) return false;
  const nouns = scene.lexicon.set("missionNouns");
  return nouns.has(head.lemma) && !phrase.names.some((span) => span.name.kind === "past");
}

const EVENTS: readonly Role[] = ["give", "arrive", "leave", "promise"];

/** "The deployment of 1,000 officers": what an event noun moves. */
export function eventGifts(phrase: Phrase, scene: Scene): Gift[] {
  const head = scene.tokens[phrase.head];
  const frames = scene.lexicon.nouns.get(head?.lemma ?? "") ?? [];
  if (!frames.some((frame) => EVENTS.includes(frame.role))) return [];
  const inner = phrase.mods
    .filter((mod) => /^(of|to|for|in|de|d'|du|des|from)$/.test(mod.prep))
    .flatMap((mod) => giftsOf(mod, scene))
    .filter((gift) => gift.resource !== "backing");
  if (inner.length > 0) return inner.map((gift) => ({ ...gift, phrase }));
  if (
    frames.some((frame) => frame.role === "give" && frame.id === "give") &&
    /^(deployment|dispatch|déploiement|envoi|despliegue|envío)$/.test(head?.lemma ?? "")
  ) {
    const people = scene.tokens
      .slice(phrase.from, phrase.head)
      .some((token) => scene.lexicon.resources.get(token.lemma) === "personnel");
    return [{ resource: "personnel", phrase, elsewhere: false, weak: !people }];
  }
  return [];
}

/** The givers that the resource itself names: its nationality, "from Chad", the owner of the offer. */
export function giversWithin(phrase: Phrase, predicate: Predicate | null, scene: Scene): Party[] {
  const { tokens, discourse } = scene;
  const mods = [
    ...phrase.mods,
    ...phrase.mods.flatMap((mod) => mod.mods),
    ...(predicate?.preps ?? []),
  ];
  for (const mod of mods) {
    const inner =
      /^(of|de)$/.test(mod.prep) && mod.amounts.length > 0 ? ownersOf(mod, tokens, discourse) : [];
    if (inner.length > 0) return inner;
    if (!/^(from|by|par|por|de|depuis|desde)$/.test(mod.prep)) continue;
    const parties = partiesOf(mod, tokens, discourse);
    if (parties.length > 0) return parties;
  }
  return unique(ownersOf(phrase, tokens, discourse));
}

/** "Italy has 1,068 soldiers in the mission", "Kenya keeps 735 police there". */
function readKeeping(predicate: Predicate, scene: Scene): Found[] {
  if (!KEEPS.test(predicate.lemma) || predicate.passive || predicate.subject === null) return [];
  const gifts = predicate.objects
    .flatMap((phrase) => giftsOf(phrase, scene))
    .filter(
      (gift) => !gift.elsewhere && (gift.resource === "personnel" || gift.resource === "equipment"),
    );
  const givers = partiesOf(predicate.subject, scene.tokens, scene.discourse).filter(
    (party) => party !== scene.discourse.host && (typeof party !== "string" || party.length === 3),
  );
  const stance = stanceOf(predicate, scene);
  if (gifts.length === 0 || givers.length === 0 || stance === "asked" || stance === "none")
    return [];
  return gifts.map((gift) => {
    const no = predicate.negated || gift.phrase.negated;
    const clues = [
      predicate.lemma,
      gift.weak ? "weak" : "strong",
      gift.quantity === undefined ? "no-figure" : "figure",
      predicate.clause,
    ];
    return contribution(
      scene,
      "verb.keep",
      givers,
      gift,
      no ? "reluctant" : stance,
      predicate,
      clues,
    );
  });
}

/** "Raised its support to 300 million", "the American contribution would come to 300 million". */
function readRaising(predicate: Predicate, scene: Scene): Found[] {
  if (!RAISES.test(predicate.lemma)) return [];
  const goal = predicate.preps.filter((prep) => /^(to|à|a|at)$/.test(prep.prep));
  const gift = [
    ...goal,
    ...(/^(reach|total|exceed)$/.test(predicate.lemma) ? predicate.objects : []),
  ]
    .flatMap((phrase) => giftsOf(phrase, scene))
    .find((each) => each.resource === "funding" && each.quantity !== undefined);
  const count = gift ?? goal.flatMap((phrase) => bareGifts(phrase, scene))[0];
  const what = [
    ...(predicate.subject === null ? [] : [predicate.subject]),
    ...predicate.objects,
  ].find((phrase) => SUPPORT.test(scene.tokens[phrase.head]?.lemma ?? ""));
  if (count === undefined || what === undefined || predicate.negated) return [];
  const agent = what === predicate.subject ? null : agentOf(predicate, scene);
  const named = agent === null ? [] : partiesOf(agent, scene.tokens, scene.discourse);
  const givers = named.length > 0 ? named : ownersOf(what, scene.tokens, scene.discourse);
  if (givers.length === 0) return [];
  return [
    contribution(scene, "verb.raise", givers, count, "pledged", predicate, [
      named.length > 0 ? "agent" : "no-agent",
    ]),
  ];
}

const RAISES =
  /^(raise|increase|boost|bring|take|come|amount|rise|reach|total|grow|lift|porter|elevar|stand)$/;
const SUPPORT =
  /^(support|contribution|pledge|commitment|total|funding|aid|assistance|share|soutien|engagement|contribución|offer|help|package)$/;
const KEEPS = /^(have|keep|maintain|retain|station|base|avoir|compter|maintenir|tener|mantener)$/;

/** People who arrive, serve or leave: the subject is what is given. */
function readMoving(predicate: Predicate, scene: Scene): Found[] {
  const subject =
    predicate.subject ?? (headlineInfinitive(predicate, scene) ? predicate.governorNoun : null);
  const movers = predicate.passive || subject === null ? subject : subject;
  if (movers === null) return [];
  const no = predicate.negated || movers.negated;
  if (no && !/^(future|would|should|possible)$/.test(predicate.tense)) return [];
  const gifts = giftsOf(movers, scene).filter(
    (gift) => !gift.elsewhere && (gift.resource === "personnel" || gift.resource === "equipment"),
  );
  const stance = stanceOf(predicate, scene);
  if (gifts.length === 0 || stance === "none" || stance === "asked") return [];
  const moves = plays(predicate, "arrive", "serve", "leave");
  const joins = /^(join|take|participate|be|participer|participar)$/.test(predicate.lemma);
  const there =
    predicate.lemma === "be" &&
    predicate.preps.some((prep) => /^(in|on|at|en|au|dans)$/.test(prep.prep) && prep.date === null);
  if (!moves && !no && !(predicate.lemma === "be" ? there : joins)) return [];
  const leaving = plays(predicate, "leave") && !plays(predicate, "arrive");
  return gifts.flatMap((gift) => {
    const givers = giversWithin(gift.phrase, predicate, scene).filter(
      (party) => party !== scene.discourse.host,
    );
    if (givers.length === 0) return [];
    const stage: Stage = leaving
      ? stance === "delivered" || stance === "pledged"
        ? "withdrawn"
        : stance
      : stance;
    if (no) return [contribution(scene, "verb.not", givers, gift, "refused", predicate, [])];
    const rule = leaving ? "verb.leave" : plays(predicate, "serve") ? "verb.serve" : "verb.arrive";
    const clues = [
      "agent",
      gift.weak ? "weak" : "strong",
      gift.quantity === undefined ? "no-figure" : "figure",
      predicate.clause,
    ];
    return [contribution(scene, rule, givers, gift, stage, predicate, clues)];
  });
}
