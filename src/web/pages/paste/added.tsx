import { useMemo, useState } from "preact/hooks";
import type { AddedDocumentReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { ClaimLine } from "../reading/claimLine.tsx";
import { MarkedText, numberClaims } from "../reading/markedText.tsx";
import { NewMissions } from "./newMissions.tsx";
import { Problems } from "./problems.tsx";
import { ProposalItem } from "./proposalItem.tsx";

interface AddedProps {
  readonly text: string;
  readonly reply: AddedDocumentReply;
}

/**
 * A document in the ledger: each of its claims waits for a decision. One that was there before leads
 * to its own page, where its claims stand as they were decided.
 */
export function Added({ text, reply }: AddedProps) {
  const { words, address } = useApp();
  const [current, setCurrent] = useState<string | null>(null);
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const claims = useMemo(() => numberClaims(reply.proposals), [reply]);
  const setOne = (id: string, done: boolean) =>
    setDecided((held) => {
      const next = new Set(held);
      if (done) next.add(id);
      else next.delete(id);
      return next;
    });
  const { id } = reply.document;
  const mission = claims[0]?.claim.mission ?? null;
  return (
    <div class="reading">
      <section class="doc">
        <article>
          <MarkedText
            text={text}
            lang={reply.document.lang}
            claims={claims}
            current={current}
            onChoose={setCurrent}
          />
        </article>
      </section>
      <section class="claims num" aria-labelledby="claims-title">
        <h1 class="sr">{words.say("paste.heading")}</h1>
        <h2 id="claims-title">{words.say("doc.count", { n: claims.length })}</h2>
        <p class="note" role="status">
          {words.say(reply.known ? "paste.known" : "paste.saved", { id: { foreign: id } })}
        </p>
        <NewMissions missions={reply.proposedMissions} />
        {claims.length === 0 && <p class="notice">{words.say("paste.nothing")}</p>}
        <ol>
          {claims.map((claim) => (
            <li
              key={claim.id}
              id={`claim-${claim.id}`}
              class={claim.id === current ? "current" : ""}
            >
              {reply.known ? (
                <ClaimLine claim={claim} onChoose={setCurrent} />
              ) : (
                <ProposalItem
                  claim={claim}
                  onChoose={setCurrent}
                  onDecided={(done) => setOne(claim.id, done)}
                />
              )}
            </li>
          ))}
        </ol>
        <Problems problems={reply.problems} missions={[]} />
        <div class="addbar">
          {reply.known ? (
            <a
              class="btn primary"
              href={address.to({ page: "document", document: id, open: null })}
            >
              {words.say("panel.document")}
            </a>
          ) : (
            <span role="status">
              {words.say("paste.decided", { n: decided.size, all: claims.length })}
            </span>
          )}
          <a
            class={reply.known ? "btn" : "btn primary"}
            href={address.to({ page: "board", mission, open: null })}
          >
            {words.say("fail.board")}
          </a>
        </div>
      </section>
    </div>
  );
}
