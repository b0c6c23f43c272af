import type { Mandate, MandateAction } from "#ledger";
import { agentOf, concernsMission } from "../meaning/gifts.ts";
import { ownersOf, partiesOf } from "../meaning/parties.ts";
import { type Found, found, type Scene } from "../meaning/scene.ts";
import { type Phrase, type Predicate, plays } from "../parse/nodes.ts";
import type { Role } from "../tokens/language.ts";

const BODIES = new Set([
  "UNSC",
  "AU",
  "EU",
  "SADC",
  "ECOWAS",
  "EAC",
  "NATO",
  "ECCAS",
  "IGAD",
  "G5S",
]);
const ACTIONS: readonly [MandateAction, "authorise" | "extend" | "change" | "end"][] = [
  ["extended", "extend"],
  ["changed", "change"],
  ["ended", "end"],
  ["authorised", "authorise"],
];

/** Claims about what a competent body decided, or is to decide, on the mission's mandate. */
export function readMandates(scene: Scene): Found[] {
  const all = [
    ...scene.parsed.predicates.flatMap((predicate) => readDecision(predicate, scene)),
    ...scene.parsed.phrases.flatMap((phrase) => readDecided(phrase, scene)),
  ];
  const best =
    all.find((each) => each.claim.kind === "mandate" && each.claim.action !== "authorised") ??
    all[0];
  return best === undefined ? [] : [best];
}

const roleIn = (plays_: (role: Role) => boolean) => ACTIONS.find(([, role]) => plays_(role));

function readDecision(predicate: Predicate, scene: Scene): Found[] {
  const action = roleIn((role) => plays(predicate, role)) ?? runsOut(predicate, scene);
  if (action === undefined || predicate.negated || hypothetical(predicate, scene)) return [];
  const agent = deciderOf(predicate, scene);
  const arguments_ = [
    ...predicate.objects,
    ...predicate.preps,
    ...(predicate.subject === null ? [] : [predicate.subject]),
  ].filter((phrase) => phrase !== agent || !predicate.finite);
  if (!arguments_.some((phrase) => isMandate(phrase, predicate, scene))) return [];
  const body = bodyOf(predicate, agent, scene);
  if (body === null || asked(predicate)) return [];
  const proposed =
    /^(future|would|should|possible)$/.test(predicate.tense) ||
    isDraft(scene) ||
    (/^(infinitive|gerund)$/.test(predicate.clause) && !decided(predicate));
  return [mandate(scene, action[0], body, proposed ? "proposed" : "adopted", predicate)];
}

/** "Let the mandate run out", "agreed that it would expire". */
function runsOut(predicate: Predicate, scene: Scene): (typeof ACTIONS)[number] | undefined {
  const out =
    /^(expire|lapse)$/.test(predicate.lemma) ||
    (predicate.lemma === "run" && scene.tokens[predicate.head + 1]?.lower === "out");
  return out && predicate.governor !== null ? ["ended", "end"] : undefined;
}

/** The mission, its mandate, or what a pronoun says for it. */
function isMandate(phrase: Phrase, predicate: Predicate, scene: Scene): boolean {
  if (concernsMission(phrase, scene)) return true;
  const nouns = scene.lexicon.set("missionNouns");
  const own = scene.tokens
    .slice(phrase.from, phrase.to)
    .some(
      (token) =>
        nouns.has(token.lemma) ||
        /^(peacekeepers?|mandate|authorisation|authorization|casques|mandat)$/.test(token.lower),
    );
  return (
    (own && (phrase.amounts.length === 0 || phrase.possessor !== -1)) ||
    phrase.names.some((span) => span.name.kind === "mission") ||
    (predicate.passive && phrase.pronoun && phrase === predicate.subject)
  );
}

const asked = (predicate: Predicate): boolean =>
  predicate.governor !== null && plays(predicate.governor, "ask", "want");

const isDraft = (scene: Scene): boolean =>
  ["draft", "proposed", "proposes", "proposal", "projet", "proyecto"].some((word) =>
    scene.lowers.has(word),
  );

const REJECTED = [
  "vetoed",
  "veto",
  "rejected",
  "failed",
  "defeated",
  "blocked",
  "fell",
  "rejeté",
  "rechazó",
  "rechazada",
];

function mandate(
  scene: Scene,
  action: MandateAction,
  body: string,
  status: "adopted" | "proposed",
  predicate: Predicate | null,
): Found {
  const instrument = instrumentNumber(scene);
  const rejected = REJECTED.some((word) => scene.lowers.has(word));
  const core: Omit<Mandate, "mission" | "quote"> = {
    kind: "mandate",
    body,
    action,
    status: rejected ? "rejected" : status,
    ...(instrument && { instrument }),
  };
  return found(scene, `mandate.${action}`, core, predicate, [
    predicate?.lemma ?? "noun",
    predicate?.clause ?? "noun",
    body,
    status,
    instrument === null ? "" : "instrument",
  ]);
}

const TAKEN =
  /^(approve|adopt|authorise|authorize|agree|decide|vote|grant|pass|endorse|confirm|announce|order|approuver|adopter|décider|voter|aprobar|adoptar|decidir|votar)$/;
const TABLED =
  /^(propose|draft|table|circulate|put|submit|present|discuss|consider|debate|seek|envisage|foresee|proposer|proponer|presentar)$/;

/** "The transformation of the mission into a UN operation was proposed", "voted on an extension". */
function readDecided(phrase: Phrase, scene: Scene): Found[] {
  const head = scene.tokens[phrase.head];
  const frames = scene.lexicon.nouns.get(head?.lemma ?? "") ?? [];
  const action = roleIn(
    (role) => role !== "authorise" && frames.some((each) => each.role === role),
  );
  if (action === undefined || phrase.negated) return [];
  const about = [phrase, ...phrase.mods, ...phrase.mods.flatMap((mod) => mod.mods)].some(
    (each) => each.names.some((span) => span.name.kind === "mission") || concernsOnly(each, scene),
  );
  const over = scene.parsed.predicates.find(
    (each) =>
      each.objects.includes(phrase) ||
      (each.preps.includes(phrase) && /^(on|for|to|sur|sobre)$/.test(phrase.prep)) ||
      (each.passive && each.subject === phrase),
  );
  const prolongs = action[0] === "extended" && scene.lowers.has("council");
  if (over === undefined || !(about || prolongs) || over.negated || hypothetical(over, scene))
    return [];
  const taken = TAKEN.test(over.lemma);
  const ahead = /^(future|would|should|possible)$/.test(over.tense) || isDraft(scene);
  const failed = REJECTED.some((word) => scene.lowers.has(word));
  if (!taken && !TABLED.test(over.lemma) && !failed) return [];
  const body =
    bodyOf(over, deciderOf(over, scene), scene) ?? (scene.lowers.has("un") ? "UNSC" : null);
  if (body === null) return [];
  return [mandate(scene, action[0], body, taken && !ahead ? "adopted" : "proposed", over)];
}

const concernsOnly = (phrase: Phrase, scene: Scene): boolean =>
  scene.lexicon.set("missionNouns").has(scene.tokens[phrase.head]?.lemma ?? "") ||
  /^(mandate|authorisation|authorization|mandat|mandato)$/.test(
    scene.tokens[phrase.head]?.lemma ?? "",
  );

/** "If the UN adopts", "provided that the council approves". */
function hypothetical(predicate: Predicate, scene: Scene): boolean {
  if (
    /^(if|unless|once|until|whether|si|when)$/.test(predicate.marker) &&
    predicate.tense !== "past"
  )
    return true;
  return scene.tokens
    .slice(Math.max(0, predicate.from - 8), predicate.from)
    .some((token) => /^(provided|unless|condition)$/.test(token.lower));
}

const decided = (predicate: Predicate): boolean =>
  predicate.governor !== null &&
  /^(vote|decide|agree|resolve|voter|décider|votar|decidir)$/.test(predicate.governor.lemma) &&
  predicate.governor.tense === "past";

const deciderOf = (predicate: Predicate, scene: Scene): Phrase | null =>
  agentOf(predicate, scene) ??
  (predicate.governor === null ? null : agentOf(predicate.governor, scene));

/** The body that decides: by its name, by its council or leaders, or by the resolution told of. */
function bodyOf(predicate: Predicate, agent: Phrase | null, scene: Scene): string | null {
  const { tokens, discourse } = scene;
  const parties = agent === null ? [] : partiesOf(agent, tokens, discourse);
  const owners = agent === null || parties.length > 0 ? [] : ownersOf(agent, tokens, discourse);
  const direct = [...parties, ...owners].find(
    (party) => typeof party === "string" && (BODIES.has(party) || party === "UN"),
  );
  if (typeof direct === "string") return direct === "UN" ? "UNSC" : direct;
  const word = agent === null ? "" : (tokens[agent.head]?.lemma ?? "");
  if (/^(leader|bloc|member|summit|state|minister|union)$/.test(word) && agent !== null) {
    const bloc = scene.parsed.names.find(
      (span) => BODIES.has(span.name.code) && span.name.code !== "UNSC",
    );
    if (bloc !== undefined) return bloc.name.code;
    const last = discourse.subject.find((party) => typeof party === "string" && BODIES.has(party));
    if (typeof last === "string" && last !== "UNSC") return last;
  }
  const council =
    scene.parsed.names.some((span) => span.name.code === "UNSC") ||
    scene.lowers.has("council") ||
    /^(resolution|résolution|resolución|council|vote)$/.test(word);
  return council && (agent === null || predicate.passive || parties.length === 0) ? "UNSC" : null;
}

function instrumentNumber(scene: Scene): string | null {
  const text = scene.text.slice(scene.parsed.sentence.start, scene.parsed.sentence.end);
  const told =
    /\b(?:resolution|résolution|resolución|res\.?)\s{1,2}(?:no\.?\s?)?(\d{4})(?:\s?\((\d{4})\))?/i.exec(
      text,
    );
  if (told === null) return null;
  const year = told[2] ?? scene.discourse.published?.slice(0, 4);
  return year === undefined
    ? (told[1] ?? null)
    : `${told[1]} (${told[2] ?? yearOf(Number(told[1])) ?? year})`;
}

/** Security Council resolutions are numbered through; the years since 2020 are known by their first number. */
function yearOf(number: number): string | null {
  const first: readonly [number, number][] = [
    [2505, 2020],
    [2560, 2021],
    [2616, 2022],
    [2673, 2023],
    [2722, 2024],
    [2768, 2025],
    [2812, 2026],
    [2870, 9999],
  ];
  const at = first.findIndex(([start]) => number < start);
  const year = at <= 0 ? undefined : first[at - 1]?.[1];
  return year === undefined ? null : String(year);
}
