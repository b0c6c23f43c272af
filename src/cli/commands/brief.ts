import { viewBrief } from "#actions";
import { briefMarkdown, createWords, LANGS, type Lang, loadCatalogue } from "#words";
import { type Command, calledWrongly, DB_OPTION, JSON_OPTION, refused } from "../command.ts";
import { QUESTION_OPTIONS, question } from "../question.ts";
import { withLedger } from "../withLedger.ts";

/** `muster brief`: one to four pages in Markdown, every figure with its footnote. */
export const brief: Command = {
  name: "brief",
  usage: "[--since DAY|Nd] [--older N] [--lang en|fr|es] [--mission ID] [--true-on DAY]",
  options: {
    since: { value: "DAY", summary: "tell changes since this day, or 7d (default: 7d)" },
    older: { value: "N", summary: "chase promises at least N days old (default: 90)" },
    lang: { value: "LANG", summary: "en, fr or es (default: en)" },
    ...QUESTION_OPTIONS,
    db: DB_OPTION,
    json: JSON_OPTION,
  },
  examples: [
    ["muster brief --mission haiti-mss --true-on 2024-02-22 --since 7d", "the day of Rio"],
    ["muster brief --mission haiti-gsf --true-on 2025-12-20 > brief.md", "kept as a file"],
  ],
  run: async (given, world) => {
    const asked = question(given.options);
    if (!asked.ok) return calledWrongly(world, "brief", asked.refusal);
    const { since = "7d", older = "90", lang = "en" } = given.options;
    if (!/^\d{1,5}$/.test(older)) {
      return calledWrongly(world, "brief", `--older is a number of days, not "${older}".`);
    }
    const known: Lang | undefined = LANGS.find((each) => each === lang && each !== "qps");
    if (known === undefined) {
      return calledWrongly(world, "brief", `--lang is en, fr or es, not "${lang}".`);
    }
    const words = createWords(known, await loadCatalogue(known));
    return withLedger(given, world, "read", async ({ desk }) => {
      const olderDays = Number(older);
      const seen = await viewBrief(desk, { ...asked.value, since, olderDays }, words);
      if (!seen.ok) return refused(world, seen.refusal);
      const { brief: written, quotes, hash } = seen.value;
      world.out(
        given.options["json"] === undefined
          ? briefMarkdown(written, (claim) => quotes.get(claim) ?? null, hash, words)
          : JSON.stringify({ ...written, quotes: Object.fromEntries(quotes), hash }),
      );
      return 0;
    });
  },
};
