// Reads damaged documents by the thousand: `npm run prove -- reader [--runs 100000]`.
// No exception, no internal error, every quote in its text, and the slowest percentile printed.
// Every regular expression of the reader is given attack strings of 100 KB, too.

import { createReader } from "../../src/reader/reader.ts";
import { sampleMissions, sampleSet } from "../eval/sets.ts";
import { readerExpressions, repeats, slowest } from "../reader/expressions.ts";
import { mutate, seeded } from "../reader/mutate.ts";

const at = process.argv.indexOf("--runs");
const runs = at === -1 ? 100_000 : Number(process.argv[at + 1]);
const reader = createReader(sampleMissions());
const texts = sampleSet().map((each) => each.text);
const random = seeded(11);
const times: number[] = [];
let bad = 0;
for (let round = 0; round < runs; round++) {
  const pick = () => texts[Math.floor(random() * texts.length)] ?? "";
  let text = mutate(pick(), pick(), random);
  if (round % 5000 === 0) text = text.repeat(3000).slice(0, 2_000_000).replaceAll("\n", " ");
  const before = process.cpuUsage();
  const reading = reader.read({ text, published: "2025-03-01" });
  // Processor time, so that a busy machine does not count.
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1000);
  if (reading.problems.some((problem) => problem.code === "internal-error")) bad += 1;
  if (
    reading.claims.some(
      ({ claim }) =>
        claim.quote.start < 0 ||
        claim.quote.end > text.length ||
        claim.quote.end <= claim.quote.start,
    )
  )
    bad += 1;
}
times.sort((a, b) => a - b);
const share = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(1);
console.log(
  `${runs} damaged documents: ${bad} faults; median ${share(0.5)} ms, p99 ${share(0.99)} ms, slowest ${(times.at(-1) ?? 0).toFixed(0)} ms`,
);
const costs = readerExpressions()
  .filter(({ expression }) => repeats(expression))
  .map(({ place, expression }) => ({ place, cost: slowest(expression) }))
  .sort((a, b) => b.cost - a.cost);
const worst = costs[0] ?? { place: "none", cost: 0 };
console.log(
  `${costs.length} expressions that repeat; the slowest takes ${worst.cost.toFixed(1)} ms on 100 KB (${worst.place}, bound 50)`,
);
if (bad > 0 || worst.cost >= 50) process.exitCode = 1;
