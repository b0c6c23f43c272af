import { ok, type Result, refuse, writeLine } from "#base";
import type { EntryBody, Stamp } from "#ledger";
import type { AppendRefusal } from "./refusals.ts";
import { textRow } from "./rows.ts";
import type { TextRow } from "./tables.ts";
import { validateBody } from "./validate.ts";

/** An entry that is to be written: its body, the body's line, and whence it was imported. */
export interface Draft {
  readonly body: EntryBody;
  readonly line: string;
  readonly imported?: NonNullable<Stamp["imported"]>;
}

/** A document's text, under the SHA-256 that its entry names. */
export interface GivenText {
  readonly sha256: string;
  readonly text: string;
}

/** Check the form of bodies before anything is written. */
export function draftBodies(bodies: readonly EntryBody[]): Result<readonly Draft[], AppendRefusal> {
  const drafts: Draft[] = [];
  for (const [index, body] of bodies.entries()) {
    const line = writeLine(body);
    // What is checked is what will be read back, so it is read back first.
    const checked = validateBody(JSON.parse(line));
    if (!checked.ok) {
      const { field, message } = checked.refusal;
      const which = bodies.length === 1 ? "The entry" : `Entry ${index + 1} of ${bodies.length}`;
      return refuse({
        code: "bad_entry",
        index,
        field,
        message: `${which} is not right: ${message}.`,
      });
    }
    drafts.push({ body: checked.value, line });
  }
  return ok(drafts);
}

/** Check texts against their SHA-256, and make their rows. */
export function draftTexts(
  texts: readonly GivenText[],
): Result<ReadonlyMap<string, DraftText>, AppendRefusal> {
  const drafts = new Map<string, DraftText>();
  for (const { sha256, text } of texts) {
    const wrong = (what: string) => refuse({ code: "bad_text" as const, sha256, message: what });
    // Half a surrogate pair has no UTF-8: two different texts would have one hash.
    if (!text.isWellFormed()) return wrong("The text holds half a character (a lone surrogate).");
    const row = textRow(text);
    if (row.sha256 !== sha256) {
      return wrong(`The text has the SHA-256 ${row.sha256}, not ${sha256} as its document says.`);
    }
    drafts.set(sha256, { row, text });
  }
  return ok(drafts);
}

/** A text that is to be written. */
export interface DraftText {
  readonly row: TextRow;
  readonly text: string;
}
