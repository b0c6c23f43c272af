import { useState } from "preact/hooks";
import type { ReviewReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { VisibleText } from "../../app/visible.tsx";
import { claimLine } from "../../words/claim.ts";
import type { Words } from "../../words/words.ts";
import { DeedForm } from "../settle/deedForm.tsx";

type Settled = ReviewReply["settled"][number];

/** What people settled, the newest first, each to be taken back. */
export function SettledPane({ settled }: { readonly settled: readonly Settled[] }) {
  const { words } = useApp();
  return (
    <section class="disputes">
      <h2>{words.say("review.settled")}</h2>
      {settled.length === 0 && <p>{words.say("dispute.none")}</p>}
      <ul class="doc-list">
        {settled.map((one) => (
          <Line key={one.entry} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Line({ one }: { readonly one: Settled }) {
  const { words, address } = useApp();
  const [open, setOpen] = useState(false);
  const { entry, what, of, into, intoClaim, claim, document, author, recordedAt, reason } = one;
  const day = words.figures.day(recordedAt.slice(0, 10) as `${number}-${number}-${number}`);
  return (
    <li>
      <b>{words.say(`settled.${what}`)}</b>{" "}
      <a href={address.to({ page: "document", document, claim: of, open: null })}>
        <VisibleText text={claim === null ? of : claimLine(claim, words)} />
      </a>
      {into !== null && (
        <>
          {" → "}
          {intoClaim === null ? (
            <span translate={false}>{statusIn(into, words)}</span>
          ) : (
            <VisibleText text={claimLine(intoClaim, words)} />
          )}
        </>
      )}
      <p class="note">
        {day} · <span translate={false}>{author}</span> ·{" "}
        <q translate={false}>
          <VisibleText text={reason} />
        </q>
      </p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.say("names.undo")}</summary>
        {open && (
          <DeedForm
            name={words.say("names.undo")}
            deed={{ do: "retract", of: entry }}
            draft={`retract ${entry}`}
          />
        )}
      </details>
    </li>
  );
}

/** The outcome or status that something was given, in words. */
function statusIn(status: string, words: Words): string {
  const kinds = ["status", "agreement", "dispute"].map((kind) => words.known(`${kind}.${status}`));
  return kinds.find((known) => known !== null) ?? status;
}
