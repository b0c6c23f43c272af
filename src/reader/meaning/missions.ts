import type { Day } from "#base";
import type { MissionFile } from "#ledger";
import type { Parsed } from "../parse/nodes.ts";
import type { ProposedMission } from "../reading.ts";
import { knownMissions, type MissionNames, type NameSpan } from "../tokens/gazetteer.ts";
import { knownMissionIn, theatresOf } from "./theatres.ts";

/** What the reader knows of missions: those on file, and well-known others that it may propose. */
export interface MissionBook {
  readonly files: readonly MissionFile[];
  readonly names: readonly MissionNames[];
  readonly others: ReadonlyMap<string, ProposedMission>;
}

/** Gather the names of the missions on file and of those that may be proposed. */
export function makeMissionBook(files: readonly MissionFile[]): MissionBook {
  const onFile = new Set(files.map((file) => file.id));
  const others = new Map<string, ProposedMission>();
  const names: MissionNames[] = files.map((file) => ({
    id: file.id,
    names: [...new Set([file.name, file.short, ...Object.values(file.aliases).flat()])],
  }));
  for (const known of knownMissions()) {
    if (onFile.has(known.id)) continue;
    others.set(known.id, { id: known.id, name: known.name, host: known.host, kind: known.kind });
    names.push({ id: known.id, names: known.names });
  }
  return { files, names, others };
}

/** A well-known mission by its id, as far as a file of it can be begun; null where none bears the id. */
export function knownMission(id: string): KnownMission | null {
  const known = knownMissions().find((one) => one.id === id);
  if (known === undefined) return null;
  const { name, short, host, kind, names } = known;
  return { name, short, host, kind, names };
}

/** What is known of a mission without a file. */
export interface KnownMission {
  readonly name: string;
  readonly short: string;
  readonly host: string;
  readonly kind: string;
  /** Every name by which texts call it. */
  readonly names: readonly string[];
}

/** The missions that a document is about: the main one first. */
export interface Assignment {
  readonly main: string;
  readonly host: string;
  readonly bySentence: ReadonlyMap<number, string>;
  readonly proposed: readonly ProposedMission[];
}

/** Names that any mission may be called by. */
const GENERIC =
  /^(?:the |multinational |international |security |support |stabili[sz]ation |peacekeeping |police |kenya-led |kenyan-led |un-backed )*(?:force|mission|operation)$/;

/** Decide which mission each sentence speaks of. */
export function assignMissions(
  text: string,
  parsed: readonly Parsed[],
  book: MissionBook,
  published: Day | null,
  wanted: string | undefined,
): Assignment {
  const counts = new Map<string, number>();
  const bySentence = new Map<number, string>();
  for (const each of parsed) {
    for (const span of each.names.filter((name) => name.name.kind === "mission")) {
      if (GENERIC.test(span.name.words.join(" "))) continue;
      const id = inTime(span, book, published);
      counts.set(id, (counts.get(id) ?? 0) + (each.index < 3 ? 2 : 1));
      if (!bySentence.has(each.index)) bySentence.set(each.index, id);
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const main = wanted ?? mainOf(text, parsed, book, published, bySentence, ranked[0]?.[0]);
  if (wanted !== undefined) bySentence.clear();
  const proposed =
    main !== "" && !book.files.some((file) => file.id === main)
      ? [book.others.get(main) ?? { id: main, name: main }]
      : [];
  const more = ranked.slice(1).flatMap(([id]) => book.others.get(id) ?? []);
  return { main, host: hostOf(main, book), bySentence, proposed: [...proposed, ...more] };
}

const hostOf = (id: string, book: MissionBook): string =>
  book.files.find((file) => file.id === id)?.host ?? book.others.get(id)?.host ?? "";

/** An alias of a predecessor after the handover means its successor, where no own name of it was used. */
function inTime(span: NameSpan, book: MissionBook, published: Day | null): string {
  const file = book.files.find((each) => each.id === span.name.code);
  if (file === undefined || published === null || file.successor === undefined)
    return span.name.code;
  const successor = book.files.find((each) => each.id === file.successor);
  const generic = !/^(multinational security support|mss|mssm|mmas|mmss)/.test(
    span.name.words.join(" "),
  );
  return generic && successor?.handover !== undefined && published >= successor.handover
    ? successor.id
    : file.id;
}

/** Named late in a text that is about another theatre, a mission is beside the point. */
function mainOf(
  text: string,
  parsed: readonly Parsed[],
  book: MissionBook,
  published: Day | null,
  bySentence: ReadonlyMap<number, string>,
  named: string | undefined,
): string {
  const theatres = theatresOf(text, parsed, new Set(book.files.map((file) => file.host)));
  const [host = "", weight = 0] = theatres[0] ?? [];
  if (named !== undefined) {
    const own = theatres.find(([each]) => each === hostOf(named, book))?.[1] ?? 0;
    const early = own > 0 && [0, 1, 2].some((at) => bySentence.get(at) === named);
    if (early || weight < 2 * own + ELSEWHERE) return named;
  }
  return host === "" ? "" : (missionIn(host, parsed, book, published) ?? named ?? "");
}

/** How much more a text must speak of another theatre before a mission named in it is passed over. */
const ELSEWHERE = 3;

/** A mission in a state: on file and in force, or well known. */
function missionIn(
  host: string,
  parsed: readonly Parsed[],
  book: MissionBook,
  published: Day | null,
): string | null {
  const files = book.files.filter((file) => file.host === host);
  const current = files.find(
    (file) =>
      published === null ||
      (file.handover === undefined ? !ended(file, book, published) : published >= file.handover),
  );
  return current?.id ?? files[0]?.id ?? knownMissionIn(host, parsed, published);
}

function ended(file: MissionFile, book: MissionBook, published: Day): boolean {
  const successor = book.files.find((each) => each.id === file.successor);
  return successor?.handover !== undefined && published >= successor.handover;
}

const KIND_WORDS =
  /\b(?:stabili[sz]ation|peacekeeping|multinational|security|regional|joint|naval|training|support|observer|monitoring|intervention|assistance|police|maritime|standby|reassurance)\b/i;

/** A mission that no list knows, proposed from its capitalised name ("the Regional Stability Force for X"). */
export function proposeMission(text: string, parsed: readonly Parsed[]): ProposedMission {
  const limit = text.slice(0, 20000);
  const pattern =
    /\b(?:\p{Lu}[\p{L}-]{1,20} ){1,6}(?:Mission|Force|Operation|Coalition)(?: (?:in|for|to) (?:the )?\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?)?/gu;
  const names = [...limit.matchAll(pattern)]
    .map((match) => match[0])
    .filter((name) => KIND_WORDS.test(name) || /\b(Mission|Force|Operation)\b/.test(name));
  const name =
    names.filter((each) => KIND_WORDS.test(each))[0] ??
    names.find(
      (each) => !/\b(Police|Defen[cs]e|Air|Task|Labor|Work|Special|Armed) Force/.test(each),
    );
  const host = hostInName(name ?? "", parsed) ?? theatresOf(text, parsed, new Set())[0]?.[0] ?? "";
  const id = slug(name ?? (host === "" ? "mission-not-named" : `mission-${host}`));
  return {
    id,
    name: name ?? (host === "" ? "A mission that the text does not name" : `Mission in ${host}`),
    ...(host !== "" && { host }),
    kind: kindOfName(name ?? text.slice(0, 4000)),
  };
}

/** "The Regional Stability Force for Mali": the state that a mission's own name tells. */
function hostInName(name: string, parsed: readonly Parsed[]): string | undefined {
  const lower = name.toLowerCase();
  return parsed
    .flatMap((each) => each.names)
    .find((span) => span.name.kind === "state" && lower.includes(span.name.words.join(" ")))?.name
    .code;
}

function kindOfName(text: string): string {
  const word = KIND_WORDS.exec(text)?.[0]?.toLowerCase();
  return word === undefined ? "multinational mission" : `${word} mission`;
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
}
