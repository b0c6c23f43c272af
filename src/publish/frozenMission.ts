import { strToU8, zipSync } from "fflate";
import { type Desk, feedsOf, iatiFile } from "#actions";
import type { EmbedPages } from "#api";
import { EMBED_LANGS, EMBEDS_OF_SITES, embedPath } from "#contract";
import { type Answered, csvMetadata, csvOf, TABLE_NAMES, tableOf } from "#formats";
import type { SiteFile } from "./siteFile.ts";
import { textPage } from "./textPage.ts";

/** Everything about a mission that stands under a name that stays: words, tables, feeds, drawings. */
export async function frozenMission(
  desk: Desk,
  embeds: EmbedPages | null,
  answered: Answered,
): Promise<readonly SiteFile[]> {
  const { mission } = answered.selection;
  const id = encodeURIComponent(mission);
  const tables = tableFiles(answered, `tables/${id}`);
  const feeds = (await feedsOf(desk, answered)).map(({ party, format, body }) => ({
    path: feedPath(mission, party, format),
    body,
  }));
  return [
    { path: `text/${id}.html`, body: textPage(answered, { tables, feeds }) },
    ...tables,
    ...feeds,
    ...(embeds === null ? [] : await embedFiles(embeds, answered)),
  ];
}

/** Where a feed lies; `all` is no code of a party. */
function feedPath(mission: string, party: string | null, format: string): string {
  const name = party === null ? "all" : encodeURIComponent(party);
  const ending = format === "json" ? "json" : `${format}.xml`;
  return `feeds/${encodeURIComponent(mission)}/${name}.${ending}`;
}

/** Each table with its dictionary; that of the claims, which is long, comes packed with both. */
function tableFiles(answered: Answered, folder: string): readonly SiteFile[] {
  const files = TABLE_NAMES.flatMap((name): readonly SiteFile[] => {
    const table = tableOf(name, answered);
    const both: readonly SiteFile[] = [
      { path: `${name}.csv`, body: csvOf(table) },
      { path: `${name}.csv-metadata.json`, body: csvMetadata(table, `${name}.csv`) },
    ];
    if (name === "claims") return [{ path: `${folder}/claims.zip`, body: zip(both) }];
    return both.map(({ path, body }) => ({ path: `${folder}/${path}`, body }));
  });
  return [...files, { path: `${folder}/iati.xml`, body: iatiFile(answered).body }];
}

// The hour is that of no clock, and local as the library reads it: the same bytes everywhere.
function zip(files: readonly SiteFile[]): Uint8Array {
  const held = files.map(({ path, body }) => [
    path,
    typeof body === "string" ? strToU8(body) : body,
  ]);
  return zipSync(Object.fromEntries(held), { level: 3, mtime: new Date(2000, 0, 1) });
}

/** The drawings that may stand on pages of others. */
async function embedFiles(embeds: EmbedPages, { board }: Answered): Promise<readonly SiteFile[]> {
  const files: SiteFile[] = [];
  for (const embed of EMBEDS_OF_SITES) {
    for (const lang of EMBED_LANGS) {
      const name = { ...embed, mission: board.asked.mission, lang };
      const { html } = await embeds.page(name, board);
      files.push({ path: embedPath(name), body: html });
    }
  }
  return files;
}
