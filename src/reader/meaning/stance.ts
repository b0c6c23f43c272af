import type { Stage } from "#ledger";
import { type Phrase, type Predicate, plays } from "../parse/nodes.ts";
import type { Frame, Role } from "../tokens/language.ts";
import type { Scene } from "./scene.ts";

/** Where a predicate leaves the giving: a stage, an ask, or nothing that counts. */
export type Stance = Stage | "asked" | "none";

/** The stance of an act of giving, from its own form and from all that governs it. */
export function stanceOf(predicate: Predicate, scene: Scene): Stance {
  return governed(predicate, ownStance(predicate, scene), scene, 0);
}

const CONDITIONAL = new Set([
  "if",
  "unless",
  "until",
  "once",
  "si",
  "sauf",
  "whether",
  "till",
  "lest",
]);

function ownStance(predicate: Predicate, scene: Scene): Stance {
  if (predicate.marker !== "" && CONDITIONAL.has(predicate.marker) && predicate.clause === "sub")
    return "none";
  if (!predicate.finite && predicate.clause !== "participle")
    return headlineInfinitive(predicate, scene) ? "pledged" : "delivered";
  const no = predicate.negated || (predicate.subject?.negated ?? false);
  switch (predicate.tense) {
    case "future":
    case "would":
      return no ? "refused" : "pledged";
    case "should":
      return no || isDuty(predicate, scene) ? "none" : "pledged";
    case "possible":
      return no ? "reluctant" : "considering";
    case "past":
      return no ? "reluctant" : predicate.progressive ? "pledged" : "delivered";
    case "present":
      if (no) return predicate.progressive ? "refused" : "reluctant";
      if (plays(predicate, "serve")) return "delivered";
      return predicate.progressive ||
        (/^(send|deploy|dispatch|give|commit|add)$/.test(predicate.lemma) && !predicate.passive)
        ? "pledged"
        : "delivered";
    default:
      return "delivered";
  }
}

/** "Other countries must join": a duty that somebody lays on others, no promise of theirs. */
const isDuty = (predicate: Predicate, scene: Scene): boolean =>
  scene.tokens
    .slice(predicate.from, predicate.head)
    .some((token) => /^(should|must|ought)$/.test(token.lower)) &&
  predicate.subject !== null &&
  !predicate.subject.pronoun &&
  predicate.subject.names.length === 0;

/** "Kenya to send 200 more police": an infinitive that is the headline's verb. */
export function headlineInfinitive(predicate: Predicate, scene: Scene): boolean {
  if (predicate.clause !== "infinitive" || predicate.governor !== null) return false;
  const noun = predicate.governorNoun;
  if (noun === null || scene.lexicon.nouns.has(scene.tokens[noun.head]?.lemma ?? "")) return false;
  return !scene.parsed.predicates.some(
    (other) => other.finite && other.clause === "main" && other.subject === noun,
  );
}

const OUTER: readonly Role[] = [
  "ask",
  "want",
  "refuse",
  "hesitate",
  "consider",
  "fail",
  "hold",
  "leave",
  "bar",
  "bind",
  "promise",
  "due",
  "thank",
  "keep",
  "need",
  "say",
  "oppose",
];

/** The role that a governor plays over a complement, the most telling first. */
export function outerRole(predicate: Predicate): Frame["role"] | null {
  for (const role of OUTER) if (plays(predicate, role)) return role;
  return null;
}

function governed(predicate: Predicate, inner: Stance, scene: Scene, depth: number): Stance {
  if (depth > 5) return inner;
  const noun = predicate.governorNoun;
  const viaNoun =
    noun === null || (predicate.governor !== null && !takesComplement(noun, scene))
      ? null
      : nounRole(noun, scene);
  if (viaNoun !== null) {
    const stance = combine(viaNoun, inner, noun?.negated ?? false, "none", predicate);
    const outer = predicate.governor;
    if (outer !== null) return governed(outer, overNoun(outer, stance), scene, depth + 1);
    const told = scene.parsed.predicates.find((each) => each.finite && each.subject === noun);
    return told === undefined ? stance : noundone(told, stance);
  }
  const governor = predicate.governor;
  if (governor === null) return inner;
  const role = outerRole(governor);
  if (role === null)
    return plays(governor, "give", "back", "serve") || plays(governor, "light") ? "none" : inner;
  if (role === "say" || (role === "promise" && predicate.clause === "that")) {
    return governed(governor, predicate.finite ? inner : "pledged", scene, depth + 1);
  }
  if (governor.clause === "sub" && CONDITIONAL.has(governor.marker)) return "none";
  const stance = combine(
    role,
    inner,
    governor.negated || (governor.subject?.negated ?? false),
    governor.tense,
    predicate,
    asksLegislature(governor, scene),
  );
  return governed(
    governor,
    role === "keep" ? keepStance(governor, scene) : stance,
    scene,
    depth + 1,
  );
}

/** "Will ask Congress to set aside": a government that asks its own legislature means to give. */
function asksLegislature(governor: Predicate, scene: Scene): boolean {
  return governor.objects.some((object) =>
    scene.tokens
      .slice(object.from, object.to)
      .some((token) => scene.lexicon.set("legislatures").has(token.lower)),
  );
}

const keepStance = (governor: Predicate, scene: Scene): Stance =>
  governor.finite ? ownStance(governor, scene) : "delivered";

/** A verb over an offer told as a noun: "made no offer to send", "withdrew its offer to send". */
function overNoun(outer: Predicate, stance: Stance): Stance {
  if (outer.negated || outer.objects.some((object) => object.negated))
    return stance === "pledged" ? "reluctant" : stance;
  if (plays(outer, "leave")) return "withdrawn";
  if (plays(outer, "refuse")) return "refused";
  if (plays(outer, "ask")) return "asked";
  return stance;
}

/** "Plans to send police were halted": what becomes of an offer told as a noun. */
function noundone(told: Predicate, stance: Stance): Stance {
  if (plays(told, "hold")) return told.negated ? stance : "suspended";
  if (plays(told, "leave")) return told.negated ? stance : "withdrawn";
  if (plays(told, "refuse")) return "refused";
  if (plays(told, "bind") && told.passive && !told.negated) return "committed";
  return stance;
}

const takesComplement = (noun: Phrase, scene: Scene): boolean => nounRole(noun, scene) !== null;

function nounRole(noun: Phrase, scene: Scene): Role | null {
  const frames = scene.lexicon.nouns.get(scene.tokens[noun.head]?.lemma ?? "") ?? [];
  const roles: readonly Role[] = [
    "ask",
    "refuse",
    "hesitate",
    "consider",
    "promise",
    "bind",
    "want",
  ];
  for (const role of roles) if (frames.some((frame) => frame.role === role)) return role;
  return null;
}

/** "Does not intend to send" is a refusal; "has not pledged to send" is not yet one. */
function meansTo(predicate: Predicate): boolean {
  const governor = predicate.governor;
  return (
    governor !== null &&
    governor.tense === "present" &&
    /^(intend|plan|want|mean|be|prévoir|vouloir|entendre|querer)$/.test(governor.lemma)
  );
}

function combine(
  role: Role,
  inner: Stance,
  negated: boolean,
  tense: string,
  predicate: Predicate,
  asksOwn = false,
): Stance {
  if (inner === "none") return "none";
  switch (role) {
    case "ask":
      if (asksOwn) return negated ? "none" : "pledged";
      return negated ? "none" : "asked";
    case "want":
      return negated
        ? "refused"
        : predicate.clause === "that" || predicate.subject !== predicate.governor?.subject
          ? "asked"
          : "pledged";
    case "refuse":
      return negated ? "considering" : "refused";
    case "hesitate":
      return negated ? "pledged" : "reluctant";
    case "consider":
      return negated ? (tense === "past" ? "reluctant" : "refused") : "considering";
    case "fail":
      return negated ? "delivered" : "reluctant";
    case "hold":
      return negated ? "pledged" : "suspended";
    case "leave":
      return negated ? "pledged" : "withdrawn";
    case "bar":
      return "none";
    case "bind":
      return negated
        ? "reluctant"
        : tense === "future" || tense === "would"
          ? "pledged"
          : "committed";
    case "promise":
      if (negated)
        return tense === "future" || tense === "would" || meansTo(predicate)
          ? "refused"
          : "reluctant";
      if (tense === "possible") return "considering";
      return inner === "considering" ? "considering" : "pledged";
    case "due":
      return negated ? "refused" : "pledged";
    case "thank":
      return inner;
    case "need":
      return "none";
    default:
      return inner;
  }
}
