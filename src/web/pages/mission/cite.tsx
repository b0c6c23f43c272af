import type { Board } from "#ledger";
import { useApp } from "../../app/context.ts";
import { CopyButton } from "../../app/copyButton.tsx";
import { citation } from "./citation.ts";

interface CiteProps {
  readonly board: Board;
  readonly hash: string | null;
  readonly address: string;
}

/** A button that copies a permanent reference: the three times, the head's hash, the address. */
export function Cite({ board, hash, address }: CiteProps) {
  const { words } = useApp();
  const text = () => citation(board, hash, new URL(address, location.href).href, words);
  return (
    <div class="cite">
      <CopyButton label={words.say("cite.copy")} text={text} show />
    </div>
  );
}
