import { expect, test } from "vitest";
import { addDocument, decideClaim, listDisputes, reviewQueue } from "#actions";
import type { Instant } from "#base";
import { good, openDesk } from "../support.ts";

const FACTS = {
  published: "2024-02-22",
  publisher: "The Example",
  mission: "haiti-mss",
  url: "https://post.example/kenya",
} as const;
const SAYS =
  "Kenya has pledged 1,000 police officers to the Multinational Security Support mission in Haiti.";

test("a quote that is gone from the newest capture waits until somebody decides on it anew", async () => {
  const desk = await openDesk();
  const fetched = (at: string) => `2024-02-${at}T09:00:00.000Z` as Instant;
  const first = good(await addDocument(desk, { ...FACTS, text: SAYS, fetchedAt: fetched("22") }));
  const claim = first.proposals[0]?.id ?? "";
  good(await decideClaim(desk, { claim, verdict: "accepted" }));
  const lost = async () => {
    const { disputes } = good(await reviewQueue(desk, { mission: "haiti-mss" }));
    const listed = good(await listDisputes(desk, { mission: "haiti-mss" }));
    const told = listed.flatMap(({ kinds, tellings }) =>
      kinds.includes("lost") ? tellings.filter((one) => one.lost).map((one) => one.claim.id) : [],
    );
    expect(told).toHaveLength(disputes.lost);
    return told;
  };
  expect(await lost()).toEqual([]);
  const longer = `${SAYS} More is to come.`;
  good(await addDocument(desk, { ...FACTS, text: longer, fetchedAt: fetched("23") }));
  expect(await lost()).toEqual([]);
  const corrected = "Kenya has pledged nothing yet to the mission in Haiti, its minister says.";
  good(await addDocument(desk, { ...FACTS, text: corrected, fetchedAt: fetched("24") }));
  expect(await lost()).toEqual([claim]);
  good(
    await decideClaim(desk, { claim, verdict: "accepted", reason: "The capture before says it." }),
  );
  expect(await lost()).toEqual([]);
});
