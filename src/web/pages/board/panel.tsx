import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Board } from "#ledger";
import { useApp } from "../../app/context.ts";
import { Say } from "../../app/say.tsx";
import { VisibleText } from "../../app/visible.tsx";
import { Mark } from "../../marks/mark.tsx";
import { SourceLine } from "./evidenceCard.tsx";
import { EvidenceList } from "./evidenceList.tsx";
import { evidenceOf, toldValues } from "./model/evidence.ts";
import type { OpenedLedger } from "./model/ledger.ts";
import type { Revealed } from "./model/revealed.ts";
import { ValueStrip } from "./valueStrip.tsx";

interface ClaimPanelProps {
  readonly revealed: Revealed;
  readonly opened: OpenedLedger;
  readonly board: Board;
}

/** The claims behind a figure: how it is made, then every claim with its quote and source. */
export function ClaimPanel({ revealed, opened, board }: ClaimPanelProps) {
  const { words } = useApp();
  const { dialog, close } = useDialog();
  const evidence = useMemo(() => evidenceOf(revealed, opened, words), [revealed, opened, words]);
  return (
    <dialog
      ref={dialog}
      class="panel num"
      aria-labelledby="panel-title"
      data-claims={evidence.map(({ telling }) => telling.claim).join(" ")}
    >
      <button type="button" class="btn close" onClick={close}>
        {words.say("panel.close")} <kbd>Esc</kbd>
      </button>
      <h2 class="kicker" id="panel-title">
        <b>
          <VisibleText text={revealed.subject} />
        </b>{" "}
        · {board.mission.short} ·{" "}
        {words.say("panel.asOf", { day: words.figures.day(board.asked.trueOn) })}
      </h2>
      <p class="big">
        <Mark name={revealed.mark} />
        {revealed.figure}
        <span>{revealed.told}</span>
      </p>
      <Made revealed={revealed} />
      {revealed.documents.length > 0 && (
        <section aria-label={words.say("panel.sources")}>
          <h3>{words.say("panel.sources")}</h3>
          {revealed.documents.map((id) => (
            <SourceLine key={id} document={opened.document(id)} id={id} />
          ))}
        </section>
      )}
      <h3>
        {evidence.length === 0
          ? revealed.documents.length === 0 && words.say("panel.noClaims")
          : words.say("panel.claims", { n: evidence.length })}
      </h3>
      <EvidenceList evidence={evidence} />
    </dialog>
  );
}

function Made({ revealed }: { readonly revealed: Revealed }) {
  const { words } = useApp();
  const values = useMemo(() => toldValues(revealed, words), [revealed, words]);
  if (revealed.made.length === 0 && values.length === 0) return null;
  return (
    <dl class="made">
      {revealed.made.map(({ term, text }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>
            <Say of={text} />
          </dd>
        </div>
      ))}
      {values.length > 0 && (
        <div>
          <dt>{words.say("panel.told.title")}</dt>
          <dd>
            <ValueStrip values={values} />
          </dd>
        </div>
      )}
    </dl>
  );
}

// A modal dialog: the rest of the page is inert, Esc closes, and the figure gets its focus back.
function useDialog() {
  const { address } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = address.view.open;
  const go = useRef(address.go);
  go.current = address.go;
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (!element.open) element.showModal();
    element.scrollTop = 0;
    const onCancel = (event: Event) => {
      event.preventDefault();
      go.current({ open: null });
    };
    const onBackdrop = (event: MouseEvent) => {
      if (event.target === element && event.clientX < element.getBoundingClientRect().left) {
        go.current({ open: null });
      }
    };
    element.addEventListener("cancel", onCancel);
    element.addEventListener("click", onBackdrop);
    return () => {
      element.removeEventListener("cancel", onCancel);
      element.removeEventListener("click", onBackdrop);
      if (element.open) element.close();
      // After the next drawing, since the figure may be drawn anew with the changed address.
      requestAnimationFrame(() => focusFigure(open));
    };
  }, [open]);
  return { dialog, close: () => address.go({ open: null }) };
}

function focusFigure(open: string | null): void {
  if (open === null || document.querySelector("dialog[open]") !== null) return;
  const figures = document.querySelectorAll<HTMLElement>("[data-figure]");
  for (const figure of figures) {
    if (figure.dataset["figure"] === open) {
      figure.focus();
      return;
    }
  }
}
