// How long it takes to freeze a ledger of 10,000 claims into a site, how large it is, and how long
// again after one more claim.
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EntryBody } from "#ledger";
import { publishSite } from "#publish";
import { testDesk } from "../api/desk.ts";
import { buildEmbeds, loadEmbeds } from "../e2e/support/build.ts";
import { manyClaims } from "../e2e/support/manyClaims.ts";

const CLAIMS = 10_000;
const LIMITS = { megabytes: 10, first: 20, again: 2 };

const folder = mkdtempSync(join(tmpdir(), "muster-publish-"));
const dashboard = join(folder, "dashboard");
mkdirSync(dashboard);
writeFileSync(join(dashboard, "index.html"), "<!doctype html><head></head><body></body>");
const draw = await loadEmbeds(await buildEmbeds(join(folder, "embeds")));
const { privateKey: key } = generateKeyPairSync("ed25519");

try {
  const desk = await testDesk();
  const claims = await manyClaims(desk, CLAIMS);
  const { store } = desk.ports;
  const publish = async () => {
    const { seq, hash } = await store.head();
    const standing = { ledger: "bench", seq, hash };
    const begun = performance.now();
    const cpu = process.cpuUsage();
    const done = await publishSite(desk, {
      to: join(folder, "site"),
      dashboard,
      draw,
      version: "bench",
      standing,
      key,
    });
    if (!done.ok) throw new Error(done.refusal.message);
    const { user, system } = process.cpuUsage(cpu);
    return { ...done.value, took: (performance.now() - begun) / 1000, cpu: (user + system) / 1e6 };
  };
  const first = await publish();
  report(`${claims} claims, ${first.files} files`, first, LIMITS.first);
  report("the same again", await publish(), LIMITS.again);
  const last = (await store.entriesAfter(0, 200_000)).findLast((one) => one.kind === "decision");
  if (last?.kind !== "decision") throw new Error("The ledger holds a decision.");
  const { seq: _, recordedAt: _1, author: _2, prev: _3, hash: _4, ...body } = last;
  const more: EntryBody = { ...body, id: `${body.id}-new`, of: `${body.of}-new` };
  const appended = await store.append([more], { author: "bench" });
  if (!appended.ok) throw new Error(appended.refusal.message);
  report("after one more claim", await publish(), LIMITS.again);
  const megabytes = first.bytes / 1_000_000;
  process.stdout.write(
    `  ${megabytes.toFixed(1)} MB without the dashboard (limit ${LIMITS.megabytes})\n`,
  );
  if (megabytes > LIMITS.megabytes) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(what: string, { took, cpu }: { took: number; cpu: number }, limit: number): void {
  const slow = took > limit;
  if (slow) process.exitCode = 1;
  process.stdout.write(
    `  ${what.padEnd(40)} ${took.toFixed(1)} s (${cpu.toFixed(1)} s of processor time; limit ${limit} s)${slow ? ", SLOW" : ""}\n`,
  );
}
