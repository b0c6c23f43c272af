import { RUNGS } from "#ledger";
import type { Piece, Sentence } from "../piece.ts";
import type { Words } from "../words.ts";
import type { Brief, BriefList } from "./brief.ts";
import type { BriefSource, Noted } from "./notes.ts";

/** The words of a quote by the id of its claim; null where they are lost or may not be shown. */
export type Quotes = (claim: string) => string | null;

/** A brief as Markdown, with footnotes (GitHub's form); quotes keep their own language. */
export function briefMarkdown(
  brief: Brief,
  quotes: Quotes,
  hash: string | null,
  words: Words,
): string {
  const { asked } = brief;
  const times = words.say("brief.times", {
    true: words.figures.longDay(asked.trueOn),
    known: words.figures.longDay(asked.knownAt),
    head: words.figures.number(asked.head),
    hash: hash === null ? "" : hash.slice(0, 16),
  });
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];
  const bullets = (list: readonly Noted[]) => list.map((line) => `- ${marked(line)}`);
  const left = (list: BriefList) => moreLine(brief, list, words);
  return `${[
    `# ${plain(brief.mission.name)} (${plain(brief.mission.short)})`,
    `**${marked(brief.headline)}**`,
    marked(brief.deck),
    times,
    ...brief.sums.flatMap((sum) => [`## ${sum.title}`, marked(sum.required), sumTable(brief, sum)]),
    ...section(
      words.say("brief.who"),
      brief.standing.map((each) => standingTable(each, words)),
    ),
    ...section(words.say("brief.obstacles"), [
      ...brief.obstacles.map(obstacleLine),
      ...left("obstacles"),
    ]),
    ...section(words.say("brief.chaseTitle", { n: brief.olderDays }), [
      ...bullets(brief.chase),
      ...left("chase"),
    ]),
    ...section(words.say("brief.requests"), [...bullets(brief.requests), ...left("requests")]),
    ...section(words.say("brief.mandate.title"), bullets(brief.mandates)),
    ...section(words.say("brief.agreements"), [
      ...bullets(brief.agreements),
      ...left("agreements"),
    ]),
    `## ${words.say("brief.changes", { day: words.figures.longDay(brief.since) })}`,
    [...changeLines(brief, words), ...left("changes")].join("\n"),
    words.say("brief.how"),
    `## ${words.say("brief.sources")}`,
    brief.sources.map((source) => sourceNote(source, quotes, words)).join("\n"),
  ].join("\n\n")}\n`;
}

function obstacleLine(each: Brief["obstacles"][number]): string {
  return `- **${each.title}** ${[each.told, each.holds, each.frees].map(marked).join(" ")}`;
}

function changeLines(brief: Brief, words: Words): readonly string[] {
  if (brief.changes.length === 0) return [words.say("brief.nothing")];
  return brief.changes.map((line) => `- **${words.figures.day(line.change.on)}** ${marked(line)}`);
}

function moreLine(brief: Brief, list: BriefList, words: Words): readonly string[] {
  return brief.left[list] === 0 ? [] : [`- ${words.say("brief.more", { n: brief.left[list] })}`];
}

function sumTable(brief: Brief, sum: Brief["sums"][number]): string {
  const rows = [
    `| ${sum.parts.map(({ name }) => name).join(" | ")} |`,
    `|${sum.parts.map(() => "---:").join("|")}|`,
    `| ${sum.parts.map(marked).join(" | ")} |`,
  ].join("\n");
  return sum.unknown === "" || brief.claims === 0 ? rows : `${rows}\n\n${sum.unknown}`;
}

function standingTable({ title, rows, names }: Brief["standing"][number], words: Words): string {
  const heads = [
    title,
    words.say("brief.standsAt"),
    words.say("brief.figure"),
    words.say("brief.note"),
  ];
  const lines = rows.map((row) =>
    [plain(row.name), `${signOf(row.stage)}${row.word}`, text(row.figure), marked(row.note)].join(
      " | ",
    ),
  );
  const table = [
    `| ${heads.join(" | ")} |`,
    "|---|---|---:|---|",
    ...lines.map((line) => `| ${line} |`),
    "",
  ];
  const named = names.map(
    ({ stage, word, givers }) =>
      `- ${title}, ${signOf(stage)}${word}: ${givers.map(marked).join(", ")}`,
  );
  return [...(rows.length === 0 ? [] : table), ...named, ...(named.length === 0 ? [] : [""])].join(
    "\n",
  );
}

// Those that hold back are told apart without any colour or mark.
function signOf(stage: string): string {
  return (RUNGS as readonly string[]).includes(stage) ? "" : "✕ ";
}

function sourceNote(source: BriefSource, quotes: Quotes, words: Words): string {
  const parts = [
    `**${plain(source.publisher)}**`,
    source.title === null ? "" : `“${plain(source.title)}”`,
    source.published === null ? "" : words.figures.day(source.published),
    source.url === null ? "" : `<${source.url.replace(/[<>\s]/g, encodeURIComponent)}>`,
    `\`${source.document} ${(source.sha256 ?? "").slice(0, 8)}\``,
  ].filter((part) => part !== "");
  const from = source.as === null ? parts.join(", ") : words.say("brief.asNote", { n: source.as });
  return `[^${source.number}]: ${from}: ${saidIn(source, quotes, words)}`;
}

function saidIn({ claim }: BriefSource, quotes: Quotes, words: Words): string {
  if (claim === null) return words.say("brief.whole");
  const quote = quotes(claim);
  return quote === null ? words.say("brief.lost") : `«${plain(oneLine(quote))}»`;
}

function marked(line: Noted): string {
  return text(line.text) + line.notes.map((number) => `[^${number}]`).join("");
}

function text(sentence: Sentence): string {
  return sentence.map(piece).join("");
}

function piece(of: Piece): string {
  if (typeof of === "string") return plain(of);
  return plain("foreign" in of ? of.foreign : of.text);
}

function oneLine(quote: string): string {
  return quote.replace(/\s+/g, " ").trim();
}

// What Markdown would read as a sign of its own is written as it is.
function plain(words: string): string {
  return words.replace(/([\\`*_[\]<>|#])/g, "\\$1");
}
