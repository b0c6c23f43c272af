import { type LastJudgement, LOOK_COLUMNS, lookOver, rowsOver } from "../../src/reader/lastLook.ts";
import { type Curve, calibrated } from "../../src/reader/learned/calibrate.ts";
import { LEAST_TOPIC } from "../../src/reader/others/others.ts";
import type { ReadClaim } from "../../src/reader/reading.ts";
import { halfOf, isContribution } from "./apart.ts";
import { type Point, risingCurve } from "./curve.ts";
import { matchDocument, type Scored } from "./matching.ts";
import type { Labelled } from "./sets.ts";
import { fitForest, forestFileOf, type Row } from "./trees.ts";

/** A document with what was read of it by weights that were not made from it. */
export interface DocumentApart {
  readonly document: Labelled;
  readonly claims: readonly ReadClaim[];
}

/** The last look as it ships, and what it makes of each document by trees that were made from others. */
export interface FittedLook {
  readonly last: LastJudgement;
  readonly looked: ReadonlyMap<string, readonly ReadClaim[]>;
}

/** What a reader comes to before its last look: claims as they were read apart, by the curve of each kind, without topics that are too unlikely. */
export const beforeLook = (
  claims: readonly ReadClaim[],
  curves: ReadonlyMap<string, Curve>,
): ReadClaim[] =>
  claims
    .map(({ claim, confidence }) => ({
      claim,
      confidence: calibrated(confidence, curves.get(claim.kind) ?? []),
    }))
    .filter(({ claim, confidence }) => isContribution(claim) || confidence >= LEAST_TOPIC);

/** A claim as the scorer sees it, with its confidence. */
export const scoredOf = ({ claim, confidence }: ReadClaim): Scored => ({ ...claim, confidence });

/**
 * Fit the trees of the last look. What they make of a document tells the curve, and is given back, by trees made from the other
 * half of the documents; those that ship are made from all.
 */
export function fitLook(documents: readonly DocumentApart[]): FittedLook {
  const halves = [0, 1].map((half) =>
    documents.filter(({ document }) => halfOf(document) === half),
  );
  const rows = halves.map((half) => half.flatMap(rowsIn));
  const looked = halves.flatMap((half, at) => {
    const forest = fitForest(rows[1 - at] ?? []);
    return half.map(
      ({ document, claims }): DocumentApart => ({
        document,
        claims: lookOver(claims, document.text, { forest, curve: [] }),
      }),
    );
  });
  const curve = risingCurve(looked.flatMap(pointsIn));
  return {
    last: { forest: fitForest(rows.flat()), curve },
    looked: new Map(
      looked.map(({ document, claims }) => [
        document.id,
        claims.map(({ claim, confidence }) => ({
          claim,
          confidence: calibrated(confidence, curve),
        })),
      ]),
    ),
  };
}

/** What the trees are told of the claims of a document, those left out that a borderline label matches. */
function rowsIn({ document, claims }: DocumentApart): Row[] {
  const rows = rowsOver(claims, document.text);
  const right = rightIn({ document, claims });
  return rows.flatMap((row, at): Row[] => {
    const known = right[at] ?? null;
    return known === null ? [] : [{ row, right: known }];
  });
}

function pointsIn(apart: DocumentApart): Point[] {
  const right = rightIn(apart);
  return apart.claims.flatMap(({ confidence }, at): Point[] => {
    const known = right[at] ?? null;
    return known === null ? [] : [{ chance: confidence, right: Number(known) }];
  });
}

/** Whether each claim is right; null where it counts neither way. */
function rightIn({ document, claims }: DocumentApart): (boolean | null)[] {
  const scored = claims.map(scoredOf);
  const { pairs, spurious } = matchDocument(document.id, document.claims, scored);
  const right = new Set(pairs.map(([, read]) => read));
  const wrong = new Set(spurious);
  return scored.map((each) => (right.has(each) ? true : wrong.has(each) ? false : null));
}

/** The last look as the text of its data file. */
export const lookFileOf = ({ forest, curve }: LastJudgement): string =>
  forestFileOf(forest, LOOK_COLUMNS, curve, {
    curve:
      "The share of right claims by chance, on documents that neither weights nor trees were made from.",
    forest:
      "Trees that judge the claims of a document at last, by what was read beside each; the first line names the numbers that they ask for.",
  });
