import { describe, expect, test } from "vitest";
import { chaseList } from "#ledger";
import { story } from "../support/story.ts";

/** Who is to be asked again on 1 June: of promises and requests at least so many days old. */
function chased(text: string, olderDays = 30) {
  return chaseList(story(text).board("2024-06-01"), olderDays);
}

describe("whom to ask again", () => {
  test("for old promises that nothing binds, the oldest first", () => {
    const { promises } = chased(`
      2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
      2024-03-10 AP: KEN pledged another 50 persons on 2024-03-10
      2024-02-01 AP: USA pledged 20 USD per year on 2024-02-01
      2024-03-01 AP: JAM pledged 24 persons on 2024-03-01
    `);
    expect(promises).toEqual([
      {
        giver: { key: "USA", parties: ["USA"], joint: false },
        resource: "funding",
        unit: "USD",
        per: "year",
        outstanding: 20,
        since: "2024-02-01",
        days: 121,
        held: false,
        acts: ["c3"],
      },
      {
        giver: { key: "JAM", parties: ["JAM"], joint: false },
        resource: "personnel",
        unit: "persons",
        per: null,
        outstanding: 24,
        since: "2024-03-01",
        days: 92,
        held: false,
        acts: ["c4"],
      },
      {
        giver: { key: "KEN", parties: ["KEN"], joint: false },
        resource: "personnel",
        unit: "persons",
        per: null,
        outstanding: 1050,
        since: "2024-03-01",
        days: 92,
        held: false,
        acts: ["c1", "c2"],
      },
    ]);
  });

  const asked = (...lines: readonly string[]) =>
    chased(lines.join("\n")).promises.map(
      ({ giver, outstanding, held, acts }) =>
        `${giver.key} ${outstanding}${held ? " held" : ""} by ${acts.join()}`,
    );
  const ken = "2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01";

  test.each([
    ["thirty days old", ["2024-05-02 AP: KEN pledged 10 persons"], ["KEN 10 by c1"]],
    ["twenty-nine days old", ["2024-05-03 AP: KEN pledged 10 persons"], []],
    ["delivered in part", [ken, "2024-04-01 AP: KEN delivered 400 persons"], ["KEN 600 by c1"]],
    ["delivered in full", [ken, "2024-04-01 AP: KEN delivered 1000 persons"], []],
    ["refused since", [ken, "2024-04-01 AP: KEN refused personnel"], []],
    [
      "given and frozen before it was refused",
      [
        "2024-03-01 AP: KEN delivered 10 persons",
        "2024-03-10 AP: KEN suspended 10 persons",
        "2024-04-01 AP: KEN refused personnel",
      ],
      [],
    ],
    ["taken back in part", [ken, "2024-04-01 AP: KEN withdrawn 200 persons"], []],
    ["taken back", [ken, "2024-04-01 AP: KEN withdrawn personnel"], []],
    ["on hold", [ken, "2024-04-01 AP: KEN suspended 1000 persons"], ["KEN 1000 held by c1"]],
    ["barred", [ken, "2024-04-01 AP: legal obstacle open against KEN"], ["KEN 1000 held by c1"]],
    ["without a figure", ["2024-03-01 AP: KEN pledged personnel"], ["KEN null by c1"]],
    [
      "without a figure, barred",
      ["2024-03-01 AP: KEN pledged personnel", "2024-04-01 AP: legal obstacle open against KEN"],
      ["KEN null held by c1"],
    ],
    [
      "without a figure, on hold",
      ["2024-03-01 AP: KEN pledged personnel", "2024-04-01 AP: KEN suspended personnel"],
      ["KEN null held by c1"],
    ],
    ["given without a figure", ["2024-03-01 AP: KEN delivered personnel"], []],
    ["a mere thought", ["2024-03-01 AP: KEN considering personnel"], []],
    ["no more than backing", ["2024-03-01 AP: KEN pledged backing"], []],
    ["bound by a signature", [ken, "2024-04-01 AP: agreement KEN,HTI mou signed"], []],
    ["bound by an agreement in force", [ken, "2024-04-01 AP: agreement KEN,HTI mou in-force"], []],
    ["to be bound", [ken, "2024-04-01 AP: agreement KEN,HTI mou drafting"], ["KEN 1000 by c1"]],
    ["committed alone", ["2024-03-01 AP: KEN committed 10 persons"], ["KEN 10 by c1"]],
    [
      "of a group of which one is bound",
      ["2024-03-01 AP: KEN+JAM pledged 10 persons", "2024-04-01 AP: agreement KEN,HTI mou signed"],
      [],
    ],
  ])("for a promise %s, or not", (_, lines, expected) => {
    expect(asked(...lines)).toEqual(expected);
  });

  test("for old requests that nobody answered, the oldest first", () => {
    const { requests } = chased(`
      2024-05-03 AP: HTI asks BRA for personnel
      2024-05-02 AP: HTI asks USA for funding
      2024-03-01 AP: HTI asks CAN for funding
      2024-03-01 AP: HTI asks FRA for funding
      2024-03-01 AP: HTI asks KEN for personnel
      2024-03-05 AP: KEN pledged 10 persons
    `);
    expect(requests.map(({ id, days }) => [id, days])).toEqual([
      ["c3", 92],
      ["c4", 92],
      ["c2", 30],
    ]);
  });
});

describe("whom to ask again for an answer", () => {
  test("are those asked longest ago, and of one day by the request's own name", () => {
    const { requests } = chased(`
      2024-04-01 AP: HTI asks KEN for personnel
      2024-03-01 AP: HTI asks JAM for personnel
      2024-04-01 AP: HTI asks BHS for personnel
    `);
    expect(requests.map(({ id, days }) => [id, days])).toEqual([
      ["c2", 92],
      ["c1", 61],
      ["c3", 61],
    ]);
  });

  test("is not a party that takes back a part of what it promised", () => {
    const { promises } = chased(`
      2024-03-01 AP: KEN pledged 100 persons on 2024-03-01
      2024-03-05 AP: KEN withdrawn 30 persons on 2024-03-05
    `);
    expect(promises).toEqual([]);
  });

  test("is asked since the oldest act of those that make the promise by now", () => {
    const { promises } = chased(`
      2024-03-01 AP: USA pledged 10 USD through fund on 2024-03-01
      2024-03-05 AP: USA pledged 5 USD through bank on 2024-03-05
      2024-03-20 AP: USA pledged 40 USD through fund on 2024-03-20 says USA
    `);
    expect(promises.map(({ since, acts }) => [since, acts])).toEqual([
      ["2024-03-05", ["c3", "c2"]],
    ]);
  });

  test.each(["refused", "withdrawn"])("is not a party that has %s", (stage) => {
    const { promises } = chased(`
      2024-03-01 AP: JAM pledged personnel
      2024-03-05 AP: JAM ${stage} personnel on 2024-03-05
      2024-03-01 AP: KEN pledged personnel
    `);
    expect(promises.map(({ giver }) => giver.key)).toEqual(["KEN"]);
  });
});
