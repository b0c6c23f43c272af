import { type NewsInput, viewDigest, viewFeed } from "#actions";
import {
  type Command,
  calledWrongly,
  DB_OPTION,
  type ExitCode,
  type Given,
  refused,
  type World,
} from "../command.ts";
import { QUESTION_OPTIONS, question } from "../question.ts";
import { withLedger } from "../withLedger.ts";

const OPTIONS = {
  ...QUESTION_OPTIONS,
  days: { value: "N", summary: "changes of the last N days" },
  party: { value: "KEN", summary: "of this giver alone" },
  db: DB_OPTION,
};

const FEEDS = ["rss", "atom", "json"] as const;
const LETTERS = ["html", "markdown"] as const;

/** `muster feed`: changes for feed readers. */
export const feed: Command = {
  name: "feed",
  usage: "[--format rss|atom|json] [--days N] [--party KEN] [--mission ID]",
  options: { ...OPTIONS, format: { value: "rss", summary: "rss, atom or json (default: rss)" } },
  examples: [
    ["muster feed --mission haiti-mss --days 90 > changes.xml", "each day's changes, newest first"],
  ],
  run: (given, world) => tell(given, world, "feed", FEEDS, viewFeed),
};

/** `muster digest`: a day's or week's changes as a letter. */
export const digest: Command = {
  name: "digest",
  usage: "[--format html|markdown] [--days N] [--party KEN] [--mission ID]",
  options: { ...OPTIONS, format: { value: "html", summary: "html or markdown (default: html)" } },
  examples: [["muster digest --mission haiti-mss --days 7 --format markdown", "the week in short"]],
  run: (given, world) => tell(given, world, "digest", LETTERS, viewDigest),
};

async function tell<Format extends string>(
  given: Given,
  world: World,
  name: string,
  formats: readonly Format[],
  view: (
    desk: Parameters<typeof viewFeed>[0],
    input: NewsInput & { readonly format: Format },
  ) => ReturnType<typeof viewFeed>,
): Promise<ExitCode> {
  const wrong = (message: string) => calledWrongly(world, name, message);
  const format = formats.find((one) => one === (given.options["format"] ?? formats[0]));
  if (format === undefined) return wrong(`A format is one of: ${formats.join(", ")}.`);
  const { days, party } = given.options;
  if (days !== undefined && !(/^\d+$/.test(days) && Number(days) >= 1 && Number(days) <= 400))
    return wrong("--days is a number from 1 to 400.");
  const asked = question(given.options);
  if (!asked.ok) return wrong(asked.refusal);
  return withLedger(given, world, "read", async ({ desk }) => {
    const made = await view(desk, {
      ...asked.value,
      format,
      ...(days === undefined ? {} : { days: Number(days) }),
      ...(party === undefined ? {} : { party }),
    });
    if (!made.ok) return refused(world, made.refusal);
    if (made.value.nothing !== null) world.say(made.value.nothing);
    world.out(String(made.value.body).trimEnd());
    return 0;
  });
}
