import { useEffect, useRef, useState } from "preact/hooks";
import type { ProposalsReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { dropDrafts } from "../../app/useDraft.ts";
import { type Failure, toFailure } from "../../source/failure.ts";
import type { Decision } from "../../source/source.ts";

/** A claim that waits, with what accepting it would change. */
export type Waiting = ProposalsReply["proposals"][number];

/** A decision that was taken here; `id` is null until the server has it. */
export interface Taken {
  readonly item: Waiting;
  readonly decision: Omit<Decision, "claim" | "seen">;
  readonly id: string | null;
}

/** The queue, where the reviewer stands in it, and what they can do. */
export interface Queue {
  readonly items: readonly Waiting[];
  readonly at: number;
  readonly total: number;
  /** The last decisions, newest last; those undone are gone from it. */
  readonly taken: readonly Taken[];
  /** Decisions that the server does not have yet, because it cannot be reached. */
  readonly unsent: number;
  readonly failure: { readonly claim: string; readonly failure: Failure } | null;
  readonly undone: Waiting | null;
  readonly decide: (decision: Omit<Decision, "claim" | "seen">) => void;
  readonly move: (by: number) => void;
  readonly choose: (id: string) => void;
  readonly later: () => void;
  readonly undo: () => void;
  readonly reload: () => void;
}

const LEAST_AHEAD = 6;
const AGAIN_MS = 2_000;
const MOST_TAKEN = 50;

/**
 * Work through the claims of a mission that wait: the next one stands there at once, and what was
 * decided goes to the server meanwhile. What it refuses comes back; what cannot reach it is sent again.
 *
 * @param waiting how many wait, as far as is known before the first of them are here
 */
export function useQueue(mission: string, waiting: number): Queue {
  const { source } = useApp();
  const list = useWaiting(mission, waiting);
  const { items, setItems, setAt, setFailure } = list;
  const { unsent, send } = useSending();
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const [undone, setUndone] = useState<Waiting | null>(null);
  const at = Math.min(list.at, Math.max(0, items.length - 1));
  const item = items[at];

  const decide: Queue["decide"] = (decision) => {
    if (item === undefined || !list.take(item)) return;
    const { id, decisions } = item.claim;
    setUndone(null);
    setTaken((held) => [...held, { item, decision, id: null }].slice(-MOST_TAKEN));
    const key = crypto.randomUUID();
    send(() => source.decide({ ...decision, claim: id, seen: decisions.length }, key)).then(
      (reply) => {
        dropDrafts(id);
        setTaken((held) =>
          held.map((one) => (one.item === item ? { ...one, id: reply.decision.id } : one)),
        );
      },
      (cause: unknown) => {
        setTaken((held) => held.filter((one) => one.item !== item));
        setFailure({ claim: id, failure: toFailure(cause) });
        list.putBack(item);
      },
    );
  };
  const undo = () => {
    const last = taken.findLast(({ id }) => id !== null);
    if (last?.id == null) return;
    const { claim } = last.item;
    const body = { what: "undo", claim: claim.id, decision: last.id } as const;
    // The undone decision stays in the history, so it counts as seen.
    const seen = [...claim.decisions, placeholder(last.id)];
    send(() => source.settle(body, crypto.randomUUID())).then(
      () => {
        setTaken((held) => held.filter((one) => one !== last));
        setUndone(last.item);
        list.putBack({ ...last.item, claim: { ...claim, decisions: seen } });
      },
      (cause: unknown) => setFailure({ claim: claim.id, failure: toFailure(cause) }),
    );
  };
  return {
    items,
    at,
    total: list.total,
    taken,
    unsent,
    failure: list.failure,
    undone,
    decide,
    undo,
    move: (by) => setAt(Math.min(Math.max(0, at + by), Math.max(0, items.length - 1))),
    choose: (id) =>
      setAt(
        Math.max(
          0,
          items.findIndex(({ claim }) => claim.id === id),
        ),
      ),
    later: () => {
      if (item !== undefined) setItems([...items.filter((other) => other !== item), item]);
    },
    reload: list.reload,
  };
}

/** The claims that wait, fetched page by page ahead of the reviewer. */
function useWaiting(mission: string, waiting: number) {
  const { source } = useApp();
  const [items, setItems] = useState<readonly Waiting[]>([]);
  const [at, setAt] = useState(0);
  const [total, setTotal] = useState(waiting);
  const [failure, setFailure] = useState<Queue["failure"]>(null);
  const [round, setRound] = useState(0);
  const next = useRef<string | null>(null);
  const loading = useRef(false);
  // What was decided here and may still stand in a page that the server made before.
  const gone = useRef(new Set<string>());
  const load = async (after: string | null) => {
    if (loading.current) return;
    loading.current = true;
    try {
      const page = await source.proposals(mission, after, new AbortController().signal);
      const fresh = page.proposals.filter(({ claim }) => !gone.current.has(claim.id));
      next.current = page.next;
      // A later page may count what was decided while it was on its way: there the own count stands.
      if (after === null) setTotal(page.total - (page.proposals.length - fresh.length));
      setItems((held) => (after === null ? fresh : joined(held, fresh)));
    } catch (cause) {
      next.current = null;
      // The claim after which was asked may be decided by now: then the queue begins anew.
      if (after !== null) setRound((count) => count + 1);
      else setFailure({ claim: "", failure: toFailure(cause) });
    } finally {
      loading.current = false;
    }
  };
  useEffect(() => {
    setAt(0);
    void load(null);
  }, [mission, round]);
  useEffect(() => {
    if (next.current !== null && items.length - at < LEAST_AHEAD) void load(next.current);
  }, [items, at]);
  return {
    items,
    at,
    total,
    failure,
    setItems,
    setAt,
    setFailure,
    /** Take a claim out of the queue; false where it is out already, so that nothing is decided twice. */
    take: (item: Waiting): boolean => {
      if (gone.current.has(item.claim.id)) return false;
      gone.current.add(item.claim.id);
      setFailure(null);
      setItems((held) => held.filter((other) => other !== item));
      setTotal((count) => Math.max(0, count - 1));
      return true;
    },
    putBack: (item: Waiting) => {
      gone.current.delete(item.claim.id);
      setItems((held) => joined([item], held));
      setAt(0);
      setTotal((count) => count + 1);
    },
    reload: () => {
      gone.current.clear();
      setFailure(null);
      setRound((count) => count + 1);
    },
  };
}

function joined(held: readonly Waiting[], more: readonly Waiting[]): readonly Waiting[] {
  const known = new Set(held.map(({ claim }) => claim.id));
  return [...held, ...more.filter(({ claim }) => !known.has(claim.id))];
}

/** Send something until the server has it: where it cannot be reached, again and again. */
function useSending() {
  const [unsent, setUnsent] = useState(0);
  const send = async <T>(work: () => Promise<T>): Promise<T> => {
    let waited = false;
    try {
      for (;;) {
        try {
          return await work();
        } catch (cause) {
          if (toFailure(cause).kind !== "offline") throw cause;
          if (!waited) setUnsent((count) => count + 1);
          waited = true;
          await new Promise((go) => setTimeout(go, AGAIN_MS));
        }
      }
    } finally {
      if (waited) setUnsent((count) => count - 1);
    }
  };
  return { unsent, send };
}

function placeholder(id: string): Waiting["claim"]["decisions"][number] {
  const recordedAt = "1970-01-01T00:00:00.000Z" as const;
  return { id, verdict: "rejected", author: "", recordedAt, seq: 0, reason: null };
}
