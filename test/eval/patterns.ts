import { readFileSync } from "node:fs";
import type { Day } from "#base";
import { STATES } from "../../src/reader/data/states.ts";
import type { Scored } from "./matching.ts";
import type { Labelled } from "./sets.ts";

// Sentences as the press writes them most, made from the patterns of test/gold/patterns-en.txt; to learn from, never to measure by.

const CONTRIBUTORS =
  "KEN USA JAM BHS BEN TCD BRA CAN FRA ESP DEU GBR ITA RWA UGA BDI ETH EGY ZAF TZA MWI GHA NGA BGD NPL IND PAK IDN TUR NLD NOR DNK GRC POL JPN KOR CHL GTM SLV ARG MEX BLZ ATG GRD SUR GUY COL ECU DZA MAR TUN SEN SLE CIV CMR MNG LKA PHL MYS AZE ARE QAT SAU JOR PRT IRL FIN SWE EST LTU LVA ROU BGR HUN CZE SVK HRV SVN AUS NZL CHN RUS UKR AGO NAM BWA ZMB ZWE MOZ DJI".split(
    " ",
  );
const PEOPLE = [
  "troops",
  "soldiers",
  "police officers",
  "officers",
  "military personnel",
  "peacekeepers",
  "police",
  "personnel",
];
const MISSIONS = [
  "the mission",
  "the mission in Haiti",
  "the multinational force",
  "the multinational security mission in Haiti",
  "the peacekeeping mission",
  "the force",
  "the Multinational Security Support Mission",
  "the UN-backed mission",
  "the Kenya-led mission",
  "the stabilisation force",
  "the international force",
];
const SHORT_MISSIONS = [
  "Haiti mission",
  "multinational force",
  "Haiti force",
  "UN-backed mission",
  "Haiti",
];
const GEAR: readonly (readonly [text: string, value?: number])[] = [
  ["two helicopters", 2],
  ["20 armoured vehicles", 20],
  ["a frigate", 1],
  ["three patrol boats", 3],
  ["10 trucks", 10],
  ["four armored personnel carriers", 4],
  ["drones"],
  ["ammunition"],
  ["armoured vehicles"],
  ["night-vision equipment"],
  ["a warship", 1],
  ["two transport planes", 2],
];
const SERVICES = [
  "logistical support",
  "airlift",
  "a field hospital",
  "medical support",
  "fuel",
  "transport flights",
  "intelligence support",
  "medical evacuation",
  "logistics",
  "strategic airlift",
];
const HEADS = [
  2, 6, 12, 24, 25, 50, 70, 100, 120, 150, 200, 250, 300, 400, 500, 600, 800, 1000, 1091, 1500,
  2000, 2500, 4000,
];
const MILLIONS = [1, 2, 3, 5, 6, 10, 12, 15, 20, 25, 30, 40, 50, 60, 100, 120, 200, 300];

interface State {
  readonly code: string;
  readonly name: string;
  readonly people: string;
  readonly capital: string;
}

const states: readonly State[] = STATES.trim()
  .split("\n")
  .flatMap((line) => {
    const [code = "", names = "", peoples = "", capitals = ""] = line.split("|");
    const capital = capitals.split(";")[0] ?? "";
    const name = names.split(";")[0] ?? "";
    const the = /^(United|Netherlands|Bahamas|Philippines)/.test(name) ? "the " : "";
    const state = { code, name: the + name, people: peoples.split(";")[0] ?? "", capital };
    return CONTRIBUTORS.includes(code) ? [state] : [];
  });

type Pick = <T>(from: readonly T[]) => T;

/** Chooses in turn, the same for the same seed. */
function picker(seed: number): Pick {
  let state = (Math.imul(seed + 1, 0x9e3779b1) >>> 0) | 1;
  return (from) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return from[(state >>> 0) % from.length] as (typeof from)[number];
  };
}

/** What the slots of one sentence were filled with. */
interface Filled {
  readonly states: Map<string, State>;
  readonly gifts: Map<string, { readonly resource: string; readonly quantity?: unknown }>;
}

function fill(slot: string, form: string, filled: Filled, pick: Pick): string {
  if (/^[ABC]$/.test(slot)) return nameOf(stateOf(slot, filled, pick), form, pick);
  if (slot === "M")
    return form === "~"
      ? pick(SHORT_MISSIONS)
      : pick(MISSIONS).replace(/^t/, form === "^" ? "T" : "t");
  const [text, gift] = giftOf(slot, pick);
  filled.gifts.set(slot, gift);
  return text;
}

function stateOf(slot: string, filled: Filled, pick: Pick): State {
  const known = filled.states.get(slot);
  if (known !== undefined) return known;
  const taken = [...filled.states.values()];
  const made = pick(states.filter((each) => !taken.includes(each)));
  filled.states.set(slot, made);
  return made;
}

function nameOf({ name, people, capital }: State, form: string, pick: Pick): string {
  const city = capital === "" ? name : capital;
  if (form === "~") return people;
  if (form === "!") return name;
  if (form === "'s") return pick([`${name}'s`, `${name}'s`, `${city}'s`]);
  return pick([
    name,
    name,
    name,
    city,
    `the ${people} government`,
    `${name}'s government`,
    `the government of ${name}`,
  ]);
}

function giftOf(
  slot: string,
  pick: Pick,
): readonly [string, { readonly resource: string; readonly quantity?: unknown }] {
  if (slot.startsWith("F")) {
    const value = pick(MILLIONS);
    const [before, after, unit] = pick([
      ["$", " million", "USD"],
      ["$", " million", "USD"],
      ["", " million dollars", "USD"],
      ["", " million euros", "EUR"],
      ["€", " million", "EUR"],
      ["US$", " million", "USD"],
    ] as const);
    const quantity = { value: value * 1e6, unit };
    return [`${before}${value}${after}`, { resource: "funding", quantity }];
  }
  if (slot.startsWith("E")) {
    const [text, value] = pick(GEAR);
    const quantity = value === undefined ? {} : { quantity: { value, unit: "items" } };
    return [text, { resource: "equipment", ...quantity }];
  }
  if (slot.startsWith("G")) return [pick(SERVICES), { resource: "logistics" }];
  const value = pick(HEADS);
  const figure = value.toLocaleString("en");
  const people = slot.startsWith("N") ? ` ${pick(PEOPLE)}` : "";
  return [`${figure}${people}`, { resource: "personnel", quantity: { value, unit: "persons" } }];
}

/** A claim from its short form, where letters are the slots of the pattern; null where a slot is not in the sentence. */
function claimOf(short: string, filled: Filled): Scored | null {
  const [first = "", second = "", third = ""] = short.split(" ");
  const parties = (slots: string) => slots.split("+").map((each) => filled.states.get(each)?.code);
  switch (first) {
    case "request":
      return { kind: first, from: parties(second), resource: third };
    case "requirement": {
      const quantity = filled.gifts.get(third)?.quantity;
      return { kind: first, resource: second, ...(quantity !== undefined && { quantity }) };
    }
    case "obstacle":
      return { kind: first, type: second };
    case "agreement":
      return { kind: first, parties: parties(second), instrument: third };
    case "engagement":
      return { kind: first, parties: parties(second), form: third };
    case "mandate":
      return { kind: first, body: second, action: third };
    default: {
      const gift = filled.gifts.get(second) ?? { resource: second };
      const all = { unnamed: true, described: "all contributors" };
      const givers: readonly unknown[] =
        first === "ALL" ? [all] : first === "EU" ? ["EU"] : parties(first);
      if (givers.includes(undefined)) return null;
      return { kind: "contribution", parties: givers, ...gift, stage: third };
    }
  }
}

/** A sentence a pattern's choice or so, at least two; the same every time. */
export function patternSet(): readonly Labelled[] {
  const pick = picker(7);
  const lines = readFileSync(new URL("../gold/patterns-en.txt", import.meta.url), "utf8");
  return lines.split("\n").flatMap((line, row) => {
    const [pattern = "", labels = ""] = line.split("=>").map((part) => part.trim());
    if (pattern === "") return [];
    const choices = pattern.split(/[[|]/).length - 1;
    const count = Math.min(8, 2 + Math.floor(choices / 3));
    return Array.from({ length: count }, (_, at) =>
      sentence(pattern, labels, `${row}-${at}`, pick),
    );
  });
}

function sentence(pattern: string, labels: string, id: string, pick: Pick): Labelled {
  const filled: Filled = { states: new Map(), gifts: new Map() };
  const chosen = pattern.replace(/\[([^\]]*)\]/g, (_, words: string) => pick(words.split("|")));
  const told = chosen
    .replace(/\{(\w+)('s|[!~^])?\}/g, (_, slot: string, form = "") =>
      fill(slot, form, filled, pick),
    )
    .replace(/\s+/g, " ")
    .replace(/ ([.,;])/g, "$1");
  const text = (told[0] ?? "").toUpperCase() + told.slice(1);
  const claims = labels.split(";").flatMap((short) => {
    const claim = short.trim() === "" ? null : claimOf(short.trim(), filled);
    return claim === null ? [] : [{ ...claim, quote: { start: 0, end: text.length } }];
  });
  return {
    id: `pattern-${id}`,
    lang: "en",
    published: "2024-02-22" as Day,
    mission: "haiti-mss",
    text,
    held: false,
    claims,
  };
}
