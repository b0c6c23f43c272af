import type { ObstacleType } from "#ledger";
import type { Lexicon } from "./lexicon.ts";
import type { Scene } from "./scene.ts";

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
  readonly at: number;
  readonly word: string;
}

/** For each type of obstacle the words that stand nearest to each other, if near enough. */
export function nearestTrouble(scene: Scene): Trouble[] {
  const index = indexOf(scene.lexicon);
  const wrong = new Map<ObstacleType, Hit[]>();
  const of = new Map<ObstacleType, Hit[]>();
  for (const [at, token] of scene.tokens.entries()) {
    const next = scene.tokens[at + 1]?.lower ?? "";
    collect(wrong, index.wrong, at, token.lower, token.lemma, next, index.stems);
    collect(of, index.of, at, token.lower, token.lemma, "", index.openings);
  }
  return [...wrong].flatMap(([type, hits]) => {
    const best = closest(type, hits, of.get(type) ?? []);
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

type Words = ReadonlyMap<string, readonly ObstacleType[]>;

function collect(
  into: Map<ObstacleType, Hit[]>,
  words: Words,
  at: number,
  lower: string,
  lemma: string,
  next: string,
  stems: ReadonlySet<number>,
): void {
  const seen = new Set<string>([lower, lemma, next === "" ? lower : `${lower} ${next}`]);
  for (const length of stems) if (lower.length > length) seen.add(lower.slice(0, length));
  for (const word of seen) {
    for (const type of words.get(word) ?? []) {
      const hits = into.get(type);
      if (hits === undefined) into.set(type, [{ at, word }]);
      else hits.push({ at, word });
    }
  }
}

interface Index {
  readonly wrong: Words;
  readonly of: Words;
  /** Lengths of the stems that stand for all words that begin with them. */
  readonly stems: ReadonlySet<number>;
  readonly openings: ReadonlySet<number>;
}

const indexes = new WeakMap<Lexicon, Index>();

function indexOf(lexicon: Lexicon): Index {
  const known = indexes.get(lexicon);
  if (known !== undefined) return known;
  const wrong = new Map<string, ObstacleType[]>();
  const of = new Map<string, ObstacleType[]>();
  const stems = new Set<number>();
  const openings = new Set<number>();
  for (const cue of lexicon.words.obstacles) {
    for (const word of cue.wrong) {
      wrong.set(word, [...(wrong.get(word) ?? []), cue.type]);
      if (word.length > 5 && !word.includes(" ")) stems.add(word.length);
    }
    for (const word of cue.of) {
      of.set(word, [...(of.get(word) ?? []), cue.type]);
      if (word.includes("-")) openings.add(word.length);
    }
  }
  const made = { wrong, of, stems, openings };
  indexes.set(lexicon, made);
  return made;
}
