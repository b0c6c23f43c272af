import { ok, type Result, refuse } from "#base";
import type { ParseTask } from "./frames.ts";
import { type ParseRefusal, ParseRefused } from "./refusal.ts";

/**
 * Parse one file, whatever it holds: a refusal for what cannot be read, never a throw.
 *
 * Each parser is loaded when it is first needed, so that a page does not pay for PDFs.
 */
export async function runTask(
  task: ParseTask,
  bytes: Uint8Array,
): Promise<Result<unknown, ParseRefusal>> {
  try {
    return ok(await parse(task, bytes));
  } catch (cause) {
    if (cause instanceof ParseRefused) {
      return refuse({ code: cause.code, message: cause.message });
    }
    const why = cause instanceof Error ? cause.message.slice(0, 200) : "no reason";
    return refuse({ code: "unreadable", message: `The file cannot be read (${why}).` });
  }
}

/** Load every parser before it is needed. */
export async function loadParsers(): Promise<void> {
  await import("./html/readHtml.ts");
  await import("./readFeed.ts");
  await import("./readMail.ts");
  await import("./readSheets.ts");
  await (await import("./readPdf.ts")).loadPdf();
}

async function parse({ form, hints }: ParseTask, bytes: Uint8Array): Promise<unknown> {
  switch (form) {
    case "html":
      return (await import("./html/readHtml.ts")).readHtml(bytes, hints);
    case "pdf":
      return (await import("./readPdf.ts")).readPdf(bytes);
    case "mail":
      return (await import("./readMail.ts")).readMail(bytes);
    case "text":
      return (await import("./readText.ts")).readText(bytes, hints);
    case "feed":
      return (await import("./readFeed.ts")).readFeed(bytes, hints);
    case "csv":
      return (await import("./readSheets.ts")).readCsv(bytes, hints);
    case "xlsx":
      return (await import("./readSheets.ts")).readXlsx(bytes);
    case "iati":
      return (await import("./readFlows.ts")).readIati(bytes, hints);
    case "fts":
      return (await import("./readFlows.ts")).readFts(bytes, hints);
    case "lines":
      return (await import("./readLines.ts")).readLines(bytes, hints);
  }
}
