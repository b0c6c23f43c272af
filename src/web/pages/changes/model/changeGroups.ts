import type { Board, ChangeKind } from "#ledger";
import { CHANGE_KINDS } from "#ledger";
import {
  amount,
  barTotals,
  claimsOf,
  linkTo,
  type Sentence,
  type ToldChange,
  textOf,
} from "#words";
import type { PlainTable } from "../../../charts/csv.ts";
import type { MarkName } from "../../../marks/shapes.ts";
import type { Words } from "../../../words/words.ts";

/** The changes of one kind. */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly changes: readonly ToldChange[];
}

/** The changes by kind, in the order in which a reader asks; kinds without a change are left out. */
export function groupChanges(changes: readonly ToldChange[]): readonly ChangeGroup[] {
  return CHANGE_KINDS.map((kind) => ({
    kind,
    changes: changes.filter((change) => change.kind === kind),
  })).filter((group) => group.changes.length > 0);
}

/** The mark beside a change: where its giver stands now, or what kind of thread it is. */
export function changeMark({ what, stage }: ToldChange): MarkName {
  if (what === "cell") return stage ?? "gap";
  const marks = {
    obstacle: "blocked",
    mandate: "mandate",
    request: "request",
    agreement: "signed",
  } as const;
  return marks[what];
}

/** What a total was and is. */
export interface Moved {
  readonly name: string;
  readonly before: string;
  readonly after: Sentence;
  readonly difference: string;
  /** Ids of the claims behind both. */
  readonly claims: readonly string[];
}

const PARTS = ["delivered", "committed", "pledged", "blocked"] as const;

/** The sums of people and money on both boards; those that are nothing on both are left out. */
export function movedTotals(before: Board, after: Board, words: Words): readonly Moved[] {
  const all = barTotals(after).flatMap((total) => {
    const { resource, unit, per } = total;
    const old = barTotals(before).find((each) => each.resource === resource && each.unit === unit);
    return PARTS.map((part) => {
      const [was, is] = [old?.[part].value ?? 0, total[part].value ?? 0];
      const key = { kind: "total", resource, unit, per, part } as const;
      return {
        nothing: was === 0 && is === 0,
        name: `${words.say(`resource.${resource}`)}, ${words.say(`part.${part}`)}`,
        before: amount(words, was, unit),
        claims: [...claimsOf(before, old?.[part].acts ?? []), ...claimsOf(after, total[part].acts)],
        after: [linkTo(after, key, amount(words, is, unit), total[part].acts)],
        difference: is === was ? "0" : signedAmount(words, is - was, unit),
      };
    });
  });
  return all.filter(({ nothing }) => !nothing);
}

function signedAmount(words: Words, value: number, unit: string): string {
  return `${value > 0 ? "+" : "−"}${amount(words, Math.abs(value), unit)}`;
}

/** The changes as a table: the same lines, for a file. */
export function changeTable(changes: readonly ToldChange[], words: Words): PlainTable {
  return {
    heads: [
      words.say("list.day"),
      words.say("list.kind"),
      words.say("list.what"),
      words.say("list.before"),
      words.say("list.after"),
    ],
    rows: changes.map(({ on, kind, subject, from, to }) => [
      on,
      words.say(`change.kind.${kind}`),
      subject,
      from,
      textOf(to),
    ]),
  };
}
