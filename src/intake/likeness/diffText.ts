/** A stretch of text that stayed, went or came. */
export interface TextChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Beyond so many changed sentences the middle is shown as replaced whole. */
const MOST_CHANGES = 1_000;

/**
 * Compare two captures of a document, sentence by sentence.
 *
 * Joining what is `same` and `removed` gives the first text, `same` and `added` the second, character
 * for character. What went stands before what came in its place.
 */
export function diffText(before: string, after: string): readonly TextChange[] {
  const a = sentencesOf(before);
  const b = sentencesOf(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  ) {
    tail += 1;
  }
  return joined([
    ...a.slice(0, head).map((text) => change("same", text)),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map((text) => change("same", text)),
  ]);
}

/** Pieces that end with a sentence or a line, white space kept with what stands before it. */
function sentencesOf(text: string): readonly string[] {
  return (
    text
      .match(/[^\n.!?]*(?:[.!?]+(?=\s|$)|[.!?]|\n|$)[”"’')\]]*\s*/g)
      ?.filter((part) => part !== "") ?? []
  );
}

/** The shortest way from one list to the other (Myers 1986). */
function middle(a: readonly string[], b: readonly string[]): readonly TextChange[] {
  const trace = a.length === 0 || b.length === 0 ? null : shortestPath(a, b);
  if (trace === null) {
    return [...a.map((text) => change("removed", text)), ...b.map((text) => change("added", text))];
  }
  const changes: TextChange[] = [];
  let x = a.length;
  let y = b.length;
  for (let depth = trace.length - 1; depth >= 0; depth -= 1) {
    const reached = trace[depth] ?? new Map<number, number>();
    const diagonal = x - y;
    const down =
      diagonal === -depth ||
      (diagonal !== depth && at(reached, diagonal - 1) < at(reached, diagonal + 1));
    const from = down ? diagonal + 1 : diagonal - 1;
    const fromX = depth === 0 ? 0 : at(reached, from);
    const fromY = depth === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY && x > 0 && y > 0 && a[x - 1] === b[y - 1]) {
      changes.push(change("same", a[x - 1] ?? ""));
      x -= 1;
      y -= 1;
    }
    if (depth === 0) break;
    changes.push(down ? change("added", b[y - 1] ?? "") : change("removed", a[x - 1] ?? ""));
    x = fromX;
    y = fromY;
  }
  return changes.reverse();
}

/** For each number of changes, how far each diagonal was reached before it; null where too many. */
function shortestPath(
  a: readonly string[],
  b: readonly string[],
): readonly Map<number, number>[] | null {
  const reached = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let depth = 0; depth <= Math.min(a.length + b.length, MOST_CHANGES); depth += 1) {
    trace.push(new Map(reached));
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      const down =
        diagonal === -depth ||
        (diagonal !== depth && at(reached, diagonal - 1) < at(reached, diagonal + 1));
      let x = down ? at(reached, diagonal + 1) : at(reached, diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      reached.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return trace;
    }
  }
  return null;
}

function at(reached: ReadonlyMap<number, number>, diagonal: number): number {
  return reached.get(diagonal) ?? -1;
}

function change(kind: TextChange["kind"], text: string): TextChange {
  return { kind, text };
}

/** Neighbours of one kind become one; within a change, what went comes first. */
function joined(changes: readonly TextChange[]): readonly TextChange[] {
  const result: TextChange[] = [];
  let went = "";
  let came = "";
  const settle = () => {
    if (went !== "") result.push(change("removed", went));
    if (came !== "") result.push(change("added", came));
    went = "";
    came = "";
  };
  for (const { kind, text } of changes) {
    if (kind === "removed") went += text;
    else if (kind === "added") came += text;
    else {
      settle();
      const last = result.at(-1);
      if (last?.kind === "same") result[result.length - 1] = change("same", last.text + text);
      else result.push(change("same", text));
    }
  }
  settle();
  return result;
}
