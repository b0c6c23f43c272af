import { existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ok, type Result, refuse } from "#base";
import type { SiteFile } from "./frozenAnswers.ts";

/** A site ready to be written. */
export interface Site {
  /** The folder of this version's answers; its name is that of the ledger's head. */
  readonly place: string;
  /** Under `place`: what the page below shows. */
  readonly answers: readonly SiteFile[];
  /** Files with names that stay. The last one, the page, says which version is shown. */
  readonly fronts: readonly SiteFile[];
}

/** Why a site was not written. */
export interface SiteRefusal {
  readonly code: "folder_foreign";
  readonly message: string;
}

const MARK = "manifest.json";
/** Files on their way to the disk at one time: each is waited for. */
const FILES_AT_ONCE = 32;

/**
 * Write a site into a folder, so that a reader at any moment, and after a crash at any moment,
 * finds the old site or the new one. The answers of each version lie in a folder of their own; the
 * page that names the folder is put in place last, by a rename. The version before is kept for
 * those who are still reading it; older ones go.
 */
export async function writeSite(folder: string, site: Site): Promise<Result<number, SiteRefusal>> {
  if (existsSync(folder) && !existsSync(join(folder, MARK)) && (await readdir(folder)).length > 0) {
    const message = `${folder} holds something else than a site of Muster. Name a folder that is empty or new.`;
    return refuse({ code: "folder_foreign", message });
  }
  const before = await shownBefore(folder);
  let bytes = 0;
  for (let at = 0; at < site.answers.length; at += FILES_AT_ONCE) {
    const some = site.answers.slice(at, at + FILES_AT_ONCE);
    const writing = some.map(({ path, body }) => put(folder, join(site.place, path), body));
    for (const size of await Promise.all(writing)) bytes += size;
  }
  for (const { path, body } of site.fronts) bytes += await put(folder, path, body);
  await sweep(folder, new Set([site.place, before ?? site.place]));
  return ok(bytes);
}

/** Put a file in place whole: what was there stays until the new one is safe on the disk. */
async function put(folder: string, path: string, body: string | Uint8Array): Promise<number> {
  const file = join(folder, path);
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  if (await holds(file, bytes)) return bytes.byteLength;
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.draft`;
  const handle = await open(draft, "w");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
  return bytes.byteLength;
}

async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  const held = await readFile(file).catch(() => null);
  return held?.equals(bytes) ?? false;
}

async function shownBefore(folder: string): Promise<string | null> {
  const text = await readFile(join(folder, MARK), "utf8").catch(() => null);
  if (text === null) return null;
  const { place }: { readonly place?: unknown } = JSON.parse(text);
  return typeof place === "string" ? place : null;
}

async function sweep(folder: string, keep: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(join(folder, "at"))) {
    if (!keep.has(`at/${name}`)) await rm(join(folder, "at", name), { recursive: true });
  }
}
