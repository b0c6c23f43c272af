import coarse from "world-atlas/countries-110m.json" with { type: "json" };
import { loadOutlines, type Outline, outlinesOf } from "../pages/map/model/outlines.ts";

/** The outlines of the world at 1:110 million, and finer the states that are too small for that. */
export async function coarseOutlines(): Promise<readonly Outline[]> {
  const outlines = outlinesOf(coarse);
  const known = new Set(outlines.map(({ code }) => code));
  const small = await loadOutlines((code) => code !== null && !known.has(code));
  return [...outlines, ...small];
}
