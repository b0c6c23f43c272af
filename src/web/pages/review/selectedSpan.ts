/**
 * The span of a document's text that a person has selected in its drawing; null where nothing of it
 * is selected, or the drawing does not show the very same characters there.
 */
export function selectedSpan(
  body: HTMLElement,
  text: string,
): { readonly start: number; readonly end: number } | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!body.contains(range.commonAncestorContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(body);
  before.setEnd(range.startContainer, range.startOffset);
  const start = wordsIn(before).length;
  const words = wordsIn(range);
  const trimmed = words.trim();
  const from = start + words.indexOf(trimmed);
  const span = { start: from, end: from + trimmed.length };
  return trimmed !== "" && text.slice(span.start, span.end) === trimmed ? span : null;
}

// The numbers of claims stand in the drawing and not in the text.
function wordsIn(range: Range): string {
  const copy = range.cloneContents();
  for (const number of copy.querySelectorAll("sup")) number.remove();
  return copy.textContent ?? "";
}
