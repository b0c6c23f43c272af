import { useEffect, useState } from "preact/hooks";

/** Something that is being written, as this browser keeps it until it is sent or dropped. */
export interface Draft<T> {
  readonly value: T;
  readonly write: (value: T) => void;
  /** Forget it: it was sent, or is not wanted. What stands in its place is empty, unless told. */
  readonly drop: (instead?: T) => void;
  /** What another window wrote in the same place since; null where none did. */
  readonly other: T | null;
  /** Go on with what the other window wrote. */
  readonly takeOther: () => void;
}

const PLACE = "muster.draft.";

/**
 * Hold what is being written, so that a reload does not lose it. Two windows that write in the same
 * place each keep their own words and are told of the other's.
 *
 * @param key what is being written, such as `reject c0004`
 */
export function useDraft<T>(key: string, empty: T): Draft<T> {
  const [held, setHeld] = useState(() => ({ key, value: kept<T>(key) ?? empty }));
  const [other, setOther] = useState<{ readonly key: string; readonly value: T } | null>(null);
  const value = held.key === key ? held.value : (kept<T>(key) ?? empty);
  useEffect(() => {
    const onStorage = (event: StorageEvent) => {
      if (event.key !== PLACE + key || event.newValue === null) return;
      setOther({ key, value: parsed<T>(event.newValue) ?? empty });
    };
    addEventListener("storage", onStorage);
    return () => removeEventListener("storage", onStorage);
  }, [key]);
  const write = (written: T) => {
    setHeld({ key, value: written });
    keep(key, JSON.stringify(written) === JSON.stringify(empty) ? null : JSON.stringify(written));
  };
  const theirs = other !== null && other.key === key ? other.value : null;
  const differs = theirs !== null && JSON.stringify(theirs) !== JSON.stringify(value);
  return {
    value,
    write,
    drop: (instead = empty) => {
      setHeld({ key, value: instead });
      setOther(null);
      keep(key, null);
    },
    other: differs ? theirs : null,
    takeOther: () => {
      if (theirs !== null) write(theirs);
      setOther(null);
    },
  };
}

/** Whether something is being written under a key. */
export function hasDraft(key: string): boolean {
  return kept(key) !== null;
}

/** Drop what was being written about a claim, or about a missed one: it was decided or is not wanted. */
export function dropDrafts(claim: string): void {
  for (const what of ["amend", "reject"]) keep(`${what} ${claim}`, null);
}

function kept<T>(key: string): T | null {
  try {
    return parsed<T>(localStorage.getItem(PLACE + key));
  } catch {
    return null;
  }
}

function keep(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(PLACE + key);
    else localStorage.setItem(PLACE + key, text);
  } catch {
    // A browser that keeps nothing still holds it for this visit.
  }
}

// What this browser kept under this key was written by this page, in the same form.
function parsed<T>(text: string | null): T | null {
  try {
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}
