import type { Resource, Rung } from "#ledger";

/** The parts of a line or total that a figure can name. */
export const PARTS = [
  "pledged",
  "committed",
  "delivered",
  "blocked",
  "onHold",
  "due",
  "outstanding",
  "available",
  "leaving",
  "gap",
  "joint",
] as const;

/** One of the parts. */
export type Part = (typeof PARTS)[number];

/** What a figure on the board is: the address holds it while its claims are open. */
export type FigureKey =
  | { readonly kind: "cell"; readonly giver: string; readonly resource: Resource }
  | {
      readonly kind: "line";
      readonly giver: string;
      readonly resource: Resource;
      readonly unit: string;
      readonly per: string | null;
      readonly part: Part;
    }
  | {
      readonly kind: "total";
      readonly resource: Resource;
      readonly unit: string;
      readonly per: string | null;
      readonly part: Part;
    }
  | { readonly kind: "need"; readonly resource: Resource; readonly unit: string }
  | { readonly kind: "unknown"; readonly resource: Resource; readonly rung: Rung }
  | { readonly kind: "act"; readonly act: string };

/** A figure's key as one text. */
export function writeKey(key: FigureKey): string {
  return partsOf(key)
    .map((part) => encodeURIComponent(part).replaceAll("~", "%7E"))
    .join("~");
}

function partsOf(key: FigureKey): readonly string[] {
  switch (key.kind) {
    case "cell":
      return ["cell", key.giver, key.resource];
    case "line":
      return ["line", key.giver, key.resource, key.unit, key.per ?? "", key.part];
    case "total":
      return ["total", key.resource, key.unit, key.per ?? "", key.part];
    case "need":
      return ["need", key.resource, key.unit];
    case "unknown":
      return ["unknown", key.resource, key.rung];
    case "act":
      return ["act", key.act];
  }
}

/** Read a figure's key; null when it is none. That the board has such a figure is not checked. */
export function readKey(text: string): FigureKey | null {
  let parts: string[];
  try {
    parts = text.split("~").map(decodeURIComponent);
  } catch {
    return null;
  }
  const [kind, a = "", b = "", c = "", d = "", e = ""] = parts;
  const part = (value: string) => PARTS.find((known) => known === value) ?? "pledged";
  const per = (value: string) => (value === "" ? null : value);
  if (kind === "cell") return { kind, giver: a, resource: b as Resource };
  if (kind === "line") {
    return { kind, giver: a, resource: b as Resource, unit: c, per: per(d), part: part(e) };
  }
  if (kind === "total") {
    return { kind, resource: a as Resource, unit: b, per: per(c), part: part(d) };
  }
  if (kind === "need") return { kind, resource: a as Resource, unit: b };
  if (kind === "unknown") return { kind, resource: a as Resource, rung: b as Rung };
  if (kind === "act") return { kind, act: a };
  return null;
}
