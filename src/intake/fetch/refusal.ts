/** Every reason for which an address is not fetched. */
export const FETCH_REFUSAL_CODES = [
  "address_invalid",
  "address_scheme",
  "address_credentials",
  "address_port",
  "address_private",
  "host_unknown",
  "connect_failed",
  "connect_timeout",
  "tls_invalid",
  "too_slow",
  "too_large",
  "too_large_decoded",
  "too_many_hops",
  "encoding_chained",
  "encoding_unknown",
  "encoding_broken",
  "http_status",
  "answer_broken",
  "robots_disallowed",
  "robots_unreachable",
  "cancelled",
] as const;

/** One of the reasons for which an address is not fetched. */
export type FetchRefusalCode = (typeof FETCH_REFUSAL_CODES)[number];

/** Why an address was not fetched: a code for programs, a sentence for people. */
export interface FetchRefusal {
  readonly code: FetchRefusalCode;
  readonly message: string;
  /** The address of the hop that was refused. */
  readonly address: string;
  /** The same call may succeed later, with nothing changed. */
  readonly retriable: boolean;
  /** The HTTP status of the answer, where there was one. */
  readonly status?: number;
  /** Seconds after which the server asks to be called again, where it says so. */
  readonly retryAfterSeconds?: number;
}

/** Refusals that may pass by themselves: the other end was slow, busy or away. */
const RETRIABLE: readonly FetchRefusalCode[] = [
  "host_unknown",
  "connect_failed",
  "connect_timeout",
  "too_slow",
  "answer_broken",
  "robots_unreachable",
  "cancelled",
];

/** A refusal on its way out of nested calls; it is caught where a fetch begins. */
export class FetchRefused extends Error {
  readonly code: FetchRefusalCode;
  readonly facts: { readonly status?: number; readonly retryAfterSeconds?: number };

  constructor(code: FetchRefusalCode, message: string, facts: FetchRefused["facts"] = {}) {
    super(message);
    this.name = "FetchRefused";
    this.code = code;
    this.facts = facts;
  }
}

/** The refusal as data, for the address of one hop. */
export function fetchRefusal(refused: FetchRefused, address: string): FetchRefusal {
  const { status } = refused.facts;
  const busy = status !== undefined && (status === 408 || status === 429 || status >= 500);
  return {
    code: refused.code,
    message: refused.message,
    address,
    retriable: busy || RETRIABLE.includes(refused.code),
    ...refused.facts,
  };
}
