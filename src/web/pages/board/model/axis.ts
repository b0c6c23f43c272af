/** The ticks of an axis from zero to at least `max`: four or five round steps. */
export function ticksTo(max: number): readonly number[] {
  if (!(max > 0)) return [0];
  const rough = max / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 1.5, 2, 2.5, 5, 10].map((n) => n * power).find((s) => s * 5 >= max) ?? max;
  const ticks: number[] = [];
  for (let tick = 0; tick <= max + step * 0.001; tick += step) ticks.push(tick);
  return ticks;
}

/** Where a value lies on an axis from 0 to `max`, from 0 to 100. */
export function share(value: number, max: number): number {
  return max <= 0 ? 0 : (100 * value) / max;
}
