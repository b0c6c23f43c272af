import type { Day } from "#base";
import { findAmounts } from "../tokens/amounts.ts";
import { findDates } from "../tokens/calendar.ts";
import { withoutDateline } from "../tokens/dateline.ts";
import { findNames, type Gazetteer } from "../tokens/gazetteer.ts";
import type { Lexicon } from "../tokens/lexicon.ts";
import type { Sentence } from "../tokens/tokens.ts";
import { bracketed, chunk } from "./chunks.ts";
import { group } from "./grouping.ts";
import type { Parsed } from "./nodes.ts";
import { link } from "./parse.ts";

/** Find what a sentence names, and how its words hang together. */
export function parseSentence(
  told: Sentence,
  index: number,
  lexicon: Lexicon,
  gazetteer: Gazetteer,
  published: Day | null,
): Parsed {
  const allNames = findNames(told.tokens, gazetteer, published);
  const sentence = withoutDateline(told, allNames);
  const { tokens } = sentence;
  const names = sentence === told ? allNames : findNames(tokens, gazetteer, published);
  const dates = findDates(tokens, lexicon.calendar, published);
  const amounts = findAmounts(tokens, lexicon.words).filter(
    (amount) => !dates.some((date) => amount.from < date.to && amount.to > date.from),
  );
  const spans = { names, dates, amounts };
  const chunks = group(chunk(tokens, spans, lexicon), tokens, lexicon);
  const linked = chunks.flatMap((each) =>
    each.kind === "phrase"
      ? [each.phrase, ...each.phrase.also, ...(each.phrase.appos ? [each.phrase.appos] : [])]
      : [],
  );
  const phrases = [...linked, ...bracketed(tokens, spans, lexicon)];
  return { sentence, index, names, dates, amounts, phrases, predicates: link(chunks, lexicon) };
}
