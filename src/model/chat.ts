import type OpenAI from "openai";
import type { Schema } from "./answerSchema.ts";
import type { Message } from "./prompt.ts";

/** Where the model is asked, and with what patience. */
export interface ChatOptions {
  /** Base address of an OpenAI-compatible service, such as `http://127.0.0.1:8080/v1`. */
  readonly url: string;
  readonly model: string;
  /** Sent as bearer token; none is sent when absent. */
  readonly key?: string;
  /** In place of the global `fetch`, for tests. */
  readonly fetch?: typeof fetch;
  /** Milliseconds for one question, repeats included; two minutes when absent. */
  readonly timeoutMs?: number;
  /** How often a failed call is repeated, with growing and random pauses; 3 when absent. */
  readonly retries?: number;
}

/** What the model said, and what it cost. */
export interface ChatAnswer {
  readonly content: string;
  readonly promptTokens: number;
  readonly completionTokens: number;
}

/** Asks one question of a language model. */
export type Ask = (messages: readonly Message[], schema: Schema) => Promise<ChatAnswer>;

/**
 * Connect to a chat service. It is only ever asked for text: no tools are offered, no redirect is
 * followed, and nothing is sent but the question (no key of another service, no account, no platform).
 *
 * The returned function throws a fault with a sentence for people when no answer comes.
 */
export function createChat(options: ChatOptions): Ask {
  const timeoutMs = options.timeoutMs ?? 120_000;
  let connected: Promise<OpenAI> | null = null;
  let format = 0;
  return async (messages, schema) => {
    for (;;) {
      try {
        connected ??= connect(options, timeoutMs);
        return await askOnce(await connected, {
          options,
          messages,
          schema,
          timeoutMs,
          format: FORMATS[format],
        });
      } catch (cause) {
        if (!isFormatRefused(cause) || format >= FORMATS.length - 1)
          throw fault(options.url, cause);
        format++;
      }
    }
  };
}

/** The client library is loaded with the first question, so that a program that asks none never pays for it. */
async function connect(options: ChatOptions, timeoutMs: number): Promise<OpenAI> {
  const { default: Client } = await import("openai");
  return new Client({
    baseURL: options.url,
    apiKey: options.key ?? "none",
    organization: null,
    project: null,
    maxRetries: options.retries ?? 3,
    timeout: timeoutMs,
    logLevel: "off",
    defaultHeaders: {
      ...NO_PLATFORM,
      ...(options.key === undefined ? { Authorization: null } : {}),
    },
    fetch: guarded(options.fetch ?? fetch),
  });
}

/** How the structure of the answer is asked for; an older server may know only a later one. */
const FORMATS = ["json_schema", "json_object", "text"] as const;

/** The longest answer that is read, in bytes and in tokens. */
const MAX_ANSWER_BYTES = 4_000_000;
const MAX_ANSWER_TOKENS = 8_192;

const NO_PLATFORM: Readonly<Record<string, null>> = Object.fromEntries(
  ["Lang", "Package-Version", "OS", "Arch", "Runtime", "Runtime-Version"].map((part) => [
    `X-Stainless-${part}`,
    null,
  ]),
);

interface Question {
  readonly options: ChatOptions;
  readonly messages: readonly Message[];
  readonly schema: Schema;
  readonly timeoutMs: number;
  readonly format: (typeof FORMATS)[number] | undefined;
}

async function askOnce(client: OpenAI, question: Question): Promise<ChatAnswer> {
  const { options, messages, schema, timeoutMs, format } = question;
  const answer = await client.chat.completions.create(
    {
      model: options.model,
      messages: [...messages],
      temperature: 0,
      max_tokens: MAX_ANSWER_TOKENS,
      ...(format === "json_schema"
        ? {
            response_format: {
              type: "json_schema" as const,
              json_schema: { name: "claims", strict: true, schema },
            },
          }
        : format === "json_object"
          ? { response_format: { type: "json_object" as const } }
          : {}),
    },
    { signal: AbortSignal.timeout(timeoutMs) },
  );
  const content = answer.choices?.[0]?.message?.content;
  return {
    content: typeof content === "string" ? content : "",
    promptTokens: count(answer.usage?.prompt_tokens),
    completionTokens: count(answer.usage?.completion_tokens),
  };
}

function count(tokens: unknown): number {
  return typeof tokens === "number" && Number.isSafeInteger(tokens) && tokens > 0 ? tokens : 0;
}

/** A fetch that goes where it is sent and nowhere else, and reads no endless answer. */
function guarded(inner: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await inner(input, { ...init, redirect: "error" });
    if (response.body === null) return response;
    let size = 0;
    const capped = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          size += chunk.length;
          if (size > MAX_ANSWER_BYTES) controller.error(new Error("the answer is too long"));
          else controller.enqueue(chunk);
        },
      }),
    );
    const { status, statusText, headers } = response;
    return new Response(capped, { status, statusText, headers });
  };
}

function isFormatRefused(cause: unknown): boolean {
  const status = statusOf(cause);
  const message = cause instanceof Error ? cause.message : "";
  return (
    (status === 400 || status === 422) &&
    /response_format|json_schema|schema|grammar/i.test(message)
  );
}

function statusOf(cause: unknown): unknown {
  return cause instanceof Error && "status" in cause ? cause.status : undefined;
}

function fault(url: string, cause: unknown): Error {
  const status = statusOf(cause);
  const why = cause instanceof Error ? cause.message : String(cause);
  const plain = why.replace(/[\p{Cc}\p{Cf}]+/gu, " ").slice(0, 200);
  const hint = status === 401 || status === 403 ? " Check MUSTER_LLM_KEY." : "";
  return new Error(`The language model at ${url} gave no answer: ${plain}.${hint}`, { cause });
}
