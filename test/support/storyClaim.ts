import type { PartialDay } from "#base";
import type { Bound, Claim, Contribution, Party, Quantity, Resource, Stage } from "#ledger";
import { OBSTACLE_TYPES, RESOURCES, STAGES } from "#ledger";

const QUOTE = { start: 0, end: 1 };

/** What comes after the sentence itself: `as training on 2024-02 says KEN if mandate by 2024-05 through fund in gsf`. */
interface Tail {
  readonly rest: string;
  readonly every: Pick<Claim, "mission" | "quote" | "date" | "attribution">;
  readonly resource: string | undefined;
  readonly through: string | undefined;
  readonly conditions: string | undefined;
  readonly deadline: string | undefined;
}

/** Read one claim of a story. */
export function parseClaim(line: string): Claim {
  const { rest, every, ...tail } = cutTail(line);
  const words = rest.split(" ");
  const [a = "", b = "", c = "", d = "", e = ""] = words;
  if (b === "obstacle") {
    const type = OBSTACLE_TYPES.find((one) => one === a) ?? "legal";
    const affects = d === "against" ? { affects: parties(e).list } : {};
    const resource = words[5] === "for" ? { resource: words[6] as Resource } : {};
    return { ...every, kind: "obstacle", type, status: c as "open", ...affects, ...resource };
  }
  if (b === "asks") {
    return {
      ...every,
      kind: "request",
      from: parties(a).list,
      ...(c === "for" ? {} : { to: parties(c).list }),
      resource: (c === "for" ? d : e) as Resource,
    };
  }
  if (a === "agreement") {
    return {
      ...every,
      kind: "agreement",
      parties: parties(b).list,
      instrument: c as "mou",
      status: d as "signed",
    };
  }
  if (a === "meeting" || a === "call" || a === "conference" || a === "visit") {
    return { ...every, kind: "engagement", form: a, parties: parties(c).list, status: d as "held" };
  }
  if (a === "mandate") {
    const until = words.indexOf("until");
    const status = words.find((word) => word === "proposed" || word === "rejected");
    const instrument = d !== "" && d !== "until" && d !== status ? { instrument: d } : {};
    return {
      ...every,
      kind: "mandate",
      body: b,
      action: c as "authorised",
      ...instrument,
      ...(status === undefined ? {} : { status: status as "proposed" }),
      ...(until < 0 ? {} : { until: words[until + 1] as PartialDay }),
    };
  }
  if (a === "need") {
    const bare = RESOURCES.find((one) => one === b);
    if (bare !== undefined) return { ...every, kind: "requirement", resource: bare };
    const quantity = figure(words.slice(1));
    return {
      ...every,
      kind: "requirement",
      resource: quantity.resource,
      quantity: quantity.quantity,
    };
  }
  return contribution(words, { every, ...tail });
}

function contribution(
  [who = "", stage = "", ...what]: readonly string[],
  { every, resource, through, conditions, deadline }: Omit<Tail, "rest">,
): Contribution {
  if (!STAGES.includes(stage as Stage)) throw new Error(`No such stage: ${stage}`);
  const { list, joint } = parties(who);
  const bare = RESOURCES.find((one) => one === what[0]);
  const told = bare === undefined ? figure(what) : null;
  return {
    ...every,
    kind: "contribution",
    parties: list,
    resource: (resource as Resource | undefined) ?? bare ?? told?.resource ?? "backing",
    stage: stage as Stage,
    ...(told === null
      ? {}
      : { quantity: { ...told.quantity, ...(joint ? { shared: true } : {}) } }),
    ...(joint ? { joint: true } : {}),
    ...(through === undefined ? {} : { through }),
    ...(conditions === undefined ? {} : { conditions }),
    ...(deadline === undefined ? {} : { deadline: deadline as PartialDay }),
  };
}

const TAIL = / (as|on|says|if|by|through|in) ([^ ]+)$/;

function cutTail(line: string): Tail {
  let rest = line;
  const found: Record<string, string> = {};
  for (let match = TAIL.exec(rest); match !== null; match = TAIL.exec(rest)) {
    found[match[1] ?? ""] = match[2] ?? "";
    rest = rest.slice(0, match.index);
  }
  const { on, says, in: mission = "mss" } = found;
  return {
    rest,
    every: {
      mission,
      quote: QUOTE,
      ...(on === undefined ? {} : { date: on as PartialDay }),
      ...(says === undefined ? {} : { attribution: { party: says } }),
    },
    resource: found["as"],
    through: found["through"],
    conditions: found["if"],
    deadline: found["by"],
  };
}

function parties(word: string): { readonly list: readonly Party[]; readonly joint: boolean } {
  const joint = word.includes("+") || word === "all" || word.startsWith("?");
  const list = word.split(/[+,]/).map((one): Party => {
    if (one === "all") return { unnamed: true, described: "all contributors" };
    return one.startsWith("?") ? { unnamed: true, described: one.slice(1) } : one;
  });
  return { list, joint };
}

const BOUNDS: Readonly<Record<string, Bound>> = { about: "about", over: "atLeast", upto: "upTo" };
const BASES = { another: "additional", relief: "rotation", part: "part" } as const;

/** `another about 200 persons`, `1000..1500 persons`, `8.7m USD per year`, `3 helicopters`. */
function figure(words: readonly string[]): {
  readonly quantity: Quantity;
  readonly resource: Resource;
} {
  const rest = [...words];
  const basis = BASES[rest[0] as keyof typeof BASES];
  if (basis !== undefined) rest.shift();
  const bound = BOUNDS[rest[0] ?? ""];
  if (bound !== undefined) rest.shift();
  const [amount = "", unit = "", , per] = rest;
  const [low = 0, high] = amount.split("..").map(number);
  const money = /^[A-Z]{3}$/.test(unit);
  const quantity: Quantity = {
    ...(high === undefined ? { value: low } : { min: low, max: high }),
    unit: money || unit === "persons" ? unit : "items",
    ...(money || unit === "persons" ? {} : { item: unit }),
    bound: bound ?? "exact",
    basis: basis ?? "total",
    ...(per === undefined ? {} : { per }),
  };
  return { quantity, resource: money ? "funding" : unit === "persons" ? "personnel" : "equipment" };
}

function number(text: string): number {
  return text.endsWith("m") ? Math.round(Number(text.slice(0, -1)) * 1e6) : Number(text);
}
