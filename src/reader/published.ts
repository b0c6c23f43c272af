import { type Day, isDay, table } from "#base";

const MONTHS: Readonly<Record<string, number>> = table({
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  janvier: 1,
  février: 2,
  fevrier: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  août: 8,
  aout: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  décembre: 12,
  enero: 1,
  febrero: 2,
  marzo: 3,
  abril: 4,
  mayo: 5,
  junio: 6,
  julio: 7,
  agosto: 8,
  septiembre: 9,
  octubre: 10,
  noviembre: 11,
  diciembre: 12,
});

/** Find the publication day that a page prints near its beginning ("Published 22 February 2024"), else null. */
export function findPublished(text: string): Day | null {
  const head = text.slice(0, 1500);
  const iso = /\b(20\d\d-\d\d-\d\d)\b/.exec(head)?.[1];
  if (iso !== undefined && isDay(iso)) return iso;
  const dayFirst =
    /\b(\d{1,2})(?:er|st|nd|rd|th)? (?:de )?(\p{L}{3,10})\.?,? (?:de )?(20\d\d)\b/u.exec(head);
  const monthFirst = /\b(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)\b/u.exec(head);
  return (
    written(dayFirst?.[1], dayFirst?.[2], dayFirst?.[3]) ??
    written(monthFirst?.[2], monthFirst?.[1], monthFirst?.[3])
  );
}

function written(day?: string, name?: string, year?: string): Day | null {
  if (day === undefined || name === undefined || year === undefined) return null;
  const lower = name.toLowerCase();
  const month = MONTHS[lower] ?? MONTHS[lower.slice(0, 3)];
  if (month === undefined) return null;
  const text = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? text : null;
}
