import { PARSE_LIMITS } from "./document.ts";
import { ParseRefused } from "./refusal.ts";

/**
 * Refuse XML that could expand, fetch or exhaust, before any parser sees it.
 *
 * Any document type is refused, wherever it stands outside text that is marked as such; so are
 * elements over 512 deep and hosts of numeric entities. One linear pass.
 *
 * @throws ParseRefused with `doctype`, `too_deep` or `too_many_entities`
 */
export function checkXml(xml: string): void {
  countEntities(xml);
  let depth = 0;
  for (let at = xml.indexOf("<"); at >= 0; ) {
    const skipped = passOver(xml, at);
    if (skipped !== null) {
      at = xml.indexOf("<", skipped);
      continue;
    }
    if (xml[at + 1] === "!") {
      throw new ParseRefused(
        "doctype",
        "The XML declares a document type (DOCTYPE), which is never taken in.",
      );
    }
    const end = xml.indexOf(">", at);
    if (end < 0) return;
    if (xml[at + 1] === "/") depth -= 1;
    else if (xml[end - 1] !== "/") depth += 1;
    if (depth > PARSE_LIMITS.depth) {
      throw new ParseRefused("too_deep", `The XML nests more than ${PARSE_LIMITS.depth} elements.`);
    }
    at = xml.indexOf("<", end);
  }
}

/** Where a comment, marked text or processing instruction ends; null where none begins. */
function passOver(xml: string, at: number): number | null {
  const pair = [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ].find(([open = ""]) => xml.startsWith(open, at));
  if (pair === undefined) return null;
  const end = xml.indexOf(pair[1] ?? "", at);
  return end < 0 ? xml.length : end + (pair[1]?.length ?? 0);
}

function countEntities(xml: string): void {
  let count = 0;
  for (let at = xml.indexOf("&#"); at >= 0; at = xml.indexOf("&#", at + 2)) {
    count += 1;
    if (count > PARSE_LIMITS.entities) {
      throw new ParseRefused(
        "too_many_entities",
        `The XML holds over ${PARSE_LIMITS.entities} numeric entities.`,
      );
    }
  }
}
