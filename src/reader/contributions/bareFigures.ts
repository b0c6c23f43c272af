import type { Discourse } from "../meaning/discourse.ts";
import { isStrong, toQuantity } from "../meaning/quantities.ts";
import type { Scene } from "../meaning/scene.ts";
import type { Gift, Phrase } from "../parse/nodes.ts";
import type { Amount } from "../tokens/amounts.ts";
import { type Given, thing } from "./given.ts";

/** "Italy 8", "Cairo is to send 1,091": a figure alone counts what the figure before it counted, else people. */
export function bareFigure(phrase: Phrase, before: readonly Given[], scene: Scene): Given | null {
  const amount = phrase.amounts[0];
  if (amount === undefined || amount.currency !== undefined || phrase.date !== null) return null;
  // "The 9,000 strong mission".
  const strength = isStrong(amount.to, scene);
  const named = phrase.names.some((span) => span.to > phrase.possessor);
  // "24 others", "600 more".
  const more = /^(others|more|autres|otros|otras)$/.test(scene.tokens[amount.to]?.lower ?? "");
  const end = more ? amount.to + 1 : amount.to;
  if (!strength && (named || end !== phrase.to)) return null;
  const value = amount.value ?? amount.max ?? 0;
  const last = before.findLast((each) => each.quantity !== undefined && each.what !== "bare");
  // Of several uses of a thing, the first is the plain one.
  const plain = last && before.find((each) => each.phrase === last.phrase);
  const sample = plain ?? toldBefore(phrase, value, scene);
  const like = sample?.quantity;
  const unit = amount.scaled && value >= 1e6 ? null : (like?.unit ?? "persons");
  const grouped = /\d[.,\s]\d/.test(scene.tokens[amount.from]?.text ?? "");
  // "Spain 8,700,000": nobody counts so many people.
  if (!strength && !more && plain === undefined && value >= MANY_PEOPLE)
    return bareMoney(amount, phrase, scene);
  const year = value > 1900 && value < 2100 && phrase.possessor === -1 && !grouped;
  if (unit === null || (year && like === undefined)) return null;
  const millions = sample?.resource === "funding" && (like?.value ?? 0) >= 1e6;
  // "The United States 15 million, Italy 750,000".
  const whole = value >= 10_000 && scene.parsed.names.some((span) => span.to === phrase.from);
  if (millions && value >= 1000 && !whole) return null;
  const factor = millions && value < 1000 ? 1e6 : 1;
  const quantity = toQuantity(amount, unit, phrase, scene);
  return thing(
    "bare",
    {
      resource: sample?.resource ?? "personnel",
      quantity: {
        ...quantity,
        ...(quantity.value !== undefined && { value: quantity.value * factor }),
        ...(like?.item && { item: like.item }),
      },
      phrase,
      elsewhere: false,
      weak: true,
    },
    phrase,
  );
}

/** No contribution has so many people. */
const MANY_PEOPLE = 100_000;

function bareMoney(amount: Amount, phrase: Phrase, scene: Scene): Given {
  const quantity = toQuantity(amount, scene.currency, phrase, scene);
  const gift: Gift = { resource: "funding", quantity, phrase, elsewhere: false, weak: true };
  return thing("bare", gift, phrase);
}

/** What a figure alone counts: what was counted before; but people, where that was money and no verb gives any, or gear. */
function toldBefore(phrase: Phrase, value: number, scene: Scene): Discourse["thing"] {
  const told = scene.discourse.thing;
  if (told?.resource === "equipment" && value >= MANY_ITEMS) return null;
  if (told?.resource !== "funding") return told;
  const pays = scene.parsed.predicates.some(
    (each) => (each.subject === phrase || each.objects.includes(phrase)) && PAYS.test(each.lemma),
  );
  return pays && value < 1000 ? told : null;
}

/** So many vehicles or ships are not given without a word for them. */
const MANY_ITEMS = 200;
const PAYS =
  /^(give|pay|pledge|promise|contribute|donate|add|provide|offer|put|cost|spend|raise|receive|release|donner|verser|promettre|dar|pagar|prometer)$/;

/** "Canada sent radios. Another 130 came": a figure alone counts people too, though gear was counted before. */
export function asPeople(given: Given): Given[] {
  if (given.what !== "bare" || given.quantity?.unit !== "items") return [];
  const { item: _, ...quantity } = given.quantity;
  return [{ ...given, resource: "personnel", quantity: { ...quantity, unit: "persons" } }];
}
