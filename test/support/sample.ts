import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Day, Instant } from "#base";
import {
  type DocumentEntry,
  type Entry,
  type EntryBody,
  GENESIS,
  type MissionEntry,
  type MissionFile,
} from "#ledger";
import { type Adjudication, judgeInOrder, type ListedClaim } from "#matcher";

const FOLDER = join(import.meta.dirname, "../../samples/haiti");

/** The lines of one file of the Haiti sample. */
export function sampleLines<T>(file: string): readonly T[] {
  return readFileSync(join(FOLDER, file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

interface SampleDocument {
  readonly id: string;
  readonly publisher: string;
  readonly origin: string;
  readonly published: Day;
  readonly lang: string;
  readonly text: string;
}

/** The sample's entries as a store would stamp them, without real hashes. */
export function sampleEntries(): readonly Entry[] {
  const files = JSON.parse(readFileSync(join(FOLDER, "missions.json"), "utf8")) as MissionFile[];
  const missions: MissionEntry[] = files.map((mission) => ({
    kind: "mission",
    id: `mission-${mission.id}`,
    mission,
  }));
  const documents = sampleLines<SampleDocument>("documents.jsonl").map(documentEntry);
  const claims = sampleLines<ListedClaim>("claims.jsonl");
  const adjudications = sampleLines<Adjudication>("adoptions.jsonl");
  return stamped([...missions, ...judgeInOrder(missions, documents, claims, adjudications)]);
}

/** Bodies stamped in order, from seq 1. */
export function stamped(bodies: readonly EntryBody[], from = 1): readonly Entry[] {
  return bodies.map((body, place) => ({
    ...body,
    seq: from + place,
    recordedAt: "2026-03-22T00:00:00.000Z" as Instant,
    author: "sample",
    prev: GENESIS,
    hash: GENESIS,
  }));
}

function documentEntry({ id, publisher, origin, published, lang }: SampleDocument): DocumentEntry {
  return {
    kind: "document",
    id,
    sha256: GENESIS,
    published,
    publishedFrom: "metadata",
    publisher,
    origin,
    lang,
    visibility: "public",
    redistribute: "full",
    digest: true,
  };
}
