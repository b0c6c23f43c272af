import {
  answerSelection,
  boardLedger,
  countClaims,
  type Desk,
  listMissions,
  missionLedger,
} from "#actions";
import { type DrawEmbed, EmbedPages } from "#api";
import { assert, type Day, dayOf } from "#base";
import type { SiteReply } from "#contract";
import type { Entry, Question } from "#ledger";
import { type Before, digest, type Made } from "./before.ts";
import { entriesDigest, ledgerFiles, shownTexts } from "./frozenLedger.ts";
import { frozenMission } from "./frozenMission.ts";
import type { KeptFile, SiteFile } from "./siteFile.ts";

/** A ledger as files. */
export interface Frozen {
  readonly site: SiteReply;
  readonly made: Made;
  /** Files that never change, by names that tell what they hold. */
  readonly kept: readonly SiteFile[];
  /** Files under names that stay. */
  readonly stays: readonly SiteFile[];
  /** Paths of files that lie there as they would be made. */
  readonly same: readonly string[];
}

/** What is asked of a site that bears on its missions' files. */
export interface FreezeOptions {
  readonly version: string;
  readonly draw: DrawEmbed | null;
}

/** Freeze what may be shown of a ledger. What nothing changed of is taken as it lies there. */
export async function freeze(
  shown: Desk,
  { version, draw }: FreezeOptions,
  page: Uint8Array,
  before: Before,
): Promise<Frozen> {
  const embeds = draw === null ? null : new EmbedPages(shown, draw);
  const listed = await missionsOf(shown);
  const texts = await shownTexts(shown);
  const ledgers: Record<string, readonly string[]> = {};
  const missions: Record<string, Made["missions"][string]> = {};
  const pages = new Map<string, KeptFile>();
  const stays: SiteFile[] = [];
  const same: string[] = [];
  for (const { id, newestDay } of listed.missions) {
    const own = ledgerFiles(await entriesOf(shown, id), version);
    for (const one of own) pages.set(one.path, one);
    ledgers[id] = own.map(({ path }) => path);
    const behind = await boardLedger(shown, id);
    const asked = newestOf(id, behind, newestDay);
    const told = [asked.trueOn, entriesDigest(behind), texts.of(behind)];
    const of = digest(JSON.stringify([version, draw !== null, digest(page), ...told]));
    const old = before.made.missions[id];
    if (old?.of === of && old.files.every(before.has)) {
      missions[id] = old;
      same.push(...old.files);
      continue;
    }
    const answered = await answerSelection(shown, asked);
    assert(answered.ok, "a mission on file can be asked about");
    const files = await frozenMission(shown, embeds, answered.value);
    missions[id] = { of, files: files.map(({ path }) => path) };
    stays.push(...files);
  }
  const lying = [...pages.keys()].filter(before.has);
  same.push(...lying);
  for (const path of lying) pages.delete(path);
  const kept = [...pages.values()].map(({ path, make }) => ({ path, body: make() }));
  const holds = hashesOf([...kept, ...stays], same, before.made);
  return {
    site: { ...listed, ledgers },
    made: { missions, holds },
    kept,
    stays: [...stays, ...texts.files],
    same,
  };
}

// The day of publishing is no part of a site: a mission without a claim is shown as of its newest entry.
function newestOf(mission: string, behind: readonly Entry[], newestDay: Day | null): Question {
  const last = behind.at(-1);
  assert(last !== undefined, "a mission on file has an entry");
  const day = newestDay ?? dayOf(last.recordedAt);
  return { mission, trueOn: day, knownAt: day, head: last.seq };
}

async function entriesOf(shown: Desk, mission: string): Promise<readonly Entry[]> {
  const ledger = await missionLedger(shown, { mission });
  assert(ledger.ok, "a mission on file has a ledger");
  return ledger.value.entries;
}

/** By path, in order: the same for the same ledger, however it came about. */
function hashesOf(files: readonly SiteFile[], same: readonly string[], old: Made): Made["holds"] {
  const made = files.map(({ path, body }) => [path, digest(body)] as const);
  const held = same.map((path) => [path, old.holds[path] ?? ""] as const);
  return Object.fromEntries([...made, ...held].sort(([a], [b]) => (a < b ? -1 : 1)));
}

// The day on which a site is made is no part of it.
async function missionsOf(shown: Desk): Promise<Omit<SiteReply, "ledgers">> {
  const { seq, hash } = await shown.ports.store.head();
  const claims = await countClaims(shown);
  const missions = (await listMissions(shown)).map((mission) => ({
    ...mission,
    claims: claims.get(mission.id) ?? 0,
  }));
  return { head: { seq, hash }, sample: shown.ports.sample === true, missions };
}
