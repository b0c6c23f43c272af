import { useState } from "preact/hooks";
import { useWords } from "./context.ts";

interface CopyButtonProps {
  /** What the button says. */
  readonly label: string;
  /** Made when it is asked for. */
  readonly text: () => string;
  /** Show the text once it was copied, not only where copying failed. */
  readonly show?: boolean;
  /** What it copies, for those who look for it in the page. */
  readonly of?: string;
}

/** A button that copies a text; where the browser does not let it, the text is shown to be copied by hand. */
export function CopyButton({ label, text, show = false, of }: CopyButtonProps) {
  const words = useWords();
  const [copied, setCopied] = useState<"no" | "yes" | "shown">("no");
  const copy = () => {
    const done = navigator.clipboard?.writeText(text());
    if (done === undefined) setCopied("shown");
    else
      done.then(
        () => setCopied("yes"),
        () => setCopied("shown"),
      );
  };
  return (
    <>
      <button type="button" class="btn" data-copy={of} onClick={copy}>
        {label}
      </button>{" "}
      <span role="status">{copied === "yes" && words.say("cite.copied")}</span>
      {(copied === "shown" || (copied === "yes" && show)) && (
        <span class="cite-text" translate={false}>
          {text()}
        </span>
      )}
    </>
  );
}
