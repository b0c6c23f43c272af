import type { ObstacleStatus, ObstacleType, Party } from "#ledger";
import type { ObstacleCue } from "./language.ts";
import { partiesOf, unique } from "./parties.ts";
import { type Found, found, type Scene } from "./scene.ts";

/** Claims about what stands in the way, from words of trouble near words for what is troubled. */
export function readObstacles(scene: Scene): Found[] {
  const claims = scene.lexicon.words.obstacles.flatMap((cue) => {
    const near = nearest(scene, cue);
    if (near === null || excluded(scene, cue.type)) return [];
    const affects = affectedBy(scene, cue.type);
    return [
      found(
        scene,
        `obstacle.${cue.type}`,
        {
          kind: "obstacle",
          type: cue.type,
          status: statusOf(scene),
          ...(affects.length > 0 && { affects }),
        },
        null,
        [
          `near${Math.min(3, Math.floor(near.distance / 3))}`,
          `w:${near.wrong}`,
          `o:${near.of}`,
          affects.length > 0 ? "affects" : "mission",
        ],
      ),
    ];
  });
  return [...claims, ...told(scene)];
}

interface Near {
  readonly distance: number;
  readonly wrong: string;
  readonly of: string;
}

const REACH: Record<ObstacleType, number> = {
  legal: 14,
  funding: 6,
  political: 10,
  security: 10,
  logistical: 6,
};

function nearest(scene: Scene, cue: ObstacleCue): Near | null {
  const wrong: { at: number; word: string }[] = [];
  const of: { at: number; word: string }[] = [];
  for (const [at, token] of scene.tokens.entries()) {
    const two = `${token.lower} ${scene.tokens[at + 1]?.lower ?? ""}`;
    const bad = cue.wrong.find(
      (stem) =>
        token.lemma === stem ||
        token.lower === stem ||
        two === stem ||
        (stem.length > 5 && token.lower.startsWith(stem)),
    );
    if (bad !== undefined) wrong.push({ at, word: bad });
    const thing = cue.of.find(
      (stem) =>
        token.lower === stem ||
        token.lemma === stem ||
        (stem.includes("-") && token.lower.startsWith(stem)),
    );
    if (thing !== undefined) of.push({ at, word: thing });
  }
  let best: Near | null = null;
  for (const bad of wrong) {
    for (const thing of of) {
      const distance = Math.abs(bad.at - thing.at);
      if (
        distance > REACH[cue.type] + (/^(lack|short|shortage|want)$/.test(bad.word) ? 4 : 0) ||
        (distance === 0 && bad.word !== thing.word && !/^(under|cash|uncon)/.test(thing.word))
      )
        continue;
      if (best === null || distance < best.distance)
        best = { distance, wrong: bad.word, of: thing.word };
    }
  }
  return best;
}

/** Words that show that a sentence speaks of something else than what holds support back. */
function excluded(scene: Scene, type: ObstacleType): boolean {
  const lowers = scene.lowers;
  if (type === "security")
    return ![
      "mission",
      "force",
      "deployment",
      "contingent",
      "troops",
      "officers",
      "arrival",
      "convoy",
      "airport",
      "operation",
    ].some((word) => lowers.has(word));
  if (type === "political") {
    const court = scene.tokens.some((token) => scene.lexicon.set("courts").has(token.lower));
    return court || lowers.has("abstained") || lowers.has("abstaining");
  }
  if (type === "funding") return lowers.has("humanitarian");
  return false;
}

function statusOf(scene: Scene): ObstacleStatus {
  const words = scene.stems;
  const any = (...list: string[]) => list.some((word) => words.has(word));
  if (
    any(
      "overturn",
      "lifted",
      "lift",
      "dismiss",
      "quash",
      "resolved",
      "resolve",
      "settled",
      "override",
      "overrule",
      "bypass",
      "unblock",
      "levée",
      "annulé",
    )
  )
    return "resolved";
  if (
    any(
      "appeal",
      "appealing",
      "appealed",
      "contest",
      "appel",
      "apelar",
      "recurso",
      "challenge the ruling",
      "nevertheless",
      "insist",
      "undeterred",
    )
  )
    return any("appeal", "appealing", "appealed", "appel", "apelar", "contest") ||
      any("court", "ruling", "judge")
      ? "contested"
      : "open";
  return "open";
}

/** Whom it holds back: for courts and politics the state whose they are, else the parties of the contribution named. */
function affectedBy(scene: Scene, type: ObstacleType): Party[] {
  const { tokens, discourse } = scene;
  const courts = scene.parsed.phrases.filter(
    (phrase) => phrase.names.length > 0 || phrase.mods.some((mod) => mod.names.length > 0),
  );
  if (type === "legal" || type === "political") {
    const own = courts.flatMap((phrase) => {
      const word = tokens[phrase.head]?.lemma ?? "";
      const body =
        scene.lexicon.set("courts").has(word) ||
        scene.lexicon.set("legislatures").has(word) ||
        /^(constitution|officer|police|troop|soldier|government|president|deployment|senator|republican)$/.test(
          word,
        );
      if (!body) return [];
      return [...phrase.names, ...phrase.mods.flatMap((mod) => mod.names)]
        .filter((span) => /^(state|people|capital|leader)$/.test(span.name.kind))
        .map((span) => span.name.code);
    });
    const states = unique(own).filter((party) => party !== discourse.host);
    if (states.length > 0) return states.slice(0, 1);
    const all = unique(
      scene.parsed.names
        .filter((span) => /^(state|people|capital|leader)$/.test(span.name.kind))
        .map((span) => span.name.code),
    ).filter((party) => party !== discourse.host);
    if (type === "political") return [];
    return all.length > 0 ? all.slice(0, 1) : discourse.state === "" ? [] : [discourse.state];
  }
  const subjects = scene.parsed.predicates.flatMap((predicate) =>
    predicate.subject === null ? [] : partiesOf(predicate.subject, tokens, discourse),
  );
  const states = unique(subjects).filter(
    (party) => typeof party === "string" && party.length === 3 && party !== discourse.host,
  );
  return type === "funding" &&
    states.length === 1 &&
    /freeze|froze|frozen|plan|depend|withhold/.test([...scene.lowers].join(" "))
    ? states
    : [];
}

/** "Obstacles, including funding issues and legal opposition": types named outright. */
function told(scene: Scene): Found[] {
  const lowers = scene.lowers;
  const trouble = [
    "obstacles",
    "obstacle",
    "hurdles",
    "setbacks",
    "challenges",
    "problems",
    "difficulties",
    "delays",
    "stalled",
    "delayed",
  ].some((word) => lowers.has(word));
  if (!trouble) return [];
  const types: [ObstacleType, readonly string[]][] = [
    ["funding", ["funding", "financial"]],
    ["legal", ["legal", "court"]],
    ["logistical", ["logistical", "logistics"]],
    ["political", ["political"]],
    ["security", ["insecurity"]],
  ];
  const affects = affectedBy(scene, "funding");
  return types
    .filter(([, words]) => words.some((word) => lowers.has(word)))
    .map(([type]) =>
      found(
        scene,
        "obstacle.told",
        { kind: "obstacle", type, status: statusOf(scene), ...(affects.length > 0 && { affects }) },
        null,
        [type],
      ),
    );
}
