import type { Matched, Scored } from "./matching.ts";
import type { Labelled } from "./sets.ts";

const escapeText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function show(claim: Scored | undefined, text: string): string {
  if (claim === undefined) return "";
  const { kind, quote, mission: _, id: __, document: ___, ...rest } = claim;
  const span = quote as { start: number; end: number } | undefined;
  const said = span === undefined ? "" : text.slice(span.start, span.end);
  return `<b>${kind}</b> ${escapeText(JSON.stringify(rest))}<br><q>${escapeText(said)}</q>`;
}

/** One document as a page: its text, and labelled and read claims side by side. */
export function documentPage(document: Labelled, matched: Matched): string {
  const rows = [
    ...matched.pairs.map(([gold, read]) => ["same", gold, read] as const),
    ...matched.missed.map((gold) => ["missed", gold, undefined] as const),
    ...matched.spurious.map((read) => ["invented", undefined, read] as const),
  ];
  const cells = rows.map(
    ([what, gold, read]) =>
      `<tr class="${what}"><td>${what}</td><td>${show(gold, document.text)}</td><td>${show(read, document.text)}</td></tr>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>${document.id}</title>
<style>body{font:15px/1.5 system-ui;max-width:75rem;margin:2rem auto}td{vertical-align:top;border-top:1px solid #ccc;padding:.4rem}.missed{background:#fff3e0}.invented{background:#ffebee}q{color:#555}</style>
<h1>${document.id}</h1><p style="white-space:pre-wrap">${escapeText(document.text)}</p>
<table><tr><th></th><th>label</th><th>read</th></tr>${cells.join("\n")}</table>`;
}
