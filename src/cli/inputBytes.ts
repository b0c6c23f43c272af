import { createReadStream } from "node:fs";
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
  if (file === "-") return bytesOf(world.input, file, most);
  try {
    const found = await stat(file);
    if (found.isDirectory()) return ok("folder");
    if (found.size > most) return refuse(tooLarge(file, found.size, most));
    // A pipe or device does not tell its size, and may never end.
    if (!found.isFile()) return await bytesOf(createReadStream(file), file, most);
    return ok(await readFile(file));
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : "";
    if (code === "ENOENT" || code === "ENOTDIR") return refuse(`There is no file ${file}.`);
    if (code === "EACCES") return refuse(`${file} may not be read by you.`);
    throw cause;
  }
}

async function bytesOf(
  input: AsyncIterable<Uint8Array>,
  file: string,
  most: number,
): Promise<Result<Uint8Array, string>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of input) {
    parts.push(part);
    size += part.length;
    if (size > most) return refuse(tooLarge(file, most, most));
  }
  return ok(Buffer.concat(parts));
}

function tooLarge(file: string, size: number, most: number): string {
  const megabytes = (size / 1_000_000).toFixed(1);
  return `${nameOf(file)} holds ${size === most ? "over " : ""}${megabytes} MB; at most ${most / 1_000_000} MB can be read at once. Cut it into smaller files, such as its articles.`;
}

/** What an input is called in a sentence. */
export function nameOf(file: string): string {
  return file === "-" ? "Standard input" : file;
}
