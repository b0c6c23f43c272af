import { options, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";

const UNNEEDED = ["data-claims", "data-figure", "data-legend", "data-picture"];

/**
 * Draw as HTML for the page of somebody else. The names of all claims behind a figure serve the
 * pages that open them; this does without.
 */
export function renderLean(drawn: VNode): string {
  const before = options.vnode;
  options.vnode = ({ props }) => {
    const given: { [name: string]: unknown } = props;
    for (const name of UNNEEDED) delete given[name];
  };
  try {
    return renderToString(drawn);
  } finally {
    if (before === undefined) delete options.vnode;
    else options.vnode = before;
  }
}
