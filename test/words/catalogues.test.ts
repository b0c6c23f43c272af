import { describe, expect, test } from "vitest";
import { ERROR_CODES, type ErrorCode } from "#contract";
import { FETCH_REFUSAL_CODES, PARSE_REFUSAL_CODES } from "#intake";
import { createWords, loadCatalogue, type Message, en as plain } from "#words";
import { en as pages } from "../../src/web/words/en.ts";
import { es as pagesEs } from "../../src/web/words/es.ts";
import { fr as pagesFr } from "../../src/web/words/fr.ts";
import { refusalsEs } from "../../src/web/words/refusals/es.ts";
import { refusalsFr } from "../../src/web/words/refusals/fr.ts";

const holes = (message: Message): readonly string[] => {
  const forms = typeof message === "string" ? [message] : Object.values(message);
  return [...new Set(forms.flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();
};

describe("the messages", () => {
  for (const lang of ["fr", "es"] as const) {
    test(`have the same keys and the same places to fill in ${lang} as in English`, async () => {
      const other: Readonly<Record<string, Message>> = {
        ...(await loadCatalogue(lang)),
        ...(lang === "fr" ? pagesFr : pagesEs),
      };
      const english: Readonly<Record<string, Message>> = { ...plain, ...pages };
      expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort());
      for (const [key, message] of Object.entries(english)) {
        expect(holes(other[key] ?? ""), key).toEqual(holes(message));
      }
    });

    test(`have a form for many in ${lang} wherever they count`, async () => {
      const catalogue: Readonly<Record<string, Message>> = {
        ...(await loadCatalogue(lang)),
        ...(lang === "fr" ? pagesFr : pagesEs),
      };
      const words = createWords(lang, catalogue);
      for (const [key, message] of Object.entries(catalogue)) {
        if (typeof message === "string") continue;
        expect(words.say(key, { n: 1_000_000 }), key).not.toContain("undefined");
      }
    });
  }

  test("let no French line begin with a sign", async () => {
    const words = createWords("fr", { ...(await loadCatalogue("fr")), ...pagesFr });
    expect(words.say("request.open", { from: "Kenya", what: "appui" })).toContain(
      "tous\u00a0: appui",
    );
    for (const [key, message] of Object.entries({ ...(await loadCatalogue("fr")), ...pagesFr }))
      if (typeof message === "string") expect(words.known(key), key).not.toMatch(/\S [:;?!»]|« /);
  });

  // What only a program can send is refused in English.
  const FOR_PROGRAMS: readonly ErrorCode[] = [
    "body_not_json",
    "content_type_unsupported",
    "headers_too_large",
    "key_invalid",
    "key_missing",
    "key_reused",
    "method_not_allowed",
    "request_broken",
  ];

  test("say in French and Spanish why a person was refused, whatever the code", () => {
    const codes = [...ERROR_CODES, ...PARSE_REFUSAL_CODES, ...FETCH_REFUSAL_CODES]
      .filter((code) => !FOR_PROGRAMS.some((other) => other === code))
      .map((code) => `refusal.${code}`);
    for (const refusals of [refusalsFr, refusalsEs])
      expect(codes.filter((code) => !Object.hasOwn(refusals, code))).toEqual([]);
  });
});
