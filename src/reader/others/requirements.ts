import type { Quantity, Resource } from "#ledger";
import { isMission } from "../meaning/gifts.ts";
import { partiesOf } from "../meaning/parties.ts";
import { toQuantity } from "../meaning/quantities.ts";
import { giftsOf } from "../meaning/resources.ts";
import { type Found, found, type Scene } from "../meaning/scene.ts";
import { type Gift, type Phrase, plays } from "../parse/nodes.ts";

const PLAN =
  /^(planned|intended|authorised|authorized|expected|envisaged|envisioned|needed|required|foreseen|full|target|targeted|projected|eventual|ceiling|goal|capped|cap|strength|mandated|proposed|prévus|prévu|prévues|autorisés|nécessaires|requis|previstos|autorizados|necesarios|wanted|aims|aimed|maximum|anticipated|allowed|permitted|meant|foresees|foreseen|foresee|envisages|supposed|hoped|effectif|plafond|total|-strong|strong)$/;
const COST =
  /^(cost|costs|budget|price|bill|needs|need|require|requires|required|expense|expenses|coût|coûte|coûterait|coûter|besoin|besoins|costo|coste|cuesta|costará|necesita|estimated|annual|shortfall|gap)$/;

/** Claims about what the mission needs or may have: strength, ceiling, cost. */
export function readRequirements(scene: Scene): Found[] {
  return [
    ...scene.parsed.phrases.flatMap((phrase) => [
      ...readSize(phrase, scene),
      ...readCost(phrase, scene),
    ]),
    ...readNeed(scene),
  ];
}

function requirement(
  scene: Scene,
  rule: string,
  resource: Resource,
  quantity: Quantity | undefined,
  clues: readonly string[],
): Found {
  if (quantity === undefined)
    return found(scene, rule, { kind: "requirement", resource }, null, clues);
  const { basis: _, ...plain } = quantity;
  return found(scene, rule, { kind: "requirement", resource, quantity: plain }, null, clues);
}

function readSize(phrase: Phrase, scene: Scene): Found[] {
  const gift =
    giftsOf(phrase, scene).find(
      (each) =>
        each.phrase === phrase &&
        each.resource === "personnel" &&
        each.quantity?.unit === "persons",
    ) ?? sizeOf(phrase, scene);
  if (gift === null || gift === undefined || gift.quantity === undefined || gift.elsewhere)
    return [];
  const value = gift.quantity.value ?? gift.quantity.max ?? 0;
  if (
    value < 100 ||
    phrase.names.some((span) => span.name.kind === "people" || span.name.kind === "state")
  )
    return [];
  if (phrase.mods.some((mod) => mod.prep === "of" && mod.amounts.length > 0)) return [];
  if (phrase.mods.some((mod) => /^(from|by)$/.test(mod.prep) && mod.names.length > 0)) return [];
  const before = scene.tokens
    .slice(Math.max(0, phrase.from - 5), phrase.from)
    .map((token) => token.lower);
  const inside = scene.tokens.slice(phrase.from, phrase.to).map((token) => token.lower);
  const after = scene.tokens.slice(phrase.to, phrase.to + 5).map((token) => token.lower);
  const plan = [...before, ...inside, ...after].filter(
    (word) => PLAN.test(word) || COST.test(word),
  );
  const strong =
    inside.some((word) => word === "strong" || word.endsWith("-strong")) ||
    (after[0] === "-" && after[1] === "strong") ||
    after[0] === "-strong";
  const missionSubject = scene.parsed.predicates.some(
    (predicate) =>
      predicate.subject !== null &&
      isMission(predicate.subject, scene) &&
      (predicate.objects.includes(phrase) || predicate.preps.includes(phrase)) &&
      (/^(future|would|should|possible)$/.test(predicate.tense) || plays(predicate, "need")),
  );
  const force = phrase.host !== null && isMission(phrase.host, scene) && phrase.prep === "of";
  const shortOf =
    before.some((word) => /^(short|below|towards?|reach|than)$/.test(word)) &&
    before.includes("of");
  const held = heldBy(phrase, scene);
  if (held || (plan.length === 0 && !missionSubject && !shortOf && !(strong || force))) return [];
  // "A force of nearly 1,000" tells what it has, unless a plan is told.
  const rough = gift.quantity.bound === "about" && plan.length === 0;
  if ((strong || force) && rough) return [];
  const clues = [
    plan.length > 0 ? "plan" : "no-plan",
    strong ? "strong" : "",
    missionSubject ? "mission" : "",
    force ? "force" : "",
    shortOf ? "short" : "",
  ];
  return [
    requirement(
      scene,
      "need.size",
      "personnel",
      { ...gift.quantity, bound: gift.quantity.bound },
      clues,
    ),
  ];
}

/** "Others had promised a force of 2,500": what somebody gives is no requirement. */
const heldBy = (phrase: Phrase, scene: Scene): boolean =>
  scene.parsed.predicates.some(
    (predicate) =>
      plays(predicate, "promise", "give", "bind") &&
      !predicate.passive &&
      predicate.subject !== null &&
      !isMission(predicate.subject, scene) &&
      [phrase, phrase.host].some((each) => each !== null && predicate.objects.includes(each)) &&
      partiesOf(predicate.subject, scene.tokens, scene.discourse).length > 0,
  );

/** A bare figure of people: "its ceiling of 5,500", "the 2,500-strong force", "short of the planned 2,500". */
function sizeOf(phrase: Phrase, scene: Scene): Gift | null {
  const amount = phrase.amounts[0];
  if (amount === undefined || amount.currency !== undefined || amount.scaled) return null;
  const value = amount.value ?? amount.max ?? 0;
  const text = scene.tokens[amount.to - 1]?.text ?? "";
  const numbered = /^(resolution|résolution|resolución|article|page)$/.test(
    scene.tokens[amount.from - 1]?.lower ?? "",
  );
  if (value < 200 || numbered || (/^\d{4}$/.test(text) && value < 2100 && value > 1900))
    return null;
  const last = scene.tokens[phrase.head];
  const fine =
    amount.to === phrase.to ||
    last?.lower.endsWith("strong") ||
    isMission({ ...phrase, amounts: [] }, scene);
  if (!fine) return null;
  return {
    resource: "personnel",
    quantity: toQuantity(amount, "persons", phrase, scene),
    phrase,
    elsewhere: false,
    weak: true,
  };
}

function readCost(phrase: Phrase, scene: Scene): Found[] {
  const gift = giftsOf(phrase, scene).find(
    (each) => each.phrase === phrase && each.resource === "funding" && each.quantity !== undefined,
  );
  if (gift?.quantity === undefined || (gift.quantity.value ?? gift.quantity.max ?? 0) < 1e6)
    return [];
  const before = scene.tokens
    .slice(Math.max(0, phrase.from - 9), phrase.from)
    .map((token) => token.lower);
  const after = scene.tokens.slice(phrase.to, phrase.to + 5).map((token) => token.lower);
  const costs =
    scene.parsed.predicates.some(
      (each) =>
        /^(cost|need|require|coûter|costar)$/.test(each.lemma) && each.objects.includes(phrase),
    ) ||
    before.some((word) => COST.test(word)) ||
    after.some((word) => /^(cost|costs|budget|needed|required)$/.test(word));
  const given = [...before, ...after].some((word) =>
    /^(pledged|promised|paid|pledge|give|contribute|contributed|provided|provide|received)$/.test(
      word,
    ),
  );
  const yearly = gift.quantity.per === "year" && !given;
  if ((!costs && !yearly) || (given && !costs)) return [];
  return [
    requirement(scene, "need.cost", "funding", gift.quantity, [
      costs ? "cost" : "yearly",
      given ? "given" : "",
    ]),
  ];
}

/** "The mission needs vehicles": a need without a figure. */
function readNeed(scene: Scene): Found[] {
  return scene.parsed.predicates.flatMap((predicate) => {
    const mission = predicate.subject !== null && isMission(predicate.subject, scene);
    const needs =
      /^(need|require|nécessiter|necesitar)$/.test(predicate.lemma) &&
      !predicate.negated &&
      (mission || predicate.passive);
    if (!needs || (predicate.passive && predicate.governor !== null)) return [];
    const phrases =
      predicate.passive && predicate.subject !== null ? [predicate.subject] : predicate.objects;
    return phrases
      .flatMap((phrase) => giftsOf(phrase, scene))
      .filter(
        (gift) =>
          !gift.elsewhere &&
          gift.resource !== "backing" &&
          (gift.quantity === undefined || gift.quantity.unit === "items"),
      )
      .map((gift) => requirement(scene, "need.bare", gift.resource, gift.quantity, []));
  });
}
