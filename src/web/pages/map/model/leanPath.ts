const WHOLE_NUMBERS = /^(?:M-?\d+,-?\d+(?:L-?\d+,-?\d+)*Z?)+$/;

/**
 * The same outline in fewer letters: each point by its distance from the one before. Of lines between
 * points in whole numbers; every other outline stays as it is.
 */
export function leanPath(path: string): string {
  if (!WHOLE_NUMBERS.test(path)) return path;
  return path.replaceAll(/M([^MZ]+)/g, (_, points: string) => stretch(points.split("L")));
}

function stretch(points: readonly string[]): string {
  let [x = 0, y = 0] = numbersIn(points[0] ?? "");
  let lean = `M${x} ${y}l`;
  for (const point of points.slice(1)) {
    const [toX = 0, toY = 0] = numbersIn(point);
    if (toX !== x || toY !== y) lean += `${toX - x} ${toY - y} `;
    [x, y] = [toX, toY];
  }
  return lean.replaceAll(" -", "-").replace(/[l ]$/, "");
}

function numbersIn(point: string): readonly number[] {
  return point.split(",").map(Number);
}
