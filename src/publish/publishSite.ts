import type { KeyObject } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { answerSelection, type Desk, publicDesk } from "#actions";
import { createApi, type DrawEmbed } from "#api";
import { assert, type Result } from "#base";
import { type BoardReply, type MissionsReply, pathOf } from "#contract";
import { type Standing, signedCheckpoint, verifierKey } from "./checkpoint.ts";
import { frozenAnswers, frozenEmbeds, type SiteFile } from "./frozenAnswers.ts";
import { indexPage } from "./indexPage.ts";
import { textPage } from "./textPage.ts";
import { type SiteRefusal, writeSite } from "./writeSite.ts";

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
 * Freeze the dashboard and the API's answers into files that any server of files can serve.
 *
 * Only what may be shown to anybody goes in (`publicDesk`). The same ledger gives the same bytes.
 */
export async function publishSite(
  desk: Desk,
  options: PublishOptions,
): Promise<Result<Published, SiteRefusal>> {
  const shown = await publicDesk(desk);
  const app = createApi(shown, { version: options.version, draw: options.draw });
  const answers = await frozenAnswers(app);
  const { standing, key } = options;
  const place = `at/${standing.seq}-${standing.hash.slice(0, 12)}`;
  const { missions }: MissionsReply = JSON.parse(textOf(answers, "data/missions.json"));
  const dashboard = filesUnder(options.dashboard);
  const texts: SiteFile[] = [];
  for (const { id, newestDay } of missions) {
    const times = newestDay === null ? {} : { trueOn: newestDay, knownAt: newestDay };
    const answered = await answerSelection(shown, { mission: id, ...times });
    const board: BoardReply = await (await app.request(pathOf("board", id, times))).json();
    assert(answered.ok, "a mission on file can be asked about");
    texts.push({
      path: `text/${encodeURIComponent(id)}.html`,
      body: textPage(answered.value, board),
    });
  }
  const embeds = options.draw === null ? [] : await frozenEmbeds(app, missions);
  const page = dashboard.get("index.html");
  assert(page !== undefined, "the built dashboard has a page");
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
    ...texts,
    ...embeds,
    { path: "checkpoint", body: signedCheckpoint(standing, key) },
    { path: "manifest.json", body: `${JSON.stringify(manifest, null, 2)}\n` },
    {
      path: "index.html",
      body: indexPage(new TextDecoder().decode(page), { place, missions, files: dashboard }),
    },
  ];
  const written = await writeSite(options.to, { place, answers, fronts });
  if (!written.ok) return written;
  return { ok: true, value: { files: answers.length + fronts.length, bytes: written.value } };
}

function textOf(files: readonly SiteFile[], path: string): string {
  const found = files.find((file) => file.path === path);
  assert(typeof found?.body === "string", `the site has ${path}`);
  return found.body;
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
