import type { NamesReply } from "#contract";
import type { MissionFile } from "#ledger";

/** One row of a form: what stands in each field, and what the file says beyond them. */
export interface Row {
  readonly fields: Readonly<Record<string, string>>;
  readonly beyond: object;
}

/** A mission file as a form holds it: every field a text, until it is saved. */
export interface Draft {
  readonly fields: Readonly<Record<string, string>>;
  readonly requirements: readonly Row[];
  readonly mandates: readonly Row[];
  /** The file that it began from; an empty one for a new mission. */
  readonly beyond: object;
}

/** The fields of a mission, in the order of the form. */
export const MISSION_FIELDS = [
  "id",
  "name",
  "short",
  "host",
  "kind",
  "aliases",
  "predecessor",
  "successor",
  "handover",
] as const;

/** The fields of a requirement version, in the order of the form. */
export const VERSION_FIELDS = [
  "resource",
  "value",
  "unit",
  "per",
  "counts",
  "from",
  "until",
  "what",
  "sources",
] as const;

/** The fields of a mandate, in the order of the form. */
export const MANDATE_FIELDS = ["body", "instrument", "action", "date", "until", "sources"] as const;

/** The names of all fields. */
export type Field = (typeof MISSION_FIELDS | typeof VERSION_FIELDS | typeof MANDATE_FIELDS)[number];

/** What is known of a mission that has no file yet. */
export type Proposed = NamesReply["missions"][number]["proposed"];

/** The form of a mission file; of a new mission where there is none, with the id that claims call it by and what is known of it. */
export function draftOf(file: MissionFile | null, id: string, proposed: Proposed = null): Draft {
  const names = file?.aliases["en"] ?? proposed?.names ?? [];
  const known = file ?? { id, ...proposed };
  return {
    fields: { ...textsOf(known, MISSION_FIELDS), aliases: names.join("; ") },
    requirements: (file?.requirements ?? []).map((one) => rowOf(one, VERSION_FIELDS)),
    mandates: (file?.mandates ?? []).map((one) => rowOf(one, MANDATE_FIELDS)),
    beyond: file ?? {},
  };
}

/** The mission file that a form says; whether it is sound is for the server to say. */
export function fileOf({ fields, requirements, mandates, beyond }: Draft): MissionFile {
  const { aliases = "", ...rest } = fields;
  const others = (beyond as Partial<MissionFile>).aliases ?? {};
  // The server checks every field, whatever the form holds.
  return {
    ...filled(beyond, rest),
    aliases: { ...others, en: split(aliases, /;/) },
    requirements: requirements.map(
      ({ fields: { value = "", sources = "", ...more }, beyond: kept }) => ({
        ...filled(kept, more),
        value: Number(value.replaceAll(/[\s,]/g, "") || Number.NaN),
        sources: split(sources, /[\s,;]+/),
      }),
    ),
    mandates: mandates.map(({ fields: { sources = "", ...more }, beyond: kept }) => ({
      ...filled(kept, more),
      sources: split(sources, /[\s,;]+/),
    })),
  } as unknown as MissionFile;
}

/** An empty row of a requirement or mandate. */
export function emptyRow(of: "requirements" | "mandates"): Row {
  return of === "requirements"
    ? { fields: { resource: "personnel", unit: "persons" }, beyond: {} }
    : { fields: { action: "authorised" }, beyond: {} };
}

function rowOf(item: object, names: readonly string[]): Row {
  return { fields: textsOf(item, names), beyond: item };
}

function textsOf(item: object, names: readonly string[]): Readonly<Record<string, string>> {
  const values = Object.entries(item).filter(([name]) => names.includes(name));
  return Object.fromEntries(
    values.map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : String(value)]),
  );
}

/** What a form holds over what the file said; an emptied field is left out. */
function filled(beyond: object, fields: Readonly<Record<string, string>>): object {
  const texts = Object.entries(fields).map(([name, text]) => [name, text.trim()] as const);
  const empty = new Set(texts.filter(([, text]) => text === "").map(([name]) => name));
  const kept = Object.entries(beyond).filter(([name]) => !empty.has(name));
  return Object.fromEntries([...kept, ...texts.filter(([, text]) => text !== "")]);
}

function split(text: string, at: RegExp): readonly string[] {
  return text
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
