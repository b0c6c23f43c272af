/** Every reason for which an action is refused. Doors map each to a status or an exit code. */
export const REFUSAL_CODES = [
  "input_invalid",
  "mission_unknown",
  "mission_invalid",
  "mission_changed",
  "day_invalid",
  "head_unknown",
  "document_empty",
  "document_not_text",
  "document_too_large",
  "document_unknown",
  "published_missing",
  "claim_unknown",
  "claim_invalid",
  "claim_decided",
  "act_unknown",
  "effect_unknown",
  "reason_missing",
  "entry_unknown",
  "already_retracted",
  "line_invalid",
  "ledger_not_empty",
  "sample_read_only",
  "key_reused",
  "head_moved",
  "id_taken",
  "not_taken_in",
  "feed_unknown",
  "feed_known",
  "job_unknown",
  "columns_unsettled",
  "merge_invalid",
  "settled_meanwhile",
] as const;

/** One of the reasons for a refusal. */
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why an action was refused: a code for programs, and for people what is wrong and what to do. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  /** Facts that help to go on, such as who decided a claim before. */
  readonly details?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** Make a refusal ready to be returned. */
export function refusal(
  code: RefusalCode,
  message: string,
  details?: Refusal["details"],
): { readonly ok: false; readonly refusal: Refusal } {
  return {
    ok: false,
    refusal: details === undefined ? { code, message } : { code, message, details },
  };
}

/** The refusal of a write into the sample. */
export function refuseSample(): ReturnType<typeof refusal> {
  return refusal(
    "sample_read_only",
    "This is the Haiti sample, and own work never mixes with it. Open a ledger of your own: npm start -- --db my.db",
  );
}
