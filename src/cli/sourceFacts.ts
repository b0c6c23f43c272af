import type { SourceFacts } from "#actions";
import type { Option } from "./command.ts";

/** The options that tell what a person knows of a document. */
export const FACT_OPTIONS: Readonly<Record<string, Option>> = {
  published: { value: "DAY", summary: "publication day, where the document does not tell it" },
  publisher: { value: "NAME", summary: "who published it" },
  origin: {
    value: "NAME",
    summary: "the wire or body the report stems from (default: told from its words)",
  },
  title: { value: "WORDS", summary: "its headline" },
  url: { value: "ADDRESS", summary: "where it stands" },
  lang: { value: "CODE", summary: "its language (default: found from the text)" },
  mission: { value: "ID", summary: "the mission it is about, where that is known" },
  internal: { summary: "not for publication, such as a note of a call" },
  redistribute: {
    value: "full|quote|none",
    summary: "how much of its text may be shown outside (default: quote)",
  },
};

/** What a call says of a document; null where a value is none of those it may have. */
export function sourceFacts(options: Readonly<Record<string, string>>): SourceFacts | null {
  const named = ["published", "publisher", "origin", "title", "url", "lang", "mission"] as const;
  const given = named.flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const { internal, redistribute } = options;
  if (redistribute !== undefined && !/^(?:full|quote|none)$/.test(redistribute)) return null;
  return {
    ...Object.fromEntries(given),
    ...(internal === undefined ? {} : { visibility: "internal", redistribute: "none" }),
    ...(redistribute === undefined
      ? {}
      : { redistribute: redistribute as "full" | "quote" | "none" }),
  };
}
