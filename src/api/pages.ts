import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { type Label, Sealed, tagOf } from "./sealed.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

const DAYS_365 = 31_536_000;

/**
 * The built dashboard, file by file.
 *
 * Only what lay in the folder when it was opened can be asked for, by its very name; no path is
 * ever put together from a request, so none can lead out of the folder.
 */
export class Pages {
  readonly #files: ReadonlyMap<string, string>;
  readonly #sealed = new Map<string, Promise<Sealed>>();

  /** @param folder the built dashboard, with `index.html`; null where there is none */
  constructor(folder: string | null) {
    const names = folder === null ? [] : filesUnder(folder);
    this.#files = new Map(names.map((name) => [`/${name}`, join(folder ?? "", name)]));
  }

  /** The text of a file; null where there is none of that name. */
  async text(name: string): Promise<string | null> {
    const file = this.#files.get(name);
    return file === undefined ? null : readFile(file, "utf8");
  }

  /** What lies at a path, or null: a file, or for the name of a page the dashboard itself. */
  find(path: string): Promise<Sealed> | null {
    const name = /^\/[a-z-]*$/.test(path) ? "/index.html" : path;
    const file = this.#files.get(name);
    if (file === undefined) return null;
    let sealed = this.#sealed.get(name);
    if (sealed === undefined) {
      sealed = sealFile(name, file);
      sealed.catch(() => this.#sealed.delete(name));
      this.#sealed.set(name, sealed);
    }
    return sealed;
  }
}

async function sealFile(name: string, file: string): Promise<Sealed> {
  const bytes = await readFile(file);
  const type = TYPES[extname(name)] ?? "application/octet-stream";
  // Vite puts the hash of what a file holds into the names under `assets`, so these never change.
  const hashed = name.startsWith("/assets/");
  const label: Label = {
    type,
    cache: hashed ? `public, max-age=${DAYS_365}, immutable` : "no-cache",
    tag: tagOf(name, bytes.toString("latin1")),
    incompressible: type === "image/png" || type === "application/octet-stream",
  };
  return new Sealed(new Uint8Array(bytes), label);
}

function filesUnder(folder: string, below = ""): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((item) => {
    const name = below === "" ? item.name : `${below}/${item.name}`;
    if (item.isDirectory()) return filesUnder(folder, name);
    // A symbolic link could lead out of the folder.
    return item.isFile() ? [name] : [];
  });
}
