import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useWords } from "../../app/context.ts";

interface FirstOfProps {
  readonly class: string;
  /** How many are shown before the reader asks for the rest. */
  readonly shown: number;
  readonly items: readonly ComponentChildren[];
}

/** A list of which the first items are shown, and a button that shows the others. */
export function FirstOf({ class: className, shown, items }: FirstOfProps) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const more = items.length - shown;
  if (items.length === 0) return null;
  return (
    <>
      <ol class={className}>{all ? items : items.slice(0, shown)}</ol>
      {more > 0 && (
        <button type="button" class="btn more-btn" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.say("list.fewer") : words.say("changes.more", { n: more })}
        </button>
      )}
    </>
  );
}
