import type { ActView, Claim, DocumentEntry, ToldAct } from "#ledger";
import { amount, quantityShort } from "#words";
import type { MarkName } from "../../../marks/shapes.ts";
import { claimMark } from "../../../words/claim.ts";
import type { Words } from "../../../words/words.ts";
import type { OpenedLedger } from "./ledger.ts";
import { markOfAct } from "./revealAct.ts";
import type { Revealed } from "./revealed.ts";

/** One claim in the panel: what it says, of which act, in which document. */
export interface Evidence {
  readonly act: ActView;
  readonly telling: ToldAct;
  readonly claim: Claim | null;
  readonly document: DocumentEntry | null;
  readonly mark: MarkName;
  readonly figure: string;
  readonly word: string;
  readonly tags: readonly string[];
  readonly when: string;
}

/** The claims behind a figure: for each act the adopted one first, then what was set aside, then all others. */
export function evidenceOf(
  revealed: Revealed,
  opened: OpenedLedger,
  words: Words,
): readonly Evidence[] {
  const first: Evidence[] = [];
  const others: Evidence[] = [];
  for (const act of revealed.acts) {
    const chosen = act.tellings.find((telling) => telling.claim === act.adopted) ?? act.tellings[0];
    for (const telling of [...act.tellings].reverse()) {
      const made = evidence(act, telling, opened, words);
      if (telling === chosen || telling.suspect) first.push(made);
      else others.push(made);
    }
  }
  first.sort((a, b) => Number(a.telling.suspect) - Number(b.telling.suspect));
  others.sort((a, b) => (a.telling.knownFrom < b.telling.knownFrom ? 1 : -1));
  return [...first, ...others];
}

function evidence(act: ActView, telling: ToldAct, opened: OpenedLedger, words: Words): Evidence {
  const claim = opened.claim(telling.claim);
  const quantity = claim !== null && "quantity" in claim ? claim.quantity : undefined;
  return {
    act,
    telling,
    claim,
    document: opened.document(telling.document),
    mark: claim === null ? markOfAct(act) : claimMark(claim),
    figure: quantity === undefined ? "" : quantityShort(words, quantity),
    word: wordOf(act, claim, words),
    tags: tagsOf(act, telling, words),
    when: words.say(act.precision === "published" ? "panel.actReported" : "panel.act", {
      day: words.figures.day(act.precision === "published" ? telling.knownFrom : act.trueFrom),
    }),
  };
}

function wordOf(act: ActView, claim: Claim | null, words: Words): string {
  if (claim === null) return words.say(`kind.${act.kind}`);
  if (claim.kind === "contribution") return words.say(`stage.${claim.stage}`);
  if (claim.kind === "obstacle") {
    const type = words.say(`obstacle.${claim.type}`);
    return `${words.say("claim.obstacle", { type })} · ${words.say(`status.${claim.status}`)}`;
  }
  if (claim.kind === "mandate") return words.say(`mandate.${claim.action}`);
  if (claim.kind === "agreement") return words.say(`agreement.${claim.status}`);
  if (claim.kind === "engagement") return words.say(`form.${claim.form}`);
  return words.say(`kind.${claim.kind}`);
}

function tagsOf(act: ActView, telling: ToldAct, words: Words): readonly string[] {
  const tags = telling.flags.map((flag) => words.say(`flag.${flag}`));
  if (telling.suspect) tags.unshift(words.say("tag.outlier"));
  if (act.effect === "part") tags.unshift(words.say("tag.part"));
  if (act.effect === "rotates") tags.unshift(words.say("basis.rotation"));
  if (telling.proposed) tags.unshift(words.say("panel.unreviewed"));
  return tags;
}

/** A figure that the sources tell, and how often. */
export interface ToldValue {
  readonly value: number;
  readonly label: string;
  readonly count: number;
  readonly standing: "adopted" | "aside" | "told";
  /** Place on the strip, as a percentage. */
  readonly x: number;
}

/** All figures told in one unit, on a strip that grows by powers where they differ much. */
export function toldValues(revealed: Revealed, words: Words): readonly ToldValue[] {
  const { unit } = revealed;
  if (unit === null) return [];
  const counts = new Map<number, { count: number; suspect: boolean }>();
  for (const act of revealed.acts) {
    if (act.unit !== unit) continue;
    for (const { value, suspect } of act.tellings) {
      if (value === null || value <= 0) continue;
      const held = counts.get(value);
      counts.set(value, {
        count: (held?.count ?? 0) + 1,
        suspect: suspect || held?.suspect === true,
      });
    }
  }
  const values = [...counts.keys()].sort((a, b) => a - b);
  const low = values[0];
  const high = values.at(-1);
  if (low === undefined || high === undefined || values.length < 2) return [];
  const place = scale(low, high);
  return values.map((value) => {
    const held = counts.get(value);
    const aside = held?.suspect === true;
    const figure = amount(words, value, unit);
    return {
      value,
      label: figure,
      count: held?.count ?? 0,
      standing: value === revealed.adopted ? "adopted" : aside ? "aside" : "told",
      x: 7 + 84 * place(value),
    };
  });
}

function scale(low: number, high: number): (value: number) => number {
  if (high / low < 5) return (value) => (value - low) / Math.max(1e-9, high - low);
  return (value) => Math.log(value / low) / Math.log(high / low);
}
