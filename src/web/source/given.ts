import type { BoardReply, MissionsReply } from "#contract";
import type { Lang } from "#words";

/** What a page comes with whose first screen was drawn before it was sent. */
export interface Given {
  readonly lang: Lang;
  readonly missions: MissionsReply;
  readonly board: BoardReply;
}

/** What the page came with, which lies below its first screen; null where there is none. */
export function readGiven(): Given | null {
  const text = document.querySelector('script[type="application/json"]')?.textContent;
  return text === undefined ? null : JSON.parse(text);
}

/** The same as HTML, to be sent with the page. */
export function writeGiven(given: Given): string {
  const text = JSON.stringify(given).replaceAll("<", "\\u003c");
  return `<script type="application/json">${text}</script>`;
}
