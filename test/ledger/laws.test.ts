import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "#base";
import {
  addEntry,
  type Board,
  type Entry,
  foldBoard,
  foldResource,
  indexLedger,
  type Question,
  RESOURCES,
  type Resource,
  RUNGS,
} from "#ledger";
import {
  askedDay,
  claims,
  editsOn,
  type GeneratedClaim,
  ledgerOf,
  publications,
} from "../support/generate.ts";
import { stamped } from "../support/sample.ts";
import { storyDocument } from "../support/story.ts";

const RUNS = { numRuns: 1000 };

const question = fc.record({ trueOn: askedDay, knownAt: askedDay });
type Times = Pick<Question, "trueOn" | "knownAt">;

function fold(entries: Iterable<Entry>, times: Times, head: number): Board {
  return foldBoard(indexLedger(entries), { mission: "mss", ...times, head });
}

/** What a board says, without what it was asked for. */
function said({ asked: _, ...board }: Board): Omit<Board, "asked"> {
  return board;
}

/** The same to the byte; where they differ, shown as a difference of values. */
function expectSame(a: unknown, b: unknown): void {
  if (JSON.stringify(a) === JSON.stringify(b)) return;
  expect(a).toEqual(b);
  expect(JSON.stringify(a)).toBe(JSON.stringify(b));
}

/** The amounts of a board alone. */
function amounts(board: Board): unknown {
  return board.cells.map(({ giver, resource, reached, caveat, lines }) => ({
    giver: giver.key,
    resource,
    reached,
    caveat,
    lines: lines.map(({ unit, pledged, committed, delivered, onHold, blocked, due }) => [
      unit,
      ...[pledged, committed, delivered, onHold, blocked, due].map(({ value }) => value),
    ]),
  }));
}

const ledger = fc.tuple(claims, publications, fc.array(fc.nat(100), { maxLength: 3 }));
type Ledger = readonly [readonly GeneratedClaim[], readonly Day[], readonly number[]];

function entriesOf([generated, published, edits]: Ledger): readonly Entry[] {
  return ledgerOf(generated, published, (ids) =>
    edits.flatMap((pick, at) => {
      const claim = ids[pick % ids.length] ?? "";
      const other = ids[(pick * 7 + 3) % ids.length] ?? "";
      return editsOn(claim, other, pick).map((body) => ({ ...body, id: `${body.id}-${at}` }));
    }),
  );
}

describe("the laws that hold for every ledger", () => {
  test("1: what is learned or decided later changes no earlier board", () => {
    fc.assert(
      fc.property(ledger, question, fc.nat(), (made, times, cut) => {
        const entries = entriesOf(made);
        const head = (cut % entries.length) + 1;
        const early = entries.filter(({ seq }) => seq <= head);
        expectSame(fold(entries, times, head), fold(early, times, head));

        // Nor do documents published after the day that was asked for.
        const late = new Set(
          entries.flatMap((entry) =>
            entry.kind === "document" && entry.published > times.knownAt ? [entry.id] : [],
          ),
        );
        const known = entries.filter(
          (entry) => !(entry.kind === "decision" && entry.claim && late.has(entry.document)),
        );
        const last = entries.length;
        expectSame(fold(known, times, last), fold(entries, times, last));
      }),
      RUNS,
    );
  });

  test("2: neither the order of entries nor repetition matters", () => {
    const shuffled = ledger.chain((made) => {
      const entries = entriesOf(made);
      return fc.tuple(
        fc.constant(entries),
        fc.shuffledSubarray([...entries], { minLength: entries.length }),
        fc.shuffledSubarray([...entries]),
      );
    });
    fc.assert(
      fc.property(shuffled, question, ([entries, mixed, again], times) => {
        const index = indexLedger([...mixed, ...again]);
        const head = entries.length;
        const board = foldBoard(index, { mission: "mss", ...times, head });
        expectSame(board, fold(entries, times, head));
      }),
      RUNS,
    );
  });

  test("2: a resource says by itself what it says in the whole board", () => {
    fc.assert(
      fc.property(ledger, question, fc.constantFrom(...RESOURCES), (made, times, resource) => {
        const entries = entriesOf(made);
        const asked = { mission: "mss", ...times, head: entries.length };
        const index = indexLedger(entries);
        const board = foldBoard(index, asked);
        const { cells, totals, requirements, acts } = foldResource(index, asked, resource);
        const isOf = (one: { readonly resource: Resource }) => one.resource === resource;
        expectSame(cells, board.cells.filter(isOf));
        expectSame(totals, board.totals.filter(isOf));
        expectSame(requirements, board.requirements.filter(isOf));
        for (const [id, act] of Object.entries(acts)) expectSame(act, board.acts[id]);
      }),
      RUNS,
    );
  });

  test("2: an index that grew between questions answers as one made at once", () => {
    fc.assert(
      fc.property(ledger, question, (made, times) => {
        const entries = entriesOf(made);
        const grown = indexLedger([]);
        for (const [at, entry] of entries.entries()) {
          if (at % 3 === 0) foldBoard(grown, { mission: "mss", ...times, head: at });
          addEntry(grown, entry);
        }
        const head = entries.length;
        const board = foldBoard(grown, { mission: "mss", ...times, head });
        expectSame(board, fold(entries, times, head));
      }),
      RUNS,
    );
  });

  test("3: a second telling of an act changes no total; a later step moves its line by its figure", () => {
    fc.assert(
      fc.property(claims, publications, askedDay, fc.nat(), (generated, published, on, pick) => {
        const entries = ledgerOf(generated, published);
        const head = entries.length;
        const decisions = entries.flatMap((entry) =>
          entry.kind === "decision" && entry.tells?.effect !== "told" ? [entry] : [],
        );
        const told = decisions[pick % Math.max(1, decisions.length)];
        if (told?.claim === undefined || told.tells === undefined) return;
        const times = { trueOn: on, knownAt: on };
        const before = fold(entries, times, head);
        const act = before.acts[told.tells.act];
        if (act === undefined || act.value === null || told.claim.kind !== "contribution") return;

        const { date: _, attribution: __, ...claim } = told.claim;
        const quantity = {
          ...claim.quantity,
          value: act.value,
          bound: "exact",
          unit: act.unit ?? "",
        };
        const again = { ...claim, quantity } as typeof told.claim;
        const document = storyDocument("d9", act.affirmed, "origin 9");
        const more = stamped(
          [
            document,
            {
              kind: "decision",
              id: "c99.1",
              of: "c99",
              document: "d9",
              verdict: "accepted",
              claim: again,
              tells: { ...told.tells, effect: act.effect },
            },
          ],
          head + 1,
        );
        const after = fold([...entries, ...more], times, head + 2);
        const unchanged = after.acts[act.id]?.value === act.value;
        const sameKind = after.acts[act.id]?.unit === act.unit;
        if (unchanged && sameKind) expect(amounts(after)).toEqual(amounts(before));
        expect(after.acts[act.id]?.origins).toBe(act.origins + 1);
      }),
      RUNS,
    );
    fc.assert(
      fc.property(claims, publications, fc.constantFrom(...RUNGS), (generated, published, rung) => {
        const entries = ledgerOf(generated, published);
        const head = entries.length;
        const later: Day = "2024-06-01";
        const times = { trueOn: later, knownAt: later };
        const before = fold(entries, times, head);
        const claim = {
          kind: "contribution" as const,
          mission: "mss",
          quote: { start: 0, end: 1 },
          parties: ["KEN"],
          resource: "personnel" as const,
          stage: rung,
          date: later,
          quantity: {
            value: 7,
            unit: "persons",
            bound: "exact" as const,
            basis: "additional" as const,
          },
        };
        const tells = {
          act: "c99",
          effect: "adds" as const,
          flags: [],
          rule: "person",
          why: "",
          matcher: "1",
        };
        const more = stamped(
          [
            storyDocument("d9", later, "origin 9"),
            {
              kind: "decision",
              id: "c99.1",
              of: "c99",
              document: "d9",
              verdict: "accepted",
              claim,
              tells,
            },
          ],
          head + 1,
        );
        const after = fold([...entries, ...more], times, head + 2);
        const shown = (board: Board) =>
          board.cells
            .find(({ giver, resource }) => giver.key === "KEN" && resource === "personnel")
            ?.lines.find(({ unit, per }) => unit === "persons" && per === null);
        const [old, now] = [shown(before), shown(after)];
        // A delivery also frees as much of what was delivered and then frozen.
        const frozen = rung === "delivered" && (old?.onHold.value ?? 0) > 0;
        if (!frozen) expect(now?.[rung].value).toBe((old?.[rung].value ?? 0) + 7);
      }),
      RUNS,
    );
  });

  test("4: retracting a claim gives the board of a ledger that never had it", () => {
    fc.assert(
      fc.property(ledger, question, fc.nat(), (made, times, pick) => {
        const entries = entriesOf(made);
        const decided = entries.filter((entry) => entry.kind === "decision");
        const of = decided[pick % decided.length]?.of ?? "";
        const head = entries.length + 1;
        const [retraction] = stamped([{ kind: "retraction", id: "r", of, reason: "no" }], head);
        const without = entries.filter((entry) => !(entry.kind === "decision" && entry.of === of));
        const retracted = fold([...entries, ...(retraction ? [retraction] : [])], times, head);
        expectSame(retracted, fold(without, times, head));
      }),
      RUNS,
    );
  });

  test("5: every figure names its acts and their claims", () => {
    fc.assert(
      fc.property(ledger, question, (made, times) => {
        const entries = entriesOf(made);
        const board = fold(entries, times, entries.length);
        for (const { lines, reached, reachedBy, caveat, caveatBy } of board.cells) {
          expect(reachedBy.length > 0).toBe(reached !== null);
          expect(caveatBy.length > 0).toBe(caveat !== null);
          for (const line of lines) {
            const figures = [
              line.pledged,
              line.committed,
              line.delivered,
              line.onHold,
              line.leaving,
            ];
            for (const { value, acts } of figures) {
              if ((value ?? 0) > 0) expect(acts.length).toBeGreaterThan(0);
              for (const act of acts) expect(board.acts[act]?.tellings.length).toBeGreaterThan(0);
            }
          }
        }
      }),
      RUNS,
    );
  });

  test("5: removing a document changes only cells of givers that it names", () => {
    fc.assert(
      fc.property(ledger, question, fc.nat({ max: 5 }), (made, times, pick) => {
        const entries = entriesOf(made).filter(({ kind }) => kind !== "merge");
        const head = entries.at(-1)?.seq ?? 0;
        const id = `d${pick}`;
        const named = new Set(
          entries.flatMap((entry) => {
            if (entry.kind !== "decision" || entry.document !== id) return [];
            const { claim } = entry;
            if (claim === undefined) return [];
            if (claim.kind === "contribution") return claim.parties.map(String);
            return claim.kind === "obstacle" ? (claim.affects ?? []).map(String) : [];
          }),
        );
        const without = entries.filter(
          (entry) => !(entry.kind === "decision" && entry.claim && entry.document === id),
        );
        const untouched = (board: Board) =>
          board.cells.filter(
            ({ giver }) => !giver.parties.some((party) => named.has(String(party))),
          );
        expect(untouched(fold(without, times, head))).toEqual(
          untouched(fold(entries, times, head)),
        );
      }),
      RUNS,
    );
  });

  test("6: acts count once, and joint figures never exceed the larger of themselves and their members", () => {
    fc.assert(
      fc.property(ledger, question, (made, times) => {
        const entries = entriesOf(made);
        const board = fold(entries, times, entries.length);
        for (const total of board.totals) {
          const lines = board.cells
            .filter(({ resource }) => resource === total.resource)
            .flatMap(({ giver, lines: all }) =>
              all.filter(({ unit }) => unit === total.unit).map((line) => ({ giver, line })),
            );
          for (const rung of RUNGS) {
            expect(new Set(total[rung].acts).size).toBe(total[rung].acts.length);
            for (const { giver, line } of lines.filter((one) => one.giver.joint)) {
              const joint = line[rung].value ?? 0;
              const members = new Set(giver.parties.map(String));
              const own = lines
                .filter((one) => !one.giver.joint && members.has(one.giver.key))
                .reduce((sum, one) => sum + (one.line[rung].value ?? 0), 0);
              const counted = total.joint[rung].acts.some((act) => line[rung].acts.includes(act));
              if (counted) expect(own).toBeLessThan(joint);
            }
            const jointly = lines.filter((one) => one.giver.joint);
            const largest = jointly.reduce((sum, one) => sum + (one.line[rung].value ?? 0), 0);
            expect(total.joint[rung].value).toBeLessThanOrEqual(largest);
          }
        }
      }),
      RUNS,
    );
  });

  test("7: units never mix, and the unknown never adds", () => {
    fc.assert(
      fc.property(ledger, question, (made, times) => {
        const entries = entriesOf(made);
        const board = fold(entries, times, entries.length);
        for (const { lines } of board.cells) {
          for (const line of lines) {
            for (const rung of RUNGS) {
              for (const id of line[rung].acts) {
                const act = board.acts[id];
                const speaks = act?.unit === line.unit || act?.value === null;
                expect(speaks || act?.effect === "holds").toBe(true);
              }
            }
          }
        }
        const bare = ledgerOf(
          made[0].filter(({ claim }) => !("quantity" in claim)),
          made[1],
        );
        const unknown = fold(bare, times, bare.length);
        expect(unknown.cells.flatMap(({ lines }) => lines)).toEqual([]);
      }),
      RUNS,
    );
  });

  test("8: outstanding is what is on hold, blocked and due, and nothing held is available", () => {
    fc.assert(
      fc.property(ledger, question, (made, times) => {
        const entries = entriesOf(made);
        const board = fold(entries, times, entries.length);
        for (const line of board.cells.flatMap(({ lines }) => lines)) {
          const [outstanding, onHold, blocked, due, available, delivered, leaving] = [
            line.outstanding,
            line.onHold,
            line.blocked,
            line.due,
            line.available,
            line.delivered,
            line.leaving,
          ].map(({ value }) => value ?? 0) as [
            number,
            number,
            number,
            number,
            number,
            number,
            number,
          ];
          expect(onHold + blocked + due).toBe(outstanding);
          expect(Math.min(onHold, blocked, due, delivered, leaving)).toBeGreaterThanOrEqual(0);
          expect(available).toBe(delivered + due);
          expect(line.pledged.value).toBeGreaterThanOrEqual(line.committed.value ?? 0);
          expect(line.committed.value).toBeGreaterThanOrEqual(delivered);
        }
      }),
      RUNS,
    );
  });

  test("9: merging two acts or parties and undoing it restores every board", () => {
    fc.assert(
      fc.property(ledger, question, fc.nat(), fc.nat(), (made, times, a, b) => {
        const entries = entriesOf(made);
        const ids = entries.flatMap((entry) => (entry.kind === "decision" ? [entry.of] : []));
        const reason = "one";
        const head = entries.length;
        const more = stamped(
          [
            {
              kind: "merge",
              id: "m1",
              what: "act",
              from: ids[a % ids.length] ?? "",
              into: ids[b % ids.length] ?? "",
              reason,
            },
            { kind: "merge", id: "m2", what: "party", from: "KEN", into: "USA", reason },
            { kind: "retraction", id: "m3", of: "m1", reason },
            { kind: "retraction", id: "m4", of: "m2", reason },
          ],
          head + 1,
        );
        const undone = fold([...entries, ...more], times, head + 4);
        expectSame(said(undone), said(fold(entries, times, head)));
        const merged = fold([...entries, ...more], times, head + 2);
        expect(merged.cells.some(({ giver }) => giver.key === "KEN")).toBe(false);
      }),
      RUNS,
    );
  });
});
