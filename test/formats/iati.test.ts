import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { addDocument, answerSelection, type Desk, decideClaim, viewIati } from "#actions";
import { iatiProblems } from "#formats";
import { RUNGS } from "#ledger";
import { ownDesk } from "../api/calls.ts";
import { testDesk } from "../api/desk.ts";
import { questions } from "./questions.ts";

const XSD = join(import.meta.dirname, "../../../shared/iati");
const hasSchema = existsSync(join(XSD, "iati-activities-schema.xsd"));

let desk: Desk;

beforeAll(async () => {
  desk = await testDesk();
});

async function xml(asked: Parameters<typeof viewIati>[1]): Promise<string> {
  const made = await viewIati(desk, { reporter: "XM-DAC-41114", ...asked });
  if (!made.ok) throw new Error(made.refusal.message);
  return String(made.value.body);
}

const FUNDING = { resources: ["funding"] };
const NEWEST = { trueOn: "2026-03-21", knownAt: "2026-03-21" };

/** By giver, currency and rung: what the transactions of a file come to. */
function sums(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [, id = "", body = ""] of text.matchAll(
    /<iati-identifier>XM-DAC-41114-([^<]+)<\/iati-identifier>([\s\S]*?)<\/iati-activity>/g,
  )) {
    for (const [one] of body.matchAll(/<transaction ref[\s\S]*?<\/transaction>/g)) {
      const type = /transaction-type code="(\d+)"/.exec(one)?.[1] ?? "";
      const [, currency, value] = /<value currency="(\w+)"[^>]*>([^<]+)</.exec(one) ?? [];
      const rung = { 12: "pledged", 2: "committed", 3: "delivered", 7: "delivered" }[type];
      const key = `${id} ${currency} ${rung}`;
      found.set(key, (found.get(key) ?? 0) + (type === "7" ? -Number(value) : Number(value)));
    }
  }
  return found;
}

describe("the flow type", () => {
  const flowsOf = (text: string) =>
    new Map(
      [...text.matchAll(/<transaction ref="([^"]+)"[\s\S]*?<flow-type code="(\d+)"/g)].map(
        ([, act, code]) => [act, code],
      ),
    );

  test("is 50, and 10 for the acts and claims that a person names as ODA", async () => {
    const asked = { mission: "haiti-mss", ...NEWEST, ...FUNDING };
    const plain = flowsOf(await xml(asked));
    expect(new Set(plain.values())).toEqual(new Set(["50"]));
    const [act = "", other = ""] = plain.keys();
    const named = flowsOf(await xml({ ...asked, oda: [act] }));
    expect([named.get(act), named.get(other)]).toEqual(["10", "50"]);
    const refused = await viewIati(desk, { ...asked, oda: [act, "none"] });
    expect(refused).toMatchObject({ ok: false, refusal: { code: "input_invalid" } });
    if (!refused.ok) expect(refused.refusal.message).toContain('"none"');
  });

  test("is 10 where the quote calls the money official development assistance", async () => {
    const own = await ownDesk();
    for (const [at, of] of ["in official development assistance", "in aid"].entries()) {
      const giver = at === 0 ? "Canada" : "France";
      const added = await addDocument(own, {
        text: `${giver} pledged $10 million ${of} for the Multinational Security Support mission in Haiti.`,
        published: "2024-02-22",
        publisher: "Test Gazette",
        redistribute: "full",
      });
      if (!added.ok) throw new Error(added.refusal.message);
      for (const { id } of added.value.proposals)
        await decideClaim(own, { claim: id, verdict: "accepted" });
    }
    const made = await viewIati(own, { mission: "haiti-mss", trueOn: "2024-02-23" });
    const text = made.ok ? String(made.value.body) : "";
    expect([...flowsOf(text).values()].sort()).toEqual(["10", "50"]);
    expect(iatiProblems(text)).toEqual([]);
  });
});

describe("money as IATI", () => {
  test("a hundred questions come to the figures of the board, at each rung", async () => {
    let compared = 0;
    for (const { resources: _, parties, ...asked } of questions(100)) {
      const answered = await answerSelection(desk, { ...asked, parties, ...FUNDING });
      if (!answered.ok) throw new Error(answered.refusal.message);
      const made = await viewIati(desk, {
        reporter: "XM-DAC-41114",
        ...asked,
        parties,
        ...FUNDING,
      });
      const told = made.ok ? sums(String(made.value.body)) : new Map<string, number>();
      const lines = answered.value.board.cells
        .filter(({ giver, resource }) => {
          const meant =
            parties.length === 0 || giver.parties.some((party) => parties.includes(String(party)));
          return resource === "funding" && meant;
        })
        .flatMap(({ giver, lines: own }) => own.map((line) => ({ giver, line })));
      for (const { giver, line } of lines) {
        if (line.per !== null) continue;
        const id = `${asked.mission}-${giver.key}`
          .replace(/[^\w.+-]+/g, "_")
          .replaceAll("+", "-and-");
        const own = (rung: string) => told.get(`${id} ${line.unit} ${rung}`) ?? 0;
        // A rung shows at least what stands above it; the transactions say each thing once.
        const shown = RUNGS.map((_rung, at) => Math.max(...RUNGS.slice(at).map(own)));
        expect([id, line.unit, ...shown]).toEqual([
          id,
          line.unit,
          ...RUNGS.map((rung) => line[rung].value ?? 0),
        ]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  test("keeps the points of codelists and ruleset that our own check knows, from both sides", async () => {
    for (const side of ["giver", "mission"] as const) {
      for (const mission of ["haiti-mss", "haiti-gsf"]) {
        expect(iatiProblems(await xml({ mission, side, ...NEWEST }))).toEqual([]);
      }
    }
  });

  test("uses incoming codes from the mission's side and outgoing ones from the givers'", async () => {
    const codes = async (side: "giver" | "mission") => {
      const text = await xml({ mission: "haiti-mss", side, ...NEWEST });
      return new Set([...text.matchAll(/transaction-type code="(\d+)"/g)].map(([, code]) => code));
    };
    for (const code of await codes("giver")) expect(["12", "2", "3", "7"]).toContain(code);
    for (const code of await codes("mission")) expect(["13", "11", "1", "7"]).toContain(code);
  });

  test("tells a joint pledge as one transaction of a named group, and never splits it", async () => {
    const text = await xml({
      mission: "haiti-mss",
      trueOn: "2025-02-05",
      ...FUNDING,
      parties: ["FRA"],
    });
    const activities = text.split("<iati-activity ");
    const joint = activities.find((one) => one.includes("CAN-and-FRA-and-USA<")) ?? "";
    expect(joint.match(/<transaction ref/g)?.length).toBe(1);
    expect(joint).toContain("<narrative>Canada, France, United States (jointly)</narrative>");
    expect(joint).toContain(">18000000</value>");
  });

  test("names a group of which nobody is named by how many they are, or as it is described", async () => {
    const text = await xml({ mission: "haiti-mss", ...NEWEST });
    expect(text).toContain("<narrative>10 unnamed parties</narrative>");
    expect(text).toContain("<narrative>13 other Security Council members</narrative>");
    expect(text).not.toMatch(/<narrative>\d+( \(jointly\))?[:<]/);
  });

  test("bears people and evidence in a namespace of its own, each with its page", async () => {
    const text = await xml({ mission: "haiti-mss", ...NEWEST });
    expect(text).toMatch(
      /<muster:support giver="KEN" resource="personnel" unit="persons" pledged="\d+"/,
    );
    for (const [one] of text.matchAll(/<muster:evidence [^>]*>/g)) {
      expect(one).toMatch(
        /claim="[^"]+".*href="https?:.*text-is="Muster&apos;s|claim="[^"]+".*href="https?:.*text-is="Muster's summary/,
      );
    }
  });

  test("is the same bytes for the same question", async () => {
    expect(await xml({ mission: "haiti-gsf", ...NEWEST })).toBe(
      await xml({ mission: "haiti-gsf", ...NEWEST }),
    );
  });
});

describe("our own check of IATI", () => {
  test.for([
    ['secondary-reporter="1"', 'secondary-reporter="0"', "secondary"],
    ['transaction-type code="12"', 'transaction-type code="99"', "TransactionType"],
    ['sector vocabulary="1" code="15230"', 'sector vocabulary="1" code="99999"', "Sector"],
    ['version="2.03"', 'version="2.02"', "version"],
    ['recipient-country code="HT"', 'recipient-country code="HTI"', "Country"],
    ['activity-date type="2" iso-date="20', 'activity-date type="2" iso-date="30', "future"],
  ] as const)("finds %s turned into %s", async ([from, to, names]) => {
    const text = await xml({ mission: "haiti-mss", ...NEWEST });
    expect(text).toContain(from);
    expect(iatiProblems(text.replace(from, to)).join()).toContain(names);
  });
});

describe.runIf(hasSchema)("the schema of IATI 2.03", () => {
  const file = (name: string) => ({
    fileName: name,
    contents: readFileSync(join(XSD, name), "utf8"),
  });

  test("every file is valid by it, from both sides and at many days", {
    timeout: 120_000,
  }, async () => {
    const asked = [
      ...(["giver", "mission"] as const).map((side) => ({ mission: "haiti-mss", side, ...NEWEST })),
      { mission: "haiti-gsf", ...NEWEST },
      ...questions(6).map(({ mission, trueOn }) => ({ mission, trueOn })),
    ];
    for (const one of asked) {
      const made = await viewIati(desk, one);
      if (!made.ok) continue;
      const { valid, errors } = await validateXML({
        xml: [{ fileName: "muster.xml", contents: String(made.value.body) }],
        schema: [file("iati-activities-schema.xsd")],
        preload: [file("iati-common.xsd"), file("xml.xsd")],
        maxMemoryPages: 4_096,
      });
      expect([valid, errors]).toEqual([true, []]);
    }
  });
});

test.skipIf(hasSchema)("the schema of IATI 2.03: not run: no schema", () => undefined);
