import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";

/** How to start a browser that was tried and works here. */
export interface Launch {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** A way to start a browser, or why there is none: a line per thing tried. */
export type Found =
  | { readonly launch: Launch }
  | { readonly launch: null; readonly tried: readonly string[] };

const ARGS = ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none"];

/**
 * Find a browser that really starts: the one named by `MUSTER_BROWSER`, the machine's Chrome or
 * Chromium, else the one of `@sparticuz/chromium`, at last with the system libraries it brings.
 */
export async function findChromium(): Promise<Found> {
  const tried: string[] = [];
  for (const candidate of [machines, brought, broughtWithLibraries]) {
    try {
      const launch = await candidate();
      if (launch === null) continue;
      await draw(launch);
      return { launch };
    } catch (cause) {
      tried.push(`${candidate.name}: ${cause instanceof Error ? firstLines(cause) : cause}`);
    }
  }
  return { launch: null, tried };
}

/** A launch in the words of Playwright. */
export function options({ executablePath, args, env }: Launch) {
  return { executablePath, args: [...args], env: { ...process.env, ...env }, headless: true };
}

// A browser can start and still die at the first form: one is drawn before it is trusted.
async function draw(launch: Launch): Promise<void> {
  const browser = await chromium.launch({ ...options(launch), timeout: 30_000 });
  try {
    const page = await browser.newPage();
    await page.setContent("<input type=date><select><option>one</select>");
    await page.screenshot();
  } finally {
    await browser.close();
  }
}

const INSTALLED: readonly string[] = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

async function machines(): Promise<Launch | null> {
  const named = process.env["MUSTER_BROWSER"];
  // The name of the one that npm brings turns the machine's own off.
  if (named === "npm") return null;
  const executablePath = named ?? INSTALLED.find((path) => existsSync(path));
  return executablePath === undefined ? null : { executablePath, args: ARGS, env: {} };
}

async function brought(): Promise<Launch | null> {
  const folder = await unpacked();
  if (folder === null) return null;
  const env = { FONTCONFIG_FILE: join(folder, "fonts.conf") };
  return { executablePath: join(folder, "chromium"), args: [...ARGS, "--no-zygote"], env };
}

async function broughtWithLibraries(): Promise<Launch | null> {
  const launch = await brought();
  if (launch === null) return null;
  const libraries = join(dirname(launch.executablePath), "al2023", "lib");
  return { ...launch, env: { ...launch.env, LD_LIBRARY_PATH: libraries } };
}

// Unpacked once for each version, whole or not at all; null where this system cannot run it.
async function unpacked(): Promise<string | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const home = join(import.meta.dirname, "../../../node_modules/@sparticuz/chromium");
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const folder = join(tmpdir(), `muster-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const making = mkdtempSync(`${folder}-`);
  const { TMPDIR } = process.env;
  try {
    // The package unpacks into the system's folder for temporary files, and only there.
    process.env["TMPDIR"] = making;
    const { inflate } = await import("@sparticuz/chromium");
    for (const file of ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"])
      await inflate(join(home, "bin", file));
    writeFileSync(join(making, "fonts.conf"), fontsAt(folder));
    renameSync(making, folder);
  } finally {
    if (TMPDIR === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = TMPDIR;
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

// The package's own list of fonts names folders that only its first home has; a browser without
// any font dies at the first field of a form.
function fontsAt(folder: string): string {
  const folders = [join(folder, "fonts"), "/usr/share/fonts", "/usr/local/share/fonts"];
  const listed = folders.map((path) => `<dir>${path}</dir>`).join("");
  return `<?xml version="1.0"?><fontconfig>${listed}<cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`;
}

function firstLines({ message }: Error): string {
  const lines = message.split("\n").map((line) => line.trim());
  const telling = lines.filter((line) => /error|cannot|failed|missing/i.test(line));
  return (telling.length > 0 ? telling : lines).slice(0, 3).join(" ").slice(0, 400);
}
