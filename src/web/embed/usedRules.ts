/**
 * The rules of a style sheet that a page can use, as it stands: those whose classes and elements it
 * has. What a rule says about states, attributes and places is not looked at.
 *
 * @param css a style sheet without comments, and without braces in its texts
 */
export function usedRules(css: string, html: string): string {
  const classes = new Set(
    [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(/\s+/)),
  );
  const elements = new Set(["html", "body", ...[...html.matchAll(/<([a-z][\w-]*)/gi)].map(nameOf)]);
  const isUsed = (selector: string) => {
    const own = selector.replace(/:not\([^)]*\)|\[[^\]]*\]|::?[\w-]+/g, "");
    const named = [...own.matchAll(/\.([\w-]+)/g)].map(nameOf);
    const tags = [...own.replace(/[.#][\w-]+/g, "").matchAll(/([a-z][\w-]*)/gi)].map(nameOf);
    return named.every((name) => classes.has(name)) && tags.every((tag) => elements.has(tag));
  };
  return rulesIn(css)
    .map(({ head, inside }) => {
      if (head.startsWith("@media") || head.startsWith("@supports")) {
        const kept = usedRules(inside, html);
        return kept === "" ? "" : `${head}{${kept}}`;
      }
      const kept = head.startsWith("@") ? head : splitSelectors(head).filter(isUsed).join(",");
      return kept === "" || head.startsWith("@page") ? "" : `${kept}{${inside}}`;
    })
    .join("");
}

function nameOf([, name = ""]: RegExpExecArray): string {
  return name;
}

interface Rule {
  readonly head: string;
  readonly inside: string;
}

// The same few sheets are looked through for every drawing.
const known = new Map<string, readonly Rule[]>();

function rulesIn(css: string): readonly Rule[] {
  const rules = known.get(css) ?? rulesOf(css);
  known.set(css, rules);
  return rules;
}

function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let [depth, from, open] = [0, 0, 0];
  for (let at = 0; at < css.length; at++) {
    if (css[at] === "{" && depth++ === 0) open = at;
    if (css[at] !== "}" || --depth > 0) continue;
    rules.push({ head: css.slice(from, open).trim(), inside: css.slice(open + 1, at).trim() });
    from = at + 1;
  }
  return rules;
}

// A comma within `:is(…)` parts nothing.
function splitSelectors(head: string): readonly string[] {
  return head.split(/,(?![^(]*\))/).map((one) => one.trim());
}
