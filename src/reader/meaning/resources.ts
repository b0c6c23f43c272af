import type { Resource } from "#ledger";
import { type Gift, type Phrase, withJoined } from "../parse/nodes.ts";
import type { Amount } from "../tokens/amounts.ts";
import { isCraft } from "./craft.ts";
import { craftOf, quantityFor, toQuantity } from "./quantities.ts";
import type { Scene } from "./scene.ts";

const WEAK = new Set([
  "member",
  "people",
  "person",
  "man",
  "men",
  "woman",
  "team",
  "unit",
  "force",
  "company",
  "group",
  "resource",
  "supply",
  "package",
  "bed",
  "part",
  "role",
  "civilian",
  "official",
]);
const EMPTY =
  /^(total|number|lot|hundreds|dozens|thousands|rest|half|majority|group|batch|wave|series|range|array|part|portion|share|some|handful|couple|tens|most|more|bulk|score|scores|kind|form|sort|centaine|dizaine|millier|totalité|grupo|maximum|minimum|combination|mix|contingent|tranche|unit|team|force|package|sum|detachment|none|one|all|millions|any)$/;

const SOME = /^(half|majority|most|bulk|part|portion|share|rest|some)$/;

/** What a phrase gives, those joined to it included. */
export function giftsOf(phrase: Phrase, scene: Scene): Gift[] {
  const all = withJoined(phrase);
  const gifts = all.map((each) => giftOf(each, scene));
  const last = gifts[gifts.length - 1];
  return gifts.flatMap((gift, at) => {
    // "78 and 150 men": the first figure counts men too.
    const amount = all[at]?.amounts[0];
    const bare = gift === null && amount !== undefined && amount.to === all[at]?.to;
    const phraseHere = all[at];
    if (bare && phraseHere !== undefined && last?.quantity?.unit === "persons")
      return [
        { ...last, quantity: toQuantity(amount, "persons", phraseHere, scene), phrase: phraseHere },
      ];
    return gift === null ? [] : [gift];
  });
}

/** What one phrase gives, without those joined to it; null where it names nothing. Worked out once a sentence. */
export function giftOf(phrase: Phrase, scene: Scene): Gift | null {
  const known = scene.gifts.get(phrase);
  if (known !== undefined) return known;
  const gift = weigh(phrase, scene);
  scene.gifts.set(phrase, gift);
  return gift;
}

function weigh(phrase: Phrase, scene: Scene): Gift | null {
  if (phrase.date !== null || phrase.pronoun) return null;
  const head = scene.tokens[phrase.head];
  if (head === undefined) return null;
  const money = phrase.amounts.find((amount) => amount.currency !== undefined);
  if (money !== undefined) return moneyGift(phrase, money, scene);
  const inner = phrase.mods.find(
    (mod) => /^(of|de|d'|in|worth)$/.test(mod.prep) && mod.date === null,
  );
  if (EMPTY.test(head.lower) && inner !== undefined) {
    const gift = giftOf(inner, scene);
    if (gift !== null) {
      const { quantity: whole, ...kind } = gift;
      // "Most of the 1,900 soldiers": how many they are is not told.
      const quantity = SOME.test(head.lower)
        ? undefined
        : (whole ?? quantityFor(gift.resource, phrase, scene));
      return { ...kind, ...(quantity && { quantity }), phrase };
    }
  }
  const resource = resourceOfHead(phrase, scene);
  if (resource === null) return figureGift(phrase, scene);
  if (
    resource === "personnel" &&
    /^(contingent|battalion|group|team|unit|force|batch|detachment|brigade)$/.test(head.lemma) &&
    inner !== undefined &&
    phrase.amounts.length === 0
  ) {
    const gift = giftOf(inner, scene);
    if (gift?.resource === "personnel" && gift.quantity !== undefined) return { ...gift, phrase };
  }
  // "Provide most of the 1,900 soldiers".
  const { tokens } = scene;
  const share =
    tokens[phrase.from - 1]?.lower === "of" && SOME.test(tokens[phrase.from - 2]?.lower ?? "");
  const quantity = share ? undefined : quantityFor(resource, phrase, scene);
  return {
    resource,
    ...(quantity && { quantity }),
    phrase,
    elsewhere: goesElsewhere(phrase, scene),
    weak: WEAK.has(head.lemma),
  };
}

/** Money, unless the words after it say what it buys ("60 million dollars in equipment"). */
function moneyGift(phrase: Phrase, amount: Amount, scene: Scene): Gift {
  const bought = phrase.mods.find((mod) => /^(in|of|worth|for|de|en|d')$/.test(mod.prep));
  const head = bought === undefined ? undefined : scene.tokens[bought.head];
  const resource = head === undefined ? undefined : scene.lexicon.resources.get(head.lemma);
  const kind = resource === "equipment" && bought?.prep !== "de" ? "equipment" : "funding";
  return {
    resource: kind,
    quantity: toQuantity(amount, amount.currency ?? "USD", phrase, scene),
    phrase,
    elsewhere: goesElsewhere(phrase, scene),
    weak: false,
  };
}

/** A figure whose noun is no resource: people by nationality, or money told short ("8.7 million"). */
function figureGift(phrase: Phrase, scene: Scene): Gift | null {
  const amount = phrase.amounts[0];
  const head = scene.tokens[phrase.head];
  if (head === undefined) return null;
  const people = phrase.names.some((span) => span.name.kind === "people" && span.to === phrase.to);
  if (people && (amount !== undefined || /s$/.test(head.lower))) {
    const quantity =
      amount === undefined ? undefined : toQuantity(amount, "persons", phrase, scene);
    return {
      resource: "personnel",
      ...(quantity && { quantity }),
      phrase,
      elsewhere: isHostOwn(phrase, scene),
      weak: amount === undefined,
    };
  }
  if (amount === undefined || phrase.to !== amount.to) return null;
  const whole = phrase.mods.find((mod) => /^(of|de|des|d'|sur)$/.test(mod.prep));
  if (whole !== undefined && amount.currency === undefined && !amount.scaled) {
    const kind = giftOf(whole, scene);
    if (kind?.resource === "personnel")
      return { ...kind, quantity: toQuantity(amount, "persons", phrase, scene), phrase };
    const item = kind?.quantity?.item;
    if (kind !== null && item !== undefined)
      return { ...kind, quantity: { ...toQuantity(amount, "items", phrase, scene), item }, phrase };
  }
  if (amount.scaled && (amount.value ?? amount.min ?? 0) >= 1e6 && scene.currency !== "") {
    return {
      resource: "funding",
      quantity: toQuantity(amount, scene.currency, phrase, scene),
      phrase,
      elsewhere: false,
      weak: false,
    };
  }
  return null;
}

/** The resource that a phrase's own words name: its head, or its head with the word before. */
export function resourceOfHead(phrase: Phrase, scene: Scene): Resource | null {
  const { tokens, lexicon } = scene;
  const head = tokens[phrase.head];
  if (head === undefined) return null;
  const before = tokens[phrase.head - 1];
  const two =
    before === undefined
      ? undefined
      : (lexicon.resources.get(`${before.lower} ${head.lower}`) ??
        lexicon.resources.get(`${head.lower} ${tokens[phrase.head + 1]?.lower ?? ""}`));
  if (two !== undefined) return two;
  const own = lexicon.resources.get(head.lemma) ?? lexicon.resources.get(head.lower);
  if (own === "backing" || own === undefined) {
    // "Military equipment support", "financial help": what stands before a weak head tells.
    for (let at = phrase.from; at < phrase.to; at++) {
      const word = tokens[at];
      if (word === undefined || at === phrase.head) continue;
      if (/^financ/.test(word.lower)) return own === undefined ? null : "funding";
      if (
        /^(logistic|logistical|medical|logistique|logístico)s?$/.test(word.lower) &&
        own !== undefined
      )
        return "logistics";
    }
  }
  if (own === "personnel" && head.lemma === "force" && !areCounted(phrase, scene)) return null;
  return own ?? shipNamed(phrase, scene);
}

/** "5,500 forces", "its own forces": people, where "the force" is a mission. */
const areCounted = ({ from, head, amounts }: Phrase, { tokens }: Scene): boolean =>
  tokens[head]?.lower === "forces" &&
  (amounts.length > 0 || tokens.slice(from, head).some(({ lower }) => lower === "own"));

/** "The frigate Hessen", "HMS Diamond", and "the Hessen" elsewhere: a craft that bears a name. */
function shipNamed(phrase: Phrase, scene: Scene): Resource | null {
  const craft = craftOf(phrase, scene);
  if (scene.tokens[phrase.head]?.tag !== "PROPN" || craft === undefined) return null;
  return isCraft(craft, scene.lexicon) ? "equipment" : null;
}

const HOST_FORCES =
  /^(police|force|forces|officer|officers|army|cadets|policiers|policía|policías|pnh|hnp)$/;

function isHostOwn(phrase: Phrase, scene: Scene): boolean {
  return (
    scene.discourse.host !== "" &&
    phrase.names.some((span) => span.name.code === scene.discourse.host)
  );
}

/** For the host's own police or army, or for its people's relief: no support of the mission. */
function goesElsewhere(phrase: Phrase, scene: Scene): boolean {
  if (
    isHostOwn(phrase, scene) &&
    /^(police|officer|soldier|troop|force|policeman|army|policier|policía)$/.test(
      scene.tokens[phrase.head]?.lemma ?? "",
    )
  )
    return true;
  return phrase.mods.some((mod) => {
    const head = scene.tokens[mod.head]?.lower ?? "";
    if (!/^(for|to|pour|à|para|of|in)$/.test(mod.prep)) return false;
    if (/^humanitarian$/.test(scene.tokens[phrase.head - 1]?.lower ?? "")) return true;
    return isHostOwn(mod, scene) && HOST_FORCES.test(head) && mod.prep !== "of";
  });
}
