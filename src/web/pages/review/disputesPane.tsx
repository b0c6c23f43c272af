import { useState } from "preact/hooks";
import type { Day } from "#base";
import type { ReviewReply } from "#contract";
import type { ActView, Board } from "#ledger";
import { partyName } from "#words";
import { useApp } from "../../app/context.ts";
import { DayInput } from "../../app/dayInput.tsx";
import { OtherDraft } from "../../app/otherDraft.tsx";
import { Failed } from "../../app/states.tsx";
import { useDraft } from "../../app/useDraft.ts";
import { VisibleText } from "../../app/visible.tsx";
import { Mark } from "../../marks/mark.tsx";
import { type Failure, toFailure } from "../../source/failure.ts";
import type { Settlement as AnySettlement } from "../../source/source.ts";
import { claimLine, claimMark } from "../../words/claim.ts";
import { ActChoice } from "../settle/actChoice.tsx";
import { DeedForm } from "../settle/deedForm.tsx";
import { AttemptFailed, useAttempt } from "../settle/useAttempt.tsx";
import { useNewestBoard } from "../settle/useNewestBoard.ts";

type Dispute = ReviewReply["disputes"][number];

/** Why an act waits to be settled. */
export type DisputeKind = Dispute["kinds"][number];

interface DisputesPaneProps {
  readonly reply: ReviewReply;
  readonly kind: DisputeKind;
  readonly onSettled: () => void;
}

/** Acts whose sources differ: all values with their origins, the one adopted, and a way to adopt another. */
export function DisputesPane({ reply, kind, onSettled }: DisputesPaneProps) {
  const { words } = useApp();
  const shown = reply.disputes.filter(({ kinds }) => kinds.includes(kind));
  return (
    <section class="disputes">
      <h2>{words.say(`review.${kind}`)}</h2>
      {shown.length === 0 && <p>{words.say("dispute.none")}</p>}
      {shown.map((dispute) => (
        <DisputeItem
          key={dispute.act.id}
          dispute={dispute}
          head={reply.head.seq}
          kind={kind}
          onSettled={onSettled}
        />
      ))}
    </section>
  );
}

type DisputeItemProps = Omit<DisputesPaneProps, "reply"> & {
  readonly dispute: Dispute;
  /** The head of what is shown. */
  readonly head: number;
};

type Settlement = Extract<AnySettlement, { readonly reason: string }>;

function DisputeItem({ dispute, head, kind, onSettled }: DisputeItemProps) {
  const { words, source } = useApp();
  const { act, tellings } = dispute;
  const written = useDraft(`dispute ${act.id}`, "");
  const reason = written.value;
  const [settled, setSettled] = useState<string | null>(null);
  const { failure, attempt } = useAttempt(head);
  const settle = (body: Settlement) =>
    attempt(async (seen) => {
      const reply = await source.settle({ ...body, seen }, crypto.randomUUID());
      written.drop();
      setSettled(reply.entries[0] ?? "");
      onSettled();
      return reply;
    });
  const number = (value: number | null) => (value === null ? "–" : words.figures.number(value));
  // A requirement has no giver: it is the mission's.
  const named = act.parties.map((party) => partyName(words, party)).join(", ");
  const who = named === "" ? words.say("claim.needs") : named;
  return (
    <article
      class="dispute"
      aria-label={who}
      data-claims={tellings.map(({ told }) => told.claim).join(" ")}
    >
      <h3>
        {who}
        {act.resource !== null && ` · ${words.say(`resource.${act.resource}.plain`)}`}
        {act.stage !== null && ` · ${words.say(`stage.${act.stage}`)}`}
      </h3>
      {act.low !== null && act.low !== act.high && (
        <p>
          {words.say("dispute.range", {
            low: number(act.low),
            high: number(act.high),
            value: number(act.value),
          })}
        </p>
      )}
      <label class="field">
        {words.say("dispute.why")}
        <input
          maxLength={500}
          value={reason}
          onInput={(event) => written.write(event.currentTarget.value)}
        />
      </label>
      <p class="note">{words.say("dispute.whyHint")}</p>
      <OtherDraft of={written} />
      <AttemptFailed failure={failure} onLook={onSettled} />
      {settled !== null && (
        <p role="status" class="notice">
          {words.say("dispute.settled", { id: settled })}
        </p>
      )}
      <ol class="others">
        {tellings.map(({ told, claim, lost }) => (
          <li key={told.claim}>
            <Mark name={claimMark(claim.claim)} />
            <b translate={false}>{claim.document.publisher}</b>
            <span>
              <a href={`?view=document&document=${told.document}&claim=${told.claim}`}>
                <VisibleText text={claimLine(claim.claim, words)} />
              </a>
              {claim.words !== null && (
                <q lang={claim.document.lang} translate={false}>
                  <VisibleText text={claim.words} />
                </q>
              )}
              {told.suspect && <i>{words.say("dispute.aside")}</i>}
              {lost && <i>{words.say("dispute.lost")}</i>}
            </span>
            {told.claim === act.adopted ? (
              <b>{words.say("dispute.adopted")}</b>
            ) : (
              told.value !== null && (
                <button
                  type="button"
                  class="btn"
                  disabled={reason.trim() === ""}
                  onClick={() =>
                    settle({ what: "adopt", act: act.id, claim: told.claim, reason: reason.trim() })
                  }
                >
                  {words.say("dispute.adopt")}
                </button>
              )
            )}
          </li>
        ))}
      </ol>
      {kind === "lost" &&
        tellings
          .filter(({ lost }) => lost)
          .map(({ claim }) => <LostQuote key={claim.id} claim={claim} onSettled={onSettled} />)}
      {kind === "condition" && (
        <Conditions dispute={dispute} reason={reason} onSettle={(body) => void settle(body)} />
      )}
    </article>
  );
}

interface LostQuoteProps {
  readonly claim: Dispute["tellings"][number]["claim"];
  readonly onSettled: () => void;
}

/** A claim whose page no longer says it: kept on the word of the capture before, or taken back. */
function LostQuote({ claim, onSettled }: LostQuoteProps) {
  const { words, source } = useApp();
  const [failure, setFailure] = useState<Failure | null>(null);
  const keep = async () => {
    const amended = claim.state === "amended" ? { amended: claim.claim } : {};
    const decision = {
      claim: claim.id,
      verdict: claim.state === "amended" ? ("amended" as const) : ("accepted" as const),
      ...amended,
      ...(claim.tells === null ? {} : { act: claim.tells.act, effect: claim.tells.effect }),
      reason: words.say("dispute.keepReason"),
      seen: claim.decisions.length,
    };
    try {
      await source.decide(decision, crypto.randomUUID());
      onSettled();
    } catch (cause) {
      setFailure(toFailure(cause));
    }
  };
  return (
    <div class="act-desk">
      <p class="row">
        <button type="button" class="btn" onClick={() => void keep()}>
          {words.say("dispute.keep")}
        </button>
      </p>
      <details>
        <summary>{words.say("settle.retract")}</summary>
        <DeedForm
          name={words.say("settle.retractThis")}
          deed={{ do: "retract", of: claim.id }}
          draft={`retract ${claim.id}`}
        />
      </details>
      {failure !== null && <Failed failure={failure} />}
    </div>
  );
}

interface ConditionsProps {
  readonly dispute: Dispute;
  readonly reason: string;
  readonly onSettle: (body: Settlement) => void;
}

function Conditions({ dispute, reason, onSettle }: ConditionsProps) {
  const { words, missions } = useApp();
  const mission = dispute.tellings[0]?.claim.claim.mission ?? "";
  const newest = missions.missions.find(({ id }) => id === mission)?.newestDay;
  const [on, setOn] = useState<Day | null>(newest ?? missions.today);
  const [by, setBy] = useState("");
  const board = useNewestBoard(mission);
  const deciding = board.state === "ready" ? actsOfThreads(board.value) : [];
  const open = dispute.act.conditions.filter(({ outcome }) => outcome === "open");
  return (
    <ul class="conditions">
      {open.map(({ claim, text }) => (
        <li key={claim}>
          <q translate={false}>
            <VisibleText text={text} />
          </q>
          <DayInput name={words.say("dispute.on")} class="field" day={on} onDay={setOn} />
          <ActChoice
            label={words.say("settle.by")}
            board={board.state === "ready" ? board.value : null}
            acts={deciding}
            chosen={by}
            onChoose={setBy}
          />
          <p class="row">
            {(["met", "failed"] as const).map((outcome) => (
              <button
                key={outcome}
                type="button"
                class="btn"
                disabled={reason.trim() === "" || on === null}
                onClick={() =>
                  on !== null &&
                  onSettle({
                    what: "condition",
                    claim,
                    outcome,
                    on,
                    ...(by === "" ? {} : { by }),
                    reason: reason.trim(),
                  })
                }
              >
                {words.say(`dispute.${outcome}`)}
              </button>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The acts that can meet or fail a condition: obstacles, agreements and mandates, the newest first. */
function actsOfThreads(board: Board | null): readonly ActView[] {
  return Object.values(board?.acts ?? {})
    .filter(({ kind }) => kind === "obstacle" || kind === "agreement" || kind === "mandate")
    .sort((a, b) => (a.trueFrom < b.trueFrom ? 1 : -1));
}
