import type { ObstacleType } from "#ledger";
import type { Scene } from "../meaning/scene.ts";
import type { Lexicon } from "../tokens/lexicon.ts";
import type { Token } from "../tokens/tokens.ts";

/** A word of trouble and the nearest word for what is troubled. */
export interface Trouble {
  readonly type: ObstacleType;
  /** In tokens. */
  readonly distance: number;
  readonly wrong: string;
  readonly of: string;
}

const REACH: Record<ObstacleType, number> = {
  legal: 14,
  funding: 6,
  political: 10,
  security: 10,
  logistical: 6,
};

interface Hit {
  readonly type: ObstacleType;
  readonly at: number;
  readonly word: string;
}

/** For each type of obstacle the words that stand nearest to each other, if near enough. */
export function nearestTrouble(scene: Scene): Trouble[] {
  const { wrong, of } = indexOf(scene.lexicon);
  const bad = hitsIn(scene.tokens, wrong);
  if (bad.length === 0) return [];
  const things = hitsIn(scene.tokens, of);
  const types = new Set(bad.map((hit) => hit.type));
  return [...types].flatMap((type) => {
    const mine = (hit: Hit) => hit.type === type;
    const best = closest(type, bad.filter(mine), things.filter(mine));
    return best === null ? [] : [best];
  });
}

function closest(type: ObstacleType, wrong: readonly Hit[], of: readonly Hit[]): Trouble | null {
  let best: Trouble | null = null;
  for (const bad of wrong) {
    // What is lacking stands next to the word that says so.
    const reach = /^(lack|short|shortage|want of|short of)$/.test(bad.word) ? 5 : REACH[type];
    for (const thing of of) {
      const distance = Math.abs(bad.at - thing.at);
      const alone =
        distance === 0 && bad.word !== thing.word && !/^(under|cash|uncon)/.test(thing.word);
      if (distance > reach || alone || (best !== null && distance >= best.distance)) continue;
      best = { type, distance, wrong: bad.word, of: thing.word };
    }
  }
  return best;
}

/** Words by how they are looked up: whole, as a pair, or as the beginning of a longer word. */
interface Entries {
  readonly words: ReadonlyMap<string, readonly ObstacleType[]>;
  /** By first word, then by second. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, readonly ObstacleType[]>>;
  /** By their first six letters. */
  readonly stems: ReadonlyMap<string, readonly Stem[]>;
}

interface Stem {
  readonly stem: string;
  readonly type: ObstacleType;
}

const OPENING = 6;

function hitsIn(tokens: readonly Token[], entries: Entries): Hit[] {
  const hits: Hit[] = [];
  for (const [at, { lower, lemma }] of tokens.entries()) {
    for (const type of entries.words.get(lower) ?? []) hits.push({ type, at, word: lower });
    if (lemma !== lower)
      for (const type of entries.words.get(lemma) ?? []) hits.push({ type, at, word: lemma });
    const next = tokens[at + 1]?.lower ?? "";
    for (const type of entries.pairs.get(lower)?.get(next) ?? [])
      hits.push({ type, at, word: `${lower} ${next}` });
    if (lower.length <= OPENING) continue;
    for (const { stem, type } of entries.stems.get(lower.slice(0, OPENING)) ?? [])
      if (lower.startsWith(stem)) hits.push({ type, at, word: stem });
  }
  return hits;
}

interface Index {
  readonly wrong: Entries;
  readonly of: Entries;
}

const indexes = new WeakMap<Lexicon, Index>();

function indexOf(lexicon: Lexicon): Index {
  const known = indexes.get(lexicon);
  if (known !== undefined) return known;
  const cues = lexicon.words.obstacles;
  const made = {
    wrong: entriesOf(cues.map((cue) => [cue.type, cue.wrong] as const)),
    of: entriesOf(cues.map((cue) => [cue.type, cue.of] as const)),
  };
  indexes.set(lexicon, made);
  return made;
}

function entriesOf(lists: readonly (readonly [ObstacleType, readonly string[]])[]): Entries {
  const words = new Map<string, ObstacleType[]>();
  const pairs = new Map<string, Map<string, ObstacleType[]>>();
  const stems = new Map<string, Stem[]>();
  for (const [type, list] of lists) {
    for (const word of list) {
      const [first = "", second] = word.split(" ");
      if (second !== undefined) {
        const after = pairs.get(first) ?? new Map<string, ObstacleType[]>();
        pairs.set(first, after.set(second, [...(after.get(second) ?? []), type]));
        continue;
      }
      words.set(word, [...(words.get(word) ?? []), type]);
      if (word.length < OPENING) continue;
      const opening = word.slice(0, OPENING);
      stems.set(opening, [...(stems.get(opening) ?? []), { stem: word, type }]);
    }
  }
  return { words, pairs, stems };
}
