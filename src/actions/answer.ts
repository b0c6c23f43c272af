import { compareText, ok, type Result } from "#base";
import type { Answered, Selection, SourcedClaim } from "#formats";
import { type Board, GENESIS, type Resource } from "#ledger";
import { viewClaimInFull } from "./claims.ts";
import type { Desk } from "./desk.ts";
import { outwardDesk } from "./outwardDesk.ts";
import type { Refusal } from "./refusal.ts";
import { type BoardInput, viewBoard } from "./viewBoard.ts";
import { wrongParty, wrongResource } from "./wrongInput.ts";

/** A question as a person asks it: the mission, the three times, and whose support and what. */
export interface SelectionInput extends BoardInput {
  readonly parties?: readonly string[];
  readonly resources?: readonly string[];
}

/** The answer to a selection with the claims behind it: what every format is made from. It tells no more of documents than may be passed on. */
export async function answerSelection(
  desk: Desk,
  input: SelectionInput,
): Promise<Result<Answered, Refusal>> {
  const resources = input.resources ?? [];
  const shown = await outwardDesk(desk);
  const wrong = wrongResource(resources) ?? wrongParty(await shown.ledger(), input.parties ?? []);
  if (wrong !== null) return wrong;
  const board = await viewBoard(shown, input);
  if (!board.ok) return board;
  const selection: Selection = {
    ...board.value.asked,
    parties: inOrder(input.parties ?? []),
    resources: inOrder(resources) as readonly Resource[],
  };
  const { head } = board.value.asked;
  const [entry] = head === 0 ? [] : await shown.ports.store.entriesAfter(head - 1, 1);
  return ok({
    selection,
    board: board.value,
    headHash: entry?.hash ?? GENESIS,
    claims: await claimsBehind(shown, board.value),
  });
}

async function claimsBehind(desk: Desk, board: Board): Promise<Answered["claims"]> {
  const found = new Map<string, SourcedClaim>();
  for (const act of Object.values(board.acts)) {
    for (const { claim: id } of act.tellings) {
      if (found.has(id)) continue;
      const full = await viewClaimInFull(desk, id);
      if (!full.ok) continue;
      const { state, claim, document, words } = full.value;
      const shown = document.redistribute === "none" ? null : words;
      found.set(id, { id, state, claim, document, words: shown });
    }
  }
  return found;
}

function inOrder(list: readonly string[]): readonly string[] {
  return [...new Set(list)].sort(compareText);
}
