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
  // Also what is refused may be so because somebody else has decided.
  const forgetting =
    <Asked extends readonly unknown[], T>(write: (...asked: Asked) => Promise<T>) =>
    async (...asked: Asked): Promise<T> => {
      try {
        return await write(...asked);
      } finally {
        kept.clear();
      }
    };
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
    decide: forgetting(source.decide),
    retract: forgetting(source.retract),
    settle: forgetting(source.settle),
  };
}
