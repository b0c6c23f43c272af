import type { KeyObject } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Desk, publicDesk } from "#actions";
import type { DrawEmbed } from "#api";
import { assert, ok, type Result } from "#base";
import { MADE, SITE, siteBefore } from "./before.ts";
import { type Standing, signedCheckpoint, verifierKey } from "./checkpoint.ts";
import { freeze } from "./freeze.ts";
import { indexPage } from "./indexPage.ts";
import type { SiteFile } from "./siteFile.ts";
import { checkFolder, MANIFEST, type SiteRefusal, writeSite } from "./writeSite.ts";

/** What a site is made with. */
export interface PublishOptions {
  /** The folder to write into. */
  readonly to: string;
  /** The folder of the built dashboard. */
  readonly dashboard: string;
  /** Draws what may stand on pages of others; null for a site without. */
  readonly draw: DrawEmbed | null;
  readonly version: string;
  /** Where the whole ledger stands, for the checkpoint. */
  readonly standing: Standing;
  /** The Ed25519 key that signs the checkpoint. */
  readonly key: KeyObject;
}

/** A site as written. */
export interface Published {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Freeze the dashboard and the ledger's answers into files that any server of files can serve.
 *
 * Only what may be shown to anybody goes in (`publicDesk`). The same ledger gives the same bytes.
 * A mission is frozen as of the newest entry that bears on it: where none came, nothing is made anew.
 */
export async function publishSite(
  desk: Desk,
  options: PublishOptions,
): Promise<Result<Published, SiteRefusal>> {
  const checked = await checkFolder(options.to);
  if (!checked.ok) return checked;
  const { standing, key, to } = options;
  const place = `at/${standing.seq}-${standing.hash.slice(0, 12)}`;
  const dashboard = filesUnder(options.dashboard);
  const page = dashboard.get("index.html");
  assert(page !== undefined, "the built dashboard has a page");
  const before = await siteBefore(to);
  const frozen = await freeze(await publicDesk(desk), options, page, before);
  const { missions } = frozen.site;
  const own = [...dashboard].filter(([path]) => path !== "index.html");
  const manifest = {
    muster: options.version,
    place,
    head: standing.seq,
    hash: standing.hash,
    key: verifierKey(standing.ledger, key),
  };
  const fronts: readonly SiteFile[] = [
    ...own.map(([path, body]) => ({ path, body })),
    ...frozen.stays,
    { path: "checkpoint", body: signedCheckpoint(standing, key) },
    { path: MANIFEST, body: `${JSON.stringify(manifest, null, 2)}\n` },
    {
      path: "index.html",
      body: indexPage(new TextDecoder().decode(page), { place, missions, files: dashboard }),
    },
  ];
  const answers = [
    { path: SITE, body: JSON.stringify(frozen.site) },
    { path: MADE, body: JSON.stringify(frozen.made) },
  ];
  const { kept, same } = frozen;
  const written = await writeSite(to, { place, answers, kept, fronts, same, before: before.needs });
  if (!written.ok) return written;
  const files = answers.length + kept.length + fronts.length + same.length;
  return ok({ files, bytes: written.value });
}

/** The files of a folder by name, sorted. */
function filesUnder(folder: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
