import { useWords } from "../../app/context.ts";
import { VisibleText } from "../../app/visible.tsx";
import { Mark } from "../../marks/mark.tsx";
import { attributionLine, claimLine, claimMark } from "../../words/claim.ts";
import type { NumberedClaim } from "./markedText.tsx";

interface ClaimLineProps {
  readonly claim: NumberedClaim;
  /** Highlights the quote in the text. */
  readonly onChoose: (id: string) => void;
}

/** A claim as one readable line: its number, its mark, its words. */
export function ClaimLine({ claim, onChoose }: ClaimLineProps) {
  const words = useWords();
  const said = attributionLine(claim.claim, words);
  return (
    <>
      <p class="claim-line" data-claims={claim.id}>
        <span class="no">{claim.number}</span>
        <Mark name={claimMark(claim.claim)} />
        <a
          href={`#claim-${claim.id}`}
          onClick={(event) => {
            event.preventDefault();
            onChoose(claim.id);
          }}
        >
          <VisibleText text={claimLine(claim.claim, words)} />
        </a>
      </p>
      {said !== "" && (
        <p class="claim-more">
          <VisibleText text={said} />
        </p>
      )}
    </>
  );
}
