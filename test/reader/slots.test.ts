import { expect, test } from "vitest";
import type { Day } from "#base";
import { REGIONS } from "../../src/reader/data/regions.ts";
import { shippedWeights } from "../../src/reader/judgement.ts";
import { lexiconOf, splitText } from "../../src/reader/languages/languages.ts";
import { createReader, makeReader } from "../../src/reader/reader.ts";
import { findDates } from "../../src/reader/tokens/calendar.ts";
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

test("only what bears a name is an outlet", () => {
  const outlet = (text: string) => read(text)[0]?.attribution;
  expect(outlet("The mission needs helicopters and armoured vehicles.")).toBeUndefined();
  expect(outlet("Kenya will send 400 officers, the newspaper Le Monde wrote.")).toEqual({
    outlet: "Le Monde",
  });
  expect(outlet("The Miami Herald reported that Kenya will send 400 officers.")).toEqual({
    outlet: "Miami Herald",
  });
});

test("the bloc is the union of states spoken of before", () => {
  const claims = read(
    "SADC ended the mandate of the mission on Monday. Leaders of the bloc held a summit on the mission in Harare on Tuesday.",
  );
  const parties = claims.flatMap((claim) => (claim.kind === "engagement" ? claim.parties : []));
  expect(parties).toContain("SADC");
});

test("what is upcoming, or promised to be attended, is planned, and has no day that is past", () => {
  const claims = read(
    "Blinken met President Lula in Brasília on Wednesday to discuss the mission. Lula has agreed to participate in a conference hosted by the UN and the United States on the crisis in Haiti. Ministers will discuss the mission at the upcoming CARICOM meeting.",
  );
  const met = claims.flatMap((claim) => (claim.kind === "engagement" ? [claim] : []));
  expect(
    met.map((claim) => [claim.form, claim.status, claim.date ?? null, claim.place ?? null]),
  ).toEqual([
    ["meeting", "held", "2024-02-21", "Brasília"],
    ["conference", "planned", null, null],
    ["meeting", "planned", null, null],
  ]);
});

test("a leader is known by the last name after a title, while in office", () => {
  const parties = (text: string) =>
    read(text).flatMap((claim) => (claim.kind === "contribution" ? claim.parties : []));
  expect(parties("President Noboa has offered helicopters to the mission.")).toEqual(["ECU"]);
  expect(parties("Mr. Ruto said 1,000 police officers would be sent.")).toEqual(["KEN"]);
  expect(parties("President Carney has offered helicopters to the mission.")).not.toEqual(["CAN"]);
});
test("soldiers from two states are those of both, also before their verb", () => {
  const [claim] = read("Neighbouring Ghana and Togo will send soldiers to the mission.");
  expect(claim).toMatchObject({ parties: ["GHA", "TGO"] });
  const [other] = read("Soldiers from Ghana and Togo will join the mission in Haiti.");
  expect(other).toMatchObject({ parties: ["GHA", "TGO"], resource: "personnel" });
});

test("a figure that was raised is what it is now, not a range", () => {
  const claims = read(
    "Canada has raised its funding for the mission from 100 million to 200 million dollars.",
  );
  const figures = claims.flatMap((claim) => ("quantity" in claim ? [claim.quantity?.value] : []));
  expect(figures).toEqual([200_000_000]);
});

test("a round number of people is no year, and a contingent no condition", () => {
  const [claim] = read("Benin will send a contingent of 2000 soldiers to the mission in Haiti.");
  expect(claim).toMatchObject({ quantity: { value: 2000, unit: "persons" } });
  expect(claim).not.toHaveProperty("date");
  expect(claim).not.toHaveProperty("conditions");
});

test("a day may stand between an auxiliary and its verb", () => {
  const [claim] = read("Ghana had in August promised 78 soldiers to the mission.");
  expect(claim).toMatchObject({ stage: "pledged", date: "2023-08" });
});

test("who is named with a figure is who gives it", () => {
  const claims = read(
    "The contributors to the mission include Uganda with 4,500 soldiers and Kenya with 1,410.",
  );
  const told = claims.flatMap((claim) =>
    claim.kind === "contribution" ? [[claim.parties, claim.quantity?.value]] : [],
  );
  expect(told).toHaveLength(2);
  expect(told).toEqual(
    expect.arrayContaining([
      [["UGA"], 4500],
      [["KEN"], 1410],
    ]),
  );
});

test("states told by their kind and then by name are those named", () => {
  const parties = (text: string) =>
    read(text).flatMap((claim) => (claim.kind === "contribution" ? [claim.parties] : []));
  expect(parties("Several countries, including Ghana and Togo, have pledged troops.")).toEqual([
    ["GHA", "TGO"],
  ]);
  expect(parties("Countries such as Benin and Chad will send police to the mission.")).toEqual([
    ["BEN", "TCD"],
  ]);
});

test("what a fund has raised comes from all, not from the United Nations that keep it", () => {
  const [claim] = read(
    "The UN said that its trust fund for the mission has received 18 million dollars.",
  );
  expect(claim).toMatchObject({ parties: [{ described: "all contributors" }], joint: true });
});

test("these countries are those just named", () => {
  const claims = read(
    "The main donors of the mission are Canada, France and Spain. These countries fund the mission but will not send troops.",
  );
  expect(claims).toContainEqual(
    expect.objectContaining({ parties: ["CAN", "FRA", "ESP"], stage: "refused" }),
  );
});

test("in a list each figure has its own people", () => {
  const claims = read(
    "The new arrivals of the mission were made up of 75 Guatemalans and eight Salvadorans.",
  );
  expect(claims).toContainEqual(expect.objectContaining({ parties: ["GTM"] }));
  expect(claims).toContainEqual(expect.objectContaining({ parties: ["SLV"] }));
});

test("names in capitals are known as British papers write them, and a mission of the past hides none of today", () => {
  const claims = createReader([])
    .read({
      text: "London said that Nato would stay. After Operation Barkhane, Ghana will withdraw its 140 soldiers from Minusma in Mali.",
      published: "2022-11-15" as Day,
      lang: "en",
    })
    .claims.map(({ claim }) => claim);
  expect(claims).toContainEqual(
    expect.objectContaining({ parties: ["GHA"], stage: "withdrawn", mission: "mali-minusma" }),
  );
});

test("what was read before changes nothing in what is read now", () => {
  const text =
    "Indonesia's court has stopped the deployment of 1,000 Indonesian soldiers to the mission.";
  const before = read(text);
  read(
    "The choice was Indonesia's. Kenya's! Nobody else's, and no other court's; the mission waits.",
  );
  expect(read(text)).toEqual(before);
});

test("what lasts several days bears its first day, and the day before yesterday is two days back", () => {
  const [meeting] = read(
    "A Kenyan team met Haitian officials in Washington from 12 to 14 February to discuss the mission.",
  );
  expect(meeting).toMatchObject({ kind: "engagement", date: "2024-02-12" });
  const [pledge] = read("Canada sent 20 police officers to the mission the day before yesterday.");
  expect(pledge?.date).toBe("2024-02-20");
});

test("a ship told in the singular is one ship, and the number of a resolution counts nobody", () => {
  const figure = (text: string) =>
    read(text).flatMap((claim) => ("quantity" in claim ? [claim.quantity?.value] : []));
  expect(figure("Germany will send a frigate to the mission.")).toEqual([1]);
  expect(figure("Germany will send frigates to the mission.")).toEqual([]);
  expect(
    figure("Resolution 2793 was adopted with China, Russia and Pakistan abstaining."),
  ).not.toContain(2793);
});

test("whoever has a relative clause goes on acting after it", () => {
  const claims = read(
    "She said some Caribbean countries that had pledged support had called for more nations to join the mission.",
  );
  const from = claims.flatMap((claim) => (claim.kind === "request" ? claim.from : []));
  expect(from).toEqual([{ unnamed: true, described: "Caribbean countries" }]);
});

test("what is sent at the request of a state is what that state asked for", () => {
  const claims = read("Rwanda sent troops to the mission in July at the request of Haiti.");
  expect(claims.filter((claim) => claim.kind === "request")).toMatchObject([
    { from: ["HTI"], resource: "personnel" },
  ]);
});

test("an obstacle is told once, and holds back whose support it speaks of, not who pays or stands behind it", () => {
  const obstacles = read(
    "Benin's deployment to Haiti is blocked by a lack of money. The mission, which is backed by the United States, was stalled in January when Kenyan lawyers challenged it in court. A judge in Nairobi blocked the Kenyan deployment.",
  ).flatMap((claim) => (claim.kind === "obstacle" ? [[claim.type, claim.affects]] : []));
  expect(obstacles).toContainEqual(["funding", ["BEN"]]);
  expect(obstacles.filter(([type]) => type === "legal")).toEqual([["legal", ["KEN"]]]);
});

test("legal opposition stands in the way by law, and is no politics", () => {
  const types = read(
    "Kenya's plan to lead the mission has met with obstacles, among them want of money and legal opposition.",
  ).flatMap((claim) => (claim.kind === "obstacle" ? [claim.type] : []));
  expect(types).not.toContain("political");
});

test("the dates below a headline come into question for what it tells", () => {
  let dates: readonly string[] = [];
  makeReader(sampleMissions(), {
    weights: shippedWeights(),
    watchFound: ([first]) => {
      dates = (first?.dates ?? []).map(({ date }) => date);
    },
  }).read({
    text: "Canada hands over armoured vehicles for the Haiti mission\n\nOTTAWA – The vehicles arrived on Tuesday.",
    published: "2024-02-22" as Day,
    mission: "haiti-mss",
  });
  expect(dates).toContain("2024-02-20");
});

test("a weekend is no more precise than its month", () => {
  const [claim] = read("Kenya sent 200 police officers to Haiti at the weekend.");
  expect(claim).toMatchObject({ stage: "delivered", date: "2024-02" });
});

test("money whose mark is written onto the figure is read whole, and thousand-strong is a figure", () => {
  const figures = (text: string) =>
    read(text).flatMap((claim) => ("quantity" in claim ? [claim.quantity] : []));
  expect(figures("Kenya has paid Sh3.4 billion for the mission in Haiti.")).toMatchObject([
    { value: 3_400_000_000, unit: "KES" },
  ]);
  expect(figures("Kenya will send a thousand-strong force of officers to Haiti.")).toMatchObject([
    { value: 1000, unit: "persons" },
  ]);
});

test("the East African country is the state of that part named last, whoever acted last", () => {
  const claims = read(
    "Barbados will send 90 soldiers to the mission. It is to be led by Kenya. The East African country has promised to contribute 1,200 officers.",
  );
  expect(claims).toContainEqual(
    expect.objectContaining({
      parties: ["KEN"],
      quantity: expect.objectContaining({ value: 1200 }),
    }),
  );
});

test("a central African country is not the Central African Republic", () => {
  const claims = read(
    "Ghana has sent 300 soldiers to the mission in Haiti, as the central African country did not.",
  );
  expect(claims.flatMap((claim) => ("parties" in claim ? claim.parties : []))).not.toContain("CAF");
});

test("whoever expects others to send gives nothing itself", () => {
  const claims = read("Ghana said it expected Peru to send 300 soldiers to the mission in Haiti.");
  const givers = claims.flatMap((claim) => (claim.kind === "contribution" ? claim.parties : []));
  expect(givers).not.toContain("GHA");
});

test("forces that are counted are people, and a figure in quotation marks counts what follows", () => {
  const [claim] = read("Ghana has pledged 500 forces to the mission in Haiti.");
  expect(claim).toMatchObject({ parties: ["GHA"], quantity: { value: 500, unit: "persons" } });
  const [other] = read("Ghana has pledged “more than 500” soldiers to the mission in Haiti.");
  expect(other).toMatchObject({ quantity: { value: 500, unit: "persons", bound: "atLeast" } });
});

const figuresGiven = (text: string) =>
  read(text).flatMap((claim) =>
    claim.kind === "contribution"
      ? [[claim.quantity?.value ?? null, claim.quantity?.unit ?? null]]
      : [],
  );

test("a count of companies counts no heads, and the figure beside a unit does", () => {
  expect(figuresGiven("Benin offered two companies to the mission in Haiti.")).toEqual([
    [2, "items"],
  ]);
  expect(
    figuresGiven("Bangladesh will send one riverine unit (150 personnel) to the mission in Haiti."),
  ).toEqual([[150, "persons"]]);
  expect(figuresGiven("Benin will send a company of up to 150 to the mission in Haiti.")).toEqual([
    [150, "persons"],
  ]);
});

test("a ship that is owned or named is one ship", () => {
  expect(figuresGiven("Germany's frigate Hessen has joined the mission.")).toEqual([[1, "items"]]);
  expect(figuresGiven("Ghana will send an offshore patrol vessel to the mission.")).toEqual([
    [1, "items"],
  ]);
});

test("the troop contributors to a mission give people, and countries that open a sentence are no name", () => {
  const parties = (text: string) =>
    read(text).flatMap((claim) => (claim.kind === "contribution" ? [claim.parties] : []));
  expect(
    parties("The troop contributors of the mission in Haiti include Ghana, Peru and Chad."),
  ).toContainEqual(["GHA", "PER", "TCD"]);
  expect(parties("Countries have pledged troops to the mission in Haiti.")).toEqual([
    [{ unnamed: true, described: "Countries" }],
  ]);
});

test("after a passive whoever asked asks, and the subject is whom it asked", () => {
  const requests = read(
    "Ghana was asked by the United States last month to provide a company of soldiers for the force in Haiti, the minister of defence said.",
  ).filter((claim) => claim.kind === "request");
  expect(requests).toMatchObject([{ from: ["USA"], to: ["GHA"], resource: "personnel" }]);
});

test("police who land or head somewhere do so, and a state's return or its head of state are things", () => {
  const verbs = (text: string) =>
    splitText(text, lexiconOf("en"), new Map()).flatMap(({ tokens }) =>
      tokens.flatMap(({ tag, lower }) => (tag === "VERB" ? [lower] : [])),
    );
  expect(verbs("Kenyan police officers land in Port-au-Prince.")).toEqual(["land"]);
  expect(verbs("Kenya's return to the mission was slow.")).toEqual([]);
  expect(verbs("The United Nations head of mission agreed.")).toEqual(["agreed"]);
});

test("parts of a continent are known in each form of their word", () => {
  const states = (words: string) => REGIONS.find(([part]) => part.test(words))?.[1] ?? "";
  for (const words of [
    "the caribbean state",
    "le pays caribéen",
    "la nation caribéenne",
    "el país caribeño",
  ])
    expect(states(words)).toContain("BRB");
  expect(states("the southeast asian nation")).toContain("IDN");
});

test("numbers in words are read whole", () => {
  const figure = (words: string) => {
    const [claim] = read(`Kenya will send ${words} police officers to Haiti.`);
    return claim?.kind === "contribution" ? claim.quantity?.value : undefined;
  };
  expect(figure("two hundred and forty-one")).toBe(241);
  expect(figure("nine hundred and ninety-one")).toBe(991);
  expect(figure("one thousand and sixty")).toBe(1060);
  expect(figure("one thousand, two hundred and forty")).toBe(1240);
  expect(figure("an additional hundred")).toBe(100);
  const money = (words: string) => {
    const [claim] = read(`Canada pledged ${words} dollars to the mission in Haiti.`);
    return claim?.kind === "contribution" ? claim.quantity?.value : undefined;
  };
  expect(money("half a million")).toBe(500_000);
  expect(money("two and a half million")).toBe(2_500_000);
  expect(money("thirteen point three million")).toBe(13_300_000);
});

test("what a strength is raised to is no range, with or without a word for from", () => {
  const figures = (text: string, lang = "en") =>
    reader
      .read({ text, published: "2024-02-22" as Day, lang, mission: "haiti-mss" })
      .claims.map(({ claim }) => (claim.kind === "contribution" ? claim.quantity?.value : null));
  expect(figures("El Salvador would raise its 78 to 200 in the mission in Haiti.")).toEqual([200]);
  expect(
    figures("Le Bénin s'est dit prêt à porter son contingent de 670 à 800 soldats.", "fr"),
  ).toEqual([800]);
});

test("what a mission needs is not what it has", () => {
  const needs = read(
    "The mission has three ships and needs ten. The mission has 991 people against the 2,500 it was to have.",
  ).flatMap((claim) => (claim.kind === "requirement" ? [claim.quantity?.value] : []));
  expect(needs).toEqual([10, 2500]);
});

test("a month is the one to come where its verb says so, and the year or week beside it counts", () => {
  const dateIn = (text: string, published: string) => {
    const lexicon = lexiconOf("en");
    const [sentence] = splitText(text, lexicon, new Map());
    return findDates(sentence?.tokens ?? [], lexicon.calendar, published as Day)[0]?.date;
  };
  expect(dateIn("Kenya will send 600 officers in October.", "2025-05-24")).toBe("2025-10");
  expect(dateIn("Kenya sent 600 officers in October.", "2025-05-24")).toBe("2024-10");
  expect(dateIn("It had planned to deploy in October.", "2025-05-24")).toBe("2024-10");
  expect(dateIn("The unit is leaving in December.", "2025-06-26")).toBe("2025-12");
  expect(dateIn("The Ghanaians leave in October.", "2026-06-24")).toBe("2026-10");
  expect(dateIn("Two dozen went in September last year.", "2025-10-16")).toBe("2024-09");
  expect(dateIn("The mission begins in January next year.", "2025-05-24")).toBe("2026-01");
  expect(dateIn("They spent Thursday of last week there.", "2025-03-13")).toBe("2025-03-06");
});

test("a day is worked out from the other days that are told", () => {
  const daysIn = (text: string, code = "en") => {
    const lexicon = lexiconOf(code);
    const [sentence] = splitText(text, lexicon, new Map());
    const dates = findDates(sentence?.tokens ?? [], lexicon.calendar, "2024-10-10" as Day);
    return dates.map(({ date }) => date);
  };
  expect(daysIn("The council met on Monday and adopted it the following day.")).toEqual([
    "2024-10-07",
    "2024-10-08",
  ]);
  expect(daysIn("A day after the vote, Kenya said on Tuesday that it would go.")).toEqual([
    "2024-10-07",
    "2024-10-08",
  ]);
  expect(daysIn("Two days after the vote of 2 October, Kenya said that it would go.")).toEqual([
    "2024-10-04",
    "2024-10-02",
  ]);
  expect(daysIn("It had signed three days earlier.")).toEqual([null]);
  expect(daysIn("It left the day before yesterday.")).toEqual(["2024-10-08"]);
  expect(daysIn("The money was paid on the 6th of the month.")).toEqual(["2024-10-06"]);
  expect(daysIn("The first officers left on the 28th.")).toEqual(["2024-09-28"]);
  expect(daysIn("It met in the 11th hour.")).toEqual([]);
  expect(daysIn("The first officers arrived on 25 June last year.")).toEqual(["2023-06-25"]);
  expect(daysIn("La force a été créée le 30 septembre dernier.", "fr")).toEqual(["2024-09-30"]);
});

test("a day may be counted from one of the sentence before", () => {
  const claims = read(
    "Canada promised 30 million dollars for the mission on 12 February. Benin had offered 2,000 soldiers two days earlier.",
  );
  const benin = claims.find(
    (claim) => claim.kind === "contribution" && claim.parties.includes("BEN"),
  );
  expect(benin?.date).toBe("2024-02-10");
});

test("a word that every object knows is a word like others", () => {
  for (const lang of ["en", "fr", "es"])
    for (const word of ["constructor", "__proto__", "toString"]) {
      const text = `Kenya sent 200 police officers to Haiti on Monday, ${word} days later, 10 ${word}, ${word} million dollars, a day ${word} the vote, le ${word} jour.`;
      const { problems } = reader.read({
        text,
        lang,
        published: "2024-02-22" as Day,
        mission: "haiti-mss",
      });
      expect(
        problems.filter(({ code }) => code === "internal-error"),
        `${lang} ${word}`,
      ).toEqual([]);
    }
});
