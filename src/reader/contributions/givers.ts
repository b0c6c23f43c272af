import type { Party } from "#ledger";
import { isMission } from "../meaning/gifts.ts";
import { namesInRows } from "../meaning/nameRows.ts";
import { ownersOf, partiesOf, unique } from "../meaning/parties.ts";
import type { Scene } from "../meaning/scene.ts";
import { type Phrase, plays } from "../parse/nodes.ts";
import type { Given } from "./given.ts";
import { type Giver, isOutside } from "./giver.ts";
import { outsideOf } from "./outside.ts";

const ALL: Party = { unnamed: true, described: "all contributors" };

/** The groups of parties in a sentence, in order, then those it may mean from outside; joined names are one group. */
export function giversOf(scene: Scene): Giver[] {
  const joined = new Set(scene.parsed.phrases.flatMap((phrase) => phrase.also));
  const groups = scene.parsed.phrases.flatMap((phrase): Giver[] => {
    if (joined.has(phrase) || phrase.date !== null) return [];
    const own = partiesOf(phrase, scene.tokens, scene.discourse);
    const owners = own.length > 0 ? [] : ownersOf(phrase, scene.tokens, scene.discourse);
    const known = withoutHost(own.length > 0 ? own : owners, scene);
    const parties = known.length > 0 ? known : someOf(phrase, scene);
    if (parties.length === 0) return [];
    const how = own.length === 0 ? "owner" : phrase.pronoun ? "pronoun" : "named";
    return [{ how, parties, phrase, from: phrase.from, to: phrase.to }];
  });
  const rows = [
    ...namesInRows(groups, scene, /^(state|organisation)$/, 3),
    ...namesInRows(groups, scene, /^people$/, 2),
  ];
  const inRows = rows.map((row): Giver => ({ how: "named", ...row }));
  const joint = withCompanions([...groups, ...inRows], scene);
  const carried = scene.discourse.subject;
  const told = joint.some((each) => sameParties(each.parties, carried));
  const back: Giver[] =
    carried.length === 0 || told
      ? []
      : [{ how: "carried", parties: carried, phrase: null, from: -1, to: -1 }];
  const known = [...joint, ...back];
  return [...known, ...outsideOf(known, scene)];
}

/** "Kenya, alongside countries like Jamaica": whoever is told of beside a group acts with it. */
function withCompanions(groups: readonly Giver[], { tokens }: Scene): Giver[] {
  const joint: Giver[] = [];
  for (const group of groups) {
    const last = joint.at(-1);
    const between = last === undefined ? [] : tokens.slice(last.to, group.from);
    const words = between.filter((token) => token.tag !== "PUNCT").map((token) => token.lower);
    if (last === undefined || words.length > 5 || !BESIDE.test(words.join(" "))) joint.push(group);
    else joint[joint.length - 1] = { ...last, parties: joined(last.parties, group.parties) };
  }
  return joint;
}

/** "Countries like Jamaica" are named: the words that describe them fall away. */
function joined(first: readonly Party[], more: readonly Party[]): Party[] {
  const named = more.every((party) => typeof party === "string");
  return unique([...first.filter((party) => !named || typeof party === "string"), ...more]);
}

const BESIDE = /^(alongside|along with|together with|aux côtés|junto)\b/;

const SOME = /^(some|many|others|most|several|few|all|none|neither|nobody|dozens)$/;

/** "Some offer only equipment", "only six have said": contributors who are only counted. */
function someOf(phrase: Phrase, scene: Scene): readonly Party[] {
  const acts = scene.parsed.predicates.some(
    (predicate) =>
      predicate.subject === phrase &&
      !predicate.passive &&
      plays(predicate, "give", "promise", "consider", "refuse", "hesitate", "say", "back"),
  );
  if (!acts) return [];
  const words = scene.tokens.slice(phrase.from, phrase.to);
  const last = words[words.length - 1]?.lower ?? "";
  const amount = phrase.amounts[0];
  const counted = amount !== undefined && amount.to === phrase.to && (amount.value ?? 999) < 200;
  if (!SOME.test(last) && !counted) return [];
  const described = words.map((token) => token.text).join(" ");
  return [{ unnamed: counted ? (amount.value ?? true) : true, described }];
}

/** The host among others gives nothing; alone it may. */
function withoutHost(parties: readonly Party[], scene: Scene): readonly Party[] {
  const others = parties.filter((party) => party !== scene.discourse.host);
  return others.length > 0 ? others : parties;
}

const sameParties = (a: readonly Party[], b: readonly Party[]): boolean =>
  a.length === b.length && a.every((party, at) => JSON.stringify(party) === JSON.stringify(b[at]));

/** The givers that come into question for one thing: those near it, and all contributors for a figure. */
export function giversFor(given: Given, groups: readonly Giver[], scene: Scene): Giver[] {
  if (given.what === "open") return actorsOf(given, groups);
  const beside = besideGiver(given, scene);
  // "Uganda with 4,500 soldiers": nobody stands nearer.
  const own =
    beside !== null &&
    (given.phrase?.prep === "with" || (beside.from >= given.from && beside.to <= given.to));
  const collected = isCollected(given, scene);
  const strength = isStrength(given, scene);
  const near = own
    ? []
    : [...groups]
        .filter((group) => !collected || group.parties.some((party) => party !== "UN"))
        .filter((group) => !strength || (group.how !== "pronoun" && !isOutside(group)))
        .sort((a, b) => distance(given, a) - distance(given, b))
        .filter((group, at) => at < MOST_GROUPS || isOutside(group));
  const shared = near.flatMap((group) => sharesOf(given, group, scene));
  const all: Giver[] =
    given.quantity === undefined && given.resource !== "funding" && !isWhole(given, scene)
      ? []
      : [{ how: "all", parties: [ALL], phrase: null, from: -1, to: -1 }];
  // "Respectively": the figure is one party's, and nobody else's. "Each": every party's, and of no group.
  const paired = shared.length > 0 && RESPECTIVELY.some((word) => scene.lowers.has(word));
  const each = shared.length > 0 && holdsForEach(scene);
  const apart = each ? near.filter(({ parties }) => parties.length < 2) : near;
  return [...(paired ? [] : apart), ...(beside === null ? [] : [beside]), ...shared, ...all];
}

/** Whose act an act by itself is: its subject's; a pronoun's that names nobody is of the first who may be meant from outside the sentence. */
function actorsOf({ predicate }: Given, groups: readonly Giver[]): Giver[] {
  const subject = predicate?.subject ?? null;
  const own = groups.filter(
    ({ phrase }) => phrase !== null && (phrase === subject || phrase === subject?.appos),
  );
  if (own.length > 0 || subject?.pronoun !== true) return own;
  return groups.filter(isOutside).slice(0, 1);
}

/** "The fund has raised 110 million", "was paid into the trust fund": by others than the UN, which keeps it. */
function isCollected({ resource, quantity, phrase }: Given, scene: Scene): boolean {
  if (resource !== "funding" || quantity === undefined || phrase === null) return false;
  return scene.parsed.predicates.some(
    (each) =>
      COLLECTS.test(each.lemma) &&
      (each.objects.includes(phrase) ||
        (each.passive && (each.subject === phrase || each.subject?.mods.includes(phrase)))),
  );
}

/** "The mission is made up of 18,000 people", "it consists of 4,500 troops": of no state spoken of before. */
function isStrength({ resource, quantity, phrase }: Given, scene: Scene): boolean {
  if (resource !== "personnel" || quantity === undefined || phrase === null) return false;
  return scene.parsed.predicates.some(
    (each) =>
      (/^(consist|comprise|number)$/.test(each.lemma) ||
        (each.passive && /^(make|compose)$/.test(each.lemma))) &&
      [...each.objects, ...each.preps].includes(phrase) &&
      each.subject !== null &&
      (each.subject.pronoun || isMission(each.subject, scene)),
  );
}

/** "The force is to withdraw most of its troops": of all who have sent them. */
function isWhole({ resource, phrase }: Given, scene: Scene): boolean {
  if (resource !== "personnel" || phrase === null) return false;
  return scene.parsed.predicates.some(
    (each) =>
      each.subject !== null &&
      isMission(each.subject, scene) &&
      [...each.objects, ...each.preps].includes(phrase),
  );
}

const COLLECTS =
  /^(raise|receive|collect|attract|gather|mobili[sz]e|deposit|pay|get|total|obtain)$/;

/** Of the groups that a sentence names the nearest come into question, of those outside it all. */
const MOST_GROUPS = 5;

/** Tokens between a thing and a group; one from outside the sentence stands far off. */
export function distance(given: Given, giver: Giver): number {
  if (isOutside(giver)) return 40;
  if (giver.to <= given.from) return given.from - giver.to;
  if (given.to <= giver.from) return giver.from - given.to;
  return 0;
}

/** "Italy 8 and Greece 4", "Greece (one frigate)": the name that stands just before a figure. */
function besideGiver(given: Given, scene: Scene): Giver | null {
  if (given.phrase === null || given.quantity === undefined) return null;
  const own = nationality(given.phrase, scene);
  if (own !== null) return own;
  const name = scene.parsed.names.find(
    (span) =>
      /^(state|organisation|capital)$/.test(span.name.kind) &&
      span.to <= given.from &&
      scene.tokens
        .slice(span.to, given.from)
        .every((token) => token.tag === "PUNCT" || token.tag === "SYM" || token.lower === "with") &&
      given.from - span.to <= 2,
  );
  if (name === undefined || name.name.code === scene.discourse.host) return null;
  return { how: "beside", parties: [name.name.code], phrase: null, from: name.from, to: name.to };
}

/** "75 Guatemalans and eight Salvadorans": in a list, each figure has its own people. */
function nationality(phrase: Phrase, scene: Scene): Giver | null {
  const listed =
    phrase.also.length > 0 || scene.parsed.phrases.some((each) => each.also.includes(phrase));
  const people = phrase.names.filter((span) => span.name.kind === "people");
  const only = people[0];
  if (!listed || only === undefined || people.length > 1) return null;
  return { how: "beside", parties: [only.name.code], phrase: null, from: only.from, to: only.to };
}

const RESPECTIVELY = ["respectively", "respectivement", "respectivamente"] as const;
const EACH = ["each", "apiece", "chacun", "chacune", ...RESPECTIVELY] as const;

/** "Have each sent 50", "50 each": what is told holds for every party; but not "each month", "each of the ships". */
function holdsForEach({ tokens }: Scene): boolean {
  return tokens.some(({ lower }, at) => {
    if (!/^(each|apiece|chacun|chacune)$/.test(lower)) return false;
    const next = tokens[at + 1];
    return (
      next === undefined ||
      (/^(VERB|AUX|PUNCT|ADP|CCONJ|ADV)$/.test(next.tag) && next.lower !== "of")
    );
  });
}

/** "Each", "apiece", "respectively": every party of a group by itself, or the one whose figure it is. */
function sharesOf(given: Given, group: Giver, scene: Scene): Giver[] {
  if (group.parties.length < 2 || given.quantity === undefined) return [];
  if (!EACH.some((word) => scene.lowers.has(word))) return [];
  const single = (party: Party): Giver => ({ ...group, how: "share", parties: [party] });
  if (!RESPECTIVELY.some((word) => scene.lowers.has(word)))
    return unique(group.parties).map(single);
  const figures = scene.parsed.amounts.filter((amount) => amount.from > group.from);
  const at = figures.findIndex((amount) => amount.from >= given.from && amount.to <= given.to);
  const party = figures.length === group.parties.length ? group.parties[at] : undefined;
  return party === undefined ? [] : [single(party)];
}
