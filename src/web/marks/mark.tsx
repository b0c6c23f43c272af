import { type MarkName, SHAPES } from "./shapes.ts";

interface MarkProps {
  readonly name: MarkName;
  /** The accessible name; without it the mark is decoration beside its word. */
  readonly label?: string | undefined;
}

/** One mark, as large as the text around it. */
export function Mark({ name, label }: MarkProps) {
  if (label === undefined) {
    return (
      <svg class={`m m-${name}`} viewBox="0 0 16 16" aria-hidden="true">
        <Shape name={name} />
      </svg>
    );
  }
  return (
    <svg class={`m m-${name}`} viewBox="0 0 16 16" role="img" aria-label={label}>
      <Shape name={name} />
    </svg>
  );
}

/** The strokes of a mark, for use inside another drawing. */
export function Shape({ name }: { readonly name: MarkName }) {
  return (
    <>
      {SHAPES[name].map(({ d, width, dash }) =>
        width === undefined ? (
          <path key={d} d={d} fill="currentColor" />
        ) : (
          <path
            key={d}
            d={d}
            fill="none"
            stroke="currentColor"
            stroke-width={width}
            stroke-linecap={dash === undefined ? "round" : "butt"}
            stroke-linejoin="round"
            stroke-dasharray={dash}
          />
        ),
      )}
    </>
  );
}
