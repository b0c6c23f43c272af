// Writes two versions of a site in turn until it is killed: `node writer.ts FOLDER`.
import { writeSite } from "../../src/publish/writeSite.ts";

const [folder = ""] = process.argv.slice(2);
for (let round = 0; ; round++) {
  const name = `at/${round}-version`;
  const files = Array.from({ length: 20 }, (_, at) => ({
    path: `data/${at}.json`,
    body: `${name} ${at} ${"x".repeat(20_000)}`,
  }));
  await writeSite(folder, {
    place: name,
    answers: files,
    fronts: [
      { path: "manifest.json", body: JSON.stringify({ place: name }) },
      { path: "index.html", body: `shows ${name}` },
    ],
  });
  if (round === 0) process.stdout.write("begun\n");
}
