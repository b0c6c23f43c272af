import type { Day } from "#base";
import { type ConvertedTotal, RUNGS, type Rung, type Total, type UsedRate } from "./board.ts";
import type { RateEntry } from "./entry.ts";
import { isCurrency } from "./quantity.ts";

/**
 * Add currencies up through the rates on file (design of the ledger, Requirement and gap): each sum
 * once, by the latest direct rate up to the day; sums without a rate are named as left out.
 *
 * @param rates in the order of the ledger; of two rates of one day the later entry counts
 * @returns one for each resource, rate per time and target currency that at least one rate leads to
 */
export function convertTotals(
  totals: readonly Total[],
  rates: readonly RateEntry[],
  trueOn: Day,
): readonly ConvertedTotal[] {
  const known = rates.filter(({ on }) => on <= trueOn);
  const targets = [...new Set(known.map(({ to }) => to))].sort();
  return targets.flatMap((to) =>
    [...new Set(totals.map(({ resource, per }) => `${resource} ${per ?? ""}`))].flatMap((key) => {
      const same = totals.filter(({ resource, per }) => `${resource} ${per ?? ""}` === key);
      return convertOne(same, known, to);
    }),
  );
}

function convertOne(
  totals: readonly Total[],
  rates: readonly RateEntry[],
  to: string,
): readonly ConvertedTotal[] {
  const { resource, per } = totals[0] as Total;
  const used: UsedRate[] = [];
  const without: string[] = [];
  const sums: Record<Rung, number> = { pledged: 0, committed: 0, delivered: 0 };
  for (const total of totals) {
    const rate = total.unit === to ? null : latestRate(rates, total.unit, to);
    if (total.unit !== to && rate === null) {
      if (isCurrency(total.unit)) without.push(total.unit);
      continue;
    }
    for (const rung of RUNGS) sums[rung] += (total[rung].value ?? 0) * (rate?.value ?? 1);
    if (rate !== null) used.push(rate);
  }
  if (used.length === 0) return [];
  return [{ resource, per, unit: to, ...sums, rates: used, without }];
}

function latestRate(rates: readonly RateEntry[], from: string, to: string): UsedRate | null {
  let best: RateEntry | null = null;
  for (const rate of rates) {
    const fits = rate.from === from && rate.to === to;
    if (fits && (best === null || rate.on >= best.on)) best = rate;
  }
  if (best === null) return null;
  const { value, on, source } = best;
  return { from, value, on, source };
}
