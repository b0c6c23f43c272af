import { extractText, getDocumentProxy, getMeta, getResolvedPDFJS } from "unpdf";
import type { Day } from "#base";
import { PARSE_LIMITS, type ParsedDocument } from "./document.ts";
import { findDay } from "./findDay.ts";
import { langOf } from "./html/pageFacts.ts";
import { linesToParagraphs } from "./linesToParagraphs.ts";
import { ParseRefused } from "./refusal.ts";

/**
 * Read the text layer of a PDF, its lines joined to paragraphs, and what it says of itself.
 *
 * The publication day is the first one written at the top of its first page, else the day on which
 * the file was made.
 *
 * @throws ParseRefused for a PDF that is locked, broken, over the limits, or made of pictures
 */
export async function readPdf(bytes: Uint8Array): Promise<ParsedDocument> {
  // A copy: the library takes the bytes for itself.
  const pdf = await open(new Uint8Array(bytes));
  try {
    if (pdf.numPages > PARSE_LIMITS.pages) {
      throw new ParseRefused("too_many_pages", `The PDF has over ${PARSE_LIMITS.pages} pages.`);
    }
    const { text: pages } = await extractText(pdf, { mergePages: false });
    const text = linesToParagraphs(pages).toWellFormed();
    if (text === "") {
      throw new ParseRefused(
        "no_text",
        "The PDF holds pictures and no text; it needs text recognition first.",
      );
    }
    if (text.length > PARSE_LIMITS.characters) {
      throw new ParseRefused("text_too_long", "The PDF holds over two million characters. Cut it.");
    }
    const facts = await factsOf(pdf);
    const written = findDay(text.slice(0, 1_500));
    return {
      form: "pdf",
      text,
      title: facts.title ?? firstLine(text),
      publisher: null,
      author: facts.author,
      published: written ?? facts.made,
      publishedFrom: written !== null ? "text" : facts.made !== null ? "metadata" : null,
      lang: facts.lang,
      address: null,
      hiddenCharacters: 0,
      attachments: [],
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Load the library behind, which comes with the first PDF else. */
export async function loadPdf(): Promise<void> {
  await getResolvedPDFJS();
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(bytes, {
      verbosity: 0,
      stopAtErrors: false,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
    });
  } catch (cause) {
    const why = cause instanceof Error ? cause.name : "";
    if (why === "PasswordException") {
      throw new ParseRefused("encrypted", "The PDF is locked with a password. Save it unlocked.");
    }
    throw new ParseRefused("unreadable", "The PDF is damaged and cannot be read.");
  }
}

interface PdfFacts {
  readonly title: string | null;
  readonly author: string | null;
  readonly made: Day | null;
  readonly lang: string | null;
}

async function factsOf(pdf: Pdf): Promise<PdfFacts> {
  const { info } = await getMeta(pdf).catch(() => ({ info: {} }));
  const fields = new Map<string, unknown>(Object.entries(info));
  const text = (key: string) => {
    const value = fields.get(key);
    const squeezed =
      typeof value === "string"
        ? value
            .toWellFormed()
            .replace(/[\s\p{Cc}]+/gu, " ")
            .trim()
        : "";
    return squeezed === "" ? null : squeezed.slice(0, 500);
  };
  const made = /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(text("CreationDate") ?? "");
  const title = text("Title");
  return {
    // Many programs leave the name of the file there.
    title: title !== null && /\.\w{2,4}$|^(microsoft word|untitled)/i.test(title) ? null : title,
    author: text("Author"),
    made: made === null ? null : findDay(`${made[1]}-${made[2]}-${made[3]}`),
    lang: langOf(text("Language")),
  };
}

function firstLine(text: string): string | null {
  const line = text.split("\n", 1)[0]?.trim() ?? "";
  return line !== "" && line.length <= 200 ? line : null;
}
