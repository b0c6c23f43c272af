import type { AgreementStatus, Instrument, Mandate, MandateAction, Party } from "#ledger";
import { concernsMission } from "./backing.ts";
import { agentOf } from "./gifts.ts";
import { type Phrase, type Predicate, plays } from "./nodes.ts";
import { ownersOf, partiesOf, unique } from "./parties.ts";
import { type Found, found, type Scene } from "./scene.ts";

/** Claims about agreements: a memorandum, a treaty, and how far it has come. */
export function readAgreements(scene: Scene): Found[] {
  return scene.parsed.phrases.flatMap((phrase) => {
    const instrument = instrumentOf(phrase, scene);
    if (instrument === null || phrase.negated) return [];
    const over = scene.parsed.predicates.find((predicate) => touches(predicate, phrase));
    const parties = agreementParties(phrase, over ?? null, scene);
    if (parties.length === 0) return [];
    const status = agreementStatus(over ?? null, phrase, scene);
    if (status === null) return [];
    const clues = [
      over === undefined ? "alone" : "verb",
      parties.length > 1 ? "two" : "one",
      instrument,
    ];
    return [
      found(
        scene,
        "agreement",
        { kind: "agreement", parties, instrument, status },
        over ?? null,
        clues,
      ),
    ];
  });
}

const touches = (predicate: Predicate, phrase: Phrase): boolean =>
  predicate.subject === phrase ||
  predicate.objects.includes(phrase) ||
  predicate.preps.includes(phrase) ||
  (predicate.subject?.also.includes(phrase) ?? false);

function instrumentOf(phrase: Phrase, scene: Scene): Instrument | null {
  const { tokens, lexicon } = scene;
  const words = tokens.slice(phrase.from, phrase.to).map((token) => token.lower);
  const rest = tokens
    .slice(phrase.to, phrase.to + 5)
    .map((token) => token.lower)
    .join(" ");
  const head = tokens[phrase.head];
  const own =
    lexicon.words.instruments[head?.lemma ?? ""] ?? lexicon.words.instruments[head?.lower ?? ""];
  if (own === undefined) return null;
  const text = words.join(" ");
  if (own === "mou" || /memorandum of understanding|mémorandum|memorando/.test(text)) return "mou";
  const treaty =
    /bilateral|reciproc|status[- ]of[- ]forces|status of|sofa|treaty|host nation|réciprocité|bilatéral|traité/.test(
      `${text} ${rest}`,
    );
  return treaty ? "treaty" : own;
}

function agreementParties(phrase: Phrase, over: Predicate | null, scene: Scene): Party[] {
  const { tokens, discourse } = scene;
  const agent = over === null ? null : agentOf(over, scene);
  const subject = agent === null || agent === phrase ? [] : partiesOf(agent, tokens, discourse);
  const mods = [...phrase.mods, ...(over?.preps ?? []), ...phrase.mods.flatMap((mod) => mod.mods)]
    .filter((mod) => /^(between|with|of|entre|avec|con|by|from|de|par)$/.test(mod.prep))
    .flatMap((mod) => partiesOf(mod, tokens, discourse));
  const owners = ownersOf(phrase, tokens, discourse);
  const all = unique([...subject, ...mods, ...owners]).filter((party) => party !== "UNSC");
  if (all.length === 1 && discourse.host !== "" && all[0] !== discourse.host)
    return [...all, discourse.host];
  return all.length > 4 ? [] : all;
}

function agreementStatus(
  over: Predicate | null,
  phrase: Phrase,
  scene: Scene,
): AgreementStatus | null {
  const lowers = scene.lowers;
  const any = (...words: string[]) => words.some((word) => lowers.has(word));
  if (over !== null) {
    if (
      /^(sign|conclude|seal|ink|initial|reach|strike|signer|conclure|firmar|agree|put)$/.test(
        over.lemma,
      )
    ) {
      if (over.negated) return "drafting";
      return over.tense === "future" ||
        over.tense === "would" ||
        (over.clause === "infinitive" && !over.perfect)
        ? any("draft", "negotiating")
          ? "drafting"
          : "sought"
        : "signed";
    }
    if (
      /^(draft|negotiate|finalise|finalize|prepare|work|hammer|discuss|rédiger|négocier|negociar|redactar)$/.test(
        over.lemma,
      )
    )
      return "drafting";
    if (/^(seek|need|require|want|propose|ask|call|demand)$/.test(over.lemma)) return "sought";
    if (/^(end|terminate|expire|cancel|denounce|revoke)$/.test(over.lemma)) return "ended";
    if (/^(enter|ratify|take)$/.test(over.lemma) && any("force", "effect")) return "in-force";
  }
  if (any("signed", "signing", "signé", "signée", "firmado", "firmaron", "inked", "concluded"))
    return "signed";
  if (
    any(
      "draft",
      "drafting",
      "negotiating",
      "negotiations",
      "finalising",
      "finalizing",
      "finalised",
      "drafted",
      "négociation",
      "working",
    )
  )
    return "drafting";
  if (phrase.mods.length === 0 && over === null) return null;
  return scene.tokens[phrase.from]?.lower === "a" || scene.tokens[phrase.from]?.lower === "an"
    ? "sought"
    : null;
}

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

/** Claims about what a competent body decided on the mission's mandate. */
export function readMandates(scene: Scene): Found[] {
  const all = scene.parsed.predicates.flatMap((predicate) => readDecision(predicate, scene));
  const best =
    all.find((each) => each.claim.kind === "mandate" && each.claim.action !== "authorised") ??
    all[0];
  return best === undefined ? [] : [best];
}

function readDecision(predicate: Predicate, scene: Scene): Found[] {
  const action = ACTIONS.find(([, role]) => plays(predicate, role));
  if (action === undefined) return [];
  const body = bodyOf(predicate, scene);
  const arguments_ = [
    ...predicate.objects,
    ...predicate.preps,
    ...(predicate.subject === null ? [] : [predicate.subject]),
  ];
  const about_ = arguments_
    .filter((phrase) => phrase !== agentOf(predicate, scene))
    .some((phrase) => concernsMission(phrase, scene));
  if (body === null || !about_ || predicate.negated || hypothetical(predicate, scene)) return [];
  const proposed =
    /^(future|would|should|possible)$/.test(predicate.tense) ||
    scene.lowers.has("draft") ||
    scene.lowers.has("proposed") ||
    scene.lowers.has("proposes") ||
    (predicate.clause === "infinitive" && !decided(predicate));
  const asked = predicate.governor !== null && plays(predicate.governor, "ask", "want");
  if (asked) return [];
  const instrument = instrumentNumber(scene);
  const rejected = scene.lowers.has("vetoed") || scene.lowers.has("rejected");
  const core: Omit<Mandate, "mission" | "quote"> = {
    kind: "mandate",
    body,
    action: action[0],
    status: rejected ? "rejected" : proposed ? "proposed" : "adopted",
    ...(instrument && { instrument }),
  };
  return [
    found(scene, `mandate.${action[0]}`, core, predicate, [
      predicate.lemma,
      predicate.clause,
      body,
      proposed ? "proposed" : "adopted",
      instrument === null ? "" : "instrument",
    ]),
  ];
}

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

function bodyOf(predicate: Predicate, scene: Scene): string | null {
  const agent =
    agentOf(predicate, scene) ??
    (predicate.governor === null ? null : agentOf(predicate.governor, scene));
  const parties = agent === null ? [] : partiesOf(agent, scene.tokens, scene.discourse);
  const direct = parties.find(
    (party) => typeof party === "string" && (BODIES.has(party) || party === "UN"),
  );
  if (typeof direct === "string") return direct === "UN" ? "UNSC" : direct;
  const resolution =
    agent !== null &&
    /^(resolution|résolution|resolución|council|vote)$/.test(scene.tokens[agent.head]?.lemma ?? "");
  const council =
    scene.parsed.names.some((span) => span.name.code === "UNSC") ||
    scene.lowers.has("council") ||
    resolution;
  if (council && (agent === null || predicate.passive || parties.length === 0)) return "UNSC";
  return null;
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
