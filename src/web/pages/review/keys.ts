/** What can be done with one key. */
export const DEEDS = [
  "accept",
  "asNew",
  "overrule",
  "amend",
  "reject",
  "later",
  "undo",
  "next",
  "previous",
] as const;

/** One of the things that can be done with a key. */
export type Deed = (typeof DEEDS)[number];

/** Which key does what, and whether keys are on at all. */
export interface Keys {
  readonly on: boolean;
  readonly of: Readonly<Record<Deed, string>>;
}

/** The keys that hold unless a person has chosen others. */
export const DEFAULT_KEYS: Keys = {
  on: true,
  of: {
    accept: "a",
    asNew: "n",
    overrule: "o",
    amend: "e",
    reject: "r",
    later: "s",
    undo: "u",
    next: "j",
    previous: "k",
  },
};

const PLACE = "muster.keys";

/** The keys as this browser remembers them. */
export function keptKeys(): Keys {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? "null");
    if (kept === null || typeof kept !== "object") return DEFAULT_KEYS;
    const { on, of } = kept as { on?: unknown; of?: Readonly<Record<string, unknown>> };
    const chosen = DEEDS.map((deed) => {
      const key = of?.[deed];
      return [deed, typeof key === "string" && isKey(key) ? key : DEFAULT_KEYS.of[deed]] as const;
    });
    return { on: on !== false, of: Object.fromEntries(chosen) as Keys["of"] };
  } catch {
    return DEFAULT_KEYS;
  }
}

/** Remember the keys in this browser. */
export function keepKeys(keys: Keys): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(keys));
  } catch {
    // A browser that keeps nothing still decides with the keys of this visit.
  }
}

/** Whether a text may stand for a key: one letter or sign. */
export function isKey(text: string): boolean {
  return /^\S$/u.test(text);
}

/** What a key press asks for; null where it is meant for a field, a browser, or nobody. */
export function deedOf(event: KeyboardEvent, keys: Keys): Deed | null {
  if (!keys.on || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
  const { target } = event;
  if (target instanceof HTMLElement && target.closest("input, select, textarea, dialog") !== null)
    return null;
  return DEEDS.find((deed) => keys.of[deed] === event.key.toLowerCase()) ?? null;
}
