import { readStream, readText, type TextReading } from "#actions";
import { isDay } from "#base";
import { describeClaim, missionFiles } from "#ledger";
import {
  type Command,
  calledWrongly,
  DB_OPTION,
  type ExitCode,
  type Given,
  refused,
  type World,
} from "../command.ts";
import { inputText } from "../inputText.ts";
import { wrap } from "../table.ts";
import { withLedger } from "../withLedger.ts";

/** `muster read`: claims with their quotes; nothing is saved. */
export const read: Command = {
  name: "read",
  summary: "Read a text into claims with their quotes; nothing is saved.",
  usage: "FILE|- [--published DAY] [--mission ID] | --filter",
  options: {
    published: {
      value: "DAY",
      summary: "publication day, against which words such as Tuesday are read",
    },
    mission: { value: "ID", summary: "the mission it is about, where that is known" },
    filter: {
      summary: "JSON Lines {id,text,published?,lang?,title?} in, {id,claims,problems} out",
    },
    workers: { value: "N", summary: "with --filter: worker threads (default: one for each core)" },
    progress: { summary: "with --filter: count, rate and time on standard error" },
    db: DB_OPTION,
    json: { summary: "JSON Lines, one claim each" },
  },
  examples: [
    [
      "muster read article.txt --published 2024-02-22",
      "the claims of an article, each with its words",
    ],
    ["muster read --filter < documents.jsonl > claims.jsonl", "many documents, in order"],
  ],
  run: async (given, world) => {
    const { published, filter } = given.options;
    const [file, ...more] = given.words;
    if (published !== undefined && !isDay(published)) {
      world.say(
        `"${published}" is no calendar day. Write it as year-month-day, such as 2024-02-22.`,
      );
      return 1;
    }
    if (filter !== undefined) {
      if (file !== undefined)
        return calledWrongly(world, "read", "--filter reads standard input; name no file.");
      return filterLines(given, world);
    }
    if (file === undefined || more.length > 0) {
      return calledWrongly(world, "read", "Name one file, or - for standard input.");
    }
    return readFile(file, given, world);
  },
};

async function readFile(file: string, given: Given, world: World): Promise<ExitCode> {
  const text = await inputText(file, world);
  if (!text.ok) {
    world.say(text.refusal);
    return 1;
  }
  const { published, mission } = given.options;
  return withLedger(given, world, "read", async ({ desk }) => {
    const reading = await readText(desk, {
      text: text.value,
      ...(published === undefined ? {} : { published }),
      ...(mission === undefined ? {} : { mission }),
    });
    if (!reading.ok) return refused(world, reading.refusal);
    show(reading.value, text.value, given, world);
    return 0;
  });
}

function show(reading: TextReading, text: string, given: Given, world: World): void {
  const { claims, problems, proposedMissions, published } = reading;
  const width = world.columns ?? 100;
  for (const { claim, confidence } of claims) {
    if (given.options["json"] !== undefined) world.out(JSON.stringify({ ...claim, confidence }));
    else {
      const quote = text.slice(claim.quote.start, claim.quote.end);
      world.out(
        `${describeClaim(claim)}  [${claim.mission}, ${confidence.toFixed(2)}]\n${wrap(`“${quote}”`, width, "    ")}\n`,
      );
    }
  }
  if (published === null) {
    world.say(
      "The text does not say when it was published; give --published DAY to date its claims.",
    );
  }
  for (const { message } of problems) world.say(`Not settled: ${message}`);
  for (const { id, name } of proposedMissions)
    world.say(`Not on file: ${name} (proposed id ${id}).`);
  world.say(`${claims.length} ${claims.length === 1 ? "claim" : "claims"}; nothing was saved.`);
}

async function filterLines(given: Given, world: World): Promise<ExitCode> {
  const { published, mission, workers, progress } = given.options;
  if (workers !== undefined && !/^[1-9]\d?$/.test(workers)) {
    return calledWrongly(world, "read", "--workers is a number from 1 to 99.");
  }
  return withLedger(given, world, "read", async ({ desk }) => {
    let said = 0;
    const lines = readStream(missionFiles(await desk.ledger()), world.input, {
      ...(published === undefined ? {} : { published }),
      ...(mission === undefined ? {} : { mission }),
      ...(workers === undefined ? {} : { workers: Number(workers) }),
      onProgress: ({ documents, claims, problems, rate, elapsedMs }) => {
        if (progress === undefined || elapsedMs - said < 1000) return;
        said = elapsedMs;
        world.say(
          `${documents} documents, ${claims} claims, ${problems} problems, ${Math.round(rate)} a second`,
        );
      },
    });
    for await (const text of lines) world.out(text.replace(/\n$/, ""));
    return 0;
  });
}
