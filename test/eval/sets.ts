import { existsSync, readFileSync } from "node:fs";
import type { Day } from "#base";
import type { MissionFile } from "#ledger";
import { createReader } from "../../src/reader/reader.ts";
import type { Reader, Reading } from "../../src/reader/reading.ts";
import type { Scored } from "./matching.ts";
import { hashOf } from "./random.ts";

/** A labelled document with its text. */
export interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly published?: Day;
  readonly title?: string;
  readonly publisher?: string;
  readonly text: string;
  readonly claims: readonly Scored[];
  /** The mission that the reader is told of, where it is. */
  readonly mission?: string;
  /** Never tuned on: only its aggregated score may be looked at. */
  readonly held: boolean;
}

const root = new URL("../../", import.meta.url);

function lines<T>(path: string): T[] {
  const url = new URL(path, root);
  if (!existsSync(url)) return [];
  return readFileSync(url, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

/** Sets of which a ninth is enough to measure by: they are large, and what is held out teaches nothing. */
const LARGE = ["news-en", "news-fr", "retold-en", "briefs-en"];

/** Whether a document belongs to the fixed part, of one in `parts`, that is never tuned on, by the hash of its name. */
export const isHeldOut = (name: string, parts = 3): boolean => hashOf(name) % parts === 0;

/** The missions of the sample. */
export function sampleMissions(): readonly MissionFile[] {
  return JSON.parse(
    readFileSync(new URL("samples/haiti/missions.json", root), "utf8"),
  ) as MissionFile[];
}

/** The digests of the sample with their labels. */
export function sampleSet(): readonly Labelled[] {
  const claims = lines<Scored & { document: string }>("samples/haiti/claims.jsonl");
  return lines<Omit<Labelled, "claims" | "held">>("samples/haiti/documents.jsonl").map((each) => ({
    ...each,
    claims: claims.filter((claim) => claim.document === each.id),
    held: isHeldOut(each.id),
  }));
}

/** A set of test/gold by its file's name. */
export function goldSet(name: string): readonly Labelled[] {
  const parts = LARGE.includes(name) ? 9 : 3;
  return lines<Omit<Labelled, "held">>(`test/gold/${name}.jsonl`).map((each) => ({
    ...each,
    held: isHeldOut(`gold/${each.id}`, parts),
  }));
}

/** What the reader is given of a document. */
export const inputOf = (each: Labelled) => ({
  text: each.text,
  lang: each.lang,
  ...(each.published && { published: each.published }),
  ...(each.title && { title: each.title }),
  ...(each.publisher && { publisher: each.publisher }),
  ...(each.mission && { mission: each.mission }),
});

/** Read a document. Unlike a reader by itself, it throws where a fault of the program kept a document from being read. */
export function readingOf(reader: Reader, document: Labelled): Reading {
  const reading = reader.read(inputOf(document));
  const fault = reading.problems.find(({ code }) => code === "internal-error");
  if (fault !== undefined) throw new Error(`${document.id}: ${fault.message}`);
  return reading;
}

/** Read every document of a set; claims keep their confidence. */
export function readSet(set: readonly Labelled[]): ReadonlyMap<string, readonly Scored[]> {
  const reader = createReader(sampleMissions());
  return new Map(
    set.map((each) => {
      const { claims } = reader.read(inputOf(each));
      return [each.id, claims.map(({ claim, confidence }) => ({ ...claim, confidence }))];
    }),
  );
}
