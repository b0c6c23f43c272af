import { expect, test } from "vitest";
import type { Day } from "#base";
import { lexiconOf, splitText } from "../../src/reader/languages/languages.ts";
import { parseSentence } from "../../src/reader/parse/sentences.ts";
import { buildGazetteer } from "../../src/reader/tokens/gazetteer.ts";

/** The verbs of a sentence's main clauses, each as "subject: verb: objects". */
function clauses(text: string): readonly string[] {
  const lexicon = lexiconOf("en");
  const gazetteer = buildGazetteer("en", []);
  const [first] = splitText(text, lexicon, gazetteer);
  if (first === undefined) throw new Error("The text has no sentence.");
  const { predicates, sentence } = parseSentence(first, 0, lexicon, gazetteer, "2025-01-01" as Day);
  const words = (phrase: { readonly from: number; readonly to: number } | null) =>
    phrase === null
      ? "-"
      : sentence.tokens
          .slice(phrase.from, phrase.to)
          .map((token) => token.text)
          .join(" ");
  return predicates
    .filter((each) => each.finite && each.clause === "main")
    .map(({ subject, lemma, objects }) =>
      [words(subject), lemma, objects.map(words).join(" + ")].join(": "),
    );
}

test.each([
  ["The first contingent of Kenyan police landed on Tuesday.", "The first contingent: land: "],
  ["Botswana's contingent left in April.", "Botswana 's contingent: leave: "],
  ["The first 2,000 left in June.", "The first 2,000: leave: "],
  ["The Netherlands and Belgium talk about engineers.", "The Netherlands: talk: "],
  ["Resolution 2717 prolongs the mandate.", "Resolution 2717: prolong: the mandate"],
  ["Mongolia and Rwanda supply 860 and 2,600 soldiers.", "Mongolia: supply: 860"],
  ["Rwanda and Ghana will each send a unit.", "Rwanda: send: a unit"],
  ["Jamaica and Belize have all pledged troops.", "Jamaica: pledge: troops"],
  ["Mali provided two of the battalions.", "Mali: provide: two"],
  ["That would mean 120 more soldiers.", "That: mean: 120 more soldiers"],
  ["Finland has said no.", "Finland: say: no."],
  ["What Kenya provides helps the mission.", "-: help: the mission"],
  [
    "The 2023 resolution authorizes 2,500 officers.",
    "The 2023 resolution: authorize: 2,500 officers",
  ],
  ["As one soldier died, Kenya sent 200 more.", "Kenya: send: 200 more"],
  ["Rwanda gives escorts as far as the border.", "Rwanda: give: escorts"],
  ["Algeria, in a note distributed last week, offered fuel.", "Algeria: offer: fuel"],
  [
    "Austria keeps its role as one of the largest contributors and will keep 170 soldiers.",
    "Austria: keep: 170 soldiers",
  ],
])("the verb of %j is found", (text, clause) => {
  expect(clauses(text)).toContain(clause);
});

test.each([
  ["The force that arrived in 2021 is to leave by July.", "The force: leave: "],
  ["The mandate which the council gave to it does not say so.", "The mandate: say: "],
  ["South Africa, which supplies the majority, has told the UN.", "South Africa: tell: the UN"],
  ["Turkey, whose general commands them, has offered troops.", "Turkey: offer: troops"],
  ["A plane carrying 230 officers landed on Monday.", "A plane: land: "],
  ["The force itself lent two trucks.", "The force: lend: two trucks"],
  ["On Monday Kenya kept its contingent.", "Kenya: keep: its contingent"],
  [
    "A day later the State Department announced a waiver.",
    "the State Department: announce: a waiver",
  ],
  ["Since Friday the Bahamas has had six sailors there.", "the Bahamas: have: six sailors"],
  ["Under the plan Uganda will provide 4,500 soldiers.", "Uganda: provide: 4,500 soldiers"],
])("the clause that %j is about goes on past others", (text, clause) => {
  expect(clauses(text)).toContain(clause);
});

test.each([
  ["France has put up 3 million euros.", "France: put: 3 million euros"],
  ["China has handed over armoured vehicles.", "China: hand: armoured vehicles"],
  ["Canada flew in 30 instructors.", "Canada: fly: 30 instructors"],
  ["The officers flew in on Friday.", "The officers: fly: "],
])("what stands after the particle of %j is its object", (text, clause) => {
  expect(clauses(text)).toContain(clause);
});
