import { join } from "node:path";
import { build } from "vite";

/** Build the dashboard of this source into a folder. */
export async function buildDashboard(outDir: string): Promise<void> {
  await build({
    configFile: join(import.meta.dirname, "../../../vite.config.ts"),
    logLevel: "error",
    build: { outDir, emptyOutDir: true },
  });
}
