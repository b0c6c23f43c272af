import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validateEntry } from "#store";
import { documentOf, messageOf, NOON, proposalOf } from "./support.ts";

const { claim } = proposalOf("c1");
const decision = { kind: "decision", id: "x1", of: "c1", document: "d1", verdict: "accepted" };
const stamp = {
  seq: 1,
  recordedAt: NOON,
  author: "Ann",
  prev: "0".repeat(64),
  hash: "a".repeat(64),
};

const GOOD: readonly object[] = [
  documentOf("d1"),
  proposalOf("c1"),
  { ...proposalOf("c1"), ...stamp },
  { ...decision, claim },
  { ...decision, verdict: "rejected", reason: "Not about the mission." },
  { kind: "retraction", id: "r1", of: "c1", reason: "Misread." },
  { kind: "adoption", id: "a1", act: "c1", claim: "c2", reason: "The ministry's own figure." },
  { kind: "merge", id: "m1", what: "act", from: "c1", into: "c2", reason: "One pledge." },
  { kind: "condition", id: "n1", claim: "c1", outcome: "met", on: "2024-03", reason: "Signed." },
  { kind: "rate", id: "f1", from: "CAD", to: "USD", value: 0.74, on: "2024-02-22", source: "Bank" },
  { kind: "check", id: "k1", mission: "m", party: "KEN", on: "2024-02-22", source: "Ministry" },
  { ...proposalOf("c1"), claim: { ...claim, parties: [{ unnamed: 3, described: "states" }] } },
];

const BAD: readonly (readonly [unknown, RegExp])[] = [
  [null, /^an entry must be an object/],
  [[], /^an entry must be an object/],
  ["entry", /^an entry must be an object/],
  [{}, /^kind: must be one of mission, document/],
  [{ kind: "note", id: "x" }, /^kind: must be one of/],
  [{ ...documentOf("d1"), id: "" }, /^id: must not be empty/],
  [{ ...documentOf("d1"), sha256: "abc" }, /^sha256: must be a SHA-256/],
  [{ ...documentOf("d1"), published: "2024-02-30" }, /^published: must be a day/],
  [{ ...documentOf("d1"), colour: "red" }, /^colour: is not known here/],
  [{ ...documentOf("d1"), fetchedAt: "yesterday" }, /^fetchedAt: must be a moment in UTC/],
  [{ ...proposalOf("c1"), confidence: "high" }, /^confidence: must be a number; found "high"/],
  [{ ...proposalOf("c1"), claim: { ...claim, kind: "rumour" } }, /^claim.kind: /],
  [{ ...proposalOf("c1"), claim: { ...claim, parties: [] } }, /^claim.parties: must name/],
  [
    { ...proposalOf("c1"), claim: { ...claim, date: "last year" } },
    /^claim.date: must be a day, a/,
  ],
  [
    { ...proposalOf("c1"), claim: { ...claim, quote: { start: 5, end: 5 } } },
    /^claim.quote: must end/,
  ],
  [
    { ...proposalOf("c1"), claim: { ...claim, quote: { start: 0.5, end: 5 } } },
    /^claim.quote.start:/,
  ],
  [{ ...proposalOf("c1"), ...stamp, seq: 0 }, /^seq: /],
  [{ ...proposalOf("c1"), ...stamp, recordedAt: "2024-02-22" }, /^recordedAt: must be a moment/],
  [{ ...proposalOf("c1"), ...stamp, hash: "A".repeat(64) }, /^hash: must be a SHA-256/],
  [
    { kind: "rate", id: "f", from: "A", to: "B", value: 0, on: "2024-02-22", source: "" },
    /^value:/,
  ],
];

test.each(GOOD.map((entry) => [JSON.stringify(entry).slice(0, 60), entry] as const))(
  "the form of %s… is right",
  (_, entry) => {
    expect(validateEntry(entry)).toEqual({ ok: true, value: entry });
  },
);

test.each(BAD)("%j is told to be wrong, field first", (entry, says) => {
  expect(messageOf(validateEntry(entry))).toMatch(says);
});

test("a key named __proto__ is refused like any other that nobody knows", () => {
  const entry: unknown = JSON.parse(
    `{"__proto__":{"x":1},${JSON.stringify(documentOf("d1")).slice(1)}`,
  );
  expect(messageOf(validateEntry(entry))).toBe(
    "__proto__: is not known here; look for a slip in its name",
  );
  expect(({} as { x?: unknown }).x).toBe(undefined);
});

test("every mission and every labelled claim of the sample is of the right form", () => {
  const read = (name: string) =>
    readFileSync(new URL(`../../samples/haiti/${name}`, import.meta.url), "utf8");
  for (const mission of JSON.parse(read("missions.json")) as { id: string }[]) {
    expect(messageOf(validateEntry({ kind: "mission", id: mission.id, mission }))).toBe("ok");
  }
  for (const line of read("claims.jsonl").trim().split("\n")) {
    const { id, document, ...labelled } = JSON.parse(line) as Record<string, unknown>;
    const entry = { kind: "proposal", id, document, claim: labelled, reader: "x", confidence: 1 };
    expect(messageOf(validateEntry(entry)), `${id}`).toBe("ok");
  }
});
