// How fast the reader is on one core: mission articles, other articles, and the cost of each pass.
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { ENGLISH } from "../../src/reader/data/en/lexicon.ts";
import { mayConcern } from "../../src/reader/gate.ts";
import { shippedWeights, type Weighing } from "../../src/reader/judgement.ts";
import { tagEnglish } from "../../src/reader/languages/english.ts";
import { newDiscourse } from "../../src/reader/meaning/discourse.ts";
import { makeMissionBook } from "../../src/reader/meaning/missions.ts";
import { parseSentence } from "../../src/reader/parse/sentences.ts";
import { createReader } from "../../src/reader/reader.ts";
import { readSentences } from "../../src/reader/readSentences.ts";
import { buildGazetteer } from "../../src/reader/tokens/gazetteer.ts";
import { sampleMissions, sampleSet } from "../eval/sets.ts";

const English = sampleSet()
  .filter((each) => each.lang === "en")
  .map((each) => each.text);
const articles = Array.from({ length: 120 }, (_, at) => article(at));

/** About 450 words: five or six digests in a row. */
function article(from: number): string {
  let text = "";
  for (let at = from; text.split(" ").length < 450; at++)
    text += `${English[(at * 7) % English.length] ?? ""}\n\n`;
  return text;
}

const OTHER =
  "The home side won three matches in a row before the rain came, and the coach spoke of a young squad that has learned to wait. Tickets for the spring season go on sale next week at the usual counters. A new recipe for bread needs only flour, water and a good deal of patience, according to a baker in the old town. ";
const others = Array.from({ length: 200 }, (_, at) => `${OTHER.slice(at % 40)}${OTHER.repeat(6)}`);

const WARM_UP = 5;

function rate(name: string, texts: readonly string[], run: (text: string) => unknown): number {
  // A long run is what counts: by then all that is to be compiled has been.
  for (let round = 0; round < WARM_UP; round++) for (const text of texts) run(text);
  // Processor time, so that a busy machine does not count.
  const start = process.cpuUsage();
  const spent = () => process.cpuUsage(start).user / 1000;
  let count = 0;
  while (spent() < 1500)
    for (const text of texts) {
      run(text);
      count += 1;
    }
  const each = spent() / count;
  console.log(
    `${name.padEnd(44)} ${Math.round(1000 / each)
      .toLocaleString("en")
      .padStart(9)} /s   ${each.toFixed(3)} ms`,
  );
  return each;
}

const reader = createReader(sampleMissions());
const whole = rate("mission articles, 450 words, end to end", articles, (text) =>
  reader.read({ text, lang: "en", published: "2025-03-01" }),
);
rate("other articles", others, (text) =>
  reader.read({ text, lang: "en", published: "2025-03-01" }),
);
const nlp = winkNLP(model, ["sbd", "pos"]);
const alone = rate("wink-nlp's tagging alone", articles, (text) =>
  nlp
    .readDoc(text)
    .tokens()
    .out(nlp.its.pos as never),
);
console.log(`end to end takes ${(whole / alone).toFixed(2)} times the tagging (target 3)`);

console.log("cost of each pass");
const personnel = new Set(ENGLISH.words.persons);
const verbs = new Set(ENGLISH.verbs.keys());
const gazetteer = buildGazetteer("en", makeMissionBook(sampleMissions()).names);
rate("  gate", articles, (text) => mayConcern(text, null));
const tagged = articles.map((text) => tagEnglish(text, personnel, verbs));
rate("  gate, tagging, sentences", articles, (text) => tagEnglish(text, personnel, verbs));
const index = new Map(articles.map((text, at) => [text, at]));
const sentences = (text: string) => tagged[index.get(text) ?? 0] ?? [];
const parse = (text: string) =>
  sentences(text).map((sentence, at) =>
    parseSentence(sentence, at, ENGLISH, gazetteer, "2025-03-01"),
  );
rate("  mentions, chunks, clauses", articles, parse);
const parsed = new Map(articles.map((text) => [text, parse(text)]));
const claims = (name: string, weights: Weighing) =>
  rate(name, articles, (text) =>
    readSentences(
      text,
      parsed.get(text) ?? [],
      newDiscourse(ENGLISH, "2025-03-01", "HTI"),
      ENGLISH,
      { weights },
    ),
  );
claims("  claims with their slots", shippedWeights());
claims("  the same without the order of words", { ...shippedWeights(), walker: null });
