import { ok, type Result, refuse } from "#base";
import { decodeText } from "./decodeText.ts";
import type { Form, Hints } from "./document.ts";
import type { ParseRefusal } from "./refusal.ts";

/** How much of a file is looked at. */
const HEAD = 4_096;

/**
 * Tell what a file is by its first bytes.
 *
 * What the name and the sender say decides only where bytes cannot (mail, tables and lines are all
 * plain text), and never against them: a PDF that calls itself a page is refused.
 */
export function sniff(bytes: Uint8Array, hints: Hints = {}): Result<Form, ParseRefusal> {
  if (bytes.length === 0) return refuse({ code: "empty", message: "The file is empty." });
  const declared = declaredForm(hints);
  const found = formOfBytes(bytes, declared);
  if (found === null) {
    const message =
      "This is neither a page, PDF, mail, table, feed nor plain text. Save it as one of these.";
    return refuse({ code: "type_unknown", message });
  }
  if (declared !== null && !fits(declared, found)) {
    const message = `The file calls itself ${NAMES[declared]} and is ${NAMES[found]}. Give it its right name, or look at where it comes from.`;
    return refuse({ code: "type_mismatch", message });
  }
  return ok(found);
}

const NAMES: Readonly<Record<Form, string>> = {
  html: "a web page",
  pdf: "a PDF",
  mail: "a mail",
  text: "plain text",
  feed: "a feed",
  csv: "a table",
  xlsx: "a spreadsheet",
  lines: "JSON Lines",
  iati: "IATI activities",
  fts: "flows of the Financial Tracking Service",
};

function formOfBytes(bytes: Uint8Array, declared: Form | null): Form | null {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
  const start = raw.toString("latin1");
  if (/^[\s\u00ef\u00bb\u00bf]{0,64}%PDF-\d/.test(start)) return "pdf";
  // A spreadsheet names its parts in the archive; other archives are not taken in.
  if (start.startsWith("PK\u0003\u0004")) return isWorkbook(bytes) ? "xlsx" : null;
  const text = decodeText(raw).replace(/^[\s\ufeff]+/, "");
  if (isBinary(text)) return null;
  return markupForm(text) ?? plainForm(text, declared);
}

function markupForm(text: string): Form | null {
  const bare = skipProlog(text);
  if (/^<iati-(activities|organisations)[\s/>]/.test(bare)) return "iati";
  if (/^<(rss|feed|rdf:rdf)[\s>]/i.test(bare)) return "feed";
  if (
    /^<(!doctype\s+html|html|head|body|article|div|p|meta|title|h1|main|section|table|span|script)\b/i.test(
      bare,
    )
  ) {
    return "html";
  }
  // XML with a document type, or with no known root: its parser refuses it by name.
  if (/^<!doctype[\s\S]*<iati-activities[\s/>]/i.test(bare)) return "iati";
  if (/^<(!doctype|\?xml)/i.test(text)) return /<html\b/i.test(text) ? "html" : "feed";
  return null;
}

function plainForm(text: string, declared: Form | null): Form {
  if (/^\{/.test(text)) {
    if (/^\{[\s\S]{0,2000}"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(text)) return "feed";
    if (/"flows"\s*:\s*\[/.test(text)) return "fts";
    return declared === "feed" ? "feed" : declared === "text" ? "text" : "lines";
  }
  if (declared === "html" && /<[a-z][^<>]{0,200}>/i.test(text)) return "html";
  if (declared === "csv" || declared === "mail") return declared;
  const headers = text.split(/\r?\n/, 40);
  const mail = headers.filter((line) =>
    /^(from|to|subject|date|received|return-path|message-id|mime-version|delivered-to):\s/i.test(
      line,
    ),
  );
  return declared === null && mail.length >= 3 && /^[A-Za-z-]+:\s/.test(text) ? "mail" : "text";
}

function declaredForm({ name, contentType }: Hints): Form | null {
  const type = (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return (
    BY_TYPE[type] ??
    BY_ENDING[/\.([a-z]{2,6})$/i.exec(name ?? "")?.[1]?.toLowerCase() ?? ""] ??
    null
  );
}

const BY_TYPE: Readonly<Record<string, Form>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "application/pdf": "pdf",
  "message/rfc822": "mail",
  "application/rss+xml": "feed",
  "application/atom+xml": "feed",
  "application/feed+json": "feed",
  "text/csv": "csv",
  "text/tab-separated-values": "csv",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/jsonl": "lines",
  "application/x-ndjson": "lines",
};

const BY_ENDING: Readonly<Record<string, Form>> = {
  html: "html",
  htm: "html",
  xhtml: "html",
  pdf: "pdf",
  eml: "mail",
  txt: "text",
  md: "text",
  rss: "feed",
  atom: "feed",
  csv: "csv",
  tsv: "csv",
  xlsx: "xlsx",
  jsonl: "lines",
  ndjson: "lines",
};

/** Which forms pass for which: servers call many things a page, and every text form is text. */
function fits(declared: Form, found: Form): boolean {
  if (declared === found) return true;
  if (declared === "text") return found !== "pdf" && found !== "xlsx";
  if (declared === "html") return found === "feed" || found === "text";
  if (declared === "csv" || declared === "lines" || declared === "mail") return found === "text";
  return declared === "feed" && (found === "lines" || found === "html");
}

function isWorkbook(bytes: Uint8Array): boolean {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return archive.includes("xl/workbook");
}

/** NUL never stands in a text; a few other control characters may, by mistake. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells bytes from words.
  const odd = text.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g)?.length ?? 0;
  return text.includes("\u0000") || odd > text.length / 20;
}

/** Leave out `<?xml …?>` and comments before the root; the document type stays. */
function skipProlog(text: string): string {
  let rest = text;
  for (let step = 0; step < 20; step += 1) {
    const mark = rest.startsWith("<?") ? "?>" : rest.startsWith("<!--") ? "-->" : null;
    if (mark === null) return rest;
    const end = rest.indexOf(mark);
    if (end < 0) return rest;
    rest = rest.slice(end + mark.length).trimStart();
  }
  return rest;
}
