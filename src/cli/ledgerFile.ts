import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { homedir, platform } from "node:os";
import { join, resolve } from "node:path";
import { Desk, loadSample, MATCHER_VERSION, type Refusal } from "#actions";
import { ok, type Result, refuse } from "#base";
import { openStore } from "#store";
import type { Given, OpenLedger, World } from "./command.ts";
import { folderRefusal } from "./outFolder.ts";

/** How a command wants to open the ledger: `write` refuses the sample, so that own work never mixes with it. */
export type Wish = "read" | "write";

/**
 * Open the ledger that a call names: `--db`, else `MUSTER_DB`, else the sample's, which is made
 * where there is none yet.
 */
export async function openLedger(
  given: Given,
  world: World,
  wish: Wish,
): Promise<Result<OpenLedger, string>> {
  const named = given.options["db"] ?? world.env["MUSTER_DB"];
  if (named === undefined || named === "") {
    if (wish === "write") return refuse(sampleIsReadOnly());
    return openSample(world);
  }
  if (wish === "write" && isSame(named, sampleFile(world))) return refuse(sampleIsReadOnly());
  if (wish === "read" && !existsSync(named)) {
    return refuse(
      `There is no ledger at ${named}. The first command that writes makes it, such as: muster missions --add samples/haiti/missions.json --db ${named}`,
    );
  }
  return openAt(named, world, wish);
}

/** Whether a call names a ledger that is not there yet. */
export function isNewLedger(given: Given, world: World): boolean {
  const named = given.options["db"] ?? world.env["MUSTER_DB"] ?? "";
  return named !== "" && !existsSync(named);
}

/** Whether two paths lead to one file, whatever they are called. */
function isSame(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  return existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);
}

/** Open the Haiti sample in its own file; make it first where it is not there. */
export async function openSample(world: World): Promise<Result<OpenLedger, string>> {
  const file = sampleFile(world);
  const refusal = folderRefusal(dataFolder(world.env));
  if (refusal !== null)
    return refuse(`The sample cannot be made: ${refusal} MUSTER_HOME says which folder is used.`);
  const opened = await openAt(file, world, "write");
  if (!opened.ok) return refuse(opened.refusal);
  const { store, desk } = opened.value;
  if ((await store.head()).seq > 0) return opened;
  world.say("Making the Haiti sample …");
  const loaded = await loadSample(desk.ports, sampleFolder(world));
  // Another command may have made it at the same moment.
  if (!loaded.ok && loaded.refusal.code !== "ledger_not_empty") return refuse(said(loaded.refusal));
  return opened;
}

/** Where ledgers lie unless a call says otherwise. */
export function dataFolder(env: World["env"]): string {
  const own = env["MUSTER_HOME"];
  if (own !== undefined && own !== "") return own;
  if (platform() === "win32") return join(env["LOCALAPPDATA"] ?? homedir(), "Muster");
  if (platform() === "darwin") return join(homedir(), "Library", "Application Support", "Muster");
  return join(env["XDG_DATA_HOME"] ?? join(homedir(), ".local", "share"), "muster");
}

/** The sample's file: named after its content, so that a newer sample never opens an older file. */
export function sampleFile(world: World): string {
  const hash = createHash("sha256").update(MATCHER_VERSION);
  const folder = sampleFolder(world);
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return join(dataFolder(world.env), `sample-haiti-${hash.digest("hex").slice(0, 8)}.db`);
}

/** The folder of the sample's own texts and claims. */
export function sampleFolder(world: World): string {
  return join(world.home, "samples", "haiti");
}

/** What a person is told who would write into the sample. */
function sampleIsReadOnly(): string {
  return (
    "This would write into the Haiti sample, and own work never mixes with it. Name a ledger of your own " +
    "with --db my.db (or set MUSTER_DB); it is made if there is none. Give it missions with: " +
    "muster missions --add samples/haiti/missions.json --db my.db"
  );
}

async function openAt(file: string, world: World, wish: Wish): Promise<Result<OpenLedger, string>> {
  const { now, newId } = world;
  const opened = await openStore({ file, now, newId, readOnly: wish === "read" });
  if (!opened.ok) return refuse(opened.refusal.message);
  const store = opened.value;
  const author = world.env["MUSTER_AUTHOR"] ?? world.env["USER"] ?? "me";
  const sample = isSame(file, sampleFile(world));
  const allowPrivateHosts = (world.env["MUSTER_ALLOW_PRIVATE_HOSTS"] ?? "")
    .split(/[\s,]+/)
    .filter((host) => host !== "");
  const ports = { store, now, newId, author, sample, allowPrivateHosts };
  return ok({ store, desk: new Desk(ports), file });
}

function said({ message }: Refusal): string {
  return message;
}
