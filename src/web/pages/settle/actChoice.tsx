import { type ActView, type Board, partyKey } from "#ledger";
import { amountInWords, partyNames } from "#words";
import { useApp } from "../../app/context.ts";
import type { Words } from "../../words/words.ts";

interface ActChoiceProps {
  readonly label: string;
  /** The board that the acts are on; null while it is not there yet. */
  readonly board: Board | null;
  readonly acts: readonly ActView[];
  /** Id of the chosen act; empty where none is. */
  readonly chosen: string;
  readonly onChoose: (act: string) => void;
}

/** One act chosen from a list, each in words. */
export function ActChoice({ label, board, acts, chosen, onChoose }: ActChoiceProps) {
  const { words } = useApp();
  return (
    <label class="field">
      {label}
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{words.say("settle.none")}</option>
        {acts.map((act) => (
          <option key={act.id} value={act.id}>
            {actLine(act, board, words)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The other acts of a board that are of a kind with one, those of the same parties and resource first, the newest first. */
export function actsLike(
  board: Board,
  act: Pick<ActView, "id" | "kind" | "parties" | "resource">,
): readonly ActView[] {
  const own = new Set(act.parties.map(partyKey));
  const near = (other: ActView) =>
    Number(other.parties.some((party) => own.has(partyKey(party)))) +
    Number(other.resource === act.resource);
  return Object.values(board.acts)
    .filter(({ id, kind }) => kind === act.kind && id !== act.id)
    .map((other) => ({ other, near: near(other) }))
    .filter((one) => one.near > 0 || act.kind !== "contribution")
    .sort((a, b) => b.near - a.near || (a.other.trueFrom < b.other.trueFrom ? 1 : -1))
    .slice(0, MOST)
    .map(({ other }) => other);
}

const MOST = 60;

/** An act in one line: who, what, how much, when. */
export function actLine(act: ActView, board: Board | null, words: Words): string {
  const { parties, stage, resource, value, unit, trueFrom } = act;
  return [
    parties.length === 0 ? words.say("obstacle.mission") : partyNames(words, parties),
    stage === null ? kindLine(act, board, words) : words.say(`stage.${stage}`),
    resource === null ? "" : words.say(`resource.${resource}.plain`),
    value === null || unit === null ? "" : amountInWords(words, value, unit),
    words.figures.day(trueFrom),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** What kind of thread an act is of, as far as a board tells: `legal obstacle, resolved`. */
function kindLine({ id, kind }: ActView, board: Board | null, words: Words): string {
  const obstacle = board?.obstacles.find((one) => one.id === id);
  if (obstacle !== undefined) {
    const type = words.say("claim.obstacle", { type: words.say(`obstacle.${obstacle.type}`) });
    return `${type}, ${words.say(`status.${obstacle.status}`)}`;
  }
  const agreement = board?.agreements.find((one) => one.id === id);
  if (agreement !== undefined) {
    const instrument = words.say(`instrument.${agreement.instrument}`);
    return `${instrument}, ${words.say(`agreement.${agreement.status}`)}`;
  }
  const mandate = board?.mandates.find((one) => one.id === id);
  if (mandate === undefined) return words.say(`kind.${kind}`);
  const action = words.say(`mandate.${mandate.action}`);
  return mandate.instrument === null ? action : `${mandate.instrument}, ${action}`;
}
