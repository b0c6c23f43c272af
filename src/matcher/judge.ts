import {
  type Claim,
  type Contribution,
  type DocumentEntry,
  isPublishedTotal,
  type LedgerIndex,
  type MatchReason,
  missionFiles,
  rungOf,
  scenesOf,
  type Telling,
} from "#ledger";
import { figuredOf } from "./line.ts";
import { judgePosture } from "./postures.ts";
import { judgePart, judgeStep } from "./steps.ts";
import { judgeThread } from "./threads.ts";
import { judgeTotal } from "./totals.ts";
import { tellingOf, tellsNew, type Verdict } from "./verdict.ts";

/** A claim to be judged, with the document that it stands in. */
export interface Judged {
  readonly claim: Claim;
  /** Id of the claim: the id of the act, where it is the first to tell of it. */
  readonly id: string;
  readonly document: Pick<DocumentEntry, "id" | "published">;
}

/**
 * Judge which act a claim tells of, with what effect, by which rule and why (design of the ledger,
 * The matcher).
 *
 * The claim is judged against what its publication day could know. Where that makes it a new act,
 * acts told afterwards are looked at too, so that a document taken in late adds nothing twice.
 */
export function judgeClaim(index: LedgerIndex, judged: Judged): Telling {
  return judgeWithReason(index, judged).telling;
}

/** Judge a claim, and give the reason also by its code, so that it can be said in any language. */
export function judgeWithReason(
  index: LedgerIndex,
  { claim, id, document }: Judged,
): { readonly telling: Telling; readonly reason: MatchReason } {
  const { published } = document;
  const verdict =
    claim.kind === "contribution"
      ? judgeContribution(index, claim, document)
      : judgeThread(index, claim, published);
  return { telling: tellingOf(id, claim, verdict), reason: verdict.reason };
}

function judgeContribution(
  index: LedgerIndex,
  claim: Contribution,
  { published }: Judged["document"],
): Verdict {
  const { quantity } = claim;
  const scenes = scenesOf(index, claim, published);
  const [scene] = scenes;
  const sized = quantity !== undefined && rungOf(claim.stage) >= 0;
  if (!sized || scene === undefined) {
    return isPublishedTotal(claim)
      ? tellsNew("told", "told-again", { code: "all-together" })
      : judgePosture(claim, published, scenes);
  }
  const figured = figuredOf(claim, quantity, published, scene, isOfficial(index, claim));
  switch (quantity.basis) {
    case "additional":
    case "rotation":
      return judgeStep(figured);
    case "part":
      return judgePart(figured);
    default:
      return judgeTotal(figured);
  }
}

/** Whether the UN, or a body that mandates the mission, is cited for the claim. */
function isOfficial(index: LedgerIndex, { attribution, mission }: Contribution): boolean {
  const word = attribution?.party;
  const file = missionFiles(index).find(({ id }) => id === mission);
  return word === "UN" || (file?.mandates ?? []).some(({ body }) => body === word);
}
