import type { Day } from "#base";
import { type DocumentReply, type SiteReply, siteTextPath, unpackText } from "#contract";
import {
  claimInFull,
  claimsOfDocument,
  documentOf,
  type Entry,
  indexLedger,
  type LedgerIndex,
  retractionFacts,
  retractionOf,
  withoutStamp,
} from "#ledger";
import { ask, Failure } from "./failure.ts";
import type { Source } from "./source.ts";

/**
 * Files frozen from a ledger, and nothing to write to. A version has one page of its own, which says
 * in which files the entries of each mission lie; all else is worked out of these as a server does.
 */
export function fileSource(folder: string): Source {
  const readOnly = () => Promise.reject(new Failure("refused", { code: "read_only" }));
  const pages = new Map<string, Promise<readonly Entry[]>>();
  let opened: Promise<SiteReply> | null = null;
  let whole: Promise<LedgerIndex> | null = null;

  const site = (): Promise<SiteReply> => {
    opened ??= ask(`${folder}/data/missions.json`, {}).then((answer) => answer.json());
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };
  const entriesIn = (path: string): Promise<readonly Entry[]> => {
    const entries = pages.get(path) ?? readEntries(path);
    pages.set(path, entries);
    entries.catch(() => pages.delete(path));
    return entries;
  };
  const allEntries = async (paths: readonly string[]) =>
    (await Promise.all(paths.map(entriesIn))).flat();
  // A document is told of by the entries of every mission that it bears on.
  const wholeLedger = (): Promise<LedgerIndex> => {
    whole ??= site()
      .then(({ ledgers }) => allEntries([...new Set(Object.values(ledgers).flat())]))
      .then((entries) => indexLedger([...new Map(entries.map((one) => [one.seq, one])).values()]));
    whole.catch(() => {
      whole = null;
    });
    return whole;
  };
  return {
    canWrite: false,
    // A site tells no day on which it was made.
    missions: async () => ({ ...(await site()), today: today() }),
    board: null,
    ledger: async (mission) => {
      const { head, ledgers } = await site();
      return { head, entries: await allEntries(ledgers[mission] ?? []) };
    },
    document: async (id, signal) => documentIn(await wholeLedger(), id, signal),
    read: readOnly,
    add: readOnly,
    decide: readOnly,
    review: readOnly,
    proposals: readOnly,
    settle: readOnly,
    trySettlement: readOnly,
    effect: readOnly,
    claim: readOnly,
    mission: readOnly,
    tryMission: readOnly,
    saveMission: readOnly,
    names: readOnly,
    retract: readOnly,
    documents: readOnly,
    intake: readOnly,
    takeIn: readOnly,
    description: readOnly,
    tryCall: readOnly,
    tryTable: readOnly,
  };
}

function today(): Day {
  return new Date().toISOString().slice(0, 10) as Day;
}

async function documentIn(
  ledger: LedgerIndex,
  id: string,
  signal: AbortSignal,
): Promise<DocumentReply> {
  const document = documentOf(ledger, id);
  if (document === null) throw new Failure("missing");
  const text = unpackText(await (await ask(siteTextPath(document.sha256), { signal })).json());
  const claims = claimsOfDocument(ledger, id).map((known) =>
    claimInFull(ledger, known, document, text),
  );
  const retracted = retractionFacts(retractionOf(ledger, id));
  return { document: withoutStamp(document), text, claims, retracted };
}

async function readEntries(path: string): Promise<readonly Entry[]> {
  const bytes = new Uint8Array(await (await ask(path, {})).arrayBuffer());
  const lines = (await unpacked(bytes)).split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line));
}

// Some servers tell the browser that the file is packed, and it arrives as it was.
function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const whole = new Blob([bytes]).stream();
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return new Response(isPacked ? whole.pipeThrough(new DecompressionStream("gzip")) : whole).text();
}
