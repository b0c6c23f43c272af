import type { Piece, Sentence } from "#words";
import { useApp } from "./context.ts";
import { VisibleText } from "./visible.tsx";

interface SayProps {
  readonly of: Sentence;
}

/** A sentence: words, figures that open their claims, and names that stay as they are. */
export function Say({ of }: SayProps) {
  return (
    <>
      {of.map((piece, index) => (
        <Part key={index} piece={piece} />
      ))}
    </>
  );
}

function Part({ piece }: { readonly piece: Piece }) {
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
      href={address.to({ open: piece.open })}
      data-figure={piece.open}
      data-claims={piece.claims.join(" ")}
    >
      {piece.text}
    </a>
  );
}
