import { addDays, compareText, type Day, ok, type Result } from "#base";
import {
  type Answered,
  citation,
  digestHtml,
  digestMarkdown,
  FEED_FORMATS,
  type FeedFormat,
  feedOf,
  fileStem,
  type News,
  type NewsItem,
  type NewsSource,
  nothingFits,
  textIs,
} from "#formats";
import { type Board, documentOf, foldBoard, type LedgerIndex, partyKey } from "#ledger";
import { createWords, en, headline, keyName, type ToldChange, tellChanges, textOf } from "#words";
import { answerSelection } from "./answer.ts";
import type { Desk } from "./desk.ts";
import type { FileAnswer } from "./fileAnswer.ts";
import { outwardDesk } from "./outwardDesk.ts";
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
    nothing: news.value.nothing,
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
    nothing: news.value.nothing,
    name: `${news.value.stem}-digest.${isHtml ? "html" : "md"}`,
    type: `text/${format}; charset=utf-8`,
    body: isHtml ? digestHtml(news.value.news) : digestMarkdown(news.value.news),
  });
}

/** A feed of a mission, or of one giver in it, as a file of a site. */
export interface FeedFile {
  /** Null: all changes of the mission. */
  readonly party: string | null;
  readonly format: FeedFormat;
  readonly body: string;
}

/** The changes of a mission's last 30 days as feeds: of all, and of each state that gives. */
export async function feedsOf(desk: Desk, answered: Answered): Promise<readonly FeedFile[]> {
  const told = await tellNews(desk, answered.board, DAYS);
  const codes = answered.board.cells.flatMap(({ giver }) =>
    giver.parties.filter((party) => typeof party === "string"),
  );
  const parties = [null, ...[...new Set(codes)].sort(compareText)];
  return parties.flatMap((party) => {
    const selection = { ...answered.selection, parties: party === null ? [] : [party] };
    const news = newsFor(party, { ...answered, selection }, told, DAYS);
    return FEED_FORMATS.map((format) => ({ party, format, body: feedOf(news, format) }));
  });
}

async function newsOf(
  desk: Desk,
  { days = DAYS, party, ...input }: NewsInput,
): Promise<
  Result<
    { readonly news: News; readonly stem: string } & Pick<FileAnswer, "asked" | "nothing">,
    Refusal
  >
> {
  const answered = await answerSelection(desk, {
    ...input,
    ...(party === undefined ? {} : { parties: [party] }),
  });
  if (!answered.ok) return answered;
  const { board, selection } = answered.value;
  const told = await tellNews(await outwardDesk(desk), board, days, party);
  const news = newsFor(party ?? null, answered.value, told, days);
  return ok({
    news,
    stem: `${fileStem(selection)}-changes`,
    asked: board.asked,
    nothing: nothingFits(answered.value),
  });
}

interface ToldItem extends NewsItem {
  readonly parties: ReadonlySet<string>;
}

/** What changed, newest first, with who says so; of one giver alone where one is named. */
async function tellNews(
  desk: Desk,
  { asked, mission, acts }: Board,
  days: number,
  party?: string,
): Promise<readonly ToldItem[]> {
  const words = createWords("en", en);
  const ledger = await desk.ledger();
  const items: ToldItem[] = [];
  let before: Board | null = null;
  for (const day of knownDays(ledger, { asked, acts }, addDays(asked.trueOn, -days))) {
    const after = foldBoard(ledger, { ...asked, trueOn: day, knownAt: day });
    const earlier: Board =
      before ??
      foldBoard(ledger, { ...asked, trueOn: addDays(day, -1), knownAt: addDays(day, -1) });
    for (const change of tellChanges(earlier, after, words)) {
      const parties = new Set(change.parties.map(partyKey));
      if (party !== undefined && !parties.has(party)) continue;
      items.push({
        id: `urn:muster:${encodeURIComponent(mission.id)}:${day}:${encodeURIComponent(change.id)}`,
        on: day,
        sentence: textOf(change.text),
        sources: await sourcesOf(desk, change, { before: earlier, after, day }),
        parties,
      });
    }
    before = after;
  }
  return items.reverse();
}

function newsFor(
  party: string | null,
  answered: Answered,
  told: readonly ToldItem[],
  days: number,
): News {
  const { board } = answered;
  const { mission, asked } = board;
  const items = party === null ? told : told.filter(({ parties }) => parties.has(party));
  const words = createWords("en", en);
  const whose = party === null ? "" : `, ${keyName(words, party)}`;
  const now = textOf(headline(board, words));
  const nothing = nothingFits(answered);
  return {
    mission: party === null ? mission.id : `${mission.id}:${party}`,
    title: `${mission.short}${whose}: what changed`,
    headline: nothing === null ? now : `${nothing} ${now}`,
    citation: citation(answered),
    updated: items[0]?.on ?? asked.trueOn,
    from: addDays(asked.trueOn, 1 - days),
    until: asked.trueOn,
    items,
  };
}

/** The days in a stretch on which something about the mission became known, oldest first. */
function knownDays(
  ledger: LedgerIndex,
  board: Pick<Board, "asked" | "acts">,
  since: Day,
): readonly Day[] {
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
