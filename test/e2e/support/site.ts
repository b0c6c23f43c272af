import { copyFileSync, existsSync, renameSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDocument, addFeed, addMissions, Desk, loadSample, startLinesJob } from "#actions";
import { createApi, type DrawEmbed, type DrawFirst, serve } from "#api";
import type { Day, Instant } from "#base";
import { openStore } from "#store";
import missions from "../../../samples/haiti/missions.json" with { type: "json" };

/** The folder of the sample that comes with Muster. */
export const SAMPLE = join(import.meta.dirname, "../../../samples/haiti");

/** An article that claims something in each of its sentences. */
export const ARTICLE =
  "Kenya has pledged 1,000 police officers to the Multinational Security Support mission in Haiti. " +
  "The High Court in Nairobi blocked the deployment on 26 January 2024. Brazil will not send troops to Haiti.";

/** What the ledger of a site holds at first; a desk is the sample with work that waits. */
export type Holds = "sample" | "desk" | "missions" | "nothing";

/** A server that answers over a ledger of its own. */
export interface Site {
  /** Such as `http://127.0.0.1:41234/`. */
  readonly address: string;
  readonly desk: Desk;
  readonly close: () => Promise<void>;
}

/** Settings of a site. */
export interface SiteOptions {
  readonly holds: Holds;
  /** The folder of the built dashboard. */
  readonly dashboard: string;
  /** The folder of the sample; the one that comes with Muster unless told. */
  readonly sample?: string;
  /** A folder that keeps ledgers of the sample for other sites; each loads its own unless told. */
  readonly samples?: string;
  /** Draws for the pages of others; nothing does unless told. */
  readonly draw?: DrawEmbed;
  /** Draws the first screen; only the browser does unless told. */
  readonly drawFirst?: DrawFirst;
  /** The sample is read-only, as `npm start` shows it; false makes it a ledger that can be written. */
  readonly readOnly?: boolean;
  readonly port?: number;
  /** The day on which the server stands; the day after the sample's last unless told. */
  readonly now?: string;
}

/** Serve a temporary ledger, with the clock standing still at noon. */
export async function openSite(asked: SiteOptions): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "muster-site-"));
  let made = 0;
  const newId = () => `id-${++made}`;
  const now = () => `${asked.now ?? "2026-03-22"}T12:00:00.000Z` as Instant;
  const file = join(folder, "ledger.db");
  const full = asked.holds === "sample" || asked.holds === "desk";
  const kept = full && asked.sample === undefined ? asked.samples : undefined;
  if (kept !== undefined) copyFileSync(await keptSample(kept, now), file);
  const store = refuseNothing(await openStore({ file, now, newId }));
  const ports = { store, now, newId, author: "tester" };
  const sample = asked.holds === "sample" && (asked.readOnly ?? true);
  const desk = new Desk({ ...ports, sample });
  if (full && kept === undefined) refuseNothing(await loadSample(ports, asked.sample ?? SAMPLE));
  if (asked.holds === "desk") await layOut(desk);
  if (asked.holds === "missions") refuseNothing(await addMissions(desk, missions));
  const app = createApi(desk, {
    dashboard: asked.dashboard,
    draw: asked.draw ?? null,
    drawFirst: asked.drawFirst ?? null,
    version: "test",
    freshMs: 0,
  });
  const serving = refuseNothing(await serve(app, { host: "127.0.0.1", port: asked.port ?? 0 }));
  return {
    address: serving.address,
    desk,
    close: async () => {
      await serving.close();
      await ports.store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// The ledger of the sample as it is loaded on a day: made whole beside, since two may need it at once.
async function keptSample(folder: string, now: () => Instant): Promise<string> {
  const kept = join(folder, `${now().slice(0, 10)}.db`);
  if (existsSync(kept)) return kept;
  const file = `${kept}-${process.pid}`;
  const ports = { now, newId: () => crypto.randomUUID(), author: "tester" };
  const store = refuseNothing(await openStore({ file, ...ports }));
  refuseNothing(await loadSample({ ...ports, store }, SAMPLE));
  await store.close();
  renameSync(file, kept);
  return kept;
}

// Work in every state that stands still: claims that wait, a feed not yet asked, a job under way.
async function layOut(desk: Desk): Promise<void> {
  const published = "2024-02-22" as Day;
  const facts = { published, publisher: "The Example", mission: "haiti-mss" };
  refuseNothing(await addDocument(desk, { ...facts, title: "Who sends police", text: ARTICLE }));
  const address = "https://example.org/news/feed.xml";
  refuseNothing(await addFeed(desk, { address, facts: { mission: "haiti-mss" } }));
  const lines = ["{", JSON.stringify({ ...facts, text: ARTICLE })].join("\n");
  const file = { bytes: new TextEncoder().encode(lines), name: "reports.jsonl" };
  refuseNothing(await startLinesJob(desk, file));
}

function refuseNothing<T>(
  result: { ok: true; value: T } | { ok: false; refusal: { message: string } },
): T {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}
