// The published site is the ledger, and no more of it than may be shown: generated ledgers are full of
// words that must not get out; the same ledger is published twice, afresh and over an older site; and
// a program that publishes is killed at random moments.
import { spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gunzipSync, strFromU8, unzipSync } from "fflate";
import { addDocument, Desk, decideClaim, retract } from "#actions";
import type { DrawEmbed } from "#api";
import type { Day } from "#base";
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
  const counts = { documents: 0, shown: 0, killed: 0 };
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
      const grown = join(folder, `grown-${run}`);
      for (let at = 0; at < DOCUMENTS; at++) {
        await tell(desk, random, at);
        if (at === DOCUMENTS / 2) await publish(desk, grown);
      }
      const over = await publish(desk, grown);
      const fresh = await publish(desk, join(folder, `fresh-${run}`));
      counts.documents += DOCUMENTS;
      counts.shown += [...fresh.keys()].filter((path) => path.startsWith("data/texts/")).length;
      for (const [path, body] of fresh) {
        const leaked = body.match(/canary-[\w-]+/);
        if (leaked !== null) failures.push(`run ${run}: ${leaked[0]} in ${path}`);
        if (over.get(path) !== body)
          failures.push(`run ${run}: ${path} differs over an older site`);
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

/** What the files of a site show to whoever opens them, by path; of packed ones what is packed. */
function contents(site: string): ReadonlyMap<string, string> {
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
        return [file.slice(site.length + 1), shown];
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
