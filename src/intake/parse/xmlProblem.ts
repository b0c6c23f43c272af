const NAME = String.raw`[^\s<>/="'&]+`;
const OPEN = new RegExp(
  String.raw`<(${NAME})(?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(/?)>`,
  "y",
);
const CLOSE = new RegExp(String.raw`</(${NAME})\s*>`, "y");
const ASIDE = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/y;
const AGAIN = "Get the file again, or have its maker mend it.";

interface Opened {
  readonly name: string;
  readonly at: number;
}

/**
 * Where XML breaks off or is nested wrongly, in a sentence with the line; null where each element is
 * opened and closed as it should be. What a lenient parser would guess at is told here.
 */
export function xmlProblem(xml: string): string | null {
  const open: Opened[] = [];
  const lineOf = (at: number) => xml.slice(0, at).split("\n").length;
  const broken = (at: number, what: string) =>
    `The XML is broken at line ${lineOf(at)}: ${what}. ${AGAIN}`;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const aside = match(ASIDE, xml, at);
    const opened = aside === null ? match(OPEN, xml, at) : null;
    const closed = aside === null && opened === null ? match(CLOSE, xml, at) : null;
    const whole = aside ?? opened ?? closed;
    if (whole === null) {
      const what = xml.slice(at, at + 40).split(/[\n>]/)[0] ?? "";
      return broken(at, `"${what.trim()}…" is no whole tag`);
    }
    if (opened !== null && opened[2] === "") open.push({ name: opened[1] ?? "", at });
    if (closed !== null) {
      const last = open.pop();
      if (last?.name !== closed[1])
        return broken(
          at,
          `</${closed[1]}> closes ${last === undefined ? "nothing" : `<${last.name}> of line ${lineOf(last.at)}`}`,
        );
    }
    at += whole[0].length;
  }
  const unclosed = open.at(-1);
  if (unclosed === undefined) return null;
  const { name, at: opened } = unclosed;
  return broken(xml.length, `it ends before <${name}> of line ${lineOf(opened)} is closed`);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
