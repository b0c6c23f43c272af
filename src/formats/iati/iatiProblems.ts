import { isDay } from "#base";

/** The codes of each codelist that our files use; the numbers are those of IATI 2.03. */
const CODELISTS: Readonly<
  Record<string, { readonly find: RegExp; readonly codes: readonly string[] }>
> = {
  TransactionType: {
    find: /<transaction-type code="([^"]*)"/g,
    codes: ["1", "2", "3", "7", "11", "12", "13"],
  },
  ActivityStatus: {
    find: /<activity-status code="([^"]*)"/g,
    codes: ["1", "2", "3", "4", "5", "6"],
  },
  ActivityDateType: { find: /<activity-date type="([^"]*)"/g, codes: ["1", "2", "3", "4"] },
  OrganisationRole: { find: /<participating-org role="([^"]*)"/g, codes: ["1", "2", "3", "4"] },
  OrganisationType: {
    find: /<(?:reporting|participating|provider|receiver)-org [^>]*type="([^"]*)"/g,
    codes: [
      "10",
      "11",
      "15",
      "21",
      "22",
      "23",
      "24",
      "30",
      "40",
      "60",
      "70",
      "71",
      "72",
      "73",
      "80",
      "90",
    ],
  },
  FlowType: {
    find: /<(?:default-)?flow-type code="([^"]*)"/g,
    codes: ["10", "20", "21", "22", "30", "35", "36", "37", "40", "50"],
  },
  SectorVocabulary: { find: /<sector vocabulary="([^"]*)"/g, codes: ["1"] },
  Sector: { find: /<sector vocabulary="1" code="([^"]*)"/g, codes: ["15230"] },
  ConditionType: { find: /<condition type="([^"]*)"/g, codes: ["1", "2", "3"] },
  BudgetType: { find: /<planned-disbursement type="([^"]*)"/g, codes: ["1", "2"] },
  DescriptionType: { find: /<description type="([^"]*)"/g, codes: ["1", "2", "3", "4"] },
};

/** The points of codelists and ruleset that are checked: name, and what must hold. */
export const IATI_POINTS = [
  ...Object.keys(CODELISTS).map((name) => `${name}: every code is on the list`),
  "Country: two letters (ISO 3166-1 alpha-2)",
  "Currency: three letters (ISO 4217)",
  "version: the file says 2.03",
  "identifier: starts with the reporter's, holds none of / & | ? and no space, and comes once",
  "secondary: the reporter says that it is a secondary one",
  "future: no start, transaction or value lies after the day for which the file is made",
  "dates: every date is a day of the calendar, and no period ends before it starts",
  "names: every organisation has a reference or a name",
  "value: every transaction has a value that is not zero; a reimbursement is positive",
] as const;

/** What of IATI's codelists and ruleset a file of ours breaks, a sentence each; none when it is right. */
export function iatiProblems(xml: string): readonly string[] {
  const activities = [...xml.matchAll(/<iati-activity [\s\S]*?<\/iati-activity>/g)].map(
    ([one]) => one,
  );
  const made = /generated-datetime="(\d{4}-\d\d-\d\d)/.exec(xml)?.[1] ?? "";
  return [
    ...(xml.includes('<iati-activities version="2.03"')
      ? []
      : ["version: the file does not say 2.03"]),
    ...Object.entries(CODELISTS).flatMap(([name, { find, codes }]) =>
      valuesOf(xml, find).flatMap((code) =>
        codes.includes(code) ? [] : [`${name}: no code ${code}`],
      ),
    ),
    ...wrong(xml, /<recipient-country code="([^"]*)"/g, /^[A-Z]{2}$/, "Country: no code"),
    ...wrong(xml, /<value currency="([^"]*)"/g, /^[A-Z]{3}$/, "Currency: no code"),
    ...valuesOf(xml, /iso-date="([^"]*)"/g).flatMap((day) =>
      isDay(day) ? [] : [`dates: ${day} is no day`],
    ),
    ...identifierProblems(activities),
    ...activities.flatMap((one) => dateProblems(one, made)),
    ...activities.flatMap(moneyProblems),
    ...activities.flatMap(organisationProblems),
  ];
}

function valuesOf(xml: string, find: RegExp): readonly string[] {
  return [...xml.matchAll(find)].map(([, value]) => value ?? "");
}

function wrong(xml: string, find: RegExp, right: RegExp, says: string): readonly string[] {
  return valuesOf(xml, find).flatMap((value) => (right.test(value) ? [] : [`${says} ${value}`]));
}

function identifierProblems(activities: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return activities.flatMap((one) => {
    const id = /<iati-identifier>([^<]*)</.exec(one)?.[1] ?? "";
    const [, ref = "", rest = ""] = /<reporting-org ref="([^"]*)"([^>]*)>/.exec(one) ?? [];
    const again = seen.has(id);
    seen.add(id);
    return [
      ...(again ? [`identifier: ${id} comes twice`] : []),
      ...(id.startsWith(`${ref}-`) && !/[/&|?\s]/.test(id)
        ? []
        : [`identifier: ${id} is not as the ruleset asks`]),
      ...(rest.includes('secondary-reporter="1"')
        ? []
        : [`secondary: the reporter of ${id} does not say that it is one`]),
    ];
  });
}

function dateProblems(activity: string, made: string): readonly string[] {
  const past =
    /(?:<activity-date type="[24]"|<transaction-date|value-date=)[^>]*?(\d{4}-\d\d-\d\d)/g;
  const late = valuesOf(activity, past).filter((day) => day > made);
  const periods = [
    ...activity.matchAll(/<period-start iso-date="([^"]*)"\/>\s*<period-end iso-date="([^"]*)"/g),
  ];
  return [
    ...late.map((day) => `future: ${day} lies after ${made}`),
    ...(/<activity-date type="[12]"/.test(activity) ? [] : ["dates: an activity has no start"]),
    ...periods.flatMap(([, start = "", end = ""]) =>
      start <= end ? [] : [`dates: a period ends on ${end}, before ${start}`],
    ),
  ];
}

function moneyProblems(activity: string): readonly string[] {
  return [...activity.matchAll(/<transaction ref[\s\S]*?<\/transaction>/g)].flatMap(([one]) => {
    const value = Number(/<value [^>]*>([^<]*)</.exec(one)?.[1]);
    const returned = /transaction-type code="7"/.test(one);
    if (!Number.isFinite(value) || value === 0) return ["value: a transaction has none"];
    return returned && value < 0 ? ["value: a reimbursement is negative"] : [];
  });
}

function organisationProblems(activity: string): readonly string[] {
  const all = [
    ...activity.matchAll(
      /<((?:reporting|participating|provider|receiver)-org)([^>]*?)(\/>|>[\s\S]*?<\/\1>)/g,
    ),
  ];
  return all.flatMap(([, name, given = "", held = ""]) =>
    / ref="[^"]+"/.test(given) || /<narrative>[^<]+<\/narrative>/.test(held)
      ? []
      : [`names: a ${name} has neither reference nor name`],
  );
}
