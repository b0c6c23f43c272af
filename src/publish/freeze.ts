import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { answerSelection, type Desk, missionLedger } from "#actions";
import { createApi, type DrawEmbed } from "#api";
import { assert } from "#base";
import { type MissionsReply, pathOf, type SiteReply } from "#contract";
import type { Entry } from "#ledger";
import { ledgerFiles, shownTexts } from "./frozenLedger.ts";
import { frozenMission } from "./frozenMission.ts";
import type { KeptFile, SiteFile } from "./siteFile.ts";
import { shownIn } from "./writeSite.ts";

/** In the folder of a version: what the dashboard opens with. */
export const SITE = "data/missions.json";
/** In the folder of a version: what each mission's files were made of, so that the next can tell. */
export const MADE = "made.json";

/** The files of each mission that stand under names that stay, and a hash of all they were made of. */
type Made = Readonly<Record<string, { readonly of: string; readonly files: readonly string[] }>>;

/** A ledger as files. */
export interface Frozen {
  readonly site: SiteReply;
  readonly made: Made;
  readonly kept: readonly KeptFile[];
  readonly stays: readonly SiteFile[];
  readonly same: readonly string[];
  readonly before: readonly string[];
}

/** What is asked of a site that bears on its missions' files. */
export interface FreezeOptions {
  readonly to: string;
  readonly version: string;
  readonly draw: DrawEmbed | null;
}

/** Freeze what may be shown of a ledger. Missions of which nothing changed are taken as they lie there. */
export async function freeze(
  shown: Desk,
  { to, version, draw }: FreezeOptions,
  page: Uint8Array,
): Promise<Frozen> {
  const app = createApi(shown, { version, draw });
  const answer = await app.request(pathOf("missions"));
  // The day on which a site is made is no part of it.
  const { today: _, ...listed }: MissionsReply = await answer.json();
  const previous = await versionBefore(to);
  const texts = await shownTexts(shown);
  const ledgers: Record<string, readonly string[]> = {};
  const made: Record<string, Made[string]> = {};
  const kept = new Map<string, KeptFile>();
  const stays: SiteFile[] = [];
  const same: string[] = [];
  let last: { entries: readonly Entry[]; pages: readonly KeptFile[] } = { entries: [], pages: [] };
  for (const { id, newestDay } of listed.missions) {
    const ledger = await missionLedger(shown, { mission: id });
    assert(ledger.ok, "a mission on file has a ledger");
    const { entries } = ledger.value;
    // Missions that hand over to each other have the same entries.
    const pages = sameItems(entries, last.entries) ? last.pages : ledgerFiles(entries);
    last = { entries, pages };
    for (const one of pages) kept.set(one.path, one);
    ledgers[id] = pages.map(({ path }) => path);
    const of = hashOf([version, draw !== null, page, newestDay, ledgers[id], texts.of(entries)]);
    const old = previous.made[id];
    if (old?.of === of && old.files.every((path) => existsSync(join(to, path)))) {
      made[id] = old;
      same.push(...old.files);
      continue;
    }
    const head = entries.at(-1)?.seq ?? 0;
    const times = newestDay === null ? {} : { trueOn: newestDay, knownAt: newestDay };
    const answered = await answerSelection(shown, { mission: id, head, ...times });
    assert(answered.ok, "a mission on file can be asked about");
    const files = await frozenMission(shown, app, answered.value);
    made[id] = { of, files: files.map(({ path }) => path) };
    stays.push(...files);
  }
  stays.push(...texts.files);
  const site = { ...listed, ledgers };
  return { site, made, kept: [...kept.values()], stays, same, before: previous.needs };
}

function sameItems<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}

interface Before {
  readonly made: Made;
  readonly needs: readonly string[];
}

/** What lies in the folder of the version shown so far; nothing where there is none, or an older kind. */
async function versionBefore(to: string): Promise<Before> {
  const place = await shownIn(to);
  const made = place === null ? null : join(to, place, MADE);
  const site = place === null ? null : join(to, place, SITE);
  if (made === null || site === null || !existsSync(made) || !existsSync(site)) {
    return { made: {}, needs: [] };
  }
  const { ledgers }: SiteReply = JSON.parse(readFileSync(site, "utf8"));
  return { made: JSON.parse(readFileSync(made, "utf8")), needs: Object.values(ledgers).flat() };
}

function hashOf(parts: readonly unknown[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part instanceof Uint8Array ? part : JSON.stringify(part));
  return hash.digest("hex");
}
