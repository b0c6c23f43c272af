import { useState } from "preact/hooks";
import { useWords } from "./context.ts";

interface CopyButtonProps {
  /** What the button says. */
  readonly label: string;
  readonly text: string;
  /** Show the text once it was copied, not only where copying failed. */
  readonly show?: boolean;
}

/** A button that copies a text; where the browser does not let it, the text is shown to be copied by hand. */
export function CopyButton({ label, text, show = false }: CopyButtonProps) {
  const words = useWords();
  const [copied, setCopied] = useState<"no" | "yes" | "shown">("no");
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
    <>
      <button type="button" class="btn" onClick={copy}>
        {label}
      </button>{" "}
      <span role="status">{copied === "yes" && words.say("cite.copied")}</span>
      {(copied === "shown" || (copied === "yes" && show)) && (
        <p class="cite-text" translate={false}>
          {text}
        </p>
      )}
    </>
  );
}
