import { readFile, stat } from "node:fs/promises";
import { ok, type Result, refuse } from "#base";
import type { World } from "./command.ts";

/** The largest file that is taken in, in bytes. */
const MAX_BYTES = 20_000_000;

/**
 * The bytes of a file, or of standard input for `-`; a folder is answered as such.
 *
 * @param most the largest that is taken in, in bytes; more is refused before it is read whole
 */
export async function inputBytes(
  file: string,
  world: World,
  most = MAX_BYTES,
): Promise<Result<Uint8Array | "folder", string>> {
  if (file === "-") return bytesOfInput(world, most);
  try {
    const found = await stat(file);
    if (found.isDirectory()) return ok("folder");
    if (found.size > most) return refuse(tooLarge(file, found.size, most));
    return ok(await readFile(file));
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : "";
    if (code === "ENOENT" || code === "ENOTDIR") return refuse(`There is no file ${file}.`);
    if (code === "EACCES") return refuse(`${file} may not be read by you.`);
    throw cause;
  }
}

async function bytesOfInput(world: World, most: number): Promise<Result<Uint8Array, string>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of world.input) {
    parts.push(part);
    size += part.length;
    if (size > most) return refuse(tooLarge("-", size, most));
  }
  return ok(Buffer.concat(parts));
}

function tooLarge(file: string, size: number, most: number): string {
  const megabytes = (size / 1_000_000).toFixed(1);
  return `${nameOf(file)} holds ${file === "-" ? "over " : ""}${megabytes} MB; at most ${most / 1_000_000} MB can be read as one document. Cut it into its articles.`;
}

/** What an input is called in a sentence. */
export function nameOf(file: string): string {
  return file === "-" ? "Standard input" : file;
}
