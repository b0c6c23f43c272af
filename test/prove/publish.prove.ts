// The published site is the ledger, and no more of it than may be shown: generated ledgers are full of
// words that must not get out. Each is told in steps (decisions, retractions and their undoing, other
// rules of what may be passed on, the same text by somebody else) and published now and then; at the
// end the site that grew is to the byte the one made from nothing. And a program that publishes is
// killed at random moments.
import { spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gunzipSync, strFromU8, unzipSync } from "fflate";
import { addDocument, addMissions, Desk, decideClaim, retract } from "#actions";
import type { DrawEmbed } from "#api";
import type { Day } from "#base";
import { type EntryBody, withoutStamp } from "#ledger";
import { publishSite } from "#publish";
import { ownDesk } from "../api/calls.ts";
import { buildEmbeds, loadEmbeds } from "../e2e/support/build.ts";
import {
  inFolder,
  type Outcome,
  type ProofOptions,
  randomFrom,
  runProof,
} from "./support/proof.ts";

const DOCUMENTS = 12;
/** A mission that neither succeeds nor hands over to another. */
const OTHER = {
  id: "elsewhere",
  name: "Mission Elsewhere",
  short: "ME",
  aliases: { en: ["Mission Elsewhere"] },
  host: "SOM",
  kind: "police",
  requirements: [],
};
/** The mission that took over from the one that the sayings are about. */
const SUCCESSOR = "haiti-gsf";
const SAYINGS = [
  "Kenya pledged 1,000 police officers for the Multinational Security Support mission in Haiti.",
  "Canada gave $ 20 million for the Multinational Security Support mission in Haiti.",
  "Brazil will not send troops to the Multinational Security Support mission in Haiti.",
];

/** Publish generated ledgers, each twice, look for what must not be in them, and kill as many publishings. */
export async function publishing(
  { runs, seed }: ProofOptions,
  draw: DrawEmbed | null,
): Promise<Outcome> {
  const random = randomFrom(seed);
  const failures: string[] = [];
  const counts = { documents: 0, changed: 0, published: 0, shown: 0, killed: 0 };
  await inFolder(async (folder) => {
    const dashboard = join(folder, "dashboard");
    mkdirSync(dashboard);
    writeFileSync(join(dashboard, "index.html"), '<!doctype html><meta charset="utf-8" />');
    const { privateKey: key } = generateKeyPairSync("ed25519");
    const publish = async (desk: Desk, to: string) => {
      const { seq, hash } = await desk.ports.store.head();
      const standing = { ledger: "proof", seq, hash };
      const done = await publishSite(desk, { to, dashboard, draw, version: "1", standing, key });
      if (!done.ok) throw new Error(done.refusal.message);
      return contents(to);
    };
    for (let run = 0; run < runs; run++) {
      const own = await ownDesk();
      const desk = new Desk({ ...own.ports, author: "canary-author" });
      await addMissions(desk, [OTHER]);
      const grown = join(folder, `grown-${run}`);
      for (let at = 0; at < DOCUMENTS; at++) {
        await tell(desk, random, at);
        if (random() < 0.8) counts.changed += await change(desk, random);
        if (random() >= 0.25) continue;
        await publish(desk, grown);
        counts.published += 1;
      }
      const over = await publish(desk, grown);
      const fresh = await publish(desk, join(folder, `fresh-${run}`));
      counts.documents += DOCUMENTS;
      counts.shown += [...fresh.keys()].filter((path) => path.startsWith("data/texts/")).length;
      for (const [path, { bytes, shown }] of fresh) {
        const leaked = shown.match(/canary-[\w-]+/);
        if (leaked !== null) failures.push(`run ${run}: ${leaked[0]} in ${path}`);
        if (over.get(path)?.bytes.equals(bytes) !== true)
          failures.push(`run ${run}: ${path} differs over an older site`);
      }
      // Beside the new version lies what the one before still needs, and nothing else.
      for (const path of over.keys()) {
        if (!fresh.has(path) && !/^(?:at|data\/entries)\//.test(path))
          failures.push(`run ${run}: ${path} is left over`);
      }
    }
    for (let run = 0; run < runs; run++) {
      const torn = await publishAndKill(join(folder, "killed"), random);
      counts.killed += 1;
      if (torn !== null) failures.push(`kill ${run}: ${torn}`);
    }
  });
  return {
    promise: "E4 the published site is the ledger",
    runs,
    failures: failures.length,
    seed,
    ...counts,
    ...(failures.length > 0 ? { said: failures.slice(0, 20) } : {}),
  };
}

/** Keep a document of which something must not get out, and settle what is claimed in it. */
async function tell(desk: Desk, random: () => number, at: number): Promise<void> {
  const one = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  const fate = one(["internal", "draft", "taken", "rejected", "shown", "shown"] as const);
  const redistribute = one(["full", "quote", "none"] as const);
  const open = fate === "shown" && redistribute === "full";
  const secret = open ? "plain" : "canary";
  const from = fate === "shown" ? `paper-${at}` : `canary-paper-${at}`;
  const added = await addDocument(desk, {
    text: `${secret}-before ${at}. ${one(SAYINGS)} And ${secret}-after ${at}.`,
    published: `2024-0${1 + Math.floor(random() * 9)}-1${at % 10}` as Day,
    publisher: from,
    title: `${from} reports`,
    visibility: fate === "internal" ? "internal" : "public",
    redistribute,
  });
  if (!added.ok) throw new Error(added.refusal.message);
  for (const { id } of fate === "draft" ? [] : added.value.proposals) {
    const verdict = fate === "rejected" ? "rejected" : "accepted";
    const done = await decideClaim(desk, { claim: id, verdict, reason: "canary-reason" });
    if (!done.ok) throw new Error(done.refusal.message);
  }
  if (fate !== "taken") return;
  const taken = await retract(desk, { of: added.value.document.id, reason: "canary-why" });
  if (!taken.ok) throw new Error(taken.refusal.message);
}

/** Change what was told before, in one of several ways; how many entries came of it. */
async function change(desk: Desk, random: () => number): Promise<number> {
  const pick = <T>(items: readonly T[]): T | undefined =>
    items[Math.floor(random() * items.length)];
  const entries = await desk.ports.store.entriesAfter(0);
  const documents = entries.filter((entry) => entry.kind === "document");
  const document = pick(documents.filter(({ publisher }) => publisher.startsWith("paper")));
  const text = await desk.ports.store.text(document?.sha256 ?? "");
  const retractions = entries.filter((entry) => entry.kind === "retraction");
  // What was taken back whole holds words that must not get out: it stays so.
  const stays = new Set([...documents.map(({ id }) => id), ...retractions.map(({ of }) => of)]);
  switch (pick(["retract", "undo", "redistribute", "hide", "adopt", "file", "retell"] as const)) {
    case "retract": {
      const decision = pick(entries.filter((entry) => entry.kind === "decision"));
      if (decision === undefined) return 0;
      return count(await retract(desk, { of: decision.of, reason: "it was wrong" }));
    }
    case "undo": {
      const undone = pick(retractions.filter(({ id, of }) => !stays.has(of) && !stays.has(id)));
      if (undone === undefined) return 0;
      return count(await retract(desk, { of: undone.id, reason: "it was right" }));
    }
    case "redistribute": {
      if (document === undefined || text === null) return 0;
      const allowed = ["quote", "none", text.includes("canary") ? "none" : "full"] as const;
      const redistribute = pick(allowed) ?? "none";
      return append(desk, { ...withoutStamp(document), redistribute });
    }
    case "hide":
      if (document === undefined) return 0;
      return append(desk, { ...withoutStamp(document), visibility: "internal" });
    case "adopt": {
      const decision = pick(entries.filter((entry) => entry.kind === "decision"));
      if (decision?.tells === undefined) return 0;
      const [id, act, claim] = [`adopted-${entries.length}`, decision.tells.act, decision.of];
      return append(desk, { kind: "adoption", id, act, claim, reason: "I counted" });
    }
    case "file": {
      const file = pick(entries.filter((entry) => entry.kind === "mission"));
      if (file === undefined) return 0;
      const mission = { ...file.mission, name: `${file.mission.short} of ${entries.length}` };
      return append(desk, { kind: "mission", id: `file-${entries.length}`, mission });
    }
    default:
      return text === null ? 0 : retell(desk, text, pick([OTHER.id, SUCCESSOR]) ?? "", random);
  }
}

async function append(desk: Desk, body: EntryBody): Promise<number> {
  return count(await desk.ports.store.append([body], { author: "me" }));
}

/** Have somebody else print the same words, about another mission, and let nothing of them be passed on. */
async function retell(
  desk: Desk,
  text: string,
  mission: string,
  random: () => number,
): Promise<number> {
  const added = await addDocument(desk, {
    text,
    published: "2024-10-10",
    publisher: `paper-again-${Math.floor(random() * 1000)}`,
    redistribute: "none",
  });
  if (!added.ok) throw new Error(added.refusal.message);
  for (const { id, claim } of added.value.proposals) {
    const amended = { ...claim, mission };
    await decideClaim(desk, { claim: id, verdict: "amended", amended });
  }
  return 1 + added.value.proposals.length;
}

function count(done: { readonly ok: boolean }): number {
  return done.ok ? 1 : 0;
}

interface Held {
  readonly bytes: Buffer;
  /** What it shows to whoever opens it; of a packed one what is packed. */
  readonly shown: string;
}

/** The files of a site by path. */
function contents(site: string): ReadonlyMap<string, Held> {
  const found = readdirSync(site, { recursive: true, withFileTypes: true });
  return new Map(
    found
      .filter((item) => item.isFile())
      .map((item) => {
        const file = join(item.parentPath, item.name);
        const bytes = readFileSync(file);
        const shown = file.endsWith(".gz")
          ? strFromU8(gunzipSync(bytes))
          : file.endsWith(".zip")
            ? Object.values(unzipSync(bytes))
                .map((one) => strFromU8(one))
                .join("\n")
            : bytes.toString("utf8");
        return [file.slice(site.length + 1), { bytes, shown }];
      }),
  );
}

/** Kill a program that publishes, and see whether what its page names is there whole; null where it is. */
async function publishAndKill(site: string, random: () => number): Promise<string | null> {
  const writer = join(import.meta.dirname, "../publish/writer.ts");
  const child = spawn(process.execPath, [writer, site], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  await wait(random() * 200);
  child.kill("SIGKILL");
  await once(child, "exit");
  const place = readFileSync(join(site, "index.html"), "utf8").replace("shows ", "");
  const round = /\d+/.exec(place)?.[0];
  for (let at = 0; at < 20; at++) {
    const path = at < 10 ? join(place, `data/${at}.json`) : `data/entries/${round}-${at}.json`;
    const whole = `${place} ${at} ${"x".repeat(20_000)}`;
    const file = join(site, path);
    if (!existsSync(file) || readFileSync(file, "utf8") !== whole) return `${path} is not whole`;
  }
  return null;
}

if (import.meta.main) {
  await inFolder(async (folder) => {
    const draw = await loadEmbeds(await buildEmbeds(join(folder, "embeds")));
    await runProof((options) => publishing(options, draw), 100);
  });
}
