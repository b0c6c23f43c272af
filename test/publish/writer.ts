// Writes two versions of a site in turn until it is killed: `node writer.ts FOLDER`.
import { writeSite } from "../../src/publish/writeSite.ts";

const [folder = ""] = process.argv.slice(2);
for (let round = 0; ; round++) {
  const place = `at/${round}-version`;
  const bodyOf = (at: number) => `${place} ${at} ${"x".repeat(20_000)}`;
  const files = Array.from({ length: 20 }, (_, at) => at);
  // Half of them are shared by versions and named by what they hold.
  const kept = files.slice(10).map((at) => ({
    path: `data/entries/${round}-${at}.json`,
    body: bodyOf(at),
  }));
  await writeSite(folder, {
    place,
    answers: files.slice(0, 10).map((at) => ({ path: `data/${at}.json`, body: bodyOf(at) })),
    kept,
    fronts: [
      { path: "manifest.json", body: JSON.stringify({ place }) },
      { path: "index.html", body: `shows ${place}` },
    ],
    same: [],
    before: round === 0 ? [] : files.slice(10).map((at) => `data/entries/${round - 1}-${at}.json`),
  });
  if (round === 0) process.stdout.write("begun\n");
}
