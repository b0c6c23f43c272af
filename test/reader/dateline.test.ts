import { expect, test } from "vitest";
import type { Day } from "#base";
import { lexiconOf, splitText } from "../../src/reader/languages/languages.ts";
import { parseSentence } from "../../src/reader/parse/sentences.ts";
import { buildGazetteer } from "../../src/reader/tokens/gazetteer.ts";

/** The first sentence of a text as it is parsed, in words, and where it begins in the text. */
function parsed(
  text: string,
  lang: "en" | "fr" | "es" = "en",
): { readonly words: string; readonly start: number } {
  const lexicon = lexiconOf(lang);
  const gazetteer = buildGazetteer(lang, []);
  const [first] = splitText(text, lexicon, gazetteer);
  if (first === undefined) throw new Error("The text has no sentence.");
  const { sentence } = parseSentence(first, 0, lexicon, gazetteer, "2025-01-01" as Day);
  return { words: sentence.tokens.map((token) => token.text).join(" "), start: sentence.start };
}

test.each([
  ["ADDIS ABABA - The African Union has appealed for money.", "The African Union has"],
  ["PORT-AU-PRINCE, Haiti (AP) — Kenya sent 200 officers.", "Kenya sent"],
  ["NAIROBI, Nov 24 (Reuters) - Haiti's minister appealed for help.", "Haiti 's minister"],
  ["N'DJAMENA — Chad will send 750 soldiers to Haiti.", "Chad will"],
  ["UNITED NATIONS (CMC) -- Kenya will send 100 officers.", "Kenya will"],
  ["Port-au-Prince – The first officers arrived on Tuesday.", "The first officers"],
])("the place, day and agency that open %j take no part in it", (text, opening) => {
  expect(parsed(text).words.startsWith(opening)).toBe(true);
  expect(parsed(text).start).toBe(0);
});

test("datelines are known in other languages", () => {
  const french = parsed("CAP-HAÏTIEN, le 3 mars (AFP) – Les policiers kényans sont arrivés.", "fr");
  expect(french.words.startsWith("Les")).toBe(true);
  const spanish = parsed("SANTO DOMINGO.– El Salvador enviará 78 soldados a Haití.", "es");
  expect(spanish.words.startsWith("El Salvador")).toBe(true);
});

test.each([
  "KENYA – 400 officers have arrived in Haiti for the force.",
  "NATO – no comment was given on the mission.",
  "Kenya - the lead nation - said it would send 400.",
  "UN ENVOY SAYS - KENYA TO SEND 1,000 MORE POLICE",
  "Port-au-Prince was calm - the first officers had arrived.",
])("what is no dateline stays: %j", (text) => {
  const [first = ""] = text.split(/[\s-]/);
  expect(parsed(text).words.startsWith(first)).toBe(true);
});
