/** A refresh that lets a person read the page first is not a redirect. */
const LONGEST_DELAY_SECONDS = 5;
const HEAD = 64 * 1024;
const MOST_TAGS = 200;

/**
 * The address that a page sends its reader on to by `<meta http-equiv="refresh">`; null where none.
 *
 * Only the first 64 KB count, and only a delay of five seconds or less. The scan is linear.
 */
export function metaRefreshOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString(
    "latin1",
  );
  const small = head.toLowerCase();
  let at = small.indexOf("<meta");
  for (let tags = 0; at >= 0 && tags < MOST_TAGS; tags += 1) {
    const end = small.indexOf(">", at);
    if (end < 0) return null;
    const found = refreshOfTag(head.slice(at + 5, Math.min(end, at + 4096)));
    if (found !== null) return found;
    at = small.indexOf("<meta", end);
  }
  return null;
}

function refreshOfTag(tag: string): string | null {
  if (!/refresh/i.test(attributeOf(tag, "http-equiv") ?? "")) return null;
  const content = (attributeOf(tag, "content") ?? "").trim();
  const delay = /^\d{1,6}/.exec(content)?.[0];
  if (delay === undefined || Number(delay) > LONGEST_DELAY_SECONDS) return null;
  const target = /^[\d.\s]*[;,]?\s*(?:url\s*=\s*)?["']?([^"'>]*)/i.exec(content)?.[1]?.trim() ?? "";
  return target === "" ? null : target.replaceAll("&amp;", "&");
}

function attributeOf(tag: string, name: string): string | null {
  const at = tag.toLowerCase().indexOf(name);
  if (at < 0) return null;
  const rest = tag.slice(at + name.length).trimStart();
  if (!rest.startsWith("=")) return null;
  const value = rest.slice(1).trimStart();
  const mark = value[0] ?? "";
  if (mark !== '"' && mark !== "'") return value.split(/\s/, 1)[0] ?? null;
  const end = value.indexOf(mark, 1);
  return end < 0 ? value.slice(1) : value.slice(1, end);
}
