import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Result } from "#base";
import type { AddedDocument } from "../addDocument.ts";
import type { Desk } from "../desk.ts";
import { sha256 } from "../hash.ts";
import type { Refusal } from "../refusal.ts";
import { takeInPath } from "./runJob.ts";
import type { SourceFacts } from "./takeIn.ts";
import { changeOf, heldWork } from "./work.ts";

/** Files that a folder may hold and that are no documents: hidden ones, and those half written. */
const PASSED_OVER = /^\.|~$|\.(?:part|tmp|crdownload|swp)$/i;

/** What came of a file in a watched folder. */
export interface WatchedFile {
  readonly path: string;
  readonly taken: Result<AddedDocument, Refusal>;
}

/** Every file of a folder and the folders in it, by path; hidden and half-written ones left out. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const items = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (PASSED_OVER.test(item.name)) continue;
    const path = join(folder, item.name);
    // A link could lead anywhere, so only what lies here counts.
    if (item.isDirectory()) found.push(...(await filesIn(path)));
    else if (item.isFile()) found.push(path);
  }
  return found;
}

/**
 * Take in the files of a folder that are new or changed since it was last looked at.
 *
 * A file counts once it has been still between two looks, so that none is read half written; with
 * `still` it counts at once. What was taken in is remembered with the ledger.
 */
export async function lookInFolder(
  desk: Desk,
  folder: string,
  { facts = {}, still = false }: { readonly facts?: SourceFacts; readonly still?: boolean } = {},
): Promise<readonly WatchedFile[]> {
  const done: WatchedFile[] = [];
  for (const path of await filesIn(folder)) {
    const { size, mtimeMs } = await stat(path);
    const kind = "watched file";
    const id = sha256(path);
    const held = await heldWork<{ size: number; mtimeMs: number; taken: boolean }>(desk, kind, id);
    const same = held?.state.size === size && held.state.mtimeMs === mtimeMs;
    if (same && held.state.taken) continue;
    const ready = still || same;
    if (ready) done.push({ path, taken: await takeInPath(desk, path, facts) });
    const place = { id, version: held?.version ?? 0 };
    await desk.ports.store.changeWork([changeOf(kind, place, { size, mtimeMs, taken: ready })]);
  }
  return done;
}
