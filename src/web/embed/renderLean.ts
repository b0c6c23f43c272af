import { options, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { leanPath } from "./leanPath.ts";

const UNNEEDED = ["data-claims", "data-figure", "data-legend", "data-picture"];

/**
 * Draw as HTML for the page of somebody else. The names of all claims behind a figure serve the
 * pages that open them; this does without. Outlines are written as briefly as they can be.
 */
export function renderLean(drawn: VNode): string {
  const before = options.vnode;
  options.vnode = ({ props }) => {
    const given: { [name: string]: unknown } = props;
    for (const name of UNNEEDED) delete given[name];
    const { d: outline } = given;
    if (typeof outline === "string") given["d"] = leanPath(outline);
  };
  try {
    return renderToString(drawn);
  } finally {
    if (before === undefined) delete options.vnode;
    else options.vnode = before;
  }
}
