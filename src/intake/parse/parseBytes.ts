import type { z } from "zod";
import { ok, type Result, refuse } from "#base";
import {
  documentSchema,
  feedSchema,
  linesSchema,
  refusalSchema,
  sheetsSchema,
} from "./answerSchema.ts";
import {
  type DocumentLine,
  type Feed,
  type Form,
  type Hints,
  PARSE_LIMITS,
  type ParsedDocument,
  type Sheet,
} from "./document.ts";
import { ParserPool } from "./parserPool.ts";
import type { ParseRefusal } from "./refusal.ts";
import { sniff } from "./sniff.ts";

/** What is known of the bytes, and who parses them. */
export interface ParseOptions extends Hints {
  /** The processes to parse in; one pool is shared unless given. */
  readonly pool?: ParserPool;
  /** Try a file again that was set aside because it broke the parser twice. */
  readonly again?: boolean;
}

type Outcome<T> = Promise<Result<T, ParseRefusal>>;

/** Read bytes as a document: a page, PDF, mail or plain text, told by its first bytes. */
export function parseBytes(bytes: Uint8Array, options: ParseOptions = {}): Outcome<ParsedDocument> {
  return parseAs(bytes, options, {
    takes: ["html", "pdf", "mail", "text"],
    schema: documentSchema,
  });
}

/** Read bytes as a feed: RSS, Atom, RDF or JSON Feed. */
export function readFeed(bytes: Uint8Array, options: ParseOptions = {}): Outcome<Feed> {
  return parseAs(bytes, options, { takes: ["feed"], schema: feedSchema });
}

/** Read bytes as tables: CSV (with any usual separator), XLSX, IATI activities or FTS flows. */
export function readSheets(
  bytes: Uint8Array,
  options: ParseOptions = {},
): Outcome<readonly Sheet[]> {
  return parseAs(bytes, options, { takes: ["csv", "xlsx", "iati", "fts"], schema: sheetsSchema });
}

/** Read bytes as JSON Lines, one object each; lines that are none are listed with the reason. */
export function readDocumentLines(
  bytes: Uint8Array,
  options: ParseOptions = {},
): Outcome<readonly DocumentLine[]> {
  return parseAs(bytes, options, { takes: ["lines"], schema: linesSchema });
}

/** End the shared processes; the next file starts new ones. */
export function closeParsers(): void {
  shared?.close();
  shared = null;
}

let shared: ParserPool | null = null;

function sharedPool(): ParserPool {
  shared ??= new ParserPool();
  return shared;
}

interface Wanted<T> {
  readonly takes: readonly Form[];
  readonly schema: z.ZodType<T>;
}

async function parseAs<T>(bytes: Uint8Array, options: ParseOptions, wanted: Wanted<T>): Outcome<T> {
  if (bytes.length > PARSE_LIMITS.bytes) {
    return refuse({ code: "too_large", message: "The file is larger than 20 MB." });
  }
  const { pool = sharedPool(), again = false, ...hints } = options;
  const found = sniff(bytes, hints);
  if (!found.ok) return found;
  const form = formWanted(found.value, wanted.takes);
  if (form === null) return refuse(otherForm(found.value, wanted.takes));
  const said = await pool.parse({ form, hints: shortHints(hints) }, bytes, again);
  return checked(said, wanted.schema);
}

/** A form that was asked for by name also takes plain text: tables and lines look like it. */
function formWanted(found: Form, takes: readonly Form[]): Form | null {
  if (takes.includes(found)) return found;
  const [first] = takes;
  const asked = takes.includes("csv") ? "csv" : takes.includes("lines") ? "lines" : null;
  return asked !== null && (found === "text" || found === "lines")
    ? asked
    : first === "feed" && found === "html"
      ? "feed"
      : null;
}

function otherForm(found: Form, takes: readonly Form[]): ParseRefusal {
  if (takes.includes("feed")) {
    return { code: "not_feed", message: "This is no feed (RSS, Atom, RDF or JSON Feed)." };
  }
  if (takes.includes("csv")) {
    return { code: "not_sheet", message: "This is no table. Save it as CSV or XLSX." };
  }
  if (found === "feed") {
    return { code: "is_feed", message: "This is a feed and no document. Add it as a feed." };
  }
  if (found === "lines") {
    return { code: "is_lines", message: "This is JSON Lines and no single document. Import it." };
  }
  return {
    code: "is_sheet",
    message: "This is a table and no document. Import it with its columns.",
  };
}

function checked<T>(said: unknown, schema: z.ZodType<T>): Result<T, ParseRefusal> {
  const outcome = said as {
    readonly ok?: unknown;
    readonly value?: unknown;
    readonly refusal?: unknown;
  };
  const broken: ParseRefusal = {
    code: "unreadable",
    message: "The parser gave an answer that is none; the file is not taken in.",
  };
  if (outcome?.ok === true) {
    const value = schema.safeParse(outcome.value);
    return value.success ? ok(value.data) : refuse(broken);
  }
  const refusal = refusalSchema.safeParse(outcome?.refusal);
  return refuse(refusal.success ? refusal.data : broken);
}

/** What a sender says of a file is foreign too, and kept short. */
function shortHints({ name, contentType, address }: Hints): Hints {
  return {
    ...(name === undefined ? {} : { name: name.slice(0, 500) }),
    ...(contentType === undefined ? {} : { contentType: contentType.slice(0, 500) }),
    ...(address === undefined ? {} : { address: address.slice(0, 2_000) }),
  };
}
