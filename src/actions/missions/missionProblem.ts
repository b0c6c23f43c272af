import { isDay, isPartialDay } from "#base";
import { type MissionFile, RESOURCES } from "#ledger";
import { partyNames } from "#reader";

type Fields = Readonly<Record<string, unknown>>;

/**
 * What is wrong with a mission file, in a sentence that says where and what to do; null where it is
 * sound. `others` are the missions on file, by which those before and after it must be found.
 */
export function missionProblem(file: unknown, others: readonly MissionFile[]): string | null {
  if (!isFields(file)) return "not an object.";
  return (
    textProblem(file, ["id", "name", "short", "host", "kind"]) ??
    idProblem(file["id"]) ??
    partyProblem("host", file["host"]) ??
    aliasProblem(file["aliases"]) ??
    each("lead", file["lead"] ?? [], ({ party }) => partyProblem("party", party)) ??
    each("requirements", file["requirements"], requirementProblem) ??
    overlapProblem(file["requirements"] as readonly Fields[]) ??
    each("mandates", file["mandates"] ?? [], mandateProblem) ??
    each("strength.figures", figuresOf(file["strength"]), reportedProblem) ??
    each("budget.figures", figuresOf(file["budget"]), reportedProblem) ??
    successionProblem(file, others)
  );
}

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;

function idProblem(id: unknown): string | null {
  if (ID.test(String(id))) return null;
  return `"id" is "${id}"; write small letters, digits and hyphens, such as haiti-mss.`;
}

function textProblem(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name];
    if (typeof value !== "string" || value.trim() === "") return `"${name}" is missing.`;
  }
  return null;
}

function partyProblem(name: string, code: unknown): string | null {
  if (typeof code === "string" && partyNames(code).length > 0) return null;
  return `"${name}" is "${code}", which is no party that is known; give a state's ISO code such as HTI, or an organisation's such as UNSC.`;
}

function aliasProblem(aliases: unknown): string | null {
  const how = `give {"en": ["name in texts", …]}.`;
  if (!isFields(aliases)) return `"aliases" is missing; ${how}`;
  for (const [lang, names] of Object.entries(aliases)) {
    if (!/^[a-z]{2,3}$/.test(lang)) return `"aliases" has the language "${lang}"; ${how}`;
    const sound = Array.isArray(names) && names.every((name) => isText(name));
    if (!sound) return `"aliases.${lang}" is no list of names; ${how}`;
  }
  return null;
}

/** The first problem of a list's items, with its place in the list. */
function each(
  name: string,
  items: unknown,
  problem: (item: Fields) => string | null,
): string | null {
  if (!Array.isArray(items)) return `"${name}" is missing or no list; give [] if there are none.`;
  for (const [at, item] of items.entries()) {
    const wrong = isFields(item) ? problem(item) : "not an object.";
    if (wrong !== null) return `${name} ${at + 1}: ${wrong}`;
  }
  return null;
}

function requirementProblem(version: Fields): string | null {
  const { resource, unit, value, per } = version;
  if (!RESOURCES.some((one) => one === resource)) {
    return `"resource" is "${resource}"; choose one of: ${RESOURCES.join(", ")}.`;
  }
  if (typeof value !== "number" || !Number.isFinite(value) || value <= 0) {
    return `"value" is "${value}"; give a number above 0.`;
  }
  if (resource === "personnel" && unit !== "persons") {
    return `"unit" is "${unit}"; personnel is counted in persons.`;
  }
  if (resource === "funding" && !/^[A-Z]{3}$/.test(String(unit))) {
    return `"unit" is "${unit}"; money is in a currency code, such as USD.`;
  }
  if (per !== undefined && !isText(per))
    return `"per" is empty; leave it out, or give such as year.`;
  return (
    textProblem(version, ["unit", "what"]) ?? daysProblem(version, "from") ?? sourceProblem(version)
  );
}

function mandateProblem(mandate: Fields): string | null {
  const actions = ["authorised", "extended", "changed", "ended"];
  if (!actions.includes(String(mandate["action"]))) {
    return `"action" is "${mandate["action"]}"; choose one of: ${actions.join(", ")}.`;
  }
  return (
    partyProblem("body", mandate["body"]) ??
    textProblem(mandate, ["instrument"]) ??
    daysProblem(mandate, "date") ??
    sourceProblem(mandate)
  );
}

/** A first day, and where there is one a later last day. */
function daysProblem(fields: Fields, first: "from" | "date"): string | null {
  const { [first]: from, until } = fields;
  for (const [name, day] of [
    [first, from],
    ["until", until ?? from],
  ]) {
    if (typeof day !== "string" || !isDay(day)) {
      return `"${name}" is "${day}"; give a day of the calendar, such as 2024-02-22.`;
    }
  }
  if (until === undefined || String(until) > String(from)) return null;
  return `"until" (${until}) is not after "${first}" (${from}); it holds up to the day before "until".`;
}

function sourceProblem({ sources }: Fields): string | null {
  if (Array.isArray(sources) && sources.length > 0 && sources.every(isText)) return null;
  return `"sources" is missing; name the documents that it rests on, such as ["d050"].`;
}

function reportedProblem(figure: Fields): string | null {
  if (!isText(figure["date"]) || !isPartialDay(figure["date"])) {
    return `"date" is "${figure["date"]}"; give a day, month or year.`;
  }
  return textProblem(figure, ["what"]) ?? sourceProblem(figure);
}

function figuresOf(part: unknown): unknown {
  return part === undefined ? [] : isFields(part) ? part["figures"] : null;
}

/** Versions of one resource, unit, rate and count follow each other: on no day are two in force. */
function overlapProblem(versions: readonly Fields[]): string | null {
  const lines = Map.groupBy(versions, ({ resource, unit, per, counts }) =>
    JSON.stringify([resource, unit, per, counts]),
  );
  for (const line of lines.values()) {
    const ordered = line.toSorted((a, b) => (String(a["from"]) < String(b["from"]) ? -1 : 1));
    for (const [at, { resource, unit, until, from }] of ordered.entries()) {
      const next = ordered[at + 1];
      if (next === undefined) continue;
      if (until === undefined || String(until) > String(next["from"])) {
        return `requirements: the version of ${resource} in ${unit} from ${from} still holds when that from ${next["from"]} begins; end it with "until": "${next["from"]}".`;
      }
    }
  }
  return null;
}

function successionProblem(file: Fields, others: readonly MissionFile[]): string | null {
  for (const name of ["successor", "predecessor"]) {
    const other = file[name];
    if (other === undefined) continue;
    if (other === file["id"]) return `"${name}" is the mission itself.`;
    if (!others.some(({ id }) => id === other)) {
      return `"${name}" is "${other}", which is not on file; put it on file first, or with this one.`;
    }
  }
  const { handover, predecessor } = file;
  if (handover === undefined) return null;
  if (!isText(handover) || !isDay(handover)) {
    return `"handover" is "${handover}"; give a day of the calendar, such as 2024-02-22.`;
  }
  if (predecessor !== undefined) return null;
  return `"handover" is the day on which it takes over from its "predecessor"; name that too.`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
