import type { Party, Stage } from "#ledger";
import { giversWithin, isMission } from "./gifts.ts";
import type { Gift, Phrase } from "./nodes.ts";
import { ownersOf } from "./parties.ts";
import { giftsOf } from "./resources.ts";
import { type Found, found, type Scene } from "./scene.ts";

const ALL: Party = { unnamed: true, described: "all contributors" };

/** Figures for all contributors together: what the trust fund holds, how many are on the ground. */
export function readTotals(scene: Scene): Found[] {
  return [...readFund(scene), ...readStrength(scene)];
}

function total(
  scene: Scene,
  rule: string,
  gift: Gift,
  stage: Stage,
  through: boolean,
  parties: readonly Party[] = [ALL],
): Found {
  const quantity = gift.quantity === undefined ? undefined : { ...gift.quantity, shared: true };
  return found(scene, rule, {
    kind: "contribution",
    parties,
    resource: gift.resource,
    stage,
    joint: true,
    ...(quantity && { quantity }),
    ...(through && { through: "trust fund" }),
  });
}

function readFund(scene: Scene): Found[] {
  const lowers = scene.lowers;
  const trust =
    (lowers.has("trust") && lowers.has("fund")) ||
    lowers.has("fiduciaire") ||
    lowers.has("fiduciario");
  const plain =
    trust ||
    ((lowers.has("fund") || lowers.has("fonds") || lowers.has("fondo")) &&
      /(stands|holds?|received|raised|contains|paid into|collect|reçu|recueilli|recibido)/.test(
        [...lowers].join(" "),
      ));
  const loose =
    lowers.has("pledges") ||
    lowers.has("contributions") ||
    lowers.has("pledged") ||
    lowers.has("promesses");
  if (
    !plain &&
    !(loose && [...scene.parsed.amounts].some((amount) => amount.currency !== undefined))
  )
    return [];
  return scene.parsed.phrases.flatMap((phrase) => {
    const gift = giftsOf(phrase, scene).find(
      (each) =>
        each.resource === "funding" && each.quantity !== undefined && each.phrase === phrase,
    );
    if (gift === undefined || gift.quantity?.per === "year") return [];
    const owner = giversWithin(phrase, null, scene);
    if (owner.length > 0 || namedGiver(phrase, scene)) return [];
    if (!plain && !fundVerb(scene)) return [];
    const near = nearWords(phrase, scene);
    const promised =
      near.some((word) =>
        /^(pledged|pledges|promised|promises|promis|promesses|prometido|promesas)$/.test(word),
      ) && !near.slice(0, 6).some((word) => /^(received|paid|deposited|reçu)$/.test(word));
    return [
      total(
        scene,
        plain ? "total.fund" : "total.money",
        gift,
        promised ? "pledged" : "delivered",
        plain,
      ),
    ];
  });
}

/** The words around a figure, up to the next comma on each side. */
function nearWords(phrase: Phrase, scene: Scene): string[] {
  const words = scene.tokens.map((token) => token.lower);
  const left = words.slice(Math.max(0, phrase.from - 6), phrase.from);
  const right = words.slice(phrase.to, phrase.to + 7);
  const stop = right.findIndex((word) => /^[,;.]$/.test(word));
  return [
    ...left.slice(Math.max(0, left.lastIndexOf(",") + 1)),
    ...(stop === -1 ? right : right.slice(0, stop)),
  ];
}

const fundVerb = (scene: Scene): boolean =>
  scene.parsed.predicates.some(
    (predicate) =>
      predicate.passive &&
      /^(pledge|promise|pay|receive|raise|deposit|promettre|verser|recevoir)$/.test(
        predicate.lemma,
      ),
  );

/** Whether the sentence has a named giver before the figure, as the subject of a verb over it. */
function namedGiver(phrase: Phrase, scene: Scene): boolean {
  return scene.parsed.predicates.some((predicate) => {
    const over =
      predicate.objects.some((each) => each === phrase || each.also.includes(phrase)) ||
      (phrase.host !== null && predicate.objects.includes(phrase.host));
    const subject = predicate.subject;
    if (!over || subject === null) return false;
    return (
      subject.names.some((span) => /^(state|leader|capital|organisation)$/.test(span.name.kind)) ||
      subject.pronoun
    );
  });
}

const THERE =
  /^(deployed|ground|serving|stationed|place|comprises|comprised|counts|numbers|strength|déployés|déployées|sur|place|desplegados|currently|comprise|serve|serves|has|have|had|mustered|stands|there|country|so)$/;
const FUTURE =
  /^(will|would|to|planned|authorised|authorized|needs|need|needed|full|target|intended|expected|ceiling|could|should|eventual|goal|plan|prévus|prévu|pledged|promised|offered|requires|up)$/;

/** "The force now counts 980 people", "about 1,000 officers are in the country". */
function readStrength(scene: Scene): Found[] {
  return scene.parsed.phrases.flatMap((phrase) => {
    const gift = giftsOf(phrase, scene).find(
      (each) =>
        each.resource === "personnel" &&
        each.quantity?.unit === "persons" &&
        each.phrase === phrase,
    );
    const bare = gift ?? bareFigure(phrase, scene);
    if (
      bare === null ||
      bare === undefined ||
      bare.elsewhere ||
      ownersOf(phrase, scene.tokens, scene.discourse).length > 0
    )
      return [];
    if (
      phrase.mods.some(
        (mod) =>
          mod.names.some(
            (span) => span.name.kind === "state" && span.name.code !== scene.discourse.host,
          ) && /^(from|by)$/.test(mod.prep),
      )
    )
      return [];
    const from = Math.max(0, phrase.from - 6);
    const near = scene.tokens
      .slice(from, phrase.to + 6)
      .filter((_, at) => from + at < phrase.from || from + at >= phrase.to);
    const words = near.map((token) => token.lower);
    if (
      !words.some((word) => THERE.test(word)) ||
      words.some((word) => FUTURE.test(word)) ||
      partOfPlan(phrase, scene)
    )
      return [];
    const subject = scene.parsed.predicates.find(
      (predicate) =>
        predicate.subject === phrase ||
        (predicate.objects.includes(phrase) &&
          predicate.subject !== null &&
          isMission(predicate.subject, scene)),
    );
    const owned = scene.parsed.predicates.find(
      (predicate) =>
        predicate.objects.some((each) => each === phrase || each.also.includes(phrase)) &&
        predicate.subject !== null &&
        !isMission(predicate.subject, scene),
    );
    if (owned !== undefined || /^(future|would|possible)$/.test(subject?.tense ?? "")) return [];
    const clues = [
      subject === undefined ? "loose" : "bound",
      gift === undefined ? "bare" : "people",
    ];
    return [{ ...total(scene, "total.people", bare, "delivered", false), clues }];
  });
}

/** "Of the planned 2,500": the whole that a part is measured against. */
function partOfPlan(phrase: Phrase, scene: Scene): boolean {
  const inside = scene.tokens.slice(phrase.from, phrase.to);
  return (
    inside.some((token) => FUTURE.test(token.lower)) ||
    (phrase.host !== null && phrase.prep === "of")
  );
}

function bareFigure(phrase: Phrase, scene: Scene): Gift | null {
  const amount = phrase.amounts[0];
  if (
    amount === undefined ||
    amount.currency !== undefined ||
    amount.to !== phrase.to ||
    (amount.value ?? 0) < 50 ||
    amount.scaled
  )
    return null;
  const over = scene.parsed.predicates.find(
    (predicate) =>
      predicate.objects.includes(phrase) &&
      predicate.subject !== null &&
      isMission(predicate.subject, scene),
  );
  if (over === undefined) return null;
  return {
    resource: "personnel",
    phrase,
    elsewhere: false,
    weak: true,
    quantity: {
      ...(amount.value === undefined
        ? { min: amount.min ?? 0, max: amount.max ?? 0 }
        : { value: amount.value }),
      unit: "persons",
      bound: amount.bound,
      basis: "total",
    },
  };
}
