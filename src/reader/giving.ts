import type { Party, Stage } from "#ledger";
import {
  acts,
  agentOf,
  bareGifts,
  channel,
  consented,
  denied,
  eventGifts,
  GIVING,
  giversWithin,
  hasFigure,
  KEEPS,
  listed,
  missionIn,
  notified,
  patientsOf,
  RAISES,
  shares,
  transferStance,
} from "./gifts.ts";
import type { Frame } from "./language.ts";
import { leaves, leaving } from "./leaving.ts";
import { type Gift, type Predicate, plays } from "./nodes.ts";
import { isCourt, ownersOf, partiesOf, unique } from "./parties.ts";
import { giftsOf } from "./resources.ts";
import { type Found, found, type Scene } from "./scene.ts";
import { headlineInfinitive, stanceOf } from "./stance.ts";

/** Claims from verbs that give, promise, refuse, hold or take back a resource. */
export function readGiving(scene: Scene): Found[] {
  return scene.parsed.predicates.flatMap((predicate) => {
    const kept = readKeeping(predicate, scene);
    if (kept.length > 0) return kept;
    const raised = readRaising(predicate, scene);
    if (raised.length > 0) return raised;
    if (plays(predicate, "arrive", "serve", "leave", "back")) {
      const moved = readMoving(predicate, scene);
      if (moved.length > 0) return moved;
    }
    const more = predicate.complements.some((inner) => inner.clause !== "that" && acts(inner));
    if (more && !hasFigure(predicate, scene)) return [];
    const sense = predicate.senses.find((each) => GIVING.has(each.frame.role));
    return sense === undefined ? [] : readTransfer(predicate, sense.frame, scene);
  });
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
  return gifts.flatMap((gift) => {
    const told = gift.phrase.negated ? denied(stance) : stance;
    const formal = told === "pledged" && (notified(scene) || consented(scene));
    const stage = leaves(gift, scene) ? leaving(told) : formal ? "committed" : told;
    const own = named.length > 0 ? named : giversWithin(gift.phrase, predicate, scene);
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
  const bare =
    frame.id === "give" || frame.role === "promise"
      ? patientsOf(predicate).flatMap((phrase) => bareGifts(phrase, scene))
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
  if (frame.role === "refuse" || frame.role === "hesitate")
    return direct.filter((gift) => PART_IN.test(scene.tokens[gift.phrase.head]?.lemma ?? ""));
  return frame.role === "give" || frame.role === "promise" || frame.role === "consider"
    ? direct
    : [];
}

/** What is refused as a whole: "rejected any participation". */
const PART_IN = /^(participation|involvement|contribution|engagement|role)$/;

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
  return gifts.flatMap((gift) => {
    const no = predicate.negated || gift.phrase.negated;
    const clues = [
      predicate.lemma,
      gift.weak ? "weak" : "strong",
      gift.quantity === undefined ? "no-figure" : "figure",
      predicate.clause,
    ];
    const stage = no ? "reluctant" : stance;
    return shares(givers, gift, gifts, scene).map((share) =>
      contribution(scene, "verb.keep", share.givers, share.gift, stage, predicate, clues),
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
  const what = [
    ...(predicate.subject === null ? [] : [predicate.subject]),
    ...predicate.objects,
  ].find((phrase) => SUPPORT.test(scene.tokens[phrase.head]?.lemma ?? ""));
  if (gift === undefined || what === undefined || predicate.negated) return [];
  const agent = what === predicate.subject ? null : agentOf(predicate, scene);
  const named = agent === null ? [] : partiesOf(agent, scene.tokens, scene.discourse);
  const owners = ownersOf(what, scene.tokens, scene.discourse);
  const of = what.mods.filter((mod) => mod.prep === "of");
  const givers =
    named.length > 0
      ? named
      : owners.length > 0
        ? owners
        : of.flatMap((mod) => partiesOf(mod, scene.tokens, scene.discourse));
  if (givers.length === 0) return [];
  return [
    contribution(scene, "verb.raise", givers, gift, "pledged", predicate, [
      named.length > 0 ? "agent" : "no-agent",
    ]),
  ];
}

const SUPPORT =
  /^(support|contribution|pledge|commitment|total|funding|aid|assistance|share|soutien|engagement|contribución|offer|help|package)$/;

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
  if (plays(predicate, "back") && !plays(predicate, "arrive", "serve", "leave") && !no) return [];
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
