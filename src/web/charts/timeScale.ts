import { type Day, dayNumber, dayOfNumber } from "#base";

/** A stretch of days on a line of pixels; both days inclusive. */
export interface TimeScale {
  readonly from: Day;
  readonly to: Day;
  readonly width: number;
  /** Where a day begins, in pixels from the left; days outside lie outside. */
  readonly x: (day: Day) => number;
  /** The day at a place, kept within the stretch. */
  readonly day: (x: number) => Day;
}

/** Lay days on a line. A stretch shorter than a week is drawn as a week. */
export function timeScale(from: Day, to: Day, width: number): TimeScale {
  const first = dayNumber(from);
  const whole = Math.max(7, dayNumber(to) - first);
  return {
    from,
    to,
    width,
    x: (day) => ((dayNumber(day) - first) / whole) * width,
    day: (x) => dayOfNumber(first + Math.round(Math.min(1, Math.max(0, x / width)) * whole)),
  };
}

/** A mark on the axis of time: years are named, months only where there is room. */
export interface TimeTick {
  readonly day: Day;
  readonly x: number;
  readonly text: string;
  readonly major: boolean;
}

const MONTH_PX = 46;

/** The beginnings of years and, as far as they fit, of quarters or months. */
export function timeTicks(scale: TimeScale, month: (day: Day) => string): readonly TimeTick[] {
  const ticks: TimeTick[] = [];
  const days = dayNumber(scale.to) - dayNumber(scale.from);
  const perMonth = (scale.width / Math.max(1, days)) * 30.4;
  const step = perMonth >= MONTH_PX ? 1 : 3;
  const named = perMonth * step >= MONTH_PX;
  let [year = 0, at = 1] = scale.from.split("-").map(Number);
  at = Math.ceil((at - 1) / step) * step + 1;
  for (; ; at += step) {
    if (at > 12) {
      at -= 12;
      year += 1;
    }
    const day = `${year}-${String(at).padStart(2, "0")}-01` as Day;
    if (day > scale.to) return ticks;
    if (day < scale.from) continue;
    const major = at === 1;
    const x = scale.x(day);
    const fits = scale.width - x > 26;
    const text = !fits ? "" : major ? String(year) : named ? month(day) : "";
    ticks.push({ day, x, text, major });
  }
}
