import { readFile, stat } from "node:fs/promises";
import { ok, type Result, refuse } from "#base";
import type { World } from "./command.ts";

/** The largest file that is read at all, in bytes: four for each of the characters that may be taken in. */
const MAX_BYTES = 8_000_000;

/**
 * The text of a file, or of standard input for `-`. What is no file, too large or no UTF-8 text is
 * refused with a sentence, before it is read into memory where its size can be told.
 */
export async function inputText(file: string, world: World): Promise<Result<string, string>> {
  const bytes = file === "-" ? await inputBytes(world) : await fileBytes(file);
  if (!bytes.ok) return bytes;
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes.value));
  } catch {
    return refuse(
      `${nameOf(file)} is not text in UTF-8. Save the page as plain text (UTF-8), or copy its words into a file.`,
    );
  }
}

async function fileBytes(file: string): Promise<Result<Uint8Array, string>> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return refuse(`${file} is a folder. Name a text file.`);
    if (found.size > MAX_BYTES) return refuse(tooLarge(file, found.size));
    return ok(await readFile(file));
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : "";
    if (code === "ENOENT" || code === "ENOTDIR") return refuse(`There is no file ${file}.`);
    if (code === "EACCES") return refuse(`${file} may not be read by you.`);
    throw cause;
  }
}

async function inputBytes(world: World): Promise<Result<Uint8Array, string>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of world.input) {
    parts.push(part);
    size += part.length;
    if (size > MAX_BYTES) return refuse(tooLarge("-", size));
  }
  return ok(Buffer.concat(parts));
}

function tooLarge(file: string, size: number): string {
  const megabytes = (size / 1_000_000).toFixed(1);
  return `${nameOf(file)} holds ${file === "-" ? "over " : ""}${megabytes} MB; at most ${MAX_BYTES / 1_000_000} MB can be read as one document. Cut it into its articles.`;
}

function nameOf(file: string): string {
  return file === "-" ? "Standard input" : file;
}
