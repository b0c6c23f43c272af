/** One column of a table for people. */
export interface Column {
  readonly title: string;
  /** Figures stand at the right. */
  readonly right?: boolean;
}

/**
 * Draw a table in plain text: columns as wide as they need, two spaces between, the last one cut
 * off only by the reader's terminal. Control and bidirectional characters in foreign text are made visible.
 */
export function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const titles = columns.map(({ title }) => title);
  return drawRows([titles, ...rows], (at) => columns[at]?.right === true).join("\n");
}

/** Rows of a table without titles, each as a line; `right` says which columns stand at the right. */
export function drawRows(
  rows: readonly (readonly string[])[],
  right: (column: number) => boolean = () => false,
): readonly string[] {
  const cells = rows.map((row) => row.map(visible));
  const widths = (cells[0] ?? []).map((_, at) =>
    Math.max(...cells.map((row) => (row[at] ?? "").length)),
  );
  return cells.map((row) =>
    widths
      .map((width, at) =>
        right(at) ? (row[at] ?? "").padStart(width) : (row[at] ?? "").padEnd(width),
      )
      .join("  ")
      .trimEnd(),
  );
}

/** Foreign text made safe for a terminal, on one line. */
export function visible(text: string): string {
  return withoutControls(text.replace(/\s+/g, " "));
}

/** Words made safe for a terminal: controls and invisible marks become visible signs; lines stay. */
export function withoutControls(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not reach a terminal.
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
    (sign) => `‹U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}›`,
  );
}

/** Break words into lines of at most `width` columns, each after an indent. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of visible(text).split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width - indent.length) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  lines.push(indent + line);
  return lines.join("\n");
}
