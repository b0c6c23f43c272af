import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Day, ok, type Result } from "#base";
import type { Claim, DocumentEntry, EntryBody, MissionFile } from "#ledger";
import { type Adjudication, judgeInOrder, MATCHER } from "#matcher";
import type { Ports } from "./desk.ts";
import { sha256 } from "./hash.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { written } from "./written.ts";

/** One line of `documents.jsonl`: a digest in our own words of a public page. */
interface SampleDocument {
  readonly id: string;
  readonly publisher: string;
  readonly origin: string;
  readonly published: Day;
  readonly url: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}

/** What a sample holds, ready to be put into an empty ledger. */
export interface Sample {
  readonly bodies: readonly EntryBody[];
  readonly texts: readonly { readonly sha256: string; readonly text: string }[];
}

/** The version of the matcher that judges the sample: another one makes another sample. */
export const MATCHER_VERSION = MATCHER;

/** Whose name the sample's entries bear. */
export const SAMPLE_AUTHOR = "sample";

/**
 * Read a sample folder: missions, documents, claims, and the adoptions of its notes.
 *
 * Each claim is judged by the matcher against what was known on its publication day.
 *
 * @throws when a file is missing or broken: the sample is part of the program
 */
export async function readSample(folder: string): Promise<Sample> {
  const missions = JSON.parse(
    await readFile(join(folder, "missions.json"), "utf8"),
  ) as MissionFile[];
  const documents = await readLines<SampleDocument>(join(folder, "documents.jsonl"));
  const claims = await readLines<Claim & { id: string; document: string }>(
    join(folder, "claims.jsonl"),
  );
  const adoptions = await readLines<Adjudication>(join(folder, "adoptions.jsonl"));
  const missionEntries: EntryBody[] = missions.map((mission) => ({
    kind: "mission",
    id: `mission-${mission.id}`,
    mission,
  }));
  const entries = documents.map(documentEntry);
  return {
    bodies: [...missionEntries, ...judgeInOrder(missionEntries, entries, claims, adoptions)],
    texts: documents.map(({ text }) => ({ sha256: sha256(text), text })),
  };
}

/** Fill an empty ledger with a sample; a ledger that holds anything else is refused and unchanged. */
export async function loadSample(
  ports: Ports,
  folder: string,
): Promise<Result<{ readonly entries: number }, Refusal>> {
  const head = await ports.store.head();
  if (head.seq > 0) {
    return refusal(
      "ledger_not_empty",
      `This ledger already holds ${head.seq} entries; the sample goes only into an empty one. Choose another file with --db.`,
    );
  }
  const { bodies, texts } = await readSample(folder);
  const appended = await ports.store.append(bodies, { author: SAMPLE_AUTHOR, texts });
  return appended.ok ? ok({ entries: appended.value.entries.length }) : written(appended.refusal);
}

function documentEntry(document: SampleDocument): DocumentEntry {
  const { id, publisher, origin, published, url, lang, title, text } = document;
  return {
    kind: "document",
    id,
    sha256: sha256(text),
    published,
    publishedFrom: "metadata",
    publisher,
    origin,
    lang,
    title,
    url,
    visibility: "public",
    redistribute: "full",
    digest: true,
  };
}

async function readLines<T>(file: string): Promise<T[]> {
  const text = await readFile(file, "utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}
