import { readFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { addMissions, Desk } from "#actions";
import type { Instant, Result } from "#base";
import { openStore } from "#store";

const MISSIONS = join(import.meta.dirname, "..", "..", "samples", "haiti", "missions.json");

/** A desk over a ledger in memory, or in a file, with the sample's missions on file. */
export async function openDesk(
  options: {
    readonly file?: string;
    readonly author?: string;
    readonly allowPrivateHosts?: readonly string[];
  } = {},
): Promise<Desk> {
  const { file = ":memory:", author = "Ann", allowPrivateHosts = [] } = options;
  const now = () => "2024-02-25T09:00:00.000Z" as Instant;
  const store = good(await openStore({ file, now }));
  onTestFinished(() => store.close());
  let ids = 0;
  const newId = () => `${process.pid}-${++ids}`;
  const desk = new Desk({ store, now, newId, author, allowPrivateHosts });
  if ((await store.head()).seq === 0) {
    const missions = JSON.parse(readFileSync(MISSIONS, "utf8"));
    good(await addMissions(desk, missions));
  }
  return desk;
}

/** The value of a result that is to be good. */
export function good<T>(result: Result<T, { readonly message: string }>): T {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

/** A page with one claim about the mission in Haiti: so many officers of Kenya. */
export function pageOf(count: number, more = ""): string {
  return `<!doctype html><html lang="en"><head><title>Officers</title>
<meta property="og:site_name" content="The Harbour Post">
<meta property="article:published_time" content="2024-02-2${count % 10}T08:00:00Z"></head><body>
<nav>Home World</nav><article><h1>Kenya pledges officers, part ${count}</h1>
<p>Kenya has pledged ${1_000 + count} police officers to the Multinational Security Support mission in Haiti.</p>
${more}</article></body></html>`;
}
