/** A claim's span in a text, for marking it. */
export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text with the ids of the claims that quote it, and of those that end with it. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly quotedBy: readonly string[];
  readonly ending: readonly string[];
}

/** Cut a text wherever a quote starts or ends; the stretches joined are the text again. */
export function cutText(text: string, spans: readonly Span[]): readonly Stretch[] {
  const inside = spans.filter((span) => isWithin(text, span));
  const edges = new Set([0, text.length]);
  for (const { start, end } of inside) edges.add(start).add(end);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      start,
      quotedBy: inside.filter((span) => span.start <= start && span.end >= end).map(({ id }) => id),
      ending: inside.filter((span) => span.end === end).map(({ id }) => id),
    };
  });
}

/** Whether a span lies within a text and is not empty. */
export function isWithin(text: string, { start, end }: Span): boolean {
  return start >= 0 && start < end && end <= text.length;
}
