import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** A plain server of files, as any web server is: it knows nothing of Muster. */
export interface ServedFiles {
  /** Such as `http://127.0.0.1:41234/`. */
  readonly address: string;
  readonly close: () => void;
}

/** Serve the files of a folder, each as it lies there. */
export function serveFiles(folder: string): Promise<ServedFiles> {
  return serveAnswers((path) => {
    const file = join(folder, path === "/" ? "index.html" : path);
    return existsSync(file) ? { type: TYPES[extname(file)], body: readFileSync(file) } : null;
  });
}

/** Serve one page, which is read anew at every request, as the site of somebody else. */
export function serveHost(page: () => string): Promise<ServedFiles> {
  return serveAnswers((path) => (path === "/" ? { type: "text/html", body: page() } : null));
}

type Found = { readonly type: string | undefined; readonly body: string | Buffer } | null;

async function serveAnswers(find: (path: string) => Found): Promise<ServedFiles> {
  const server = createServer(({ url = "/" }, response) => {
    const found = find(decodeURIComponent(new URL(url, "http://x").pathname));
    if (found === null) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": found.type ?? "text/plain" }).end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
