import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DrawEmbed, DrawFirst } from "#api";
import type { World } from "./command.ts";

/** The dashboard as built: what a browser runs, and what draws without one. */
export interface Dashboard {
  readonly folder: string;
  /** Null where an installation lacks it: such a dashboard has no embeds. */
  readonly draw: DrawEmbed | null;
  /** Null likewise: its first screen waits for the script. */
  readonly drawFirst: DrawFirst | null;
}

/**
 * The built dashboard. In a checkout it is built first where it is missing or older
 * than its source; null when it cannot be built.
 */
export async function openDashboard(world: World): Promise<Dashboard | null> {
  const built = join(world.home, "dist", "web");
  const source = join(world.home, "src");
  const drawings = join(world.home, "dist", "embeds");
  const made = timeOf(join(built, "index.html"));
  const drawn = timeOf(join(drawings, "drawFirst.js"));
  if (!existsSync(source)) return made === null ? null : dashboardOf(built, drawings);
  const newest = newestUnder(source);
  if (made !== null && drawn !== null && Math.min(made, drawn) >= newest) {
    return dashboardOf(built, drawings);
  }
  world.say("Building the dashboard …");
  const vite = join(world.home, "node_modules", "vite", "bin", "vite.js");
  for (const mode of ["production", "embeds"]) {
    const args = [vite, "build", "--logLevel", "error", "--mode", mode];
    const failure = await run(process.execPath, args, world.home);
    if (failure === null) continue;
    world.say(`The dashboard could not be built: ${failure}`);
    return null;
  }
  return dashboardOf(built, drawings);
}

function dashboardOf(folder: string, drawings: string): Dashboard {
  const embeds = join(drawings, "drawEmbed.js");
  const first = join(drawings, "drawFirst.js");
  if (!existsSync(embeds) || !existsSync(first)) return { folder, draw: null, drawFirst: null };
  return {
    folder,
    draw: async (scene) => (await moduleAt<{ drawEmbed: DrawEmbed }>(embeds)).drawEmbed(scene),
    drawFirst: async (scene) => (await moduleAt<{ drawFirst: DrawFirst }>(first)).drawFirst(scene),
  };
}

/** What is built beside the program is loaded with the first drawing, and then is there. */
function moduleAt<T>(file: string): Promise<T> {
  return import(/* @vite-ignore */ pathToFileURL(file).href);
}

/** Open an address in the person's browser, where there is a screen to show it. */
export function openBrowser(address: string, world: World): void {
  const { platform } = process;
  const screen =
    platform !== "linux" ||
    world.env["DISPLAY"] !== undefined ||
    world.env["WAYLAND_DISPLAY"] !== undefined;
  if (world.columns === null || world.env["CI"] !== undefined || !screen) return;
  const [command, ...args] =
    platform === "darwin"
      ? ["open", address]
      : platform === "win32"
        ? ["cmd", "/c", "start", "", address]
        : ["xdg-open", address];
  const opened = spawn(command ?? "", args, { stdio: "ignore", detached: true });
  // Without a browser the printed address is enough.
  opened.on("error", () => undefined);
  opened.unref();
}

function run(command: string, args: readonly string[], cwd: string): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
    let words = "";
    child.stderr.on("data", (part) => {
      words += String(part);
    });
    child.on("error", (cause) => resolve(cause.message));
    child.on("exit", (code) => resolve(code === 0 ? null : words.trim() || `exit code ${code}`));
  });
}

function newestUnder(folder: string): number {
  return Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true }).map((item) => {
      const path = join(folder, item.name);
      return item.isDirectory() ? newestUnder(path) : (timeOf(path) ?? 0);
    }),
  );
}

function timeOf(path: string): number | null {
  return existsSync(path) ? statSync(path).mtimeMs : null;
}
