import type { Noted } from "#words";
import { Say } from "../../app/say.tsx";

/** A sentence with the numbers of its footnotes. */
export function WithNotes({ of }: { readonly of: Noted }) {
  return (
    <>
      <Say of={of.text} />
      <NoteNumbers notes={of.notes} />
    </>
  );
}

/** The numbers of footnotes, each a link to its own. */
export function NoteNumbers({ notes }: { readonly notes: readonly number[] }) {
  if (notes.length === 0) return null;
  return (
    <sup>
      {notes.map((number, index) => (
        <span key={number}>
          {index > 0 && ", "}
          <a href={`#note-${number}`}>{number}</a>
        </span>
      ))}
    </sup>
  );
}
