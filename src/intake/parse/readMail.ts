import PostalMime, { type Email } from "postal-mime";
import type { Day } from "#base";
import { PARSE_LIMITS, type ParsedDocument } from "./document.ts";
import { findDay } from "./findDay.ts";
import { htmlToText } from "./html/readHtml.ts";
import { ParseRefused } from "./refusal.ts";

/**
 * Read a mail: its subject, sender, day, and body as text; attachments are only named.
 *
 * @throws ParseRefused for a mail over the limits, or without text
 */
export async function readMail(bytes: Uint8Array): Promise<ParsedDocument> {
  if (bytes.length > PARSE_LIMITS.bytes) {
    throw new ParseRefused("too_large", "The mail is larger than 20 MB.");
  }
  const mail = await parse(bytes);
  const body = bodyOf(mail);
  if (body === "")
    throw new ParseRefused("no_text", "The mail holds no text; its attachments are not read.");
  if (body.length > PARSE_LIMITS.characters) {
    throw new ParseRefused("text_too_long", "The mail holds over two million characters.");
  }
  const subject = clean(mail.subject ?? "");
  const published = dayOf(mail.date);
  return {
    form: "mail",
    text: subject === null ? body : `${subject}\n\n${body}`,
    title: subject,
    publisher: clean(mail.from?.name ?? "") ?? domainOf(mail.from?.address ?? ""),
    author: clean(mail.from?.name ?? ""),
    published,
    publishedFrom: published === null ? null : "metadata",
    lang: null,
    address: null,
    hiddenCharacters: 0,
    attachments: mail.attachments
      .slice(0, 100)
      .map(({ filename, mimeType }) => clean(filename ?? "") ?? mimeType),
  };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 32, maxHeadersSize: 512 * 1024 });
  } catch {
    throw new ParseRefused("unreadable", "The mail is damaged and cannot be read.");
  }
}

function bodyOf(mail: Email): string {
  const text = mail.text?.trim() ?? "";
  const body = text !== "" ? text : mail.html === undefined ? "" : htmlToText(mail.html);
  return body.replaceAll("\u0000", "").replace(/\r\n?/g, "\n").toWellFormed().trim();
}

/** `Wed, 21 Feb 2024 10:00:00 +0100`, or the same as the library rewrote it in UTC. */
function dayOf(date: string | undefined): Day | null {
  return date === undefined ? null : findDay(date);
}

function clean(text: string): string | null {
  const squeezed = text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return squeezed === "" ? null : squeezed.slice(0, 500);
}

function domainOf(address: string): string | null {
  return clean(address.split("@").at(-1) ?? "");
}
