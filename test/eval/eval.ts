import { mkdirSync, writeFileSync } from "node:fs";
import type { Scored } from "./matching.ts";
import { documentPage } from "./page.ts";
import { type Rates, type Score, scoreDocuments } from "./score.ts";
import { goldSet, type Labelled, readSet, sampleSet } from "./sets.ts";

// Scores the reader on every labelled set: `node test/eval/eval.ts [--errors]`. Of what is
// held out only totals are printed, and no pages are written.

const percent = (value: number) => value.toFixed(3);
const row = (name: string, rates: Rates) =>
  `${name.padEnd(28)} P ${percent(rates.precision)}  R ${percent(rates.recall)}  F1 ${percent(rates.f1)}   tp ${rates.tp} fp ${rates.fp} fn ${rates.fn}`;

function report(name: string, score: Score, detailed: boolean): void {
  console.log(row(name, score.strict));
  console.log(row("  stage within its group", score.lenient));
  for (const [kind, rates] of Object.entries(score.kinds)) console.log(row(`  ${kind}`, rates));
  const slots = Object.entries(score.slots).map(
    ([slot, { correct, n }]) => `${slot} ${percent(correct / n)} (${n})`,
  );
  console.log(`  slots: ${slots.join(", ")}`);
  if (detailed)
    for (const [what, count] of score.confused.slice(0, 15))
      console.log(`  ${String(count).padStart(4)}  ${what}`);
  console.log("");
}

function reliability(score: Score): void {
  const right = score.documents.flatMap((each) =>
    each.pairs.map(([, read]) => [read, true] as const),
  );
  const wrong = score.documents.flatMap((each) =>
    each.spurious.map((read) => [read, false] as const),
  );
  const all: readonly (readonly [Scored, boolean])[] = [...right, ...wrong];
  console.log("confidence      claims  share  right");
  for (const low of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3]) {
    const here = all.filter(
      ([claim]) =>
        Number(claim["confidence"]) >= low &&
        (low === 0.9 || Number(claim["confidence"]) < low + 0.1),
    );
    const good = here.filter(([, fine]) => fine).length;
    console.log(
      `${low.toFixed(1)} and above  ${String(here.length).padStart(6)}  ${percent(here.length / Math.max(1, all.length))}  ${here.length === 0 ? "-" : percent(good / here.length)}`,
    );
  }
  console.log("");
}

function writePages(set: readonly Labelled[], score: Score): void {
  const folder = new URL("../../.muster/eval/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const matched of score.documents) {
    const document = set.find((each) => each.id === matched.id);
    if (document !== undefined)
      writeFileSync(new URL(`${document.id}.html`, folder), documentPage(document, matched));
  }
}

function main(): void {
  const second = [...goldSet("missions-en"), ...goldSet("genres-en")];
  const french = [...goldSet("missions-fr"), ...sampleSet().filter((each) => each.lang === "fr")];
  const sets: readonly (readonly [string, readonly Labelled[]])[] = [
    ["digests", sampleSet()],
    ["second set, English", second],
    ["passages", goldSet("passages-en")],
    ["news, English", goldSet("news-en")],
    ["French", french],
    ["retold, English", goldSet("retold-en")],
    ["briefs, English", goldSet("briefs-en")],
    ["news, French", goldSet("news-fr")],
    ["retold, French", goldSet("retold-fr")],
    ["Spanish (experimental)", goldSet("missions-es")],
    ["news, Spanish (experimental)", goldSet("news-es")],
    ["paraphrases", goldSet("paraphrases").map((each) => ({ ...each, held: false }))],
    ["decoys", goldSet("decoys")],
  ];
  const detailed = process.argv.includes("--errors");
  for (const [name, set] of sets) {
    for (const held of [false, true]) {
      const part = set.filter((each) => each.held === held);
      if (part.length === 0) continue;
      const score = scoreDocuments(part, readSet(part));
      report(
        `${name}, ${held ? "held out" : "tuned on"} (${part.length})`,
        score,
        detailed && !held,
      );
      if (held && (name === "digests" || name.startsWith("second"))) reliability(score);
      if (!held) writePages(part, score);
    }
  }
}

main();
