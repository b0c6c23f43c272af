import { type Instant, writeLine } from "#base";
import { type Entry, type EntryBody, GENESIS } from "#ledger";
import { quotePlace } from "./checkSources.ts";
import { hashOfLine, sha256 } from "./hash.ts";
import { validateStamped } from "./validate.ts";

/** What is wrong with a line, in a sentence without its subject: `has another hash …`. */
export interface ChainProblem {
  readonly code: "changed" | "form" | "order" | "quote" | "text" | "time" | "twice";
  readonly message: string;
}

/**
 * Follows a ledger from its first entry and says what is wrong with the next line.
 *
 * The same checks run over the database (`verify`) and over every file that is restored or
 * imported: form, sequence, hash, link to the entry before, time, texts and quotes.
 */
export class Chain {
  #seq = 0;
  #hash = GENESIS;
  #recordedAt: Instant | null = null;
  readonly #ids = new Set<string>();
  readonly #textLengths = new Map<string, number>();
  readonly #documents = new Map<string, string>();

  /** The last good entry: its place and its hash. */
  get last(): { readonly seq: number; readonly hash: string; readonly recordedAt: Instant | null } {
    return { seq: this.#seq, hash: this.#hash, recordedAt: this.#recordedAt };
  }

  /** How many texts were taken in. */
  get texts(): number {
    return this.#textLengths.size;
  }

  /** How many of the texts have a document. */
  get textsUsed(): number {
    return new Set(this.#documents.values()).size;
  }

  /** Take in a text, or say what is wrong with it. */
  text(line: string, value: unknown): ChainProblem | null {
    const { sha256: digest, text } = value as {
      readonly sha256?: unknown;
      readonly text?: unknown;
    };
    if (typeof digest !== "string" || typeof text !== "string") {
      return { code: "form", message: "is not a text with its SHA-256" };
    }
    if (writeLine({ kind: "text", sha256: digest, text }) !== line) return notCanonical;
    if (!text.isWellFormed()) return { code: "text", message: "holds half a character" };
    if (sha256(text) !== digest) {
      return { code: "text", message: `is another text than the one with the SHA-256 ${digest}` };
    }
    if (this.#textLengths.has(digest)) return { code: "twice", message: "is a text given twice" };
    this.#textLengths.set(digest, text.length);
    return null;
  }

  /** Take in an entry, or say what is wrong with it; `also` is asked last, before it is taken in. */
  entry(
    line: string,
    value: unknown,
    also: (entry: Entry) => ChainProblem | null = () => null,
  ): Entry | ChainProblem {
    if (writeLine(value) !== line) return notCanonical;
    const borne = hashIn(value);
    if (borne !== null && hashOfLine(line, borne) !== borne) return changed;
    const checked = validateStamped(value);
    if (!checked.ok) return { code: "form", message: `is not right: ${checked.refusal.message}` };
    const entry = checked.value;
    const problem = this.#place(entry) ?? this.#sources(entry) ?? also(entry);
    if (problem !== null) return problem;

    this.#seq = entry.seq;
    this.#hash = entry.hash;
    this.#recordedAt = entry.recordedAt;
    this.#ids.add(entry.id);
    if (entry.kind === "document") this.#documents.set(entry.id, entry.sha256);
    return entry;
  }

  #place(entry: Entry): ChainProblem | null {
    const due = this.#seq + 1;
    if (entry.seq !== due) {
      return { code: "order", message: `is entry ${entry.seq} where entry ${due} is due` };
    }
    if (entry.prev !== this.#hash) {
      return { code: "order", message: `does not follow entry ${this.#seq}: it names another one` };
    }
    if (this.#recordedAt !== null && entry.recordedAt < this.#recordedAt) {
      return { code: "time", message: "was recorded before the entry that it follows" };
    }
    if (this.#ids.has(entry.id)) {
      return { code: "twice", message: `has the id ${entry.id}, as an entry before it` };
    }
    return null;
  }

  #sources(body: EntryBody): ChainProblem | null {
    if (body.kind === "document" && !this.#textLengths.has(body.sha256)) {
      return { code: "text", message: `is a document whose text (${body.sha256}) is missing` };
    }
    const place = quotePlace(body);
    if (place === null) return null;
    const length = this.#textLengths.get(this.#documents.get(place.document) ?? "");
    if (length === undefined) {
      return {
        code: "quote",
        message: `speaks of the document ${place.document}, not given before`,
      };
    }
    if (place.end === null || place.end <= length) return null;
    return {
      code: "quote",
      message: `has a quote that ends beyond its document ${place.document}`,
    };
  }
}

/** Whether taking in an entry found a problem. */
export function isProblem(taken: Entry | ChainProblem): taken is ChainProblem {
  return "code" in taken;
}

const notCanonical: ChainProblem = {
  code: "form",
  message: "is not written as Muster writes it (keys sorted, no spaces)",
};

const changed: ChainProblem = {
  code: "changed",
  message: "was changed after it was written: its hash does not fit",
};

function hashIn(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("hash" in value)) return null;
  const { hash } = value;
  return typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash) ? hash : null;
}
