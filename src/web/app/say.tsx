import type { Piece, Sentence } from "#words";
import { useApp } from "./context.ts";
import { VisibleText } from "./visible.tsx";

interface SayProps {
  readonly of: Sentence;
  /** The mission whose board has the figures; that of the page unless told. */
  readonly on?: string;
}

/** A sentence: words, figures that open their claims, and names that stay as they are. */
export function Say({ of, on }: SayProps) {
  return (
    <>
      {of.map((piece, index) => (
        <Part key={index} piece={piece} on={on} />
      ))}
    </>
  );
}

function Part({ piece, on }: { readonly piece: Piece; readonly on: string | undefined }) {
  const { address } = useApp();
  if (typeof piece === "string") return <>{piece}</>;
  if ("foreign" in piece) {
    return (
      <span translate={false}>
        <VisibleText text={piece.foreign} />
      </span>
    );
  }
  return (
    <a
      class={piece.held === true ? "fig held" : "fig"}
      href={address.to({ ...(on !== undefined && { mission: on }), open: piece.open })}
      data-figure={piece.open}
      data-claims={piece.claims.join(" ")}
    >
      {piece.text}
    </a>
  );
}
