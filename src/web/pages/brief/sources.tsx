import type { BriefSource } from "#words";
import { useApp } from "../../app/context.ts";
import { VisibleText } from "../../app/visible.tsx";
import type { Loaded } from "../../source/load.ts";

interface SourcesProps {
  readonly sources: readonly BriefSource[];
  readonly quotes: Loaded<ReadonlyMap<string, string | null>>;
}

/** The footnotes: publisher, title, day, address, document and hash, then the quote. */
export function Sources({ sources, quotes }: SourcesProps) {
  const { words } = useApp();
  if (sources.length === 0) return null;
  return (
    <section>
      <h2 class="hh">{words.say("brief.sources")}</h2>
      <ol class="srcs">
        {sources.map((source) => (
          <SourceItem key={source.number} source={source} quotes={quotes} />
        ))}
      </ol>
    </section>
  );
}

function SourceItem({
  source,
  quotes,
}: {
  readonly source: BriefSource;
  readonly quotes: SourcesProps["quotes"];
}) {
  const { words } = useApp();
  const { claim } = source;
  const quote = quotes.state === "ready" ? (quotes.value.get(claim ?? "") ?? null) : null;
  return (
    <li id={`note-${source.number}`}>
      {source.as === null ? (
        <From source={source} />
      ) : (
        <a href={`#note-${source.as}`}>{words.say("brief.asNote", { n: source.as })}</a>
      )}{" "}
      {claim === null ? (
        <span class="tag">{words.say("brief.whole")}</span>
      ) : quotes.state === "waiting" ? (
        "…"
      ) : quote === null ? (
        <span class="tag">{words.say("panel.lost")}</span>
      ) : (
        <q lang={source.lang ?? undefined} translate={false}>
          <VisibleText text={quote} />
        </q>
      )}
    </li>
  );
}

function From({ source }: { readonly source: BriefSource }) {
  const { words, address } = useApp();
  const { document, claim } = source;
  return (
    <>
      <b translate={false}>
        <VisibleText text={source.publisher} />
      </b>
      {source.title !== null && (
        <span translate={false}>
          , “<VisibleText text={source.title} />”
        </span>
      )}
      {source.published !== null && <>, {words.figures.day(source.published)}</>}
      {source.url !== null && (
        <>
          . <span translate={false}>{hostOf(source.url)}</span>
        </>
      )}{" "}
      <a href={address.toPage("document", { document, claim })} translate={false}>
        <code>
          {document} {(source.sha256 ?? "").slice(0, 8)}
        </code>
      </a>
    </>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : url;
}
