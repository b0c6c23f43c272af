import { ok, type Result } from "#base";
import { documentOf, headOf, missionFiles, openProposals } from "#ledger";
import type { Desk } from "../desk.ts";
import { missionUnknown } from "../readText.ts";
import type { Refusal } from "../refusal.ts";
import { countDisputes, type DisputeKind } from "./disputes.ts";
import { listSettled, type Settled } from "./listSettled.ts";

/** What waits for a person in a mission. */
export interface ReviewQueue {
  readonly mission: string;
  /** Claims that wait, and the documents they stand in, newest first. */
  readonly waiting: number;
  readonly documents: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly published: string;
    readonly title: string | null;
    readonly waiting: number;
  }[];
  readonly disputes: Readonly<Record<DisputeKind, number>>;
  /** Claims that wait and are about a mission that is not on file. */
  readonly elsewhere: number;
  /** What people settled and can take back, the newest first. */
  readonly settled: readonly Settled[];
}

/** Count what waits in a mission: proposals by document, and acts to be settled. */
export async function reviewQueue(
  desk: Desk,
  { mission }: { readonly mission: string },
): Promise<Result<ReviewQueue, Refusal>> {
  const ledger = await desk.ledger();
  const known = missionFiles(ledger).map(({ id }) => id);
  if (!known.includes(mission)) return missionUnknown(mission, known);
  const open = openProposals(ledger, headOf(ledger));
  const own = open.filter(({ claim }) => claim.mission === mission);
  const documents = [...Map.groupBy(own, ({ document }) => document)].flatMap(([id, claims]) => {
    const document = documentOf(ledger, id);
    if (document === null) return [];
    const { publisher, published, title = null } = document;
    return [{ id, publisher, published, title, waiting: claims.length }];
  });
  return ok({
    mission,
    waiting: own.length,
    documents,
    disputes: await countDisputes(desk, mission),
    settled: listSettled(ledger, mission),
    elsewhere: open.filter(({ claim }) => !known.includes(claim.mission)).length,
  });
}
