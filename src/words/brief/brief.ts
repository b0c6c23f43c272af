import { addDays, type Day } from "#base";
import {
  type AgreementThread,
  type Board,
  chaseList,
  type DocumentEntry,
  type MandateThread,
  type Question,
  type RequestThread,
} from "#ledger";
import { amount, rate } from "../amount.ts";
import { barTotals, latestChecks, requirementFor, unknownGivers } from "../barTotals.ts";
import { type ToldChange, tellChanges } from "../changes.ts";
import { linkTo } from "../figureLink.ts";
import { deck, headline } from "../headline.ts";
import { partyName, partyNames } from "../parties.ts";
import type { Sentence } from "../piece.ts";
import type { Words } from "../words.ts";
import { tellChased } from "./chase.ts";
import { type BriefSource, type Noted, type Notes, startNotes } from "./notes.ts";
import { type BriefObstacle, tellObstacles } from "./obstacles.ts";
import { type Standing, whoStandsWhere } from "./standing.ts";

/** What a brief is made of. */
export interface BriefInput {
  readonly board: Board;
  /** The board of the day since which changes are told; null where there was none. */
  readonly before: Board | null;
  readonly since: Day;
  /** Promises at least this many days old are chased. */
  readonly olderDays: number;
  readonly documentOf: (id: string) => DocumentEntry | null;
  readonly words: Words;
}

/** One to four pages for a reader without a screen: every figure with its footnote. */
export interface Brief {
  readonly mission: { readonly name: string; readonly short: string };
  readonly asked: Question;
  readonly since: Day;
  readonly olderDays: number;
  readonly headline: Noted;
  readonly deck: Noted;
  readonly sums: readonly BriefSum[];
  readonly standing: readonly Standing[];
  readonly obstacles: readonly BriefObstacle[];
  readonly chase: readonly Noted[];
  readonly requests: readonly Noted[];
  readonly mandates: readonly Noted[];
  readonly agreements: readonly Noted[];
  readonly changes: readonly (Noted & { readonly change: ToldChange })[];
  /** How many lines of each list were left out so that the brief stays short. */
  readonly left: Readonly<Record<BriefList, number>>;
  readonly sources: readonly BriefSource[];
  readonly claims: number;
}

/** The lists of a brief that are cut, each at its length. */
export type BriefList = keyof typeof LONGEST;

const LONGEST = { obstacles: 7, chase: 12, requests: 5, agreements: 5, changes: 12 } as const;

/** A bar of the brief in words: what is required, then each part with its value. */
export interface BriefSum {
  readonly resource: string;
  readonly title: string;
  readonly required: Noted;
  readonly parts: readonly (Noted & { readonly part: BriefPart; readonly name: string })[];
  readonly unknown: string;
}

/** The parts of a sum, in the order in which a brief gives them. */
export type BriefPart = "delivered" | "committed" | "pledged" | "blocked" | "gap";

/** Days after which a promise without instrument or delivery is chased, unless asked otherwise. */
export const CHASE_AFTER_DAYS = 90;

/** Days back to which changes are told, unless asked otherwise. */
export const BRIEF_DAYS = 7;

/** Write a brief: pure, so that page, paper and terminal tell the same with the same numbers. */
export function writeBrief(input: BriefInput): Brief {
  const { board, before, since, olderDays, words } = input;
  const notes = startNotes(board, input.documentOf);
  const chased = chaseList(board, olderDays).promises;
  const appeals = openAppeals(board);
  const agreements = board.agreements.filter(({ status }) => status !== "ended");
  const standing = board.obstacles.filter(({ status }) => status !== "resolved");
  const changed = before === null ? [] : tellChanges(before, board, words);
  return {
    mission: { name: board.mission.name, short: board.mission.short },
    asked: board.asked,
    since,
    olderDays,
    headline: { text: headline(board, words), notes: headlineNotes(board, notes) },
    deck: { text: deck(board, words), notes: deckNotes(board, notes) },
    sums: barTotals(board).map((total) => sumOf(board, total, notes, words)),
    standing: whoStandsWhere(board, notes, words),
    obstacles: tellObstacles(board, LONGEST.obstacles, notes, words),
    chase: chased.slice(0, LONGEST.chase).map((promise) => ({
      text: tellChased(board, promise, words),
      notes: notes.ofActs(promise.acts, 1),
    })),
    requests: appeals
      .slice(0, LONGEST.requests)
      .map((asked) => tellAppeal(board, asked, notes, words)),
    mandates: tellMandates(board, notes, words),
    agreements: agreements
      .slice(0, LONGEST.agreements)
      .map((agreement) => tellAgreement(agreement, notes, words)),
    changes: changed.slice(0, LONGEST.changes).map((change) => ({
      text: change.text,
      notes: notes.ofActs(change.acts, 1),
      change,
    })),
    left: {
      obstacles: beyond(standing, "obstacles"),
      chase: beyond(chased, "chase"),
      requests: beyond(appeals, "requests"),
      agreements: beyond(agreements, "agreements"),
      changes: beyond(changed, "changes"),
    },
    sources: notes.sources(),
    claims: board.claims,
  };
}

/** The day that is meant by `7d` or a day, seen from a day; null where it is neither. */
export function sinceDay(since: string, from: Day): Day | null {
  const days = /^(\d{1,4})d$/.exec(since)?.[1];
  if (days !== undefined) return addDays(from, -Number(days));
  return /^\d{4}-\d{2}-\d{2}$/.test(since) && since <= from ? (since as Day) : null;
}

function noted(text: Sentence, acts: readonly string[], notes: Notes): Noted {
  return { text, notes: notes.ofActs(acts) };
}

function headlineNotes(board: Board, notes: Notes): readonly number[] {
  const people = barTotals(board).find(({ resource }) => resource === "personnel");
  const holding = board.obstacles.find(
    ({ status, holds }) => status !== "resolved" && holds.length > 0,
  );
  const numbers = [
    ...notes.ofSum(people?.pledged.acts ?? []),
    ...notes.ofActs(holding === undefined ? [] : [holding.id]),
    ...(people === undefined ? [] : besideNotes(board, people, notes)),
  ];
  return [...new Set(numbers)].sort((a, b) => a - b);
}

// What stands beside our sum in a sentence: what was published of it, and what is required.
function besideNotes(board: Board, total: Total, notes: Notes): readonly number[] {
  const { resource, unit, per } = total;
  const required = requirementFor(board, resource, unit, per);
  return [
    ...notes.ofActs(latestChecks(board, total).map(({ act }) => act)),
    ...(required === null ? [] : notes.ofRequirement(required)),
  ];
}

function deckNotes(board: Board, notes: Notes): readonly number[] {
  const money = barTotals(board).find(({ resource }) => resource === "funding");
  if (money === undefined) return [];
  const numbers = [...notes.ofSum(money.pledged.acts), ...besideNotes(board, money, notes)];
  return [...new Set(numbers)].sort((a, b) => a - b);
}

type Total = ReturnType<typeof barTotals>[number];

function sumOf(board: Board, total: Total, notes: Notes, words: Words): BriefSum {
  const { resource, unit, per } = total;
  const requirement = requirementFor(board, resource, unit, per);
  const part = (name: Exclude<BriefPart, "gap">) => {
    const figure = total[name];
    const key = { kind: "total", resource, unit, per, part: name } as const;
    const text = [linkTo(board, key, amount(words, figure.value ?? 0, unit), figure.acts)];
    return { part: name, name: words.say(`part.${name}`), text, notes: notes.ofSum(figure.acts) };
  };
  const unknown = unknownGivers(board, total).length;
  return {
    resource,
    title: words.say(`resource.${resource}`),
    required: requiredOf(requirement, notes, words),
    parts: [
      part("delivered"),
      part("committed"),
      part("pledged"),
      part("blocked"),
      ...gapPart(board, total, requirement, notes, words),
    ],
    unknown: unknown === 0 ? "" : words.say("brief.unknown", { n: unknown }),
  };
}

// A gap only to what is required in the same terms; more than that is a surplus. Of promises made
// jointly nobody knows whose they are: the gap by name comes first, then the one with them.
function gapPart(
  board: Board,
  total: Total,
  requirement: ReturnType<typeof requirementFor>,
  notes: Notes,
  words: Words,
): BriefSum["parts"] {
  const { resource, unit, per } = total;
  if (requirement === null || (requirement.per ?? null) !== per) return [];
  const gap = requirement.value - (total.pledged.value ?? 0);
  const linked = (part: "gap" | "joint", value: number, acts: readonly string[]) =>
    linkTo(board, { kind: "total", resource, unit, per, part }, amount(words, value, unit), acts);
  const figure = linked("gap", Math.abs(gap), total.pledged.acts);
  const joint = total.joint.pledged.value ?? 0;
  const name = words.say(gap < 0 ? "brief.surplus" : "part.gap");
  const numbers = notes.ofRequirement(requirement);
  if (joint === 0) return [{ part: "gap", name, text: [figure], notes: numbers }];
  const text = words.compose(gap - joint < 0 ? "brief.surplusJoint" : "brief.gapJoint", {
    figure,
    rest: amount(words, Math.abs(gap - joint), unit),
    joint: linked("joint", joint, total.joint.pledged.acts),
  });
  return [
    { part: "gap", name, text, notes: [...numbers, ...notes.ofSum(total.joint.pledged.acts)] },
  ];
}

function requiredOf(
  requirement: ReturnType<typeof requirementFor>,
  notes: Notes,
  words: Words,
): Noted {
  if (requirement === null) return { text: words.compose("brief.noRequirement"), notes: [] };
  const text = words.compose("brief.required", {
    figure: amount(words, requirement.value, requirement.unit),
    per: requirement.per === undefined ? "" : ` ${rate(words, requirement.per)}`,
    what: { foreign: requirement.what },
  });
  return { text, notes: notes.ofRequirement(requirement) };
}

function beyond(list: readonly unknown[], name: BriefList): number {
  return Math.max(0, list.length - LONGEST[name]);
}

// One appeal of one day for several resources is one line; the newest first.
function openAppeals(board: Board): readonly (readonly RequestThread[])[] {
  const appeals = new Map<string, RequestThread[]>();
  for (const request of board.requests) {
    if (request.status !== "open") continue;
    const key = JSON.stringify([request.on, request.from, request.to]);
    appeals.set(key, [...(appeals.get(key) ?? []), request]);
  }
  return [...appeals.values()].sort((a, b) => ((a[0]?.on ?? "") < (b[0]?.on ?? "") ? 1 : -1));
}

function tellAppeal(
  board: Board,
  asked: readonly RequestThread[],
  notes: Notes,
  words: Words,
): Noted {
  const [first] = asked;
  const resources = asked.map(({ resource }) => words.say(`resource.${resource}.plain`));
  const to = first === undefined || first.to.length === 0 ? null : partyNames(words, first.to);
  const text = words.compose(to === null ? "brief.appeal" : "brief.request", {
    from: partyNames(words, first?.from ?? []),
    to: to ?? "",
    what: words.figures.list([...new Set(resources)]),
    day: words.figures.day(first?.on ?? board.asked.trueOn),
  });
  return noted(text, first === undefined ? [] : [first.id], notes);
}

function tellMandates(board: Board, notes: Notes, words: Words): readonly Noted[] {
  const shown = board.mandates.filter(({ inForce, status }) => inForce || status === "proposed");
  return shown.map((mandate) => noted(mandateText(mandate, words), [mandate.id], notes));
}

function mandateText(mandate: MandateThread, words: Words): Sentence {
  const values = {
    name: `${partyName(words, mandate.body)} ${mandate.instrument ?? ""}`.trim(),
    status: words.say(`mandate.${mandate.inForce ? mandate.action : mandate.status}`),
    day: words.figures.day(mandate.on),
    until: mandate.until === null ? "" : words.figures.day(mandate.until),
    n: mandate.daysLeft ?? 0,
  };
  const ends = mandate.until !== null && mandate.daysLeft !== null;
  return words.compose(ends ? "brief.mandateUntil" : "brief.mandate", values);
}

function tellAgreement(agreement: AgreementThread, notes: Notes, words: Words): Noted {
  const text = words.compose("brief.agreement", {
    instrument: words.say(`instrument.${agreement.instrument}`),
    who: partyNames(words, agreement.parties),
    status: words.say(`agreement.${agreement.status}`),
    day: words.figures.day(agreement.on),
  });
  return noted(text, [agreement.id], notes);
}
