/** The share of right claims by chance: rising pairs. */
export type Curve = readonly (readonly [chance: number, share: number])[];

/** Read a curve from its data file: its points with blanks between, `chance:share`. */
export const readCurve = (text: string): Curve =>
  text
    .split(" ")
    .filter((point) => point !== "")
    .map((point) => {
      const [chance, share] = point.split(":");
      return [Number(chance), Number(share)];
    });

/** A curve as its data file has it. */
export const textOfCurve = (curve: Curve): string =>
  curve.map((point) => point.join(":")).join(" ");

/** The share of right claims at a chance, between the points of a curve learned on texts that no weights were made from. */
export function calibrated(chance: number, curve: Curve): number {
  let [x, y] = [0, 0];
  for (const [nextX, nextY] of curve) {
    if (chance <= nextX) return y + ((nextY - y) * (chance - x)) / Math.max(1e-9, nextX - x);
    [x, y] = [nextX, nextY];
  }
  return curve.length === 0 ? chance : y;
}

/** Claims below this confidence are not proposed: half of the F1 that texts get is where F1 is greatest. */
export const LEAST_CONFIDENCE = 0.32;
