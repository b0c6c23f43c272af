import { expect, test } from "vitest";
import type { Day } from "#base";
import type { Candidate } from "../../src/reader/contributions/candidates.ts";
import { shippedWeights } from "../../src/reader/judgement.ts";
import { makeReader } from "../../src/reader/reader.ts";
import { sampleMissions } from "../eval/sets.ts";

/** The candidates of the last sentence of a text. */
function candidatesIn(text: string): readonly Candidate[] {
  let last: readonly Candidate[] = [];
  makeReader(sampleMissions(), {
    weights: shippedWeights(),
    watch: (candidates) => {
      last = candidates;
    },
  }).read({ text, published: "2024-02-22" as Day, mission: "haiti-mss" });
  return last;
}

/** What comes into question in the last sentence of a text: givers, resource, figure. */
const inQuestion = (text: string): readonly string[] =>
  candidatesIn(text).map(({ parties, resource, quantity }) =>
    [parties.map(String).join("+"), resource, quantity?.value ?? ""].join(" ").trim(),
  );

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
  expect(
    candidatesIn("Ghana criticised the force in Haiti.").filter(
      ({ given }) => given.phrase !== null,
    ),
  ).toEqual([]);
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

test("what a verb says of a party comes into question where it names no thing", () => {
  expect(inQuestion("Kenya leads the mission in Haiti. Egypt is opposed.")).toEqual(
    expect.arrayContaining(["EGY backing", "EGY personnel"]),
  );
  expect(inQuestion("The mission in Haiti is small. Spain will ask its parliament.")).toEqual(
    expect.arrayContaining(["ESP backing", "ESP personnel"]),
  );
});

test("what is handed over is equipment if counted, and may be a service if not, though its word is unknown", () => {
  expect(inQuestion("Ghana gave 30 ballistic shields to the mission in Haiti.")).toContain(
    "GHA equipment 30",
  );
  expect(inQuestion("Ghana offered free storage to the mission in Haiti.")).toContain(
    "GHA logistics",
  );
});

test("a thing that has several uses comes into question for each", () => {
  const found = inQuestion("Ghana has sent 12 instructors to the mission in Haiti.");
  expect(found).toContain("GHA personnel 12");
  expect(found).toContain("GHA training 12");
});

test("a craft that the text named before is one, and so is what bears the sign of a navy", () => {
  const text = "Ghana's frigate Volta sailed for the mission in Haiti.";
  expect(inQuestion(`${text} Ghana sent the Volta for a year.`)).toContain("GHA equipment 1");
  expect(inQuestion("Britain has HMS Diamond near the mission in Haiti.")).toContain(
    "GBR equipment 1",
  );
});

test("a figure before “strong” counts people", () => {
  expect(
    inQuestion("The 660-strong Ghanaian battalion of the mission in Haiti left on Tuesday."),
  ).toContain("GHA personnel 660");
});

test("a figure alone counts people too, whatever was counted before, and money where it is that large", () => {
  const text = "Jamaica sent 12 trucks to the mission in Haiti.";
  expect(inQuestion(`${text} Another 130 came from Ghana.`)).toContain("GHA personnel 130");
  expect(inQuestion(`${text} Ghana 8,700,000.`)).toContain("GHA funding 8700000");
});

test("what is to come is no history, though a mission of the past is named", () => {
  expect(
    inQuestion("Brazil, which led MINUSTAH until 2017, will not send 300 troops again."),
  ).toContain("BRA personnel 300");
});

test("nobody outside a sentence is asked about where its subject gives the thing", () => {
  const found = inQuestion(
    "Kenya sent police to the mission in Haiti. Ghana promised 40 trucks to it.",
  );
  expect(found).toContain("GHA equipment 40");
  expect(found).not.toContain("KEN equipment 40");
});

test("a sentence says something of a party only where its subject is one, and once", () => {
  expect(inQuestion("Kenya leads the mission in Haiti. The road is long.")).toEqual([]);
  expect(inQuestion("Kenya leads the mission in Haiti. Haiti is grateful.")).toEqual([]);
  const acts = candidatesIn("Egypt is opposed to the mission in Haiti.").map(
    ({ given }) => given.predicate,
  );
  expect(new Set(acts).size).toBe(1);
});

test("a figure goes only with uses that it may count", () => {
  expect(
    inQuestion("Ghana's share of 1,000 police for the mission in Haiti is small."),
  ).not.toContain("GHA funding 1000");
  expect(inQuestion("Ghana has sent a team of instructors to the mission in Haiti.")).toContain(
    "GHA training",
  );
});

test("the strength of an army is no money, and a measure is no gear", () => {
  const army = inQuestion("Kenya's 200,000-strong army joins the mission in Haiti.");
  expect(army.filter((each) => each.includes("funding"))).toEqual([]);
  expect(inQuestion("Ghana gave 20 percent to the mission in Haiti.")).not.toContain(
    "GHA equipment 20",
  );
});

test("a long list keeps its last things, though some have several uses", () => {
  const ships = Array.from({ length: 11 }, (_, at) => `${at + 2} ships`).join(", ");
  expect(inQuestion(`Ghana promised ${ships} and 40 trucks to the mission in Haiti.`)).toContain(
    "GHA equipment 40",
  );
});

test("what was to come long ago is history", () => {
  expect(inQuestion("In 2004 Brazil said it would send 1,200 soldiers to MINUSTAH.")).toEqual([]);
  expect(
    inQuestion("In 2004 France sent 300 soldiers to the mission in Haiti because Haiti is poor."),
  ).toEqual([]);
});

test("a sentence without a state may speak of one named up to three sentences before", () => {
  const text = "Ghana leads the mission in Haiti. It rained. It was Sunday.";
  expect(inQuestion(`${text} The crew of 165 sailors left.`)).toContain("GHA personnel 165");
});

test("of a share told in words the figure is not known, and of so many among others it is", () => {
  expect(inQuestion("Ghana gives most of the 1,900 soldiers of the mission in Haiti.")).toContain(
    "GHA personnel",
  );
  const first = inQuestion(
    "The first 75 of 150 Guatemalan police of the mission in Haiti flew in.",
  );
  expect(first).toContain("GTM personnel 75");
  expect(first).not.toContain("GTM personnel 150");
  expect(inQuestion("Ghana sent Battle Group 38 to the mission in Haiti.")).not.toContain(
    "GHA personnel 38",
  );
});

test("a mission that has ended is known by its long name, and one to come is not taken for it", () => {
  expect(
    inQuestion(
      "Brazil took over the command of the United Nations Stabilization Mission in Haiti.",
    ),
  ).toEqual([]);
  expect(
    inQuestion("Brazil would give 1,200 soldiers to a United Nations mission in Haiti."),
  ).toContain("BRA personnel 1200");
  // What stands beside history is none.
  expect(
    inQuestion("MINUSTAH left in 2017. The first 400 Kenyan officers of the mission landed."),
  ).toContain("KEN personnel 400");
});
