import type { ComponentChildren } from "preact";

/** What a swatch stands for. */
export type SwatchLook =
  | "delivered"
  | "committed"
  | "pledged"
  | "blocked"
  | "held"
  | "line"
  | "check"
  | "hollow"
  | "solid"
  | "contested";

interface LegendItemProps {
  readonly text: string;
  /** One drawing: a swatch or a mark. */
  readonly children: ComponentChildren;
}

/** One entry of a legend: a drawing and what it means. Pictures of the chart take it along. */
export function LegendItem({ text, children }: LegendItemProps) {
  return (
    <span data-legend={text}>
      {children}
      {text}
    </span>
  );
}

/** A patch that looks as an area, line or sign of a chart does. */
export function Swatch({ look }: { readonly look: SwatchLook }) {
  return (
    <svg class="swatch" width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
      <Patch look={look} />
    </svg>
  );
}

const SLANTS = "M1 7 7 1M1 11.5 11.5 1M6 11.5 13 4.5M11 11.5 13 9.5";

function Patch({ look }: { readonly look: SwatchLook }) {
  switch (look) {
    case "blocked":
    case "contested": {
      const ink = look === "blocked" ? "var(--committed)" : "var(--ink-2)";
      return (
        <>
          <path d={SLANTS} stroke={ink} stroke-width="2" fill="none" />
          <rect x="0.5" y="0.5" width="13" height="11" stroke={ink} fill="none" />
        </>
      );
    }
    case "held":
      return <path d="M2 0V12M7 0V12M12 0V12" stroke="var(--suspended)" stroke-width="2.5" />;
    case "line":
      return <path d="M0 6H14" stroke="var(--ink)" stroke-width="2.5" />;
    case "check":
      return <path d="M7 1 13 11H1Z" fill="var(--ink)" />;
    case "hollow":
      return <path d="M7 2 12 10.5H2Z" fill="none" stroke="var(--ink)" stroke-width="1.5" />;
    case "solid":
      return <rect width="14" height="12" fill="var(--ink-2)" />;
    default:
      return <rect width="14" height="12" fill={`var(--${look})`} />;
  }
}
