import { expect, test } from "vitest";
import {
  addDocument,
  type Desk,
  decideClaim,
  listJobs,
  listProposals,
  readAgain,
  runJob,
  startReadingAgain,
  viewClaimInFull,
} from "#actions";
import { type Claim, claimsOfDocument, headOf } from "#ledger";
import { READER } from "#reader";
import { good, openDesk } from "../support.ts";

const PLEDGES =
  "Kenya has pledged 1,000 police officers to the Multinational Security Support mission in Haiti. " +
  "Brazil has ruled out sending troops to the mission in Haiti.";

/** A document as an earlier reader read it: each claim of today's changed as told, or left out. */
async function readBefore(desk: Desk, change: (claim: Claim) => Claim | null): Promise<string> {
  const facts = { published: "2024-02-22", publisher: "The Example", mission: "haiti-mss" };
  const { document, proposals } = good(
    await addDocument(await openDesk(), { ...facts, text: PLEDGES }),
  );
  const earlier = proposals.flatMap(({ claim, confidence }) => {
    const read = change(claim);
    return read === null ? [] : [{ claim: read, confidence }];
  });
  const claims = { reader: "rules 0", all: earlier };
  good(await addDocument(desk, { ...facts, text: PLEDGES, claims }));
  return document.id;
}

const isKenya = (claim: Claim) => "parties" in claim && claim.parties.includes("KEN");

test("what a new reader reads anew is queued, what it reads alike is not, and doing it again changes nothing", async () => {
  const desk = await openDesk();
  const document = await readBefore(desk, (claim) => (isKenya(claim) ? claim : null));
  const before = claimsOfDocument(await desk.ledger(), document).length;
  const job = await startReadingAgain(desk);
  expect(job).toMatchObject({ total: 1, title: READER });
  expect(good(await runJob(desk, job.id))).toMatchObject({ status: "done", done: 1 });
  const claims = claimsOfDocument(await desk.ledger(), document);
  const fresh = claims.filter(({ proposal }) => proposal?.reader === READER);
  expect(claims).toHaveLength(before + fresh.length);
  expect(fresh.length).toBeGreaterThan(0);
  expect(fresh.some(({ claim }) => isKenya(claim))).toBe(false);

  const head = headOf(await desk.ledger());
  expect(await startReadingAgain(desk)).toMatchObject({ total: 0 });
  expect(good(await readAgain(desk, document))).toEqual({ queued: [], dropped: [] });
  expect(headOf(await desk.ledger())).toBe(head);
  expect(await listJobs(desk)).toHaveLength(2);
});

test("a decision stays with the value it was made on; what differs waits beside it", async () => {
  const desk = await openDesk();
  const wrong = (claim: Claim): Claim =>
    claim.kind === "contribution" && isKenya(claim) && claim.quantity !== undefined
      ? { ...claim, quantity: { ...claim.quantity, value: 100 } }
      : claim;
  const document = await readBefore(desk, wrong);
  const decided = claimsOfDocument(await desk.ledger(), document).find(({ claim }) =>
    isKenya(claim),
  );
  const claim = decided?.id ?? "";
  good(await decideClaim(desk, { claim, verdict: "accepted" }));
  const { queued, dropped } = good(await readAgain(desk, document));
  expect([queued.length, dropped]).toEqual([1, []]);
  const waiting = good(await listProposals(desk, { mission: "haiti-mss" }));
  expect(waiting.map(({ proposal: { id } }) => id)).toContain(queued[0]);
  expect(good(await viewClaimInFull(desk, claim))).toMatchObject({
    state: "accepted",
    claim: { quantity: { value: 100 } },
    proposed: { reader: "rules 0" },
  });
});

test("what waits and is no longer read is taken back; what a person put right is not asked again", async () => {
  const desk = await openDesk();
  const document = await readBefore(desk, (claim) =>
    isKenya(claim) ? ({ ...claim, stage: "delivered" } as Claim) : claim,
  );
  const claim = claimsOfDocument(await desk.ledger(), document).find((one) => isKenya(one.claim));
  const { queued, dropped } = good(await readAgain(desk, document));
  expect(dropped).toEqual([claim?.id]);
  expect(queued).toHaveLength(1);
  expect(good(await viewClaimInFull(desk, claim?.id ?? ""))).toMatchObject({
    state: "retracted",
    retracted: { reason: `No longer read: rules 0 read it, ${READER} does not.` },
  });

  const other = await openDesk();
  await readBefore(other, (one) =>
    isKenya(one) ? ({ ...one, stage: "delivered" } as Claim) : one,
  );
  const amended = { ...claim?.claim, stage: "pledged" };
  good(await decideClaim(other, { claim: claim?.id ?? "", verdict: "amended", amended }));
  expect(good(await readAgain(other, document))).toEqual({ queued: [], dropped: [] });
});
