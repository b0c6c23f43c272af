/** What a robots.txt asks of one program: which paths it leaves alone, and its pace. */
export interface RobotsRules {
  readonly rules: readonly { readonly allow: boolean; readonly pattern: string }[];
  /** Seconds between two calls, where the site asks for a pace. */
  readonly crawlDelaySeconds: number | null;
}

/** A site without wishes. */
export const NO_RULES: RobotsRules = { rules: [], crawlDelaySeconds: null };

/** How much of a robots.txt is read, in characters; RFC 9309 asks for at least 500 KiB. */
const MOST_TEXT = 512_000;
const MOST_RULES = 2_000;

/**
 * Read a robots.txt (RFC 9309) for one program, named without its version.
 *
 * The groups that name the program count together; where none does, those for `*` do.
 */
export function readRobots(text: string, agent: string): RobotsRules {
  const own = { rules: [] as { allow: boolean; pattern: string }[], delay: null as number | null };
  const all = { rules: [] as { allow: boolean; pattern: string }[], delay: null as number | null };
  let named = false;
  let groups: (typeof own)[] = [];
  let naming = false;
  for (const line of text.slice(0, MOST_TEXT).split(/\r\n|\r|\n/)) {
    const [key = "", ...rest] = line.split("#", 1).join("").split(":");
    const value = rest.join(":").trim();
    const field = key.trim().toLowerCase();
    if (field === "user-agent") {
      if (!naming) groups = [];
      naming = true;
      if (value === "*") groups.push(all);
      else if (value.toLowerCase() === agent.toLowerCase()) {
        named = true;
        groups.push(own);
      }
      continue;
    }
    if (field === "") continue;
    naming = false;
    for (const group of groups) takeLine(group, field, value);
  }
  const chosen = named ? own : all;
  return { rules: chosen.rules, crawlDelaySeconds: chosen.delay };
}

/** Whether the rules let a path with its query be fetched: the longest pattern counts, ties allow. */
export function robotsAllow(robots: RobotsRules, path: string): boolean {
  let longest = -1;
  let allowed = true;
  for (const { allow, pattern } of robots.rules) {
    if (pattern.length < longest || !matches(pattern, path)) continue;
    allowed = pattern.length === longest ? allowed || allow : allow;
    longest = pattern.length;
  }
  return allowed;
}

function takeLine(
  group: { rules: { allow: boolean; pattern: string }[]; delay: number | null },
  field: string,
  value: string,
): void {
  if ((field === "allow" || field === "disallow") && value !== "") {
    if (group.rules.length < MOST_RULES) {
      group.rules.push({ allow: field === "allow", pattern: value });
    }
  }
  if (field === "crawl-delay" && /^\d+(\.\d+)?$/.test(value)) group.delay = Number(value);
}

/** Match with `*` for anything and a `$` at the end, part by part: linear, whatever the pattern. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  const [first = "", ...others] = parts;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = others.length - 1;
  for (const [index, part] of others.entries()) {
    if (anchored && index === last) {
      return path.length - part.length >= at && path.endsWith(part);
    }
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !anchored || at === path.length;
}
