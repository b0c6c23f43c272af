import type { Claim, MatchReason } from "#ledger";
import { amountInWords, quantityInWords } from "#words";
import type { Words } from "./words.ts";

/** Why the matcher takes a claim for an act, in a sentence. */
export function reasonLine(reason: MatchReason, claim: Claim, words: Words): string {
  const { code, against = null, stage, day } = reason;
  const quantity = "quantity" in claim ? claim.quantity : undefined;
  const unit = quantity?.item ?? quantity?.unit;
  const none = words.say("figure.none");
  const told = stage ?? ("stage" in claim ? claim.stage : undefined);
  return words.say(`match.${code}`, {
    figure: quantity === undefined ? none : quantityInWords(words, quantity),
    against: unit === undefined || against === null ? none : amountInWords(words, against, unit),
    stage: told === undefined ? "" : words.say(`stage.${told}`),
    day: day === undefined ? "" : words.figures.longDay(day),
    kind: words.say(`kind.${claim.kind}`),
  });
}
