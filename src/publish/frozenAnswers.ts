import type { Hono } from "hono";
import type { Carrier } from "#api";
import {
  EMBED_LANGS,
  EMBEDS_OF_SITES,
  embedPath,
  type LedgerReply,
  type MissionsReply,
  pathOf,
} from "#contract";

/** A file of the site: its path, with `/`, and what it holds. */
export interface SiteFile {
  readonly path: string;
  readonly body: string | Uint8Array;
}

const TABLES = ["board", "claims", "acts"] as const;

/**
 * Ask the API for everything that a site shows, and keep the answers: the dashboard finds them under
 * `data/` by the very paths that it asks a server, and people find tables beside them.
 */
export async function frozenAnswers(app: Hono<Carrier>): Promise<readonly SiteFile[]> {
  const files: SiteFile[] = [];
  const keep = async (path: string, address: string): Promise<string> => {
    const answer = await app.request(address);
    const body = await answer.text();
    if (!answer.ok) throw new Error(`The API does not answer ${address}: ${body}`);
    files.push({ path, body });
    return body;
  };
  const { missions }: MissionsReply = JSON.parse(
    await keep("data/missions.json", pathOf("missions")),
  );
  const documents = new Set<string>();
  for (const { id, newestDay } of missions) {
    const place = `data/missions/${encodeURIComponent(id)}`;
    const ledger: LedgerReply = JSON.parse(
      await keep(`${place}/ledger.json`, pathOf("ledger", id)),
    );
    for (const entry of ledger.entries) if (entry.kind === "document") documents.add(entry.id);
    const times = newestDay === null ? {} : { trueOn: newestDay, knownAt: newestDay };
    await keep(`${place}/board.json`, pathOf("board", id, times));
    for (const table of TABLES) {
      const asked = (format: string) => pathOf("table", id, { ...times, table, format });
      await keep(`${place}/${table}.csv`, asked("csv"));
      await keep(`${place}/${table}.csv-metadata.json`, asked("dictionary"));
    }
  }
  for (const id of [...documents].sort()) {
    await keep(`data/documents/${encodeURIComponent(id)}.json`, pathOf("document", id));
  }
  return files;
}

/** Ask for every drawing that may stand on pages of others, on the newest day of its mission. */
export async function frozenEmbeds(
  app: Hono<Carrier>,
  missions: MissionsReply["missions"],
): Promise<readonly SiteFile[]> {
  const files: SiteFile[] = [];
  for (const { id, newestDay } of missions) {
    const times = newestDay === null ? "" : `?trueOn=${newestDay}`;
    for (const embed of EMBEDS_OF_SITES) {
      for (const lang of EMBED_LANGS) {
        const path = embedPath({ ...embed, mission: id, lang });
        const answer = await app.request(`/${path}${times}`);
        files.push({ path, body: await answer.text() });
      }
    }
  }
  return files;
}
