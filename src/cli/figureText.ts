import type { Party } from "#ledger";

/**
 * A figure in the field's form: `1,000`, `USD 200m`, `3 helicopters`, with the rate where it is one.
 * Unknown is said, never written as zero.
 */
export function amount(value: number | null, unit: string, per: string | null): string {
  const rate = per === null ? "" : ` per ${per}`;
  if (value === null) return `no figure${rate}`;
  if (unit === "persons") return `${grouped(value)}${rate}`;
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${money(value)}${rate}`;
  return `${grouped(value)} ${unit}${rate}`;
}

/** A number of days in words. */
export function days(count: number): string {
  return count === 1 ? "1 day" : `${grouped(count)} days`;
}

/** One party as the terminal shows it: its code, or how the unnamed are described. */
export function party(who: Party): string {
  if (typeof who === "string") return who;
  const count = who.unnamed === true ? "unnamed" : `${who.unnamed} unnamed`;
  return who.described === undefined ? count : `${who.described} (${count})`;
}

/** Several parties, joined. */
export function parties(all: readonly Party[]): string {
  return all.map(party).join(" + ");
}

function money(value: number): string {
  const [size, sign] =
    Math.abs(value) >= 1e9 ? [1e9, "bn"] : Math.abs(value) >= 1e6 ? [1e6, "m"] : [1, ""];
  return `${grouped(value / size)}${sign}`;
}

function grouped(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: 2 }).replace("-", "−");
}
