import { useState } from "preact/hooks";
import { useApp } from "../../app/context.ts";
import { EvidenceCard, EvidenceLine } from "./evidenceCard.tsx";
import type { Evidence } from "./model/evidence.ts";
import { kindsOf, ofKind } from "./model/evidenceKinds.ts";

const OPENED_AT_FIRST = 4;
const LISTED_AT_FIRST = 20;

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
}

/** The claims behind a figure: all of them, or those of one word, or those set aside. */
export function EvidenceList({ evidence }: EvidenceListProps) {
  const { words } = useApp();
  const kinds = kindsOf(evidence);
  const [kind, setKind] = useState<string | null>(null);
  const [listed, setListed] = useState(LISTED_AT_FIRST);
  const shown = kind === null ? evidence : ofKind(evidence, kind);
  const choice = (key: string | null, name: string, n: number) => (
    <button
      key={key ?? ""}
      type="button"
      aria-pressed={kind === key}
      onClick={() => {
        setKind(key);
        setListed(LISTED_AT_FIRST);
      }}
    >
      {name} <span>{words.figures.number(n)}</span>
    </button>
  );
  return (
    <>
      {kinds.length > 1 && (
        <fieldset class="tabs">
          <legend class="sr">{words.say("panel.filter")}</legend>
          {choice(null, words.say("panel.all"), evidence.length)}
          {kinds.map(({ kind: each, word, count }) =>
            choice(each, each === "aside" ? words.say("panel.setAside") : word, count),
          )}
        </fieldset>
      )}
      {shown.slice(0, OPENED_AT_FIRST).map((item) => (
        <EvidenceCard key={item.telling.claim} evidence={item} />
      ))}
      {shown.slice(OPENED_AT_FIRST, listed).map((item) => (
        <EvidenceLine key={item.telling.claim} evidence={item} />
      ))}
      {shown.length > listed && (
        <p class="row">
          <button type="button" class="btn" onClick={() => setListed(listed + 100)}>
            {words.say("panel.more", { n: shown.length - listed })}
          </button>
        </p>
      )}
    </>
  );
}
