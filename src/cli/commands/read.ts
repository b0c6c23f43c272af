import { readText, readTwice } from "#actions";
import { type Day, isDay, ok } from "#base";
import { type Claim, describeClaim } from "#ledger";
import { type ModelReading, refusalReport, usageReport } from "#model";
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
import { type ModelOfEnvironment, modelSetting } from "../modelSetting.ts";
import { readFilter } from "../readFilter.ts";
import { wrap } from "../table.ts";
import { withLedger } from "../withLedger.ts";

/** `muster read`: claims with their quotes; nothing is saved. */
export const read: Command = {
  name: "read",
  usage: "FILE|- [--published DAY] [--mission ID] | --filter",
  options: {
    published: {
      value: "DAY",
      summary: "publication day, against which words such as Tuesday are read",
    },
    mission: { value: "ID", summary: "the mission it is about, where that is known" },
    reader: {
      value: "NAME",
      summary: "rules (default), llm (a language model, see docs/model.md), or both",
    },
    filter: {
      summary: "JSON Lines {id,text,published?,lang?,title?} in, {id,claims,problems} out",
    },
    workers: { value: "N", summary: "with --filter: worker threads (default: one for each core)" },
    progress: { summary: "with --filter: counts, rate and time left on standard error" },
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
    const { published, filter, reader = "rules" } = given.options;
    const [file, ...more] = given.words;
    if (published !== undefined && !isDay(published)) {
      world.say(
        `"${published}" is no calendar day. Write it as year-month-day, such as 2024-02-22.`,
      );
      return 1;
    }
    if (reader !== "rules" && reader !== "llm" && reader !== "both") {
      return calledWrongly(world, "read", `There is no reader "${reader}": rules, llm or both.`);
    }
    if (filter !== undefined) {
      if (file !== undefined)
        return calledWrongly(world, "read", "--filter reads standard input; name no file.");
      if (reader !== "rules")
        return calledWrongly(world, "read", "--filter reads with the rules only.");
      return readFilter(given, world);
    }
    if (file === undefined || more.length > 0) {
      return calledWrongly(world, "read", "Name one file, or - for standard input.");
    }
    return readFile(file, reader, given, world);
  },
};

async function readFile(
  file: string,
  reader: "rules" | "llm" | "both",
  given: Given,
  world: World,
): Promise<ExitCode> {
  const model = reader === "rules" ? ok(null) : modelSetting(world.env);
  if (!model.ok) return calledWrongly(world, "read", model.refusal);
  const text = await inputText(file, world);
  if (!text.ok) {
    world.say(text.refusal);
    return 1;
  }
  const { published, mission } = given.options;
  const input = {
    text: text.value,
    ...(published === undefined ? {} : { published }),
    ...(mission === undefined ? {} : { mission }),
  };
  return withLedger(given, world, "read", async ({ desk }) => {
    const reading =
      model.value === null || reader === "rules"
        ? await readText(desk, input)
        : await readTwice(desk, input, reader, model.value.setting);
    if (!reading.ok) return refused(world, reading.refusal);
    showClaims(reading.value.claims, text.value, given, world);
    showRemarks(reading.value, model.value, world);
    return 0;
  });
}

interface ShownClaim {
  readonly claim: Claim;
  readonly confidence: number;
  readonly readers?: readonly string[];
}

interface Shown {
  readonly claims: readonly ShownClaim[];
  readonly published: Day | null;
  readonly problems: readonly { readonly message: string }[];
  readonly proposedMissions?: readonly { readonly id: string; readonly name: string }[];
  readonly model?: Pick<ModelReading, "refused" | "usage">;
}

function showClaims(claims: readonly ShownClaim[], text: string, given: Given, world: World): void {
  const width = world.columns ?? 100;
  for (const { claim, confidence, readers } of claims) {
    if (given.options["json"] !== undefined) {
      world.out(JSON.stringify({ ...claim, confidence, ...(readers && { readers }) }));
      continue;
    }
    const quote = text.slice(claim.quote.start, claim.quote.end);
    const found = readers === undefined ? "" : `, found by ${readers.join(" and ")}`;
    world.out(
      `${describeClaim(claim)}  [${claim.mission}, ${confidence.toFixed(2)}${found}]\n${wrap(`“${quote}”`, width, "    ")}\n`,
    );
  }
}

function showRemarks(reading: Shown, model: ModelOfEnvironment | null, world: World): void {
  const { claims, problems, proposedMissions = [], published } = reading;
  if (published === null) {
    world.say(
      "The text does not say when it was published; give --published DAY to date its claims.",
    );
  }
  for (const { message } of problems) world.say(`Not settled: ${message}`);
  for (const { id, name } of proposedMissions)
    world.say(`Not on file: ${name} (proposed id ${id}).`);
  if (reading.model !== undefined) {
    const refusals = refusalReport(reading.model.refused);
    if (refusals !== null) world.say(refusals);
    world.say(usageReport(reading.model.usage, model?.price ?? null));
  }
  world.say(`${claims.length} ${claims.length === 1 ? "claim" : "claims"}; nothing was saved.`);
}
