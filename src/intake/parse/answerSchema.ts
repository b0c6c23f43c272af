import { z } from "zod";
import { type Day, isDay } from "#base";
import { PARSE_LIMITS } from "./document.ts";
import { PARSE_REFUSAL_CODES } from "./refusal.ts";

const line = z.string().max(2_000).nullable();
const day = z.custom<Day>((value) => typeof value === "string" && isDay(value)).nullable();
const longText = z.string().max(PARSE_LIMITS.characters);
const count = z.number().int().nonnegative();

/** The shape of a refusal that a child gives. */
export const refusalSchema = z.strictObject({
  code: z.enum(PARSE_REFUSAL_CODES),
  message: z.string().max(1_000),
});

/** The shape of a document that a child read. The child may be in an enemy's hand, so it is checked. */
export const documentSchema = z.strictObject({
  form: z.enum(["html", "pdf", "mail", "text"]),
  text: longText.min(1),
  title: line,
  publisher: line,
  author: line,
  published: day,
  publishedFrom: z.enum(["metadata", "text"]).nullable(),
  lang: z.string().max(3).nullable(),
  address: z.string().max(10_000).nullable(),
  hiddenCharacters: count,
  attachments: z.array(z.string().max(1_000)).max(100),
});

/** The shape of a feed that a child read. */
export const feedSchema = z.strictObject({
  format: z.enum(["rss", "atom", "json", "rdf"]),
  title: line,
  lang: z.string().max(3).nullable(),
  address: z.string().max(10_000).nullable(),
  items: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(2_000),
        address: z.string().max(10_000).nullable(),
        title: line,
        author: line,
        published: day,
        text: longText,
      }),
    )
    .max(PARSE_LIMITS.feedItems),
  refused: z.array(z.strictObject({ at: count, message: z.string().max(1_000) })),
});

/** The shape of the tables that a child read. */
export const sheetsSchema = z
  .array(
    z.strictObject({
      name: z.string().max(200),
      rows: z.array(z.strictObject({ line: count, cells: z.array(z.string().max(40_000)) })),
    }),
  )
  .max(2_000);

/** The shape of the lines that a child read. */
export const linesSchema = z.array(
  z.union([
    z.strictObject({ line: count, problem: z.string().max(1_000) }),
    z.strictObject({ line: count, fields: z.record(z.string(), z.json()) }),
  ]),
);
