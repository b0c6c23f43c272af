import type { Giver, Party } from "#ledger";
import type { Words } from "./words.ts";

/** The name of a party: states in the language of the page, organisations by their acronym. */
export function partyName(words: Words, party: Party): string {
  if (typeof party === "string") {
    return words.known(`party.${party}`) ?? words.stateName(party);
  }
  const count = party.unnamed === true ? null : party.unnamed;
  if (party.described === "all contributors") return words.say("party.all");
  if (party.described === undefined) {
    return count === null
      ? words.say("party.unnamed")
      : words.say("party.unnamedCount", { n: count });
  }
  if (count === null || party.described.startsWith(String(count))) return party.described;
  return `${words.figures.number(count)} ${party.described}`;
}

// How a group is described may hold a plus of its own.
const BEFORE_A_KEY = /\+(?=\?|[A-Z0-9-]+(?:\+|$))/;

/** The keys of those who give jointly, from the key of the giver that they are together; of any other giver its own. */
export function keysIn(key: string): readonly string[] {
  return key.split(BEFORE_A_KEY);
}

/** The name of the giver of a key: a party, a group by how it is described or how many it is, or several of them. */
export function keyName(words: Words, key: string): string {
  const names = keysIn(key).map((one) => {
    if (!one.startsWith("?")) return partyName(words, one);
    const described = one.slice(1);
    if (described === "") return partyName(words, { unnamed: true });
    return /^\d+$/.test(described) ? partyName(words, { unnamed: Number(described) }) : described;
  });
  return words.figures.list(names);
}

/** Several parties as one list: "Kenya, Jamaica and Belize". */
export function partyNames(words: Words, parties: readonly Party[]): string {
  return words.figures.list(parties.map((party) => partyName(words, party)));
}

/** The name of a giver; a joint giver is its members. */
export function giverName(words: Words, giver: Giver): string {
  return partyNames(words, giver.parties);
}

/** The name in the genitive where the language has one ("Kenya’s", "the Bahamas’"). */
export function possessive(words: Words, party: Party): string {
  const name = partyName(words, party);
  if (words.lang !== "en" && words.lang !== "qps") return name;
  return inSentence(words, party) + (name.endsWith("s") ? "’" : "’s");
}

const WITH_ARTICLE =
  /^(Bahamas|United States|United Kingdom|United Arab Emirates|Netherlands|Philippines|Gambia|Dominican Republic|Central African Republic|Security Council)$/;

/** The name within an English sentence: "the Bahamas". Other languages list it bare. */
export function inSentence(words: Words, party: Party): string {
  const name = partyName(words, party);
  return words.lang === "en" && WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
