/**
 * Decode bytes to text: by their byte order mark, by what is declared, as UTF-8, else as Windows-1252.
 *
 * A label is what `charset=` names; one that is unknown is passed over. Lone surrogates and NUL
 * cannot come out of it except as U+FFFD and NUL themselves.
 */
export function decodeText(bytes: Uint8Array, label?: string | null): string {
  const marked = markOf(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const declared = label == null ? null : decoderOf(label);
  if (declared !== null && declared.encoding !== "utf-8") return declared.decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    const decoder = new TextDecoder(declared === null ? "windows-1252" : "utf-8");
    return decoder.decode(bytes);
  }
}

/** The charset that a media type names; null where it names none. */
export function charsetOf(contentType: string | undefined): string | null {
  return /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? "")?.[1] ?? null;
}

function markOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
