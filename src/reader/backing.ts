import type { Stage } from "#ledger";
import { agentOf, isMission, listed, patientsOf } from "./gifts.ts";
import { type Phrase, type Predicate, plays } from "./nodes.ts";
import { partiesOf } from "./parties.ts";
import { type Found, found, has, type Scene } from "./scene.ts";
import { stanceOf } from "./stance.ts";

/** Claims about the mission as a whole: leading it, joining it, welcoming it, abstaining on it. */
export function readBacking(scene: Scene): Found[] {
  return scene.parsed.predicates.flatMap((predicate) => [
    ...readSupport(predicate, scene),
    ...readVote(predicate, scene),
    ...readDrafting(predicate, scene),
  ]);
}

const LEADING =
  /^(lead|head|spearhead|command|join|participate|take|diriger|mener|rejoindre|participer|prendre|liderar|encabezar|participar|unirse|co-lead|contribute)$/;

function readSupport(predicate: Predicate, scene: Scene): Found[] {
  if (
    !plays(predicate, "back") ||
    /^(draft|sponsor|co-sponsor|cosponsor|co-author|host)$/.test(predicate.lemma)
  )
    return [];
  const about = [...patientsOf(predicate), ...predicate.preps].some((phrase) =>
    concernsMission(phrase, scene),
  );
  const inner = predicate.complements.some(
    (each) => each.clause !== "infinitive" || plays(each, "back", "give"),
  );
  if ((!about && !vowed(predicate)) || inner) return [];
  const agent = agentOf(predicate, scene);
  const parties = agent === null ? [] : partiesOf(agent, scene.tokens, scene.discourse);
  if (parties.length === 0) return [];
  const stance = stanceOf(predicate, scene);
  if (stance === "none" || stance === "asked") return [];
  const leading = LEADING.test(predicate.lemma);
  let stage: Stage = stance;
  if (stance === "delivered" && !(thanked(predicate) && leading)) stage = "pledged";
  if (leading && stance === "delivered" && predicate.finite && !thanked(predicate)) {
    // "Kenya leads the mission" tells nothing new; joining it does.
    if (/^(lead|head|command|spearhead|diriger|mener|liderar)$/.test(predicate.lemma)) return [];
    stage = "delivered";
  }
  const clues = [predicate.lemma, predicate.clause, agent?.pronoun ? "pronoun" : "name"];
  return [
    found(
      scene,
      leading ? "back.lead" : "back.support",
      { kind: "contribution", parties: [...listed(parties, scene)], resource: "backing", stage },
      predicate,
      clues,
    ),
  ];
}

/** "Are willing to join", "is prepared to help": what is joined goes without saying. */
function vowed(predicate: Predicate): boolean {
  if (
    predicate.objects.length > 0 ||
    !/^(join|help|participate|take|contribute|assist|lead|participer|aider|contribuer|participar|ayudar)$/.test(
      predicate.lemma,
    )
  )
    return false;
  return (
    predicate.governor !== null &&
    plays(predicate.governor, "promise", "consider", "refuse", "hesitate", "due", "thank", "bind")
  );
}

const thanked = (predicate: Predicate): boolean =>
  predicate.governor !== null && plays(predicate.governor, "thank");

/** The mission itself, its mandate, or a decision or plan about it. */
export function concernsMission(phrase: Phrase, scene: Scene): boolean {
  if (isMission(phrase, scene)) return true;
  const head = scene.tokens[phrase.head]?.lemma ?? "";
  if (
    /^(resolution|decision|adoption|creation|proposal|draft|plan|mandate|transition|résolution|décision|mandat|resolución|decisión|mandato|announcement|offer|idea|change|extension|vote)$/.test(
      head,
    )
  )
    return true;
  return phrase.mods.some((mod) => isMission(mod, scene));
}

/** Abstentions and votes against the mission's mandate. */
function readVote(predicate: Predicate, scene: Scene): Found[] {
  const abstained = /^(abstain|abstenir|abstener)$/.test(predicate.lemma);
  const against = predicate.lemma === "vote" && scene.tokens[predicate.to]?.lower === "against";
  if (!abstained && !against) return [];
  const agent = agentOf(predicate, scene);
  const parties = agent === null ? [] : partiesOf(agent, scene.tokens, scene.discourse);
  if (parties.length === 0 || predicate.negated) return [];
  const core = {
    kind: "contribution",
    parties,
    resource: "backing",
    stage: abstained ? "reluctant" : "refused",
  } as const;
  return [found(scene, "back.vote", core, predicate)];
}

/** Drafting or sponsoring the resolution. */
function readDrafting(predicate: Predicate, scene: Scene): Found[] {
  if (
    !/^(draft|sponsor|co-sponsor|cosponsor|co-author|propose|table|put|circulate|submit|present|rédiger|parrainer|redactar|copatrocinar|author)$/.test(
      predicate.lemma,
    )
  )
    return [];
  const resolution = [...patientsOf(predicate), ...predicate.preps].some((phrase) =>
    /^(resolution|draft|text|résolution|texte|projet|resolución)$/.test(
      scene.tokens[phrase.head]?.lemma ?? "",
    ),
  );
  if (!resolution || !has(scene, "resolution", "draft", "résolution", "resolución")) return [];
  const agent = agentOf(predicate, scene);
  const parties =
    agent === null
      ? []
      : partiesOf(agent, scene.tokens, scene.discourse).filter((party) => party !== "UNSC");
  if (parties.length === 0) return [];
  const stance = stanceOf(predicate, scene);
  if (stance === "none" || stance === "asked" || stance === "refused") return [];
  const stage: Stage =
    stance === "pledged" ? "pledged" : stance === "considering" ? "considering" : "delivered";
  return [
    found(
      scene,
      "back.draft",
      {
        kind: "contribution",
        parties,
        resource: "backing",
        stage,
        ...(parties.length > 1 && { joint: true }),
      },
      predicate,
    ),
  ];
}
