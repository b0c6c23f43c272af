/** Why a file or text is not read. */
export type TextRefusal = "binary" | "pdf" | "encoding" | "tooLarge" | "empty";

/** How many characters a text may have. */
export const MOST_CHARACTERS = 2_000_000;

// A file of more bytes than this cannot be a text within the limit.
const MOST_BYTES = MOST_CHARACTERS * 4;

/** The text of a dropped file, or why it is none. The name of the file is never trusted. */
export async function readTextFile(
  file: File,
): Promise<{ readonly text: string } | { readonly refused: TextRefusal; readonly size: number }> {
  if (file.size > MOST_BYTES) return { refused: "tooLarge", size: file.size };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const size = bytes.length;
  if (startsWith(bytes, "%PDF-")) return { refused: "pdf", size };
  if (isBinary(bytes)) return { refused: "binary", size };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { refused: "encoding", size };
  }
}

/** Why a pasted text is not read, or null. */
export function refuseText(text: string): TextRefusal | null {
  if (text.trim() === "") return "empty";
  if (text.length > MOST_CHARACTERS) return "tooLarge";
  if (/^\s{0,16}%PDF-\d/.test(text)) return "pdf";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const control = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  if (text.includes("\u0000") || control + lost > 8 + text.length * 0.02) return "binary";
  return null;
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return head.trimStart().startsWith(mark);
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  return head.includes(0);
}
