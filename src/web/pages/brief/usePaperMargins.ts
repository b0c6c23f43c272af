import { useEffect } from "preact/hooks";
import type { Brief } from "#words";
import { useApp } from "../../app/context.ts";

/** What stands in the margins of every printed page: the mission, the three times, the hash, the page. */
export function usePaperMargins(brief: Brief, hash: string | null): void {
  const { words } = useApp();
  const { trueOn, knownAt, head } = brief.asked;
  const top = words.say("brief.paper", {
    mission: { foreign: brief.mission.short },
    day: words.figures.day(trueOn),
  });
  const foot = words.say("brief.times", {
    true: words.figures.day(trueOn),
    known: words.figures.day(knownAt),
    head: words.figures.number(head),
    hash: (hash ?? "").slice(0, 16),
  });
  const [before = "", between = "", after = ""] = words
    .say("brief.page", { page: "\u0001", pages: "\u0001" })
    .split("\u0001");
  useEffect(() => {
    // A sheet of its own and not an element: the page allows no style within it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@page { margin: 16mm 15mm 14mm;
        @top-left { content: "Muster"; font: 600 11pt serif; }
        @top-right { content: ${quoted(top)}; font: 9pt sans-serif; color: #454c54; }
        @bottom-left { content: ${quoted(foot)}; font: 8pt sans-serif; color: #454c54; white-space: nowrap; }
        @bottom-right { content: ${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)};
          font: 8pt sans-serif; color: #454c54; white-space: nowrap; } }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [top, foot, before, between, after]);
}

function quoted(text: string): string {
  return `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
