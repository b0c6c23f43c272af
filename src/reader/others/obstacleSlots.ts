import type { ObstacleStatus, ObstacleType, Party } from "#ledger";
import { STATE } from "../meaning/discourse.ts";
import { patientsOf } from "../meaning/gifts.ts";
import { partiesOf, unique } from "../meaning/parties.ts";
import type { Scene } from "../meaning/scene.ts";
import { plays } from "../parse/nodes.ts";
import { isStateCode } from "../tokens/stateCodes.ts";

const OVER = [
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
  "bypassed",
  "unblock",
  "reopen",
  "reopened",
  "removes",
  "removed",
  "levée",
  "annulé",
  "débloqué",
  "desbloqueado",
  "levantado",
];
const APPEAL = ["appeal", "appealing", "appealed", "appel", "apelar", "recurso", "contest"];
const DEFIANT = ["nevertheless", "insist", "undeterred"];

/** Whether an obstacle still stands, as the words of its sentence tell. */
export function statusOf(scene: Scene): ObstacleStatus {
  const any = (list: readonly string[]) => list.some((word) => scene.stems.has(word));
  const denied = scene.parsed.predicates.some(
    (each) =>
      each.negated &&
      (OVER.includes(each.lemma) || OVER.includes(scene.tokens[each.head]?.lower ?? "")),
  );
  const pending = scene.parsed.predicates.some(
    (each) => /^(future|would|should|possible)$/.test(each.tense) && OVER.includes(each.lemma),
  );
  if (any(OVER) && !denied && !pending) return "resolved";
  const court = any(["court", "ruling", "judge"]);
  if (any(APPEAL) || (any(DEFIANT) && court)) return "contested";
  return "open";
}

/** Whom it holds back: for courts and politics the state whose they are, else the parties of the contribution named. */
export function affectedBy(scene: Scene, type: ObstacleType): Party[] {
  const held = heldBack(scene);
  if (held.length > 0) return held;
  if (type === "legal" || type === "political") return affectedByLaw(scene, type);
  const { tokens, discourse } = scene;
  const subjects = scene.parsed.predicates.flatMap((predicate) =>
    predicate.subject === null ? [] : partiesOf(predicate.subject, tokens, discourse),
  );
  const states = unique(subjects).filter(
    (party) => typeof party === "string" && isStateCode(party) && party !== discourse.host,
  );
  const holds = ["freeze", "froze", "frozen", "plan", "depend", "withhold"].some((word) =>
    scene.stems.has(word),
  );
  return type === "funding" && states.length === 1 && holds ? states : [];
}

/** "Benin's offer is held up by a lack of money": the states whose support a verb of hindering speaks of. */
function heldBack(scene: Scene): Party[] {
  const phrases = scene.parsed.predicates
    .filter((each) => !each.negated && plays(each, "bar", "hold"))
    .flatMap(patientsOf)
    .filter((phrase) => HELD.test(scene.tokens[phrase.head]?.lemma ?? ""));
  const names = phrases.flatMap((each) => [each, ...each.mods]).flatMap((each) => each.names);
  return unique(statesIn(names)).filter((party) => party !== scene.discourse.host);
}

const HELD =
  /^(offer|pledge|promise|deployment|dispatch|contingent|contribution|battalion|troop|soldier|officer|police|personnel|departure|arrival|plan|participation|unit)$/;

const BODY =
  /^(constitution|officer|police|troop|soldier|government|president|deployment|senator|republican)$/;

function affectedByLaw(scene: Scene, type: ObstacleType): Party[] {
  const { tokens, discourse } = scene;
  const own = scene.parsed.phrases.flatMap((phrase) => {
    const word = tokens[phrase.head]?.lemma ?? "";
    const body =
      scene.lexicon.set("courts").has(word) ||
      scene.lexicon.set("legislatures").has(word) ||
      BODY.test(word);
    if (!body) return [];
    return statesIn([...phrase.names, ...phrase.mods.flatMap((mod) => mod.names)]);
  });
  const states = unique(own).filter((party) => party !== discourse.host);
  if (states.length > 0) return states.slice(0, 1);
  if (type === "political") return [];
  const backers = scene.parsed.phrases.filter((phrase) => phrase.prep === "by");
  const names = scene.parsed.names.filter(
    (span) => !backers.some((phrase) => phrase.names.includes(span)),
  );
  const all = unique(statesIn(names)).filter((party) => party !== discourse.host);
  if (all.length > 0) return all.slice(0, 1);
  return discourse.state === "" ? [] : [discourse.state];
}

const statesIn = (names: Scene["parsed"]["names"]): string[] =>
  names.filter((span) => STATE.test(span.name.kind)).map((span) => span.name.code);

/** "Legal opposition" is for judges, whatever else opposition is. */
export const inLaw = ({ tokens }: Scene): boolean =>
  tokens.some(
    (token, at) =>
      /^(opposition|resistance)$/.test(token.lower) && tokens[at - 1]?.lower === "legal",
  );
