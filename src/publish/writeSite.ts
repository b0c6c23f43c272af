import { existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ok, parseJson, type Result, refuse } from "#base";
import type { SiteFile } from "./siteFile.ts";

/** A site ready to be written. */
export interface Site {
  /** The folder of what this version alone holds; its name is that of the ledger's head. */
  readonly place: string;
  /** Under `place`: what the page below shows. */
  readonly answers: readonly SiteFile[];
  /** Files named by what they hold, which versions share. */
  readonly kept: readonly SiteFile[];
  /** Files with names that stay. The last one, the page, says which version is shown. */
  readonly fronts: readonly SiteFile[];
  /** Paths of files from before that are as they would be made. */
  readonly same: readonly string[];
  /** Paths that the version before still needs. */
  readonly before: readonly string[];
}

/** Why a site was not written. */
export interface SiteRefusal {
  readonly code: "folder_foreign";
  readonly message: string;
}

/** What tells a folder that is a site from others; it names the version shown. */
export const MANIFEST = "manifest.json";
/** The folder of a version: `at/` and the head's number and hash. */
const PLACE = /^at\/[\w-]+$/;
/** Folders that hold nothing but what a site was made of. */
const OWN = ["data", "embed", "feeds", "tables", "text"] as const;
/** Files on their way to the disk at one time: each is waited for. */
const FILES_AT_ONCE = 32;

/** Refuse a folder that holds something else than a site. */
export async function checkFolder(folder: string): Promise<Result<null, SiteRefusal>> {
  if (!existsSync(folder) || existsSync(join(folder, MANIFEST))) return ok(null);
  const mayHold = ["at", draftOf(MANIFEST), ...OWN];
  if ((await readdir(folder)).every((name) => mayHold.includes(name))) return ok(null);
  const message = `${folder} holds something else than a site of Muster. Name a folder that is empty or new.`;
  return refuse({ code: "folder_foreign", message });
}

/**
 * Write a site into a folder, so that a reader at any moment, and after a crash at any moment,
 * finds the old site or the new one. What a version alone holds lies in a folder of its own, and what
 * versions share is never changed; the page that names the folder is put in place last, by a rename.
 * The version before is kept for those who are still reading it; older ones go.
 */
export async function writeSite(folder: string, site: Site): Promise<Result<number, SiteRefusal>> {
  const checked = await checkFolder(folder);
  if (!checked.ok) return checked;
  const shown = await shownIn(folder);
  // Where a first attempt breaks off, the next one must know the folder for a site.
  if (!existsSync(join(folder, MANIFEST))) await put(folder, MANIFEST, "{}\n");
  let bytes = 0;
  const all = async <T>(items: readonly T[], write: (item: T) => Promise<number>) => {
    for (let at = 0; at < items.length; at += FILES_AT_ONCE) {
      // Each is waited for, also after one failed: none is still being written when this is over.
      const done = await Promise.allSettled(items.slice(at, at + FILES_AT_ONCE).map(write));
      for (const one of done) {
        if (one.status === "rejected") throw one.reason;
        bytes += one.value;
      }
    }
  };
  await all(site.kept, ({ path, body }) => put(folder, path, body));
  await all(site.answers, ({ path, body }) => put(folder, join(site.place, path), body));
  await all(site.same, async (path) => (await stat(join(folder, path))).size);
  const page = site.fronts.slice(-1);
  await all(site.fronts.slice(0, -1), ({ path, body }) => put(folder, path, body));
  await all(page, ({ path, body }) => put(folder, path, body));
  await sweep(folder, site, shown);
  return ok(bytes);
}

/** Put a file in place whole: what was there stays until the new one is safe on the disk. */
async function put(folder: string, path: string, body: string | Uint8Array): Promise<number> {
  const file = join(folder, path);
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  if (await holds(file, bytes)) return bytes.byteLength;
  await mkdir(dirname(file), { recursive: true });
  const draft = draftOf(file);
  try {
    const handle = await open(draft, "w");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true });
    throw cause;
  }
  return bytes.byteLength;
}

const draftOf = (file: string): string => `${file}.draft`;

async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  if (found?.size !== bytes.byteLength) return false;
  return (await readFile(file)).equals(bytes);
}

/** The folder of the version that a site shows; null where there is none, or none that can be read. */
export async function shownIn(folder: string): Promise<string | null> {
  const text = await readFile(join(folder, MANIFEST), "utf8").catch(() => null);
  if (text === null) return null;
  const read = parseJson(text);
  const place = read.ok ? (read.value as { readonly place?: unknown } | null)?.place : null;
  return typeof place === "string" && PLACE.test(place) ? place : null;
}

async function sweep(folder: string, site: Site, shown: string | null): Promise<void> {
  const { place, kept, fronts, same, before } = site;
  const places = new Set([place, shown ?? place]);
  for (const name of await readdir(join(folder, "at"))) {
    if (!places.has(`at/${name}`)) await rm(join(folder, "at", name), { recursive: true });
  }
  const wanted = new Set([...[...kept, ...fronts].map(({ path }) => path), ...same, ...before]);
  for (const own of OWN) {
    const found = await readdir(join(folder, own), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    for (const item of found) {
      const file = join(item.parentPath, item.name);
      const path = file.slice(join(folder, "/").length).replaceAll("\\", "/");
      if (item.isFile() && !wanted.has(path)) await rm(file);
    }
  }
}
