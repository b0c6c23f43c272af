import { useMemo, useState } from "preact/hooks";
import type { Day } from "#base";
import type { ReadReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { DayInput } from "../../app/dayInput.tsx";
import { Failed } from "../../app/states.tsx";
import { VisibleText } from "../../app/visible.tsx";
import type { Failure } from "../../source/failure.ts";
import type { TextToRead } from "../../source/source.ts";
import { ClaimLine } from "../reading/claimLine.tsx";
import { MarkedText, numberClaims } from "../reading/markedText.tsx";
import { OwnLedger } from "./ownLedger.tsx";
import { Problems } from "./problems.tsx";

interface ReadResultProps {
  readonly asked: TextToRead;
  readonly reply: ReadReply;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onBack: () => void;
  /** Read the same text again, with the publication day given. */
  readonly onReadAgain: (asked: TextToRead) => void;
  readonly onAdd: (asked: TextToRead) => void;
}

/** What was read: the text with its quotes marked, the claims beside it; nothing is saved yet. */
export function ReadResult(props: ReadResultProps) {
  const { asked, reply, busy } = props;
  const { words, missions } = useApp();
  const [current, setCurrent] = useState<string | null>(null);
  const [day, setDay] = useState<Day | null>(reply.published);
  const claims = useMemo(
    () => numberClaims(reply.claims.map(({ claim }, index) => ({ id: `r${index}`, claim }))),
    [reply],
  );
  const confidence = new Map(reply.claims.map((read, index) => [`r${index}`, read.confidence]));
  const given = day === null ? asked : { ...asked, published: day };
  return (
    <div class="reading">
      <section class="doc">
        <article>
          {asked.title !== undefined && (
            <h1 translate={false}>
              <VisibleText text={asked.title} />
            </h1>
          )}
          <MarkedText
            text={asked.text}
            lang={reply.lang}
            claims={claims}
            current={current}
            onChoose={setCurrent}
          />
        </article>
      </section>
      <section class="claims num" aria-labelledby="claims-title">
        <h1 class="sr">{words.say("paste.heading")}</h1>
        <h2 id="claims-title">{words.say("paste.result", { n: claims.length })}</h2>
        <Published {...props} day={day} onDay={setDay} />
        {claims.length === 0 && <p class="notice">{words.say("paste.nothing")}</p>}
        <ol>
          {claims.map((claim) => (
            <li
              key={claim.id}
              id={`claim-${claim.id}`}
              class={claim.id === current ? "current" : ""}
            >
              <ClaimLine claim={claim} onChoose={setCurrent} />
              <p class="claim-more">
                {words.say("paste.confidence", {
                  share: words.figures.percent(confidence.get(claim.id) ?? 0),
                })}
              </p>
            </li>
          ))}
        </ol>
        <Problems problems={reply.problems} missions={reply.proposedMissions} />
        {props.failure !== null && <Failed failure={props.failure} />}
        {missions.sample && <OwnLedger />}
        <div class="addbar">
          {!missions.sample && (
            <button
              type="button"
              class="btn primary"
              disabled={busy || day === null}
              onClick={() => props.onAdd(given)}
            >
              {words.say(busy ? "paste.adding" : "paste.add")}
            </button>
          )}
          <button type="button" class="btn" onClick={props.onBack}>
            {words.say("paste.again")}
          </button>
          <span>{words.say("paste.notSaved")}</span>
        </div>
      </section>
    </div>
  );
}

interface PublishedProps extends ReadResultProps {
  readonly day: Day | null;
  readonly onDay: (day: Day | null) => void;
}

// Where the text gives no day it is asked for; dates such as "on Wednesday" are read again from it.
function Published({ asked, reply, day, onDay, onReadAgain }: PublishedProps) {
  const { words } = useApp();
  const found = reply.publishedFrom === "text";
  return (
    <div class={reply.published === null ? "notice" : ""}>
      {reply.published === null && <p role="alert">{words.say("paste.publishedAsk")}</p>}
      <DayInput
        name={words.say("paste.published")}
        class="field"
        day={day}
        onDay={(chosen) => {
          onDay(chosen);
          if (chosen !== null && chosen !== reply.published) {
            onReadAgain({ ...asked, published: chosen });
          }
        }}
      >
        {found && <span class="note">{words.say("paste.publishedFound")}</span>}
      </DayInput>
    </div>
  );
}
