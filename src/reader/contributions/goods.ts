import { STANDS_FOR_STATE } from "../meaning/kinds.ts";
import { MEASURES, toQuantity } from "../meaning/quantities.ts";
import type { Scene } from "../meaning/scene.ts";
import { type Gift, type Phrase, plays } from "../parse/nodes.ts";

/**
 * "30 ballistic shields", "escorts", "free passage": what a verb of giving hands over, though its word is not known. What is
 * counted is equipment; what is not may be equipment or a service.
 */
export function goodsOf(phrase: Phrase, scene: Scene): Gift[] {
  const head = scene.tokens[phrase.head];
  if (head?.tag !== "NOUN" || phrase.pronoun || phrase.date !== null || phrase.negated) return [];
  if (phrase.names.some((span) => span.to === phrase.to)) return [];
  const { lexicon, parsed } = scene;
  const known =
    MEASURES.test(`${head.lemma}s`) ||
    lexicon.meetings.has(head.lemma) ||
    lexicon.instruments.has(head.lemma) ||
    KNOWN.some((list) => lexicon.set(list).has(head.lemma));
  if (known) return [];
  const given = parsed.predicates.some(
    (each) =>
      plays(each, "give", "promise") &&
      lexicon.set("handovers").has(each.lemma) &&
      (each.passive ? each.subject === phrase : each.objects.includes(phrase)),
  );
  if (!given) return [];
  const amount = phrase.amounts.find((each) => each.currency === undefined);
  const gift = { phrase, elsewhere: false, weak: true };
  if (amount !== undefined && !/s$/.test(head.lower)) return [];
  if (amount !== undefined)
    return [
      {
        ...gift,
        resource: "equipment",
        quantity: { ...toQuantity(amount, "items", phrase, scene), item: head.lower },
      },
    ];
  return [
    { ...gift, resource: "logistics" },
    { ...gift, resource: "equipment" },
  ];
}

const KNOWN = ["noGoods", "courts", "missionNouns", ...STANDS_FOR_STATE] as const;
