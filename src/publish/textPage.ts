import { type Answered, citation, textIs } from "#formats";
import { type ActView, type Board, type Cell, type Figure, isNamed, type Line } from "#ledger";
import {
  amount,
  amountInWords,
  createWords,
  deck,
  en,
  giverName,
  headline,
  partyNames,
  textOf,
  type Words,
} from "#words";
import { escapeHtml, hashSource, policyTag, safeLink } from "./html.ts";
import type { SiteFile } from "./siteFile.ts";

const STYLE = `
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c1c1c;background:#fff}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #ccc}
td.n{text-align:right;font-variant-numeric:tabular-nums}blockquote{margin:.2rem 0;font-style:italic}
@media (prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#8ab4f8}th,td{border-color:#444}}
`;

const POLICY = [
  "default-src 'none'",
  `style-src ${hashSource(STYLE)}`,
  "base-uri 'none'",
  "form-action 'none'",
];

/** A whole page of plain HTML without scripts; `head` is HTML. */
export function plainPage(title: string, body: string, head = ""): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${policyTag(POLICY)}
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
${head}</head>
<body>
${body}
</body>
</html>
`;
}

/** What is found beside the words. */
export interface Beside {
  readonly tables: readonly SiteFile[];
  readonly feeds: readonly SiteFile[];
}

/** A mission's board in words and one table, each figure linked to the claims below that it rests on. */
export function textPage(answered: Answered, beside: Beside): string {
  const words = createWords("en", en);
  const { board } = answered;
  const { asked, mission } = board;
  // Whoever is named before groups: they are looked for.
  const named = (cell: Cell) => (isNamed(cell.giver) ? 0 : 1);
  const cells = board.cells
    .toSorted((a, b) => named(a) - named(b))
    .flatMap((cell) =>
      (cell.lines.length === 0 ? [null] : cell.lines).map((line) =>
        rowOf(cell, line, board, words),
      ),
    );
  const acts = Object.values(board.acts).sort((a, b) => (a.trueFrom < b.trueFrom ? 1 : -1));
  const told = acts.map((act) => actSection(act, answered, words));
  const body = `<h1>${escapeHtml(mission.name)}</h1>
<p><strong>${escapeHtml(textOf(headline(board, words)))}</strong></p>
<p>${escapeHtml(textOf(deck(board, words)))}</p>
<p>True on ${asked.trueOn}, known at ${asked.knownAt}, ledger entry ${asked.head}.</p>
<table>
<thead><tr><th>Giver</th><th>Resource</th><th>Stands at</th><th>Pledged</th><th>Committed</th><th>Delivered</th></tr></thead>
<tbody>
${cells.join("\n")}
</tbody>
</table>
<h2>What happened, and who says so</h2>
${told.join("\n")}
<h2>Sources</h2>
<ul>
${sourceList(answered).join("\n")}
</ul>
<h2>To take along</h2>
${takeAlong(beside)}
<p>${escapeHtml(citation(answered))}</p>`;
  return plainPage(`${mission.short}: who gives what`, body, feedLinks(beside));
}

function rowOf(cell: Cell, line: Line | null, of: Board, words: Words): string {
  const figure = (one: Figure | undefined) =>
    line === null || one === undefined || one.acts.length === 0 || one.value === null
      ? ""
      : `<a href="#${anchor(one.acts[0] ?? "")}">${escapeHtml(amount(words, one.value, line.unit))}</a>`;
  const stands = [cell.reached, cell.caveat].filter((one) => one !== null).join(", ");
  const first = cell.acts[0];
  const shown =
    first === undefined || of.acts[first] === undefined
      ? escapeHtml(stands)
      : `<a href="#${anchor(first)}">${escapeHtml(stands)}</a>`;
  return `<tr><td>${escapeHtml(giverName(words, cell.giver))}</td><td>${cell.resource}</td><td>${shown}</td><td class="n">${figure(line?.pledged)}</td><td class="n">${figure(line?.committed)}</td><td class="n">${figure(line?.delivered)}</td></tr>`;
}

// The same words are written once, with all who print them.
function actSection(act: ActView, { claims }: Answered, words: Words): string {
  const tellings = act.tellings.flatMap(({ claim }) => claims.get(claim) ?? []);
  const byWords = Map.groupBy(tellings, ({ words: said, document }) =>
    JSON.stringify([said?.trim() ?? "", document.lang]),
  );
  const told = [...byWords.values()].map((same) => {
    const [{ words: said, document } = { words: null, document: null }] = same;
    const quote =
      said === null || said.trim() === ""
        ? ""
        : `<blockquote lang="${escapeHtml(document?.lang ?? "")}">${escapeHtml(said)}</blockquote>`;
    const sources = same.map(
      ({ document: of }) =>
        `<a href="#${anchor(of.id, "d")}">${escapeHtml(of.publisher)}, ${of.published}</a>`,
    );
    return `<li>${quote}${[...new Set(sources)].join("; ")}</li>`;
  });
  const what = [
    act.parties.length === 0 ? null : partyNames(words, act.parties),
    act.stage ?? act.kind,
    act.resource,
    act.value === null ? null : amountInWords(words, act.value, act.unit ?? ""),
  ];
  const heading = what.filter((one) => one !== null).join(" · ");
  return `<section id="${anchor(act.id)}"><h3>${act.trueFrom} · ${escapeHtml(heading)}</h3><ul>${told.join("")}</ul></section>`;
}

function sourceList({ claims }: Answered): readonly string[] {
  const documents = new Map([...claims.values()].map(({ document }) => [document.id, document]));
  return [...documents.values()].map((document) => {
    const link = safeLink(document.url);
    const title = escapeHtml(document.title ?? document.publisher);
    const source = link === null ? title : `<a href="${link}" rel="noreferrer">${title}</a>`;
    return `<li id="${anchor(document.id, "d")}">${source}, ${escapeHtml(document.publisher)}, ${document.published} (${escapeHtml(textIs(document))})</li>`;
  });
}

function takeAlong({ tables, feeds }: Beside): string {
  const links = (files: readonly SiteFile[]) =>
    files
      .map(({ path }) => `<a href="../${escapeHtml(path)}">${escapeHtml(lastOf(path))}</a>`)
      .join(", ");
  return `<p>Tables with their dictionaries, and the money as IATI: ${links(tables)}.</p>
<p>What changed in the last 30 days, for feed readers, in all and by giver: ${links(feeds)}.</p>`;
}

// A feed reader that is given this page finds the mission's own feeds.
function feedLinks({ feeds }: Beside): string {
  const types = { rss: "application/rss+xml", atom: "application/atom+xml" };
  return feeds
    .filter(({ path }) => lastOf(path).startsWith("all."))
    .map(({ path }) => {
      const type = path.endsWith(".rss.xml")
        ? types.rss
        : path.endsWith(".atom.xml")
          ? types.atom
          : "application/feed+json";
      return `<link rel="alternate" type="${type}" href="../${escapeHtml(path)}">\n`;
    })
    .join("");
}

function lastOf(path: string): string {
  return decodeURIComponent(path.slice(path.lastIndexOf("/") + 1));
}

function anchor(id: string, kind = "a"): string {
  return `${kind}-${encodeURIComponent(id).replaceAll("'", "%27")}`;
}
