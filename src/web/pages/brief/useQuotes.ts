import { useApp } from "../../app/context.ts";
import { type Loaded, useLoad } from "../../source/load.ts";
import type { Source } from "../../source/source.ts";

const AT_ONCE = 6;

/** The words of the quotes in documents, by claim; null where they are lost. Loaded a few documents at a time. */
export function useQuotes(
  sources: readonly { readonly document: string }[],
): Loaded<ReadonlyMap<string, string | null>> {
  const { source } = useApp();
  const documents = [...new Set(sources.map(({ document }) => document))].sort();
  return useLoad(`quotes ${documents.join(" ")}`, (signal) =>
    loadQuotes(source, documents, signal),
  );
}

async function loadQuotes(source: Source, documents: readonly string[], signal: AbortSignal) {
  const quotes = new Map<string, string | null>();
  for (let at = 0; at < documents.length; at += AT_ONCE) {
    const some = documents.slice(at, at + AT_ONCE).map((id) => source.document(id, signal));
    for (const loaded of await Promise.allSettled(some)) {
      if (loaded.status === "rejected") continue;
      for (const { id, words } of loaded.value.claims) quotes.set(id, words);
    }
    if (signal.aborted) break;
  }
  return quotes;
}
