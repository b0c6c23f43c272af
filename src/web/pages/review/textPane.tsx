import { useRef, useState } from "preact/hooks";
import type { DocumentReply } from "#contract";
import type { Claim } from "#ledger";
import { useApp } from "../../app/context.ts";
import { Failed, WhenReady } from "../../app/states.tsx";
import { dropDrafts, useDraft } from "../../app/useDraft.ts";
import { VisibleText } from "../../app/visible.tsx";
import { type Failure, toFailure } from "../../source/failure.ts";
import { useLoad } from "../../source/load.ts";
import { claimLine } from "../../words/claim.ts";
import { AmendForm } from "../paste/amendForm.tsx";
import { MarkedText, numberClaims } from "../reading/markedText.tsx";
import { selectedSpan } from "./selectedSpan.ts";

interface TextPaneProps {
  readonly document: string;
  readonly claim: string;
  readonly mission: string;
  readonly onChoose: (id: string) => void;
  readonly onAdded: () => void;
}

/** The document of a claim, its quote marked in the whole text, and a way to mark what was missed. */
export function TextPane({ document, ...more }: TextPaneProps) {
  const { source } = useApp();
  const loaded = useLoad(document, (signal) => source.document(document, signal));
  return (
    <section class="doc">
      <WhenReady of={loaded}>{(reply) => <Text reply={reply} {...more} />}</WhenReady>
    </section>
  );
}

type TextProps = Omit<TextPaneProps, "document"> & { readonly reply: DocumentReply };

function Text({ reply, claim, mission, onChoose, onAdded }: TextProps) {
  const { words } = useApp();
  const { document, text, claims } = reply;
  const body = useRef<HTMLDivElement>(null);
  const missed = useDraft<Claim | null>(`missed ${document.id}`, null);
  const mark = () => {
    const span = body.current === null ? null : selectedSpan(body.current, text);
    if (span === null) return;
    missed.write({
      mission,
      kind: "contribution",
      parties: [],
      resource: "personnel",
      stage: "pledged",
      quote: span,
    });
  };
  return (
    <article>
      <p class="kicker">
        <b translate={false}>{document.publisher}</b> ·{" "}
        {words.say("doc.published", { day: words.figures.longDay(document.published) })} ·{" "}
        {words.say(`docs.from.${document.publishedFrom}`)} ·{" "}
        <span translate={false} lang="en">
          {document.lang} {document.origin === document.publisher ? "" : `· ${document.origin}`}
        </span>
        {document.url !== undefined && (
          <>
            {" "}
            ·{" "}
            <a href={document.url} rel="noreferrer noopener" translate={false}>
              {hostOf(document.url)}
            </a>
          </>
        )}
      </p>
      {document.title !== undefined && (
        <h2 class="doc-title" lang={document.lang} translate={false}>
          <VisibleText text={document.title} />
        </h2>
      )}
      <div ref={body}>
        <MarkedText
          text={text}
          lang={document.lang}
          claims={numberClaims(claims)}
          current={claim}
          onChoose={onChoose}
        />
      </div>
      <AlsoRead reply={reply} claim={claim} />
      <p class="src">
        <code>
          {document.id} · sha256 {document.sha256.slice(0, 16)}
        </code>
      </p>
      <p class="missed">
        <button type="button" class="btn" onClick={mark}>
          {words.say("review.missed")}
        </button>{" "}
        {words.say("review.missedHint")}
      </p>
      {missed.value !== null && (
        <Missed
          key={JSON.stringify(missed.value.quote)}
          document={document.id}
          claim={missed.value}
          words={text.slice(missed.value.quote.start, missed.value.quote.end)}
          onDone={(added) => {
            missed.drop();
            dropDrafts(`missed ${document.id}`);
            if (added) onAdded();
          }}
        />
      )}
    </article>
  );
}

/** What else is claimed from the words of a claim, and what became of it: an earlier reading, a person's value. */
function AlsoRead({ reply, claim }: { readonly reply: DocumentReply; readonly claim: string }) {
  const { words } = useApp();
  const quote = reply.claims.find(({ id }) => id === claim)?.claim.quote;
  if (quote === undefined) return null;
  const others = reply.claims.filter(
    ({ id, decisions, claim: { quote: other } }) =>
      id !== claim && decisions.length > 0 && other.start < quote.end && quote.start < other.end,
  );
  if (others.length === 0) return null;
  return (
    <div class="notice">
      <p>{words.say("review.alsoRead")}</p>
      {others.map(({ id, state, claim: other, proposed }) => (
        <p key={id} data-claims={id}>
          <VisibleText text={claimLine(other, words)} /> · {words.say(`decision.${state}`)}
          {state === "amended" && proposed !== null && (
            <>
              {" "}
              (<span translate={false}>{proposed.reader}</span>:{" "}
              <VisibleText text={claimLine(proposed.claim, words)} />)
            </>
          )}
        </p>
      ))}
    </div>
  );
}

interface MissedProps {
  readonly document: string;
  readonly claim: Claim;
  readonly words: string;
  readonly onDone: (added: boolean) => void;
}

function Missed({ document, claim, words: quoted, onDone }: MissedProps) {
  const { source } = useApp();
  const [failure, setFailure] = useState<Failure | null>(null);
  const add = async (filled: Claim) => {
    try {
      const body = { what: "propose", document, claim: filled } as const;
      await source.settle(body, crypto.randomUUID());
      onDone(true);
    } catch (cause) {
      setFailure(toFailure(cause));
    }
  };
  return (
    <div class="missed-form">
      <blockquote translate={false}>
        <VisibleText text={quoted} />
      </blockquote>
      {failure !== null && <Failed failure={failure} />}
      <AmendForm
        claim={claim}
        draft={`amend missed ${document}`}
        onAmend={(filled) => void add(filled)}
        onCancel={() => onDone(false)}
      />
    </div>
  );
}

function hostOf(address: string): string {
  return URL.parse(address)?.host ?? address;
}
