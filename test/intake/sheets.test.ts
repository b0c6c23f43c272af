import { describe, expect, test } from "vitest";
import {
  columnKey,
  findColumnMap,
  newestDay,
  parseAmount,
  rowsToClaims,
  suggestColumns,
} from "#intake";
import { sheetOf } from "./support.ts";

const pledges = sheetOf(
  ["Overview of pledges"],
  ["Country", "Type of support", "Status", "Amount", "Date"],
  ["Kenya", "police", "pledged", "1,000", "2023-07-29"],
  ["Bahamas", "police", "pledged", "150", "2023-08-01"],
  ["United States", "funding", "committed", "$100m", "2023-09-22"],
  ["Atlantis", "police", "pledged", "40", "2023-10-01"],
  ["Kenya", "police", "delivered", "some", "2024-06-25"],
);
const PARTIES: Readonly<Record<string, string>> = {
  Kenya: "KEN",
  Bahamas: "BHS",
  "United States": "USA",
};
const context = { mission: "haiti-mss", partyOf: (name: string) => PARTIES[name] ?? null };

describe("the columns of a spreadsheet", () => {
  test("are suggested from headers and cells", () => {
    const map = suggestColumns(pledges);
    expect(map.headerLine).toBe(2);
    expect(map.columns.map(({ header, role }) => [header, role])).toEqual([
      ["Country", "party"],
      ["Type of support", "resource"],
      ["Status", "stage"],
      ["Amount", "amount"],
      ["Date", "date"],
    ]);
  });

  test("a column per stage or sum is an amount with its stage, unit and scale", () => {
    const wide = sheetOf(
      ["Donor", "Pledged (USD m)", "Disbursed (USD m)", "Police deployed"],
      ["Canada", "80.5", "20", ""],
      ["Kenya", "", "", "200"],
    );
    expect(suggestColumns(wide).columns).toMatchObject([
      { role: "party" },
      { role: "amount", stage: "pledged", unit: "USD", scale: 1e6 },
      { role: "amount", stage: "delivered", unit: "USD", scale: 1e6 },
      { role: "amount", stage: "delivered", resource: "personnel" },
    ]);
  });

  test("what a person settled is found again for a sheet with the same headers in another order", () => {
    const map = { ...suggestColumns(pledges), defaults: { unit: "persons" } };
    const next = sheetOf(
      ["date", "COUNTRY", "Status", "Amount", "Type of support"],
      ["", "Chad", "pledged", "1", "police"],
    );
    expect(columnKey(next)).toBe(map.key);
    expect(findColumnMap(next, [map])).toMatchObject({
      headerLine: 1,
      defaults: { unit: "persons" },
    });
    expect(findColumnMap(sheetOf(["Country"], ["Chad"]), [map])).toBeNull();
  });
});

describe("the rows of a spreadsheet", () => {
  const read = rowsToClaims(pledges, suggestColumns(pledges), context);

  test("become claims that quote their line", () => {
    expect(
      read.claims.map(({ claim }) => [
        claim.parties,
        claim.stage,
        claim.quantity?.value,
        claim.quantity?.unit,
      ]),
    ).toEqual([
      [["KEN"], "pledged", 1000, "persons"],
      [["BHS"], "pledged", 150, "persons"],
      [["USA"], "committed", 100_000_000, "USD"],
    ]);
    for (const { claim } of read.claims) {
      expect(read.text.slice(claim.quote.start, claim.quote.end)).toMatch(/^Country: /);
    }
    expect(newestDay(read.claims)).toBe("2023-09-22");
  });

  test("that cannot be read are listed with line and reason, and keep their line of text", () => {
    expect(read.problems.map(({ line, code }) => [line, code])).toEqual([
      [6, "party_unknown"],
      [7, "amount_unreadable"],
    ]);
    expect(read.text).toContain("Country: Atlantis");
  });
});

describe("a row of several givers", () => {
  const names: Readonly<Record<string, string>> = {
    ...PARTIES,
    Jamaica: "JAM",
    "Antigua and Barbuda": "ATG",
    "Congo, Democratic Republic of the": "COD",
  };
  const read = (cell: string, amount: string) => {
    const sheet = sheetOf(
      ["Donor", "Type of support", "Status", "Amount"],
      [cell, "police", "pledged", amount],
    );
    return rowsToClaims(sheet, suggestColumns(sheet), {
      mission: "haiti-mss",
      partyOf: (name) => names[name] ?? null,
    });
  };

  test.each([
    ["Kenya; Jamaica", ["KEN", "JAM"]],
    ["Kenya, Jamaica, Bahamas (jointly)", ["KEN", "JAM", "BHS"]],
    ["Kenya and Antigua and Barbuda", ["KEN", "ATG"]],
    ["Antigua and Barbuda, Jamaica, and Kenya", ["ATG", "JAM", "KEN"]],
    ["Congo, Democratic Republic of the / Kenya", ["COD", "KEN"]],
    ["Kenya et Jamaica", ["KEN", "JAM"]],
    ["Kenya and others (unnamed)", ["KEN", { unnamed: true, described: "others" }]],
  ])("%s: one claim of a figure that is theirs together", (cell, parties) => {
    expect(read(cell, "2,500").claims.map(({ claim }) => claim)).toMatchObject([
      { parties, joint: true, quantity: { value: 2500, shared: true } },
    ]);
  });

  test("is no joint giver where it names one party alone, or no figure", () => {
    const [one] = read("Antigua and Barbuda", "75").claims;
    expect(one?.claim).toMatchObject({ parties: ["ATG"], quantity: { value: 75 } });
    expect([one?.claim.joint, one?.claim.quantity?.shared]).toEqual([undefined, undefined]);
    expect(read("Kenya; Jamaica", "").claims[0]?.claim.joint).toBeUndefined();
  });

  test("makes no claim where one of them is not known, and says which", () => {
    expect(read("Kenya, Atlantis and Jamaica", "10")).toMatchObject({
      claims: [],
      problems: [{ code: "party_unknown", message: '"Atlantis" is no party that is known.' }],
    });
  });
});

describe("a figure in a cell", () => {
  test.each([
    ["1,000", 1000],
    ["1 000", 1000],
    ["1.000,50", 1000.5],
    ["1,5", 1.5],
    ["$3.5m", 3_500_000],
    ["USD 2bn", 2_000_000_000],
    ["0", 0],
  ])("%s", (cell, value) => {
    expect(parseAmount(cell)).toMatchObject({ value, bound: "exact" });
  });

  test.each([
    ["about 200", { value: 200, bound: "about" }],
    ["≥ 50", { value: 50, bound: "atLeast" }],
    ["600–700", { min: 600, max: 700 }],
    ["3-4 million", { min: 3_000_000, max: 4_000_000 }],
    ["€20", { value: 20, currency: "EUR" }],
  ])("%s", (cell, amount) => {
    expect(parseAmount(cell)).toMatchObject(amount);
  });

  test.each(["", "many", "1.5.2", "1 of 2 of 3", "n/a"])("none in “%s”", (cell) => {
    expect(parseAmount(cell)).toBeNull();
  });
});
