import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lexiconOf, splitText } from "../../src/reader/languages/languages.ts";
import { buildGazetteer } from "../../src/reader/tokens/gazetteer.ts";

const gazetteers = { fr: buildGazetteer("fr", []), es: buildGazetteer("es", []) };
const split = (lang: "fr" | "es", text: string) =>
  splitText(text, lexiconOf(lang), gazetteers[lang]);
const read = (lang: "fr" | "es", text: string) =>
  split(lang, text)
    .map((sentence) => sentence.tokens.map((token) => token.lower).join(" "))
    .join(" | ");

describe("French and Spanish are read in the words that the rules know", () => {
  test.each([
    [
      "fr",
      "Le Kenya n'enverra pas de policiers supplémentaires.",
      "the kenya not send not some additional officers .",
    ],
    ["fr", "Il s'est engagé à envoyer 1 500 soldats.", "he s' has pledged to send 1500 soldiers ."],
    ["fr", "Deux mille cinq cents hommes sont arrivés.", "2500 men has arrived ."],
    [
      "fr",
      "Une centaine de policiers partiront mardi prochain.",
      "about 100 officers depart next tuesday .",
    ],
    ["fr", "Le Canada versera 10,8 millions de dollars.", "the canada pay 10.8 million dollars ."],
    [
      "fr",
      "M. Ruto se dit prêt à aider. Il partira.",
      "mr ruto se is ready to help . | he depart .",
    ],
    ["fr", "Le fonds n'a reçu que 10 millions.", "the fund only has received only 10 million ."],
    ["es", "Brasil no enviará tropas adicionales.", "brasil not send additional troops ."],
    ["es", "Se comprometió a enviar mil quinientos policías.", "se pledged to send 1500 police ."],
    ["es", "Ha entregado 1.500 vehículos blindados.", "has delivered 1500 armoured vehicles ."],
  ] as const)("%s: %s", (lang, text, expected) => {
    expect(read(lang, text)).toBe(expected);
  });

  test("every token stands where its offsets say, whatever the text", () => {
    const word = fc.constantFrom(
      "l'",
      "aujourd’hui",
      "n'a",
      "pas",
      "1 000",
      "a-t-il",
      "M.",
      "policiers",
      "«",
      "»",
      "Côte",
      "d’Ivoire",
      "\n",
      "vient",
      "d'",
      "envoyer",
      "il y a",
      "deux",
      "mille",
      "se",
      "que",
      "millones",
      "del",
      "y",
      "😀",
      "\ud800",
      "é",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom("fr", "es"), (words, lang) => {
        const text = words.join(" ");
        for (const sentence of split(lang, text)) {
          for (const token of sentence.tokens) {
            expect(text.slice(token.start, token.end).replace(/\s+/g, " ")).toBe(
              token.text.replace(/\s+/g, " "),
            );
            expect(token.start).toBeGreaterThanOrEqual(sentence.start);
            expect(token.end).toBeLessThanOrEqual(sentence.end);
          }
        }
      }),
    );
  });
});
