import { useState } from "preact/hooks";
import type { Board } from "#ledger";
import { useApp } from "../../app/context.ts";
import { citation } from "./citation.ts";

interface CiteProps {
  readonly board: Board;
  readonly hash: string | null;
  readonly address: string;
}

/** A button that copies a permanent reference: the three times, the head's hash, the address. */
export function Cite({ board, hash, address }: CiteProps) {
  const { words } = useApp();
  const [copied, setCopied] = useState<"no" | "yes" | "shown">("no");
  const text = citation(board, hash, new URL(address, location.href).href, words);
  const copy = () => {
    const done = navigator.clipboard?.writeText(text);
    if (done === undefined) setCopied("shown");
    else
      done.then(
        () => setCopied("yes"),
        () => setCopied("shown"),
      );
  };
  return (
    <div class="cite">
      <button type="button" class="btn" onClick={copy}>
        {words.say("cite.copy")}
      </button>{" "}
      <span role="status">{copied === "yes" && words.say("cite.copied")}</span>
      {copied !== "no" && (
        <p class="cite-text" translate={false}>
          {text}
        </p>
      )}
    </div>
  );
}
