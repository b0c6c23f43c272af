import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addMissions, Desk, loadSample } from "#actions";
import { createApi, serve } from "#api";
import type { Instant } from "#base";
import { openStore } from "#store";
import missions from "../../../samples/haiti/missions.json" with { type: "json" };

const SAMPLE = join(import.meta.dirname, "../../../samples/haiti");

/** What the ledger of a site holds at first. */
export type Holds = "sample" | "missions" | "nothing";

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
  const opened = await openStore({ file: join(folder, "ledger.db"), now, newId });
  if (!opened.ok) throw new Error(opened.refusal.message);
  const ports = { store: opened.value, now, newId, author: "tester" };
  if (asked.holds === "sample") refuseNothing(await loadSample(ports, SAMPLE));
  const sample = asked.holds === "sample" && (asked.readOnly ?? true);
  const desk = new Desk({ ...ports, sample });
  if (asked.holds === "missions") refuseNothing(await addMissions(desk, missions));
  const app = createApi(desk, { dashboard: asked.dashboard, version: "test", freshMs: 0 });
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

function refuseNothing<T>(
  result: { ok: true; value: T } | { ok: false; refusal: { message: string } },
): T {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}
