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
  const tags = new Set(["html", "body", ...[...html.matchAll(/<([a-z][\w-]*)/gi)].map(nameOf)]);
  return written(rulesIn(css), { classes, tags });
}

interface Selector {
  readonly text: string;
  readonly classes: readonly string[];
  readonly tags: readonly string[];
}

interface Rule {
  readonly head: string;
  readonly inside: string;
  /** What one of has to be there; null for rules that stand by themselves, such as a font. */
  readonly selectors: readonly Selector[] | null;
  /** The rules of a block that holds for some screens. */
  readonly rules: readonly Rule[] | null;
}

interface Page {
  readonly classes: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

function written(rules: readonly Rule[], page: Page): string {
  return rules.map((rule) => ruleFor(rule, page)).join("");
}

function ruleFor({ head, inside, selectors, rules }: Rule, page: Page): string {
  if (rules !== null) {
    const kept = written(rules, page);
    return kept === "" ? "" : `${head}{${kept}}`;
  }
  if (selectors === null) return `${head}{${inside}}`;
  const kept = selectors.filter(
    ({ classes, tags }) =>
      classes.every((name) => page.classes.has(name)) && tags.every((name) => page.tags.has(name)),
  );
  return kept.length === 0 ? "" : `${kept.map(({ text }) => text).join(",")}{${inside}}`;
}

function nameOf([, name = ""]: RegExpExecArray): string {
  return name;
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
    const head = css.slice(from, open).trim();
    if (!head.startsWith("@page")) rules.push(ruleOf(head, css.slice(open + 1, at).trim()));
    from = at + 1;
  }
  return rules;
}

function ruleOf(head: string, inside: string): Rule {
  const isBlock = /^@(?:media|supports)/.test(head);
  return {
    head,
    inside,
    rules: isBlock ? rulesOf(inside) : null,
    selectors: head.startsWith("@") ? null : splitSelectors(head).map(selectorOf),
  };
}

function selectorOf(text: string): Selector {
  const own = text.replace(/:not\([^)]*\)|\[[^\]]*\]|::?[\w-]+/g, "");
  return {
    text,
    classes: [...own.matchAll(/\.([\w-]+)/g)].map(nameOf),
    tags: [...own.replace(/[.#][\w-]+/g, "").matchAll(/([a-z][\w-]*)/gi)].map(nameOf),
  };
}

// A comma within `:is(…)` parts nothing.
function splitSelectors(head: string): readonly string[] {
  return head.split(/,(?![^(]*\))/).map((one) => one.trim());
}
