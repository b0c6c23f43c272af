import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import type { DrawEmbed, DrawFirst } from "#api";

/** Build the dashboard of this source into a folder. */
export async function buildDashboard(outDir: string): Promise<void> {
  await build({
    configFile: join(import.meta.dirname, "../../../vite.config.ts"),
    logLevel: "error",
    build: { outDir, emptyOutDir: true },
  });
}

/** Build what draws for the pages of others into a folder; the answer is its file. */
export async function buildEmbeds(outDir: string): Promise<string> {
  await build({
    configFile: join(import.meta.dirname, "../../../vite.config.ts"),
    logLevel: "error",
    mode: "embeds",
    build: { outDir, emptyOutDir: true },
  });
  return join(outDir, "drawEmbed.js");
}

/** What draws the first screen, from beside the file that was built for the pages of others. */
export async function loadFirst(embeds: string): Promise<DrawFirst> {
  const file = join(dirname(embeds), "drawFirst.js");
  const made: { readonly drawFirst: DrawFirst } = await import(pathToFileURL(file).href);
  return made.drawFirst;
}

/** What draws, from the file it was built into. */
export async function loadEmbeds(file: string): Promise<DrawEmbed> {
  const made: { readonly drawEmbed: DrawEmbed } = await import(pathToFileURL(file).href);
  return made.drawEmbed;
}
