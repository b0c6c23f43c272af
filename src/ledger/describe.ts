import type { Attribution, Claim, Party, Quantity } from "./claim.ts";

/**
 * A claim in words, its parts set off by dots: `KEN and JAM · pledged · personnel · 2,500 jointly`.
 *
 * Parties stay in codes, so that the words need no list of names; for people and logs, never parsed.
 */
export function describeClaim(claim: Claim): string {
  const parts = [...body(claim), claim.date ?? "", said(claim.attribution)];
  return parts.filter((part) => part !== "").join(" · ");
}

/** A figure in words: `about 1,000`, `8,000,000 to 10,000,000 USD per year`, `another 40 vehicles`. */
export function describeQuantity(quantity: Quantity): string {
  const { value, min, max, unit, item, bound, basis, per } = quantity;
  const amount = value === undefined ? `${grouped(min)} to ${grouped(max)}` : grouped(value);
  const what = unit === "persons" ? "" : unit === "items" ? (item ?? "items") : unit;
  const words = [
    basis === undefined ? "" : BASIS_BEFORE[basis],
    BOUND[bound],
    amount,
    what,
    per === undefined ? "" : per === "each" ? "each" : `per ${per}`,
    basis === "rotation" ? "in rotation" : basis === "part" ? "as a part" : "",
  ];
  return words.filter((word) => word !== "").join(" ");
}

const BOUND = { exact: "", about: "about", atLeast: "at least", upTo: "up to" } as const;
const BASIS_BEFORE = { total: "", additional: "another", rotation: "", part: "" } as const;
const INSTRUMENT = {
  mou: "memorandum of understanding",
  treaty: "treaty",
  other: "agreement",
} as const;

function body(claim: Claim): readonly string[] {
  switch (claim.kind) {
    case "contribution": {
      const figure = claim.quantity === undefined ? "" : describeQuantity(claim.quantity);
      const joint = claim.joint === true || claim.quantity?.shared === true;
      return [
        list(claim.parties),
        claim.stage,
        claim.resource,
        joint ? `${figure} jointly`.trim() : figure,
        after("through", claim.through),
        after("if", claim.conditions),
        after("by", claim.deadline),
      ];
    }
    case "request": {
      const asked = claim.to === undefined ? "" : ` ${list(claim.to)}`;
      return [`${list(claim.from)} asks${asked}`, claim.resource];
    }
    case "requirement": {
      const figure = claim.quantity === undefined ? "" : describeQuantity(claim.quantity);
      return ["the mission needs", claim.resource, figure, after("by", claim.deadline)];
    }
    case "obstacle": {
      const affects = claim.affects === undefined ? "" : list(claim.affects);
      return [
        `${claim.type} obstacle`,
        claim.status,
        after("holds back", affects === "" ? claim.resource : affects),
        affects === "" ? "" : (claim.resource ?? ""),
      ];
    }
    case "agreement":
      return [list(claim.parties), INSTRUMENT[claim.instrument], claim.status];
    case "engagement": {
      const title = claim.title === undefined ? "" : `“${claim.title}”`;
      return [list(claim.parties), claim.form, claim.status, title, after("in", claim.place)];
    }
    case "mandate":
      return [
        claim.body,
        "mandate",
        claim.status === undefined || claim.status === "adopted"
          ? claim.action
          : `${claim.action}, ${claim.status}`,
        claim.instrument ?? "",
        after("until", claim.until),
      ];
  }
}

function list(parties: readonly Party[]): string {
  const names = parties.map(partyWords);
  return [...names.slice(0, -2), names.slice(-2).join(" and ")].join(", ");
}

function partyWords(party: Party): string {
  if (typeof party === "string") return party;
  const count = party.unnamed === true ? "" : String(party.unnamed);
  const words = [count, party.described ?? (count === "" ? "unnamed parties" : "unnamed")];
  return words.filter((word) => word !== "").join(" ");
}

function said(attribution: Attribution | undefined): string {
  if (attribution === undefined) return "";
  const { person, party, outlet } = attribution;
  const who = person === undefined ? party : party === undefined ? person : `${person} (${party})`;
  const words = [after("said by", who), after("according to", outlet)];
  return words.filter((word) => word !== "").join(", ");
}

function after(word: string, value: string | undefined): string {
  return value === undefined || value === "" ? "" : `${word} ${value}`;
}

/** Figures in groups of three, the same on every machine. */
function grouped(value: number | undefined): string {
  if (value === undefined) return "?";
  return String(value).replace(/\d+/, (whole) => whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ","));
}
