import type { AppendRefusal } from "#store";
import { type Refusal, type RefusalCode, refusal } from "./refusal.ts";

/** What a store's refusal to write means for the caller. */
export function written(refused: AppendRefusal): { readonly ok: false; readonly refusal: Refusal } {
  return refusal(MEANING[refused.code], refused.message);
}

const MEANING: Readonly<Record<AppendRefusal["code"], RefusalCode>> = {
  no_author: "claim_invalid",
  bad_entry: "claim_invalid",
  id_taken: "id_taken",
  key_reused: "key_reused",
  head_moved: "head_moved",
  bad_text: "document_not_text",
  text_missing: "document_not_text",
  text_unused: "document_not_text",
  unknown_document: "document_unknown",
  quote_outside: "claim_invalid",
};
