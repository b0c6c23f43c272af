import type { UnnamedParty } from "#ledger";

const GROUP = /^(?:(?<count>[1-9]\d{0,5}) ?)?(?<described>[^;]{0,300}?) ?\(unnamed\)$/i;

/** The name in a table of a group of which nobody is named: how many where it is told, how it is described, and that it is one. */
export function nameOfGroup(count: string, described: string): string {
  return [count, described, "(unnamed)"].filter((part) => part !== "").join(" ");
}

/** The group of which nobody is named that a name in a table means ("10 states (unnamed)"); null where it means none. */
export function groupNamed(name: string): UnnamedParty | null {
  const { count, described } = GROUP.exec(name.trim())?.groups ?? {};
  if (described === undefined) return null;
  const unnamed = count === undefined ? true : Number(count);
  return described === "" ? { unnamed } : { unnamed, described };
}
