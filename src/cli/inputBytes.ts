import { readFile, stat } from "node:fs/promises";
import { ok, type Result, refuse } from "#base";
import type { World } from "./command.ts";

/** The largest file that is taken in, in bytes. */
const MAX_BYTES = 20_000_000;

/** The bytes of a file, or of standard input for `-`; a folder is answered as such. */
export async function inputBytes(
  file: string,
  world: World,
): Promise<Result<Uint8Array | "folder", string>> {
  if (file === "-") return bytesOfInput(world);
  try {
    const found = await stat(file);
    if (found.isDirectory()) return ok("folder");
    if (found.size > MAX_BYTES) return refuse(tooLarge(file, found.size));
    return ok(await readFile(file));
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : "";
    if (code === "ENOENT" || code === "ENOTDIR") return refuse(`There is no file ${file}.`);
    if (code === "EACCES") return refuse(`${file} may not be read by you.`);
    throw cause;
  }
}

async function bytesOfInput(world: World): Promise<Result<Uint8Array, string>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of world.input) {
    parts.push(part);
    size += part.length;
    if (size > MAX_BYTES) return refuse(tooLarge("Standard input", size));
  }
  return ok(Buffer.concat(parts));
}

function tooLarge(name: string, size: number): string {
  return `${name} holds ${(size / 1_000_000).toFixed(1)} MB; at most 20 MB are taken in. Cut it into its articles.`;
}
