import type { RefusalCode } from "#actions";
import type { ErrorCode } from "#contract";

/** The HTTP status of every refusal. A new refusal without a status does not compile. */
export const REFUSAL_STATUS = {
  mission_unknown: 404,
  mission_invalid: 422,
  mission_changed: 409,
  day_invalid: 400,
  head_unknown: 404,
  document_empty: 422,
  document_not_text: 422,
  document_too_large: 413,
  document_unknown: 404,
  published_missing: 422,
  claim_unknown: 404,
  claim_invalid: 422,
  claim_decided: 409,
  act_unknown: 422,
  effect_unknown: 422,
  reason_missing: 422,
  entry_unknown: 404,
  already_retracted: 409,
  line_invalid: 422,
  ledger_not_empty: 409,
  sample_read_only: 403,
  key_reused: 422,
  head_moved: 409,
  id_taken: 409,
  not_taken_in: 422,
  feed_unknown: 404,
  feed_known: 409,
  job_unknown: 404,
  columns_unsettled: 422,
  merge_invalid: 422,
} as const satisfies Record<RefusalCode, number>;

/** The HTTP status of every error that the API documents: refusals, and what goes wrong before them. */
export const STATUS = {
  ...REFUSAL_STATUS,
  body_not_json: 400,
  body_too_large: 413,
  content_type_unsupported: 415,
  cross_site: 403,
  disk_full: 507,
  host_refused: 403,
  input_invalid: 400,
  internal: 500,
  key_invalid: 400,
  key_missing: 400,
  method_not_allowed: 405,
  not_found: 404,
  store_busy: 503,
} as const satisfies Record<ErrorCode, number>;
