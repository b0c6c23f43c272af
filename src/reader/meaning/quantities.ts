import type { Bound, Quantity, Resource } from "#ledger";
import type { Phrase } from "../parse/nodes.ts";
import type { Amount } from "../tokens/amounts.ts";
import type { Token } from "../tokens/tokens.ts";
import { craftBefore, isCraft, isNavyMark } from "./craft.ts";
import type { Scene } from "./scene.ts";

/** How much of a resource a phrase names; undefined where it tells no figure. */
export function quantityFor(
  resource: Resource,
  phrase: Phrase,
  scene: Scene,
): Quantity | undefined {
  const head = scene.tokens[phrase.head];
  const counted = phrase.amounts.find((each) => each.currency === undefined);
  const strong = counted !== undefined && isStrong(counted.to, scene);
  const amount = strengthAfter(phrase, scene) ?? counted;
  if (amount !== undefined && amount === counted && !strong && UNITS.test(head?.lemma ?? ""))
    return { ...toQuantity(amount, "items", phrase, scene), item: head?.lower ?? "" };
  const { items } = scene.lexicon;
  const craft = craftOf(phrase, scene);
  const navy = craft !== undefined && isNavyMark(craft, scene.lexicon) ? "warships" : undefined;
  const item = items.get(head?.lower ?? "") ?? items.get(craft?.lemma ?? "") ?? navy;
  if (amount === undefined) return item === undefined ? undefined : single(item, phrase, scene);
  if (item !== undefined) {
    const armoured =
      /^armou?red|blind/.test(scene.tokens[phrase.head - 1]?.lower ?? "") && item === "vehicles";
    return {
      ...toQuantity(amount, "items", phrase, scene),
      item: armoured ? "armoured vehicles" : item,
    };
  }
  if (resource === "personnel" || resource === "training")
    return toQuantity(amount, "persons", phrase, scene);
  // "34 night goggles": a word of its own kind counts by its own name.
  const own = head?.lower ?? "";
  if (resource === "equipment" && amount === counted && /s$/.test(own) && !MEASURES.test(own))
    return { ...toQuantity(amount, "items", phrase, scene), item: own };
  return undefined;
}

/** "Strong", "-strong": what stands after the figure of a body of people. */
export function isStrong(at: number, { tokens }: Scene): boolean {
  const word = tokens[/^[-‑–]$/.test(tokens[at]?.text ?? "") ? at + 1 : at]?.lower ?? "";
  return /^-?strong$/.test(word);
}

/** Words that measure what is given, and are nothing given. */
export const MEASURES = /^(ton|tonne|container|pallet|shipment|crate|load|cargo|truckload)s$/;

/** Bodies of people, of which a figure counts no heads. */
const UNITS =
  /^(battalion|brigade|company|platoon|regiment|squadron|bataillon|compagnie|batallón|compañía)$/;

/** "Its engineers, 184 strong", "one riverine unit (150 personnel)", "a company of up to 150". */
function strengthAfter({ to, head, mods }: Phrase, scene: Scene): Amount | undefined {
  const { tokens, parsed } = scene;
  const inside = mods.find((mod) => mod.prep === "of" && mod.amounts[0]?.to === mod.to);
  const body =
    UNITS.test(tokens[head]?.lemma ?? "") || /^(unit|team)$/.test(tokens[head]?.lemma ?? "");
  if (body && inside?.amounts[0]?.currency === undefined && inside !== undefined)
    return inside.amounts[0];
  const from = /^[,(]$/.test(tokens[to]?.text ?? "") ? to + 1 : to;
  const within = tokens[to]?.text === "(";
  return parsed.amounts.find(
    (each) =>
      each.from === from &&
      (isStrong(each.to, scene) || (within && body && PEOPLE.test(tokens[each.to]?.lemma ?? ""))),
  );
}

const PEOPLE =
  /^(personnel|soldier|troop|officer|person|people|man|men|member|militaire|policier)$/;

const CRAFT =
  /^(aircraft|ships|frigates|warships|destroyers|corvettes|submarines|minehunters|minesweepers|helicopters|gunboats|boats)$/;
const ONE = /^(an?|the|its|his|her|their|this|that|another|one|un|une|le|la|sa|son|una|el|su)$/;

/** The word for the thing: the head, or of a name the word before it, here or where else the text names it. */
export function craftOf(phrase: Phrase, { tokens, lexicon, discourse }: Scene): Token | undefined {
  const last = tokens[phrase.head];
  if (last?.tag !== "PROPN") return last;
  const before = craftBefore(phrase, tokens, lexicon);
  if (before !== undefined && isCraft(before, lexicon)) return before;
  const named = phrase.names.some((span) => span.to > phrase.head);
  return named ? before : (discourse.craft.get(last.lower) ?? before);
}

/** "A frigate", "its helicopter", "Germany's frigate Hessen": one of them. */
function single(item: string, phrase: Phrase, scene: Scene): Quantity | undefined {
  const { tokens, lexicon } = scene;
  const craft = craftOf(phrase, scene);
  const navy = craft !== undefined && isNavyMark(craft, lexicon);
  if (!CRAFT.test(item) || phrase.negated || (craft?.tag === "PROPN" && !navy)) return undefined;
  const before = tokens[phrase.from]?.lower ?? "";
  const owned = phrase.possessor > phrase.from;
  const named = craft !== tokens[phrase.head];
  // Nothing tells one aircraft from many but the word before it.
  const alone = craft?.lower === "aircraft" ? /^(an?|one|another|un|une)$/ : ONE;
  const plain = craft?.lower === "aircraft";
  if (!navy && craft?.lower !== craft?.lemma) return undefined;
  if (!(alone.test(before) || (!plain && (owned || named)))) return undefined;
  return { value: 1, unit: "items", bound: "exact", basis: basisOf(phrase, scene), item };
}

/** A figure as a quantity, with its basis and rate from the words around it. */
export function toQuantity(amount: Amount, unit: string, phrase: Phrase, scene: Scene): Quantity {
  const value =
    amount.value === undefined
      ? { min: amount.min ?? 0, max: amount.max ?? 0 }
      : { value: amount.value };
  const per = rateAfter(phrase, scene);
  return {
    ...value,
    unit,
    bound: boundOf(amount, phrase, scene),
    basis: basisOf(phrase, scene),
    ...(per && { per }),
  };
}

function boundOf(amount: Amount, phrase: Phrase, scene: Scene): Bound {
  const before = scene.tokens[phrase.from - 1]?.lower ?? "";
  const two = `${scene.tokens[phrase.from - 2]?.lower ?? ""} ${before}`;
  if (amount.bound !== "exact") return amount.bound;
  return scene.lexicon.bounds.get(two) ?? scene.lexicon.bounds.get(before) ?? "exact";
}

const MORE =
  /^(another|additional|further|extra|fresh|additionnels?|additionnelles?|supplémentaires?|nouveaux|nouvelle|nouveau|autres|adicionales?|nuevos?|otros|new|second|third|fourth|deuxième|troisième|second|segundo|más)$/;

function basisOf(phrase: Phrase, scene: Scene): "total" | "additional" | "part" | "rotation" {
  const { tokens } = scene;
  for (let at = phrase.from; at < Math.min(phrase.to + 1, tokens.length); at++) {
    const word = tokens[at]?.lower ?? "";
    const than = tokens[at + 1]?.lower;
    if (word === "more" && than !== "than" && at > phrase.from) return "additional";
    if (word === "more" && tokens[at - 1]?.tag === "NUM") return "additional";
    if (at < phrase.to && MORE.test(word)) return "additional";
    if (/^(de plus)$/.test(`${word} ${than}`) || word === "extra") return "additional";
  }
  const first = tokens
    .slice(phrase.from, phrase.to)
    .some((token) => /^(first|premiers|premières|primeros)$/.test(token.lower));
  return first && phrase.amounts.length > 0 && phrase.possessor === -1 ? "part" : "total";
}

function rateAfter(phrase: Phrase, scene: Scene): string | undefined {
  const { tokens } = scene;
  for (let at = phrase.to; at < Math.min(tokens.length, phrase.to + 7); at++) {
    const word = tokens[at]?.lower ?? "";
    const next = tokens[at + 1]?.lower ?? "";
    if (/^(each|apiece|chacun|chacune)$/.test(word)) return "each";
    if (
      /^(annually|yearly)$/.test(word) ||
      (/^(a|per|each|every|par|al|por)$/.test(word) && /^(year|an|año)$/.test(next))
    )
      return "year";
    if (
      /^(monthly)$/.test(word) ||
      (/^(a|per|each|every|par|al|por)$/.test(word) && /^(month|mois|mes)$/.test(next))
    )
      return "month";
    if (
      /^(over|sur)$/.test(word) &&
      /^(two|deux|2)$/.test(next) &&
      /^(years|ans)$/.test(tokens[at + 2]?.lower ?? "")
    )
      return "2 years";
    if (tokens[at]?.tag === "VERB" || word === ",") break;
  }
  const before = tokens
    .slice(phrase.from, phrase.to)
    .some((token) => /^(annual|yearly|annuel|annuels|anual|anuales)$/.test(token.lower));
  return before ? "year" : undefined;
}
