import type { Claim } from "#ledger";
import { useApp } from "../../app/context.ts";
import { VisibleText } from "../../app/visible.tsx";
import { Mark } from "../../marks/mark.tsx";
import { attributionLine, claimLine, claimMark } from "../../words/claim.ts";
import { reasonLine } from "../../words/reason.ts";
import { ChangeList } from "../settle/effects.tsx";
import { Dock, type DockProps } from "./dock.tsx";
import { LastDone } from "./lastDone.tsx";
import type { Waiting } from "./useQueue.ts";

type DecidePaneProps = Omit<DockProps, "children">;

/** One claim in words: its slots, what accepting it would change, what its words mean, and what can be done. */
export function DecidePane({ queue, item, keys, mode, onMode, onDeed }: DecidePaneProps) {
  const { words } = useApp();
  const { claim } = item.claim;
  return (
    <aside class="decide num" aria-label={words.say("app.review")} data-claims={item.claim.id}>
      <p class="kicker">{words.say("review.claimOf", { n: queue.at + 1, all: queue.total })}</p>
      <h2 class="decide-claim" aria-live="polite">
        <Mark name={claimMark(claim)} /> <VisibleText text={claimLine(claim, words)} />
      </h2>
      <Slots item={item} />
      <Flags item={item} />
      <Effect item={item} />
      <Guide claim={claim} />
      <Dock queue={queue} item={item} keys={keys} mode={mode} onMode={onMode} onDeed={onDeed}>
        <LastDone queue={queue} />
      </Dock>
    </aside>
  );
}

function Slots({ item }: { readonly item: Waiting }) {
  const { words } = useApp();
  const { claim, proposed } = item.claim;
  const said = attributionLine(claim, words);
  return (
    <dl class="slot-list">
      <dt>{words.say("review.kind")}</dt>
      <dd>{words.known(`kind.${claim.kind}`) ?? claim.kind}</dd>
      {claim.date !== undefined && (
        <>
          <dt>{words.say("slot.date")}</dt>
          <dd>{words.figures.longDay(claim.date)}</dd>
        </>
      )}
      {said !== "" && (
        <>
          <dt>{words.say("review.says")}</dt>
          <dd>
            <VisibleText text={said} />
          </dd>
        </>
      )}
      <dt>{words.say("review.reader")}</dt>
      <dd translate={false}>{proposed?.reader ?? "–"}</dd>
    </dl>
  );
}

function Flags({ item }: { readonly item: Waiting }) {
  const { words } = useApp();
  const { flags } = item.telling;
  if (flags.length === 0) return null;
  const named = flags.map((flag) => words.known(`flag.${flag}`) ?? flag).join(", ");
  return (
    <p class="flag">
      <b>{words.say("review.flag", { flag: named })}</b>{" "}
      <VisibleText text={reasonLine(item.reason, item.claim.claim, words)} />
    </p>
  );
}

function Effect({ item }: { readonly item: Waiting }) {
  const { words, address } = useApp();
  const { known, reason, changes, claim } = item;
  return (
    <section class="effect">
      <h3>{words.say("review.tells")}</h3>
      <p>
        {words.say(known === null ? "review.newAct" : "review.knownAct")}{" "}
        <VisibleText text={reasonLine(reason, claim.claim, words)} />
      </p>
      {known !== null && (
        <p>
          {words.say("review.toldBy", { n: known.documents })}{" "}
          <a
            href={address.to({
              page: "document",
              document: known.document,
              claim: known.id,
              open: null,
            })}
          >
            <VisibleText text={claimLine(known.claim, words)} />
          </a>
        </p>
      )}
      {changes.length === 0 ? (
        <p>{words.say("review.noChange")}</p>
      ) : (
        <ChangeList changes={changes} />
      )}
    </section>
  );
}

function Guide({ claim }: { readonly claim: Claim }) {
  const { words } = useApp();
  const key = claim.kind === "contribution" ? (`guide.${claim.stage}` as const) : "guide.other";
  return (
    <p class="guide">
      <b>{words.say("review.guide")}</b> {words.say(key)}
    </p>
  );
}
