import { useState } from "preact/hooks";
import type { DocumentEntry } from "#ledger";
import { useApp } from "../../app/context.ts";
import { Say } from "../../app/say.tsx";
import { Failed, Waiting } from "../../app/states.tsx";
import { VisibleText } from "../../app/visible.tsx";
import { Mark } from "../../marks/mark.tsx";
import { useLoad } from "../../source/load.ts";
import { attributionLine } from "../../words/claim.ts";
import { excerptOf } from "./excerpt.ts";
import type { Evidence } from "./model/evidence.ts";

/** One claim with its quote in its text, its source and its three times. */
export function EvidenceCard({ evidence }: { readonly evidence: Evidence }) {
  return (
    <article class={evidence.telling.suspect ? "cl aside-set" : "cl"}>
      <p class="top1">
        <Head evidence={evidence} />
      </p>
      <Words evidence={evidence} />
      <SourceLine document={evidence.document} id={evidence.telling.document} evidence={evidence} />
    </article>
  );
}

/** The same in one line, opened on demand. */
export function EvidenceLine({ evidence }: { readonly evidence: Evidence }) {
  const { words } = useApp();
  const [open, setOpen] = useState(false);
  if (open) return <EvidenceCard evidence={evidence} />;
  return (
    <button
      type="button"
      class="fold"
      onClick={() => setOpen(true)}
      title={words.say("panel.show")}
    >
      <Mark name={evidence.mark} label={evidence.word} />
      <span>{evidence.figure === "" ? evidence.word : evidence.figure}</span>
      <span class="fd" translate={false}>
        <VisibleText text={evidence.document?.publisher ?? evidence.telling.document} />
      </span>
      <span>{words.figures.day(evidence.telling.knownFrom)}</span>
    </button>
  );
}

function Head({ evidence }: { readonly evidence: Evidence }) {
  const { words } = useApp();
  const { figure, word, tags, claim } = evidence;
  return (
    <>
      <Mark name={evidence.mark} />
      <span>
        {figure !== "" && <b class="v">{figure}</b>} {word}
        {tags.map((tag) => (
          <span key={tag}>
            {" "}
            <span class="tag">{tag}</span>
          </span>
        ))}
        {claim !== null && attributionLine(claim, words) !== "" && (
          <small translate={false}> · {attributionLine(claim, words)}</small>
        )}
      </span>
      <span class="when">{evidence.when}</span>
    </>
  );
}

function Words({ evidence }: { readonly evidence: Evidence }) {
  const { words, source } = useApp();
  const id = evidence.telling.document;
  const loaded = useLoad(`document ${id}`, (signal) => source.document(id, signal));
  if (loaded.state === "waiting") return <Waiting since={loaded.since} cancel={loaded.cancel} />;
  if (loaded.state === "failed") return <Failed failure={loaded.failure} retry={loaded.retry} />;
  const { claim } = evidence;
  const excerpt = claim === null ? null : excerptOf(loaded.value.text, claim.quote);
  if (excerpt === null) return <p class="tag">{words.say("panel.lost")}</p>;
  return (
    <blockquote lang={evidence.document?.lang} translate={false}>
      {excerpt.cutBefore && "… "}
      <VisibleText text={excerpt.before} />
      <mark>
        <VisibleText text={excerpt.quote} />
      </mark>
      <VisibleText text={excerpt.after} />
      {excerpt.cutAfter && " …"}
    </blockquote>
  );
}

interface SourceLineProps {
  readonly document: DocumentEntry | null;
  readonly id: string;
  readonly evidence?: Evidence;
}

/** Who published it, when, where it lies, and the way to the document. */
export function SourceLine({ document, id, evidence }: SourceLineProps) {
  const { words, address } = useApp();
  const told = evidence?.telling;
  const to = address.to({ page: "document", document: id, claim: told?.claim ?? null, open: null });
  return (
    <p class="src">
      {document !== null && (
        <>
          {document.digest === true ? (
            <span class="digest">
              <Say
                of={words.compose("panel.digest", { publisher: { foreign: document.publisher } })}
              />
            </span>
          ) : (
            <b translate={false}>
              <VisibleText text={document.publisher} />
            </b>
          )}
          <span>
            {words.say("panel.published", { day: words.figures.day(document.published) })}
          </span>
          <PageLink url={document.url} />
        </>
      )}
      <a href={to}>{words.say("panel.document")}</a>
      {evidence !== undefined && told !== undefined && (
        <span class="three">
          {words.say("panel.true", { day: words.figures.day(evidence.act.trueFrom) })} ·{" "}
          {words.say("panel.known", { day: words.figures.day(told.knownFrom) })} ·{" "}
          {words.say("panel.recorded", { seq: told.seq })}
        </span>
      )}
      <code translate={false}>
        {told === undefined ? id : `${told.claim} · ${id}`}
        {document !== null && ` · sha256 ${document.sha256.slice(0, 8)}`}
      </code>
    </p>
  );
}

/** A link to a page outside, named by its host; nothing where the address is none of the web. */
export function PageLink({ url }: { readonly url: string | undefined }) {
  const host = hostOf(url);
  if (host === null || url === undefined) return null;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" translate={false}>
      {host}
    </a>
  );
}

function hostOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? hostname.replace(/^www\./, "") : null;
}
