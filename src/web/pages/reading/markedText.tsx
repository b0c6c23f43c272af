import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Claim } from "#ledger";
import { VisibleText } from "../../app/visible.tsx";
import { cutText, type Stretch } from "./cuts.ts";

/** A claim with its id and its number in the text. */
export interface NumberedClaim {
  readonly id: string;
  readonly number: number;
  readonly claim: Claim;
}

interface MarkedTextProps {
  readonly text: string;
  readonly lang: string;
  readonly claims: readonly NumberedClaim[];
  /** The claim whose quote is highlighted. */
  readonly current: string | null;
  readonly onChoose: (id: string) => void;
}

/** A text with the quotes of its claims marked by kind and numbered; the chosen one highlighted. */
export function MarkedText({ text, lang, claims, current, onChoose }: MarkedTextProps) {
  const stretches = useMemo(
    () =>
      cutText(
        text,
        claims.map(({ id, claim }) => ({ id, ...claim.quote })),
      ),
    [text, claims],
  );
  const known = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims]);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current === null) return;
    body.current?.querySelector("mark")?.scrollIntoView({ block: "center" });
  }, [current]);
  return (
    <div class="body" lang={lang} translate={false} ref={body}>
      {stretches.map((stretch) => (
        <StretchOf
          key={stretch.start}
          stretch={stretch}
          known={known}
          current={current}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

interface StretchOfProps extends Pick<MarkedTextProps, "current" | "onChoose"> {
  readonly stretch: Stretch;
  readonly known: ReadonlyMap<string, NumberedClaim>;
}

function StretchOf({ stretch, known, current, onChoose }: StretchOfProps) {
  const kinds = stretch.quotedBy.map((id) => known.get(id)?.claim.kind ?? "");
  const text = <VisibleText text={stretch.text} />;
  const marked = current !== null && stretch.quotedBy.includes(current);
  return (
    <>
      {marked ? (
        <mark>{text}</mark>
      ) : kinds.length > 0 ? (
        <span class={`span ${kinds[0]}`}>{text}</span>
      ) : (
        text
      )}
      {stretch.ending.length > 0 && (
        <sup>
          {stretch.ending.map((id) => (
            <a
              key={id}
              href={`#claim-${id}`}
              onClick={(event) => {
                event.preventDefault();
                onChoose(id);
                document.getElementById(`claim-${id}`)?.scrollIntoView({ block: "nearest" });
              }}
            >
              {known.get(id)?.number}
            </a>
          ))}
        </sup>
      )}
    </>
  );
}

/** Number claims in the order of their text. */
export function numberClaims(
  claims: readonly { readonly id: string; readonly claim: Claim }[],
): readonly NumberedClaim[] {
  const sorted = [...claims].sort(
    (a, b) =>
      a.claim.quote.start - b.claim.quote.start ||
      a.claim.quote.end - b.claim.quote.end ||
      (a.id < b.id ? -1 : 1),
  );
  return sorted.map(({ id, claim }, index) => ({ id, claim, number: index + 1 }));
}
