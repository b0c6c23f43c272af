import { useEffect, useState } from "preact/hooks";
import { plainText } from "#base";
import type { NamesReply } from "#contract";
import { partyName } from "#words";
import { useApp } from "../../app/context.ts";
import { WhenReady } from "../../app/states.tsx";
import { useDraft } from "../../app/useDraft.ts";
import { VisibleText } from "../../app/visible.tsx";
import { Mark } from "../../marks/mark.tsx";
import { useLoad } from "../../source/load.ts";
import { claimLine, claimMark } from "../../words/claim.ts";
import { AttemptFailed, useAttempt } from "../settle/useAttempt.tsx";

type Unresolved = NamesReply["parties"][number];
type Resolved = NamesReply["resolved"][number];

/** The groups and names in claims that no known party stands behind: searched, resolved once for all, undone. */
export function NamesPage() {
  const { words, source, missions } = useApp();
  const loaded = useLoad(
    source.canWrite ? `names ${missions.head.seq}` : null,
    (signal) => source.names(signal),
    "keep",
  );
  useEffect(() => {
    document.title = `${words.say("names.title")} · Muster`;
  }, [words]);
  if (!source.canWrite) return <p class="notice">{words.say("paste.readOnly")}</p>;
  return (
    <section class="documents">
      <h1>{words.say("names.title")}</h1>
      <p class="note">{words.say("names.hint")}</p>
      <WhenReady of={loaded}>{(reply) => <Names reply={reply} />}</WhenReady>
    </section>
  );
}

const PARTIES = "known-parties";

function Names({ reply }: { readonly reply: NamesReply }) {
  const { words } = useApp();
  const [asked, setAsked] = useState("");
  const like = plainText(asked);
  const shown = reply.parties.filter((one) =>
    plainText(partyName(words, one.party)).includes(like),
  );
  return (
    <>
      {reply.parties.length > 0 && (
        <label class="field">
          {words.say("names.search")}
          <input
            type="search"
            value={asked}
            onInput={(event) => setAsked(event.currentTarget.value)}
          />
        </label>
      )}
      <p role="status" class="num">
        {reply.parties.length === 0
          ? words.say("names.none")
          : words.say("names.count", { n: shown.length, all: reply.parties.length })}
      </p>
      <datalist id={PARTIES}>
        {reply.known.map((code) => (
          <option key={code} value={code} label={partyName(words, code)} />
        ))}
      </datalist>
      <ul class="doc-list">
        {shown.map((one) => (
          <Open key={one.key} name={one} head={reply.head.seq} />
        ))}
      </ul>
      {reply.resolved.length > 0 && <h2>{words.say("names.resolved")}</h2>}
      <ul class="doc-list">
        {reply.resolved.map((one) => (
          <Done key={one.entry} merge={one} head={reply.head.seq} />
        ))}
      </ul>
    </>
  );
}

interface OpenProps {
  readonly name: Unresolved;
  /** The head of what is shown. */
  readonly head: number;
}

function Open({ name, head }: OpenProps) {
  const { words, source } = useApp();
  const { key, party, claims, waiting, documents, uses, suggestion } = name;
  const [into, setInto] = useState(suggestion ?? "");
  const { value: reason, write: setReason, drop } = useDraft(`name ${key}`, "");
  const { failure, attempt } = useAttempt(head);
  return (
    <li>
      <b translate={false}>
        <VisibleText text={partyName(words, party)} />
      </b>
      <p class="note">{words.say("names.used", { n: claims, documents, waiting })}</p>
      <Uses uses={uses.slice(0, FIRST_USES)} />
      {uses.length > FIRST_USES && (
        <details>
          <summary>
            {words.say("names.more", { n: uses.length - FIRST_USES, all: claims - FIRST_USES })}
          </summary>
          <Uses uses={uses.slice(FIRST_USES)} />
        </details>
      )}
      <details>
        <summary>{words.say("names.resolve")}</summary>
        <form
          class="form-fields"
          onSubmit={(event) => {
            event.preventDefault();
            const merge = { what: "merge", of: "party", from: key, reason: reason.trim() } as const;
            void attempt(async (seen) => {
              const whole = { ...merge, into: into.trim().toUpperCase(), seen };
              const reply = await source.settle(whole, crypto.randomUUID());
              drop();
              return reply;
            });
          }}
        >
          <label class="field">
            {words.say("names.into")}
            <input
              required
              list={PARTIES}
              translate={false}
              value={into}
              onInput={(event) => setInto(event.currentTarget.value)}
            />
          </label>
          <label class="field">
            {words.say("dispute.why")}
            <input
              required
              maxLength={500}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </label>
          <p class="row">
            <button type="submit" class="btn">
              {words.say("names.resolve")}
            </button>
          </p>
        </form>
      </details>
      <AttemptFailed failure={failure} />
    </li>
  );
}

const FIRST_USES = 3;

/** The claims that use a name, in words: each opens its quote. */
function Uses({ uses }: { readonly uses: Unresolved["uses"] }) {
  const { words, address } = useApp();
  return (
    <ul class="names-uses">
      {uses.map(({ claim, document, says }) => (
        <li key={claim} data-claims={claim}>
          <Mark name={claimMark(says)} />
          <a href={address.to({ page: "document", document, claim })}>
            <VisibleText text={claimLine(says, words)} />
          </a>
        </li>
      ))}
    </ul>
  );
}

interface DoneProps {
  readonly merge: Resolved;
  readonly head: number;
}

function Done({ merge, head }: DoneProps) {
  const { words, source } = useApp();
  const { entry, from, into, author, reason, claims } = merge;
  const { failure, attempt } = useAttempt(head);
  const undo = { of: entry, reason: words.say("names.undone") };
  return (
    <li>
      <b translate={false}>
        <VisibleText text={from.replace(/^\?/, "")} /> →{" "}
        <VisibleText text={partyName(words, into)} />
      </b>
      <p class="note">
        {words.say("doc.count", { n: claims })} · <span translate={false}>{author}</span> ·{" "}
        <span translate={false}>
          <VisibleText text={reason} />
        </span>
      </p>
      <button
        type="button"
        class="btn"
        onClick={() => void attempt(() => source.retract(undo, crypto.randomUUID()))}
      >
        {words.say("names.undo")}
      </button>
      <AttemptFailed failure={failure} />
    </li>
  );
}
