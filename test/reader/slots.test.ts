import { expect, test } from "vitest";
import type { Day } from "#base";
import { createReader } from "#reader";
import { sampleMissions } from "../eval/sets.ts";

const reader = createReader(sampleMissions());
const read = (text: string) =>
  reader
    .read({ text, published: "2024-02-22" as Day, lang: "en", mission: "haiti-mss" })
    .claims.map(({ claim }) => claim);

test("an act is dated by its own clause, a bare weekday being the last one", () => {
  const [claim] = read("Kenya sent 200 police officers to Haiti on Tuesday.");
  expect(claim?.date).toBe("2024-02-20");
});

test("the minister who tells members of parliament is the one it is said from", () => {
  const [claim] = read(
    "Kenya's interior minister, Kithure Kindiki, told members of parliament that the mission would cost 240 million dollars.",
  );
  expect(claim?.attribution).toEqual({ party: "KEN", person: "Kithure Kindiki" });
});

test("a state that announces what it does speaks for itself", () => {
  const [claim] = read("Canada announced 80 million Canadian dollars for the mission.");
  expect(claim?.attribution).toBeUndefined();
});

test("the bloc is the union of states spoken of before", () => {
  const claims = read(
    "SADC ended the mandate of the mission on Monday. Leaders of the bloc held a summit on the mission in Harare on Tuesday.",
  );
  const parties = claims.flatMap((claim) => (claim.kind === "engagement" ? claim.parties : []));
  expect(parties).toContain("SADC");
});
