import { expect, test } from "vitest";
import type { Day } from "#base";
import { shippedWeights } from "../../src/reader/judgement.ts";
import { makeReader } from "../../src/reader/reader.ts";
import { sampleMissions } from "../eval/sets.ts";

/** What comes into question in the last sentence of a text: givers, resource, figure. */
function inQuestion(text: string): readonly string[] {
  let last: readonly string[] = [];
  makeReader(sampleMissions(), {
    weights: shippedWeights(),
    watch: (candidates) => {
      last = candidates.map(({ parties, resource, quantity }) =>
        [parties.map(String).join("+"), resource, quantity?.value ?? ""].join(" ").trim(),
      );
    },
  }).read({ text, published: "2024-02-22" as Day, mission: "haiti-mss" });
  return last;
}

test("where a sentence names no state, the one that the text speaks of most may be meant", () => {
  const text =
    "Ghana's frigate sailed for the mission in Haiti. Ghana had promised it. The Canadian navy gave advice.";
  expect(inQuestion(`${text} The crew of 165 sailors left on Monday.`)).toContain(
    "GHA personnel 165",
  );
  expect(inQuestion(`${text} Togo's crew of 165 sailors left on Monday.`)).not.toContain(
    "GHA personnel 165",
  );
});

test("who writes a resolution stands behind it", () => {
  expect(inQuestion("The text was written by Panama and the United States.")).toContain(
    "PAN+USA backing",
  );
});

test("what is so today is no history, though it was set up long ago", () => {
  expect(
    inQuestion("The mission in Haiti was set up in 1978 and has 9,500 soldiers from Ghana."),
  ).toContain("GHA personnel 9500");
  expect(inQuestion("Ghana sent 9,500 soldiers to the mission in Haiti in 1978.")).toEqual([]);
});

test("the rest is so much of what was told before", () => {
  expect(
    inQuestion("Kenya sent 200 police officers to the mission in Haiti. Ghana will send the rest."),
  ).toContain("GHA personnel");
});

test("a figure alone counts people where money or a few vehicles were told of before", () => {
  const money = "Canada gave 60 million dollars to the mission in Haiti.";
  expect(inQuestion(`${money} Ghana has 400 in the country.`)).toContain("GHA personnel 400");
  expect(inQuestion(`${money} Togo pledged 20.`)).toContain("TGO funding 20000000");
  expect(
    inQuestion("Canada gave three vehicles to the mission. In all Ghana is to send 1,000."),
  ).toContain("GHA personnel 1000");
  expect(
    inQuestion("For the mission Canada gave 60 million dollars, Italy 750,000 and Togo 500,000."),
  ).toContain("ITA funding 750000");
  expect(inQuestion("The mission has 400 Kenyans and 24 others from Jamaica.")).toContain(
    "JAM personnel 24",
  );
});

test("gear counts by its own name, in capitals or not", () => {
  expect(inQuestion("The United States sent 10 MRAPs and five Humvees to the mission.")).toEqual(
    expect.arrayContaining(["USA equipment 10", "USA equipment 5"]),
  );
  expect(inQuestion("Canada has sent 34 night goggles to the mission.")).toContain(
    "CAN equipment 34",
  );
  expect(inQuestion("Canada has sent 30 tonnes of equipment to the mission.")).toContain(
    "CAN equipment",
  );
});

test("a number in words may begin with its hundred", () => {
  expect(
    inQuestion("The minister saw off the hundred and forty Kenyan officers for the mission."),
  ).toContain("KEN personnel 140");
});

test("who leads the mission in a place backs it", () => {
  expect(inQuestion("Kenya will lead the mission in Haiti.")).toContain("KEN backing");
});

test("respectively gives each figure to its own party", () => {
  const told = inQuestion(
    "Ghana leads with 4,500 soldiers in the mission, followed by Togo and Benin, contributing 1,520 and 1,410 personnel, respectively.",
  );
  expect(told).toEqual(
    expect.arrayContaining(["GHA personnel 4500", "TGO personnel 1520", "BEN personnel 1410"]),
  );
  expect(told).not.toContain("GHA personnel 1520");
});

test("three names in a row are one group, and abstentions are where they stand", () => {
  expect(
    inQuestion(
      "By 12 votes in favour, with 3 abstentions (China, Pakistan, Russia), the Council authorised the mission.",
    ),
  ).toContain("CHN+PAK+RUS backing");
});

test("what the mission as a whole withdraws is of all contributors", () => {
  const whole = inQuestion("The mission in Haiti plans to withdraw most of its troops by June.");
  expect(whole).toContain("[object Object] personnel");
});

test("those who are the contributors give people", () => {
  expect(inQuestion("Ghana and Togo are the other contributors to the mission.")).toContain(
    "GHA+TGO personnel",
  );
});

test("Central America is not the United States", () => {
  const told = inQuestion("Some 150 police from Central America have joined the mission in Haiti.");
  expect(told.some((each) => each.includes("USA"))).toBe(false);
});

test("in a text on the European Union the Council is its own, until the Security Council is named", () => {
  const text = "The European Union extended its mission on Monday.";
  const sets = "The Council has set aside 17 million euros for the mission.";
  expect(inQuestion(`${text} ${sets}`)).toContain("EU funding 17000000");
  expect(inQuestion(`${text} The Security Council had asked for it. ${sets}`)).toContain(
    "UNSC funding 17000000",
  );
});

test("a force that is sent is people, and a headline's verb is no noun", () => {
  expect(inQuestion("Ghana said that it would not send a force to Haiti.")).toContain(
    "GHA personnel",
  );
  expect(inQuestion("Ghana criticised the force in Haiti.")).not.toContain("GHA personnel");
  expect(inQuestion("Ghana hands over armoured vehicles for the Haiti mission")).toContain(
    "GHA equipment",
  );
});

test("what holds for each is nobody's together", () => {
  const each = inQuestion("Rwanda and Ghana will each send 160 police to the mission in Haiti.");
  expect(each).toContain("RWA personnel 160");
  expect(each).toContain("GHA personnel 160");
  expect(each).not.toContain("RWA+GHA personnel 160");
  expect(
    inQuestion("Rwanda and Ghana send 160 police to the mission in Haiti each month."),
  ).toContain("RWA+GHA personnel 160");
  const pair = inQuestion(
    "For the mission in Haiti, Mongolia and Rwanda supply 860 and 2,600 soldiers respectively.",
  );
  expect(pair).toContain("MNG personnel 860");
  expect(pair).toContain("RWA personnel 2600");
});

test("figures in brackets belong to the name before them", () => {
  const listed = inQuestion(
    "The contributors to the mission in Haiti are Ghana (1,050 soldiers), Togo (530) and Benin (90).",
  );
  expect(listed).toContain("GHA personnel 1050");
  expect(listed).toContain("TGO personnel 530");
  expect(listed).toContain("BEN personnel 90");
});

test("whoever takes part may do so with people or with support alone", () => {
  const joins = inQuestion("Ghana will take part in the mission in Haiti.");
  expect(joins).toContain("GHA backing");
  expect(joins).toContain("GHA personnel");
});

test("answers without a thing come into question", () => {
  expect(inQuestion("On the mission in Haiti Ghana has said no.")).toContain("GHA backing");
  expect(inQuestion("Ghana refused a request to join the mission in Haiti.")).toContain(
    "GHA backing",
  );
  expect(inQuestion("Ghana would send more to the mission in Haiti.")).toContain("GHA personnel");
});

test("votes are no people", () => {
  const vote =
    "By 57 votes out of 60, Ghana's parliament agreed that soldiers may go to the mission in Haiti.";
  expect(inQuestion(vote).some((each) => /57|60/.test(each))).toBe(false);
});

test("after a list that opens a sentence its subject stands alone", () => {
  const text =
    "After Ghana, Togo and Benin, Kenya is the fourth with people in the mission in Haiti.";
  expect(inQuestion(text)).toContain("KEN personnel");
  expect(inQuestion(text)).not.toContain("GHA+TGO+BEN+KEN personnel");
});

test("two verbs over one thing: the one that gives counts", () => {
  const text = "Haiti welcomed the 1,000 police whom Ghana offered to the mission.";
  expect(inQuestion(text)).toContain("GHA personnel 1000");
});
