import { options, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { leanHtml } from "./leanHtml.ts";

const UNNEEDED = ["data-claims", "data-figure", "data-legend", "data-picture"] as const;
/** Places and lengths in a drawing, in pixels. */
const LENGTHS = ["x", "y", "width", "height", "x1", "x2", "y1", "y2", "cx", "cy", "r"] as const;

/**
 * Draw as HTML for the page of somebody else, in few letters. The names of all claims behind a figure
 * serve the pages that open them; this does without. Places are written to a tenth of a pixel.
 */
export function renderLean(drawn: VNode): string {
  const before = options.vnode;
  options.vnode = ({ type, props }) => {
    if (typeof type === "string") makeLean(props);
  };
  try {
    return leanHtml(renderToString(drawn));
  } finally {
    if (before === undefined) delete options.vnode;
    else options.vnode = before;
  }
}

function makeLean(props: { [name: string]: unknown }): void {
  for (const name of UNNEEDED) if (name in props) delete props[name];
  for (const name of LENGTHS) {
    const length = props[name];
    if (typeof length === "number") props[name] = Math.round(length * 10) / 10;
  }
  if (props["class"] === "") delete props["class"];
}
