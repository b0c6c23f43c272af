import type { Failure } from "../source/failure.ts";
import type { Words } from "../words/words.ts";
import { useWords } from "./context.ts";
import { VisibleText } from "./visible.tsx";

interface WhyProps {
  /** The codes under which it is known, the closest first. */
  readonly codes: readonly (string | null)[];
  /** The server's own sentence, in English. */
  readonly message: string | null;
}

/** Why something was refused: in the language of the page where its code is known, and as the server says it. */
export function Why({ codes, message }: WhyProps) {
  const words = useWords();
  const known = knownWhy(codes, words);
  const own = message !== null && (
    <span translate={false} lang="en">
      <VisibleText text={message} />
    </span>
  );
  if (known === null) return own;
  return (
    <>
      {known} {own !== false && <small>({own})</small>}
    </>
  );
}

/** Why a request failed, as text: its code in the language of the page, then the server's own words. */
export function whyOf({ kind, reason, code, detail }: Failure, words: Words): string {
  const known = knownWhy([reason, code], words);
  if (known === null) return detail ?? words.say(`fail.${kind}`);
  return detail === null ? known : `${known} (${detail})`;
}

function knownWhy(codes: readonly (string | null)[], words: Words): string | null {
  for (const code of codes) {
    const known = code === null ? null : words.known(`refusal.${code}`);
    if (known !== null) return known;
  }
  return null;
}
