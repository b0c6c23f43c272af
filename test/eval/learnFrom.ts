import type { Day } from "#base";
import { FRAMES as ENGLISH } from "../../src/reader/data/en/frames.ts";
import { EXAMPLES as SPANISH } from "../../src/reader/data/es/examples.ts";
import { EXAMPLES as FRENCH } from "../../src/reader/data/fr/examples.ts";
import type { Example } from "../../src/reader/tokens/language.ts";
import type { Scored } from "./matching.ts";
import { goldSet, type Labelled, sampleSet } from "./sets.ts";

/** The documents that the reader may learn from: what is held out is never among them. */
export function tunedSet(): readonly Labelled[] {
  const names = [
    "missions-en",
    "genres-en",
    "passages-en",
    "missions-fr",
    "missions-es",
    "decoys",
    "news-en",
    "news-fr",
    "news-es",
    "retold-en",
    "retold-fr",
    "briefs-en",
  ];
  const open = [...sampleSet(), ...names.flatMap((name) => goldSet(name))].filter(
    (each) => !each.held,
  );
  return [...open, ...goldSet("paraphrases")];
}

/** The examples of the frames as documents about one mission. */
export function exampleSet(): readonly Labelled[] {
  const languages = [
    ["en", ENGLISH.flatMap((frame) => frame.examples)],
    ["fr", Object.values(FRENCH).flat()],
    ["es", Object.values(SPANISH).flat()],
  ] as const;
  return languages.flatMap(([lang, examples]) => examplesOf(lang, examples));
}

function examplesOf(lang: string, examples: readonly Example[]): readonly Labelled[] {
  return examples.map((example, at) => ({
    id: `example-${lang}${at}`,
    lang,
    published: "2024-02-22" as Day,
    mission: "haiti-mss",
    text: example.text,
    held: false,
    claims: example.claims.map((short) => ({
      ...labelOf(short.split(" ")),
      quote: { start: 0, end: example.text.length },
    })),
  }));
}

/** A claim in short form as a label, as far as training looks at it. */
function labelOf([kind = "", ...words]: readonly string[]): Scored {
  const [first = "", second = "", third = ""] = words;
  const [value, unit] = words.slice(-2);
  switch (kind) {
    case "contribution":
      return {
        kind,
        parties: first.split("+"),
        resource: second,
        stage: third,
        ...(words.length > 3 && { quantity: { value: Number(value), unit } }),
      };
    case "request":
      return { kind, from: first.split(">")[0]?.split("+"), resource: second };
    case "requirement":
      return { kind, resource: first };
    case "obstacle":
      return { kind, type: first };
    case "agreement":
      return { kind, parties: first.split("+"), instrument: second };
    case "engagement":
      return { kind, parties: first.split("+"), form: second };
    default:
      return { kind, body: first, action: second };
  }
}
