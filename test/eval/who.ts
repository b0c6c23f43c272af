import type { Spoken } from "../../src/reader/others/others.ts";
import { type Peopled, partyOptions } from "../../src/reader/others/who.ts";
import type { Case } from "./fit.ts";
import { acceptedSets, partySet, quoteOverlap } from "./matching.ts";
import type { Labelled } from "./sets.ts";

const SLOTS: Readonly<Record<Peopled, string>> = {
  request: "from",
  engagement: "parties",
  agreement: "parties",
};

/**
 * The parties that may be meant where a label tells who asks, meets or agrees, with what the label says of them: outcome 0
 * where one is meant. What only an alternative of the label names teaches nothing.
 */
export function whoCases(document: Labelled, sentences: readonly Spoken[]): Case[] {
  return document.claims.flatMap((label) => {
    const kind = label.kind as Peopled;
    if (!(kind in SLOTS)) return [];
    let most = 0;
    let told: Spoken | null = null;
    for (const each of sentences) {
      const { start, end } = each.scene.parsed.sentence;
      const shared = quoteOverlap(label, { kind: "", quote: { start, end } });
      if (shared > most) [most, told] = [shared, each];
    }
    if (told === null) return [];
    const [own = new Set(), ...others] = acceptedSets(label, SLOTS[kind]);
    return partyOptions(kind, told.scene, told.rules).flatMap(({ party, clues }) => {
      const [code = ""] = partySet([party]);
      if (own.has(code)) return [{ clues, outcome: 0, weight: 1 }];
      return others.some((set) => set.has(code)) ? [] : [{ clues, outcome: 1, weight: 1 }];
    });
  });
}
