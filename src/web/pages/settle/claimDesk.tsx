import { useState } from "preact/hooks";
import type { ClaimReply } from "#contract";
import type { ActView, Board } from "#ledger";
import { useApp } from "../../app/context.ts";
import { WhenReady } from "../../app/states.tsx";
import { VisibleText } from "../../app/visible.tsx";
import { claimLine } from "../../words/claim.ts";
import { ActDesk } from "./actDesk.tsx";
import { DeedForm } from "./deedForm.tsx";
import { useNewestBoard } from "./useNewestBoard.ts";

/** What was made of a claim, the reader's and the people's values both, and what can be settled of it. */
export function ClaimDesk({ claim }: { readonly claim: ClaimReply }) {
  const { source } = useApp();
  const stands = claim.state === "accepted" || claim.state === "amended";
  return (
    <div class="claim-desk">
      <History claim={claim} />
      {source.canWrite && stands && <ItsAct claim={claim} />}
      {source.canWrite && claim.state !== "rejected" && <TakeBack claim={claim} />}
    </div>
  );
}

function History({ claim }: { readonly claim: ClaimReply }) {
  const { words } = useApp();
  const { proposed, decisions, retracted } = claim;
  const line = (on: string, who: string, what: string, why: string | null) => (
    <>
      {words.figures.day(on.slice(0, 10) as `${number}-${number}-${number}`)} ·{" "}
      <span translate={false}>{who}</span> · {what}
      {why !== null && (
        <q translate={false}>
          <VisibleText text={why} />
        </q>
      )}
    </>
  );
  return (
    <ul class="history">
      {proposed !== null && (
        <li>
          <span translate={false}>{proposed.reader}</span>:{" "}
          <VisibleText text={claimLine(proposed.claim, words)} />
        </li>
      )}
      {decisions.map(({ id, recordedAt, author, verdict, reason }) => (
        <li key={id}>{line(recordedAt, author, words.say(`decision.${verdict}`), reason)}</li>
      ))}
      {retracted !== null && (
        <li>
          {line(
            retracted.recordedAt,
            retracted.author,
            words.say("decision.retracted"),
            retracted.reason,
          )}
        </li>
      )}
    </ul>
  );
}

function ItsAct({ claim }: { readonly claim: ClaimReply }) {
  const { words } = useApp();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.say("settle.act")}</summary>
      {open && <LoadedAct claim={claim} />}
    </details>
  );
}

function LoadedAct({ claim }: { readonly claim: ClaimReply }) {
  const { words } = useApp();
  const loaded = useNewestBoard(claim.claim.mission);
  return (
    <WhenReady of={loaded}>
      {(board) => {
        const act = board === null ? null : actOf(board, claim.id);
        if (board === null || act === null) return <p>{words.say("settle.noAct")}</p>;
        return <ActDesk act={act} board={board} />;
      }}
    </WhenReady>
  );
}

function actOf(board: Board, claim: string): ActView | null {
  const acts = Object.values(board.acts);
  return acts.find(({ tellings }) => tellings.some((told) => told.claim === claim)) ?? null;
}

function TakeBack({ claim }: { readonly claim: ClaimReply }) {
  const { words } = useApp();
  const [open, setOpen] = useState(false);
  const taken = claim.retracted;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.say(taken === null ? "settle.retract" : "settle.restore")}</summary>
      {open && (
        <DeedForm
          name={words.say(taken === null ? "settle.retractThis" : "settle.restoreThis")}
          deed={{ do: "retract", of: taken?.entry ?? claim.id }}
          draft={`retract ${claim.id}`}
        />
      )}
    </details>
  );
}
