import type { AppendRefusal } from "#store";
import { type Refusal, refusal } from "./refusal.ts";

/** What a store's refusal to write means for the caller. */
export function written(refused: AppendRefusal): { readonly ok: false; readonly refusal: Refusal } {
  return refusal(refused.code, refused.message);
}
