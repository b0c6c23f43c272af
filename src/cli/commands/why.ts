import { type ExplainedFigure, explain, type QuotedClaim, viewBoard } from "#actions";
import { nearest } from "#base";
import { type Board, describeClaim } from "#ledger";
import {
  type Command,
  calledWrongly,
  DB_OPTION,
  type Given,
  JSON_OPTION,
  refused,
} from "../command.ts";
import { amount } from "../figureText.ts";
import { QUESTION_OPTIONS, question } from "../question.ts";
import { wrap } from "../table.ts";
import { withLedger } from "../withLedger.ts";

/** `muster why`: the claims and quotes that a figure is made of. */
export const why: Command = {
  name: "why",
  usage: "PARTY RESOURCE [RUNG] [--unit UNIT] [--mission ID] [--true-on DAY]",
  options: {
    unit: {
      value: "UNIT",
      summary: "persons, a currency, or the name of an item (default: the first)",
    },
    through: { value: "CHANNEL", summary: 'one channel of money, such as "trust fund"' },
    ...QUESTION_OPTIONS,
    db: DB_OPTION,
    json: JSON_OPTION,
  },
  examples: [
    [
      "muster why KEN personnel committed --mission haiti-mss --true-on 2024-02-22",
      "Kenya's 1,000",
    ],
    ["muster why BRA personnel --mission haiti-mss --true-on 2024-02-22", "where Brazil stands"],
  ],
  run: async (given, world) => {
    const [party, resource, rung, ...more] = given.words;
    if (party === undefined || resource === undefined || more.length > 0) {
      return calledWrongly(
        world,
        "why",
        "Name a party, a resource and, for a figure, a rung: KEN personnel delivered.",
      );
    }
    const asked = question(given.options);
    if (!asked.ok) return calledWrongly(world, "why", asked.refusal);
    return withLedger(given, world, "read", async ({ desk }) => {
      const board = await viewBoard(desk, asked.value);
      if (!board.ok) return refused(world, board.refusal);
      const giver = giverOn(board.value, party);
      if (giver === null) {
        world.say(noGiver(board.value, party));
        return 1;
      }
      const { unit, through } = given.options;
      const seen = await explain(desk, {
        ...asked.value,
        party: giver,
        resource,
        ...(rung === undefined ? {} : { rung }),
        ...(unit === undefined ? {} : { unit }),
        ...(through === undefined ? {} : { through }),
      });
      if (!seen.ok) return refused(world, seen.refusal);
      const missing = noLine(board.value, giver, resource, given.options);
      if (missing !== null) {
        world.say(missing);
        return 1;
      }
      if (given.options["json"] !== undefined) world.out(JSON.stringify(seen.value));
      else world.out(whyText(seen.value, world.columns ?? 100));
      return 0;
    });
  },
};

/** The key of a giver that a board shows, however its letters are written; null where it shows none. */
function giverOn({ cells }: Board, party: string): string | null {
  const wanted = party.toUpperCase();
  return cells.find(({ giver }) => giver.key.toUpperCase() === wanted)?.giver.key ?? null;
}

function noGiver({ cells }: Board, party: string): string {
  const keys = [...new Set(cells.map(({ giver }) => giver.key))];
  if (keys.length === 0) return "No claim counts on this board yet, so it shows no givers.";
  const near = nearest(party.toUpperCase(), keys);
  const hint = near === null ? `It shows: ${keys.join(", ")}.` : `Did you mean ${near}?`;
  return `This board shows no giver "${party}". ${hint}`;
}

/** What is wrong with a unit or channel that a giver's support does not come in; null where they are right. */
function noLine(
  { cells }: Board,
  party: string,
  asked: string,
  { unit, through }: Given["options"],
): string | null {
  const lines = cells
    .filter(({ giver, resource }) => giver.key === party && resource === asked)
    .flatMap((cell) => cell.lines);
  const units = lines.map((line) => line.unit);
  if (unit !== undefined && !units.includes(unit))
    return wrongChoice(`${party} ${asked} has no figure in`, unit, units);
  const channels = lines.flatMap((line) =>
    line.channels.flatMap((channel) => channel.through ?? []),
  );
  if (through !== undefined && !channels.includes(through))
    return wrongChoice(`${party} ${asked} has no figure through`, through, channels);
  return null;
}

function wrongChoice(what: string, given: string, choices: readonly string[]): string {
  const there = [...new Set(choices)].join(", ");
  return `${what} "${given}". ${there === "" ? "It has no such figures." : `There are: ${there}.`}`;
}

function whyText({ explanation, claims, asked }: ExplainedFigure, width: number): string {
  const { address, unit, figure, disputed, acts } = explanation;
  const what = [address.party, address.resource, address.rung]
    .filter((part) => part !== undefined)
    .join(" ");
  const said = figure === null ? "" : `: ${amount(figure.value, unit ?? "", null)}`;
  const range =
    disputed === null
      ? ""
      : ` (told as ${amount(disputed.low, unit ?? "", null)} to ${amount(disputed.high, unit ?? "", null)})`;
  return [
    `${what}${said}${range}`,
    timesText(asked),
    ...(acts.length === 0 ? ["No claim speaks of it."] : []),
    ...acts.flatMap((act) => ["", ...actLines(act, claims, width)]),
  ].join("\n");
}

function timesText(asked: Board["asked"]): string {
  return `${asked.mission}: true on ${asked.trueOn}, known at ${asked.knownAt}, ledger entry ${asked.head}`;
}

type Acts = ExplainedFigure["explanation"]["acts"];

function actLines(
  { act, aside, tellings }: Acts[number],
  claims: ExplainedFigure["claims"],
  width: number,
): readonly string[] {
  const value = act.value === null ? "" : ` ${amount(act.value, act.unit ?? "", null)}`;
  const day = act.precision === "published" ? `reported ${act.trueFrom}` : act.trueFrom;
  const origins = `${act.origins} ${act.origins === 1 ? "origin" : "origins"}`;
  return [
    `${aside === null ? "counts" : "set aside"}: ${act.stage ?? act.kind}${value}, ${act.effect}, ${day} (act ${act.id}, ${origins})`,
    ...(aside === null ? [] : [`  ${aside}`]),
    ...tellings.flatMap((told) => {
      const quoted = claims[told.claim];
      return quoted === undefined ? [] : tellingLines(told, quoted, width);
    }),
  ];
}

function tellingLines(
  told: Acts[number]["tellings"][number],
  { claim, document, words }: QuotedClaim,
  width: number,
): readonly string[] {
  const source =
    document.digest === true
      ? `Muster's summary of a page by ${document.publisher}`
      : document.publisher;
  return [
    `  ${told.claim}  ${describeClaim(claim)}${told.aside === null ? "" : `  [${told.aside}]`}`,
    wrap(words === null ? "the quote is lost: its text is not there" : `“${words}”`, width, "    "),
    `    ${source}, ${document.published}${document.url === undefined ? "" : ` <${document.url}>`}`,
  ];
}
