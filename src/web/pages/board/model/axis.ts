/** The ticks of an axis from zero to `max` or just below it: four or five round steps. */
export function ticksTo(max: number): readonly number[] {
  if (!(max > 0)) return [0];
  const step = stepFor(max);
  const ticks: number[] = [];
  for (let tick = 0; tick <= max + step * 0.001; tick += step) ticks.push(tick);
  return ticks;
}

/** The first round step of an axis at or beyond `max`. */
export function roundEnd(max: number): number {
  if (!(max > 0)) return 0;
  const step = stepFor(max);
  return Math.ceil(max / step - 1e-9) * step;
}

function stepFor(max: number): number {
  const power = 10 ** Math.floor(Math.log10(max / 4));
  return [1, 1.5, 2, 2.5, 5, 10].map((n) => n * power).find((s) => s * 5 >= max) ?? max;
}

/** Where a value lies on an axis from 0 to `max`, from 0 to 100. */
export function share(value: number, max: number): number {
  return max <= 0 ? 0 : (100 * value) / max;
}
