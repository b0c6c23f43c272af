import { useWords } from "./context.ts";
import { splitHidden } from "./hidden.ts";

interface VisibleTextProps {
  readonly text: string;
}

/** A text that is not ours, as text and nothing else: characters that hide or turn are shown. */
export function VisibleText({ text }: VisibleTextProps) {
  const words = useWords();
  const parts = splitHidden(text);
  if (parts.length === 1 && parts[0] !== undefined && "text" in parts[0]) return <>{text}</>;
  return (
    <>
      {parts.map((part, index) =>
        "text" in part ? (
          part.text
        ) : (
          <span
            key={index}
            class="hidden-char"
            title={words.say("hidden.char", { code: part.hidden })}
          >
            U+{part.hidden}
          </span>
        ),
      )}
    </>
  );
}
