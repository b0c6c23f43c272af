import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseJson } from "#base";
import type { SiteReply } from "#contract";
import type { SiteFile } from "./siteFile.ts";
import { shownIn } from "./writeSite.ts";

/** In the folder of a version: what the dashboard opens with. */
export const SITE = "data/missions.json";
/** In the folder of a version: what its files were made of, so that the next can tell. */
export const MADE = "made.json";

/** What the files of a version were made of, and what they hold. */
export interface Made {
  /** By mission: its files that stand under names that stay, and a hash of all they were made of. */
  readonly missions: Readonly<
    Record<string, { readonly of: string; readonly files: readonly string[] }>
  >;
  /** By path: the hash of a file of which the next version may have no need to make it. */
  readonly holds: Readonly<Record<string, string>>;
}

/** A site as it lies in its folder before it is written again. */
export interface Before {
  readonly made: Made;
  /** Files that its version needs, for those who are still reading it. */
  readonly needs: readonly string[];
  /** Whether a file is there with every byte that it was written with. */
  readonly has: (path: string) => boolean;
}

/**
 * What lies in a folder. Where there is no site, or what it says of itself cannot be read or is of
 * another kind, nothing does: then everything is made.
 */
export async function siteBefore(folder: string): Promise<Before> {
  const place = await shownIn(folder);
  const made = place === null ? null : madeIn(join(folder, place, MADE));
  const site = place === null ? null : (readJson(join(folder, place, SITE)) as SiteReply | null);
  if (made === null || site === null) {
    return { made: { missions: {}, holds: {} }, needs: [], has: () => false };
  }
  return {
    made,
    needs: Object.values(site.ledgers ?? {}).flat(),
    has: (path) => {
      const file = join(folder, path);
      return existsSync(file) && made.holds[path] === digest(readFileSync(file));
    },
  };
}

/** The hash by which a file is known again. */
export function digest(body: SiteFile["body"]): string {
  return createHash("sha256").update(body).digest("hex");
}

function madeIn(file: string): Made | null {
  const made = readJson(file) as Partial<Made> | null;
  const { missions, holds } = made ?? {};
  return missions === undefined || holds === undefined ? null : { missions, holds };
}

function readJson(file: string): unknown {
  if (!existsSync(file)) return null;
  const read = parseJson(readFileSync(file, "utf8"));
  return read.ok ? read.value : null;
}
