/** Lines shorter than this share of the page's usual line end a paragraph. */
const SHORT = 0.7;

/**
 * Join the printed lines of pages to paragraphs.
 *
 * Words cut at a line's end are mended, and running heads, feet and page numbers that stand on
 * three or more pages are left out. Pages are apart by an empty line.
 */
export function linesToParagraphs(pages: readonly string[]): string {
  const lined = pages.map((page) =>
    page
      .replaceAll("\u0000", "")
      .split(/\r\n|\r|\n/)
      .map((line) => line.replace(/[^\S\n]+/g, " ").trim()),
  );
  const running = runningLines(lined);
  return lined
    .map((lines) => joinLines(lines.filter((line) => !running.has(mark(line)))))
    .filter((page) => page !== "")
    .join("\n\n");
}

function joinLines(lines: readonly string[]): string {
  const usual = usualLength(lines);
  let text = "";
  let last = "";
  for (const line of lines) {
    if (line === "") {
      last = "";
      continue;
    }
    if (text === "") text = line;
    else if (last === "") text += `\n\n${line}`;
    else if (endsParagraph(last, line, usual)) text += `\n${line}`;
    else if (/\p{L}[-\u00ad]$/u.test(last) && /^\p{Ll}/u.test(line))
      text = text.slice(0, -1) + line;
    else text += ` ${line}`;
    last = line;
  }
  return text;
}

function endsParagraph(last: string, next: string, usual: number): boolean {
  if (/^([•●▪◦*–—-]|\(?[a-z\d]{1,3}[.)])\s/i.test(next)) return true;
  // Headlines, names and days stand on lines of their own.
  if (last.length < 40 && /^[\p{Lu}\d]/u.test(next)) return true;
  return last.length < usual * SHORT && !/[,;-]$/.test(last) && !/^\p{Ll}/u.test(next);
}

function usualLength(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length).filter((length) => length > 0);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.75)] ?? 0;
}

function runningLines(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    const filled = lines.filter((line) => line !== "");
    const edges = new Set([...filled.slice(0, 2), ...filled.slice(-2)].map(mark));
    for (const edge of edges) seen.set(edge, (seen.get(edge) ?? 0) + 1);
  }
  const least = Math.max(3, pages.length / 3);
  return new Set([...seen].filter(([, count]) => count >= least).map(([line]) => line));
}

/** A line without its numbers: "Page 3 of 12" and "Page 4 of 12" are one. */
function mark(line: string): string {
  return line.replace(/\d+/g, "#");
}
