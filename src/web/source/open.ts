import type { DocumentReply } from "#contract";
import { fileSource } from "./files.ts";
import { liveSource } from "./live.ts";
import type { Source } from "./source.ts";

/** The source that the page was served with: its head names a folder of files, or `api`. */
export function openSource(): Source {
  const named = document.querySelector('meta[name="muster-source"]')?.getAttribute("content");
  return rememberDocuments((named ?? "api") === "api" ? liveSource() : fileSource(named ?? ""));
}

// A text never changes, but its claims are decided on: kept for this visit, dropped by a decision.
function rememberDocuments(source: Source): Source {
  const kept = new Map<string, Promise<DocumentReply>>();
  return {
    ...source,
    document: (id, signal) => {
      const held = kept.get(id);
      if (held !== undefined) return held;
      const asked = source.document(id, signal);
      kept.set(id, asked);
      asked.catch(() => kept.delete(id));
      return asked;
    },
    decide: async (decision, key) => {
      const reply = await source.decide(decision, key);
      kept.clear();
      return reply;
    },
    retract: async (taken, key) => {
      const reply = await source.retract(taken, key);
      kept.clear();
      return reply;
    },
    settle: async (settlement, key) => {
      const reply = await source.settle(settlement, key);
      kept.clear();
      return reply;
    },
  };
}
