import type { News, NewsItem, NewsSource } from "./feed.ts";

/** News as a letter in Markdown: what stands, then each change with those who say so. */
export function digestMarkdown(news: News): string {
  const { title, headline, citation, items } = news;
  const lines = items.map((item) =>
    [
      `- ${plain(item.sentence)} (${item.on})`,
      ...item.sources.map((source) => `  - ${sourceLine(source)}`),
    ].join("\n"),
  );
  const changes = lines.length === 0 ? "Nothing has changed." : lines.join("\n");
  return `# ${plain(title)}\n\n${plain(headline)}\n\n${stretch(news)}\n\n${changes}\n\n${plain(citation)}\n`;
}

/** News as a letter in HTML that every mail reader shows: no script, no picture, no style from elsewhere. */
export function digestHtml(news: News): string {
  const { title, headline, citation, items } = news;
  const list = items.map(itemHtml).join("\n");
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${html(title)}</title></head>
<body style="font-family:sans-serif;line-height:1.5;max-width:40rem">
<h1>${html(title)}</h1>
<p><strong>${html(headline)}</strong></p>
<p>${stretch(news)}</p>
${items.length === 0 ? "<p>Nothing has changed.</p>" : `<ul>\n${list}\n</ul>`}
<p><small>${html(citation)}</small></p>
</body>
</html>
`;
}

function stretch({ from, until }: News): string {
  return `What became known from ${from} to ${until}:`;
}

function itemHtml({ sentence, on, sources }: NewsItem): string {
  const told = sources.map(({ publisher, url, quote, textIs }) => {
    const safe = url !== null && /^https?:\/\/\S+$/.test(url) ? url : null;
    const name = safe === null ? html(publisher) : `<a href="${html(safe)}">${html(publisher)}</a>`;
    return `<li>${quote === null ? "" : `<q>${html(quote)}</q> `}${name} (${html(textIs)})</li>`;
  });
  return `<li>${html(sentence)} (${on})<ul>${told.join("")}</ul></li>`;
}

function sourceLine({ publisher, url, quote, textIs }: NewsSource): string {
  const words = quote === null ? "" : `“${plain(quote)}” `;
  const name =
    url === null
      ? plain(publisher)
      : `[${plain(publisher)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  return `${words}${name} (${plain(textIs)})`;
}

/** A text in which Markdown finds nothing to do. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|]/g, "\\$&");
}

function html(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
