import { ok, type Result, refuse } from "#base";
import type { World } from "./command.ts";
import { inputBytes, nameOf } from "./inputBytes.ts";

/** The largest file that is read at all, in bytes: four for each of the characters that may be taken in. */
const MAX_BYTES = 8_000_000;

/**
 * The text of a file, or of standard input for `-`. What is no file, too large or no UTF-8 text is
 * refused with a sentence, before it is read into memory where its size can be told.
 */
export async function inputText(file: string, world: World): Promise<Result<string, string>> {
  const bytes = await inputBytes(file, world, MAX_BYTES);
  if (!bytes.ok) return bytes;
  if (bytes.value === "folder") return refuse(`${file} is a folder. Name a file.`);
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes.value));
  } catch {
    return refuse(
      `${nameOf(file)} is not text in UTF-8. Save it as plain text (UTF-8), or copy its words into a file.`,
    );
  }
}
