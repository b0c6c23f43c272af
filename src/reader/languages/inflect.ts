import { table } from "#base";

const IRREGULAR: Readonly<Record<string, string>> = table({
  send: "sent",
  give: "gave",
  bring: "brought",
  lead: "led",
  meet: "met",
  hold: "held",
  leave: "left",
  say: "said",
  tell: "told",
  pay: "paid",
  make: "made",
  do: "done",
  go: "gone",
  take: "taken",
  see: "seen",
  come: "come",
  become: "become",
  find: "found",
  freeze: "frozen",
  build: "built",
  withdraw: "withdrawn",
  know: "known",
  think: "thought",
  write: "written",
  be: "been",
  have: "had",
  put: "put",
  set: "set",
  cost: "cost",
  let: "let",
  fight: "fought",
  fall: "fallen",
  quash: "quashed",
  show: "shown",
  begin: "begun",
  keep: "kept",
  hit: "hit",
  learn: "learned",
  strive: "striven",
  feed: "fed",
  hope: "hoped",
});

/** The past participle of an English verb: what a gloss in that form is written as. */
export function pastOf(verb: string): string {
  const known = IRREGULAR[verb];
  if (known !== undefined) return known;
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return /^(plan|commit|stop|ban|shut)$/.test(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`;
}

/** The present participle of an English verb. */
export function ingOf(verb: string): string {
  if (/[^eo]e$/.test(verb) && verb !== "be") return `${verb.slice(0, -1)}ing`;
  return /^(plan|commit|stop|ban|put|set|let|hit)$/.test(verb)
    ? `${verb}${verb.slice(-1)}ing`
    : `${verb}ing`;
}

/** The third person of an English verb. */
export function thirdOf(verb: string): string {
  if (verb === "be") return "is";
  if (verb === "have") return "has";
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

const PLURALS: Readonly<Record<string, string>> = table({
  man: "men",
  woman: "women",
  person: "people",
  personnel: "personnel",
  police: "police",
  equipment: "equipment",
  aircraft: "aircraft",
  talks: "talks",
});

/** The plural of an English noun; only its last word changes. */
export function pluralOf(noun: string): string {
  const known = PLURALS[noun];
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
