import { addDays, compareText, type Day, ok, type Result } from "#base";
import {
  citation,
  digestHtml,
  digestMarkdown,
  type FeedFormat,
  feedOf,
  fileStem,
  type News,
  type NewsItem,
  type NewsSource,
  textIs,
} from "#formats";
import { type Board, documentOf, foldBoard, type LedgerIndex, partyKey } from "#ledger";
import { createWords, en, headline, type ToldChange, tellChanges, textOf } from "#words";
import { answerSelection } from "./answer.ts";
import type { Desk } from "./desk.ts";
import type { FileAnswer } from "./fileAnswer.ts";
import type { Refusal } from "./refusal.ts";
import type { BoardInput } from "./viewBoard.ts";
import { viewClaim } from "./viewDocument.ts";

/** News asked for: a board, of how many days, and of one giver alone where named. */
export interface NewsInput extends BoardInput {
  /** How many days back from `trueOn`; 30 unless given, at most 400. */
  readonly days?: number;
  readonly party?: string;
}

const DAYS = 30;

/** The changes of a mission's board, day by day as they became known, as a feed. */
export async function viewFeed(
  desk: Desk,
  { format = "rss", ...input }: NewsInput & { readonly format?: FeedFormat },
): Promise<Result<FileAnswer, Refusal>> {
  const news = await newsOf(desk, input);
  if (!news.ok) return news;
  const type = {
    rss: "application/rss+xml",
    atom: "application/atom+xml",
    json: "application/feed+json",
  }[format];
  const name = `${news.value.stem}.${format === "json" ? "json" : `${format}.xml`}`;
  return ok({
    asked: news.value.asked,
    name,
    type: `${type}; charset=utf-8`,
    body: feedOf(news.value.news, format),
  });
}

/** The changes of a mission's board as a letter, in HTML or Markdown. */
export async function viewDigest(
  desk: Desk,
  { format = "html", ...input }: NewsInput & { readonly format?: "html" | "markdown" },
): Promise<Result<FileAnswer, Refusal>> {
  const news = await newsOf(desk, { days: 7, ...input });
  if (!news.ok) return news;
  const isHtml = format === "html";
  return ok({
    asked: news.value.asked,
    name: `${news.value.stem}-digest.${isHtml ? "html" : "md"}`,
    type: `text/${format}; charset=utf-8`,
    body: isHtml ? digestHtml(news.value.news) : digestMarkdown(news.value.news),
  });
}

async function newsOf(
  desk: Desk,
  { days = DAYS, party, ...input }: NewsInput,
): Promise<
  Result<
    { readonly news: News; readonly stem: string; readonly asked: FileAnswer["asked"] },
    Refusal
  >
> {
  const answered = await answerSelection(desk, {
    ...input,
    ...(party === undefined ? {} : { parties: [party] }),
  });
  if (!answered.ok) return answered;
  const { board, selection } = answered.value;
  const words = createWords("en", en);
  const ledger = await desk.ledger();
  const { asked, mission } = board;
  const items: NewsItem[] = [];
  let before: Board | null = null;
  for (const day of knownDays(ledger, board, addDays(asked.trueOn, -days))) {
    const after = foldBoard(ledger, { ...asked, trueOn: day, knownAt: day });
    const earlier: Board =
      before ??
      foldBoard(ledger, { ...asked, trueOn: addDays(day, -1), knownAt: addDays(day, -1) });
    for (const change of tellChanges(earlier, after, words)) {
      if (party !== undefined && !change.parties.some((one) => partyKey(one) === party)) continue;
      items.push({
        id: `urn:muster:${encodeURIComponent(mission.id)}:${day}:${encodeURIComponent(change.id)}`,
        on: day,
        sentence: textOf(change.text),
        sources: await sourcesOf(desk, change, { before: earlier, after, day }),
      });
    }
    before = after;
  }
  items.reverse();
  const whose = party === undefined ? "" : `, ${party}`;
  const news: News = {
    mission: mission.id,
    title: `${mission.short}${whose}: what changed`,
    headline: textOf(headline(board, words)),
    citation: citation(answered.value),
    updated: items[0]?.on ?? asked.trueOn,
    items,
  };
  return ok({ news, stem: `${fileStem(selection)}-changes`, asked });
}

/** The days in a stretch on which something about the mission became known, oldest first. */
function knownDays(ledger: LedgerIndex, board: Board, since: Day): readonly Day[] {
  const documents = Object.values(board.acts).flatMap(({ tellings }) =>
    tellings.map(({ document }) => document),
  );
  const days = [...new Set(documents)].flatMap((id) => documentOf(ledger, id)?.published ?? []);
  return [...new Set(days)]
    .filter((day) => day > since && day <= board.asked.trueOn)
    .sort(compareText);
}

async function sourcesOf(
  desk: Desk,
  { acts, parties }: ToldChange,
  { before, after, day }: { readonly before: Board; readonly after: Board; readonly day: Day },
): Promise<readonly NewsSource[]> {
  // What is no longer so has no act of its own: whatever was told of its parties that day stands for it.
  const named = new Set(parties.map(partyKey));
  const near = () =>
    Object.values(after.acts).filter((act) => act.parties.some((one) => named.has(partyKey(one))));
  const behind = acts.flatMap((act) => after.acts[act] ?? before.acts[act] ?? []);
  const tellings = (behind.length > 0 ? behind : near()).flatMap((act) => act.tellings);
  const today = tellings.filter(({ knownFrom }) => knownFrom === day);
  const shown = (today.length > 0 || behind.length === 0 ? today : tellings).slice(0, 5);
  const quoted = await Promise.all(shown.map(({ claim }) => viewClaim(desk, claim)));
  return quoted.flatMap((one) => {
    if (!one.ok) return [];
    const { document, words } = one.value;
    const quote = document.redistribute === "none" ? null : words;
    return [
      { publisher: document.publisher, url: document.url ?? null, quote, textIs: textIs(document) },
    ];
  });
}
