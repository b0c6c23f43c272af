import { basename } from "node:path";
import {
  type AddedDocument,
  describeColumn,
  filesIn,
  importSheet,
  kindOfFile,
  type SourceFacts,
  startJob,
  startLinesJob,
  takeInAddress,
  takeInFile,
} from "#actions";
import { dayOf } from "#base";
import { describeClaim } from "#ledger";
import {
  type Command,
  calledWrongly,
  DB_OPTION,
  type ExitCode,
  type Given,
  JSON_OPTION,
  type OpenLedger,
  refused,
  type World,
} from "../command.ts";
import { inputBytes } from "../inputBytes.ts";
import { runJobHere } from "../jobText.ts";
import { FACT_OPTIONS, sourceFacts } from "../sourceFacts.ts";
import { drawTable } from "../table.ts";
import { withLedger } from "../withLedger.ts";

/** `muster add`: keep a document, or many, and the claims proposed from them. */
export const add: Command = {
  name: "add",
  usage: "FILE|FOLDER|ADDRESS|- [--published DAY] [--publisher NAME]",
  options: {
    ...FACT_OPTIONS,
    "accept-columns": {
      summary: "for a table: read its columns as suggested, now and from now on",
    },
    db: DB_OPTION,
    json: JSON_OPTION,
  },
  examples: [
    [
      'muster add article.html --published 2024-02-22 --publisher "The Daily" --db my.db',
      "keep an article: a page, PDF, mail or plain text",
    ],
    ["muster add https://news.example/a --db my.db", "fetch a page and keep its text"],
    ["muster add pledges.xlsx --mission haiti-mss --db my.db", "propose a claim for each row"],
    ["muster add activities.xml --mission haiti-mss --db my.db", "the same of IATI or FTS flows"],
  ],
  run: async (given, world) => {
    const [source, ...more] = given.words;
    if (source === undefined || more.length > 0) {
      return calledWrongly(
        world,
        "add",
        "Name one file, folder or address, or - for standard input.",
      );
    }
    const facts = sourceFacts(given.options);
    if (facts === null) {
      return calledWrongly(world, "add", "--redistribute is one of: full, quote, none.");
    }
    if (/^https?:\/\//i.test(source)) {
      return withLedger(given, world, "write", async ({ desk }) => {
        const added = await takeInAddress(desk, { address: source }, facts);
        return added.ok ? show(added.value, given, world) : refused(world, added.refusal);
      });
    }
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(source)) {
      world.say("Only addresses that start with https:// or http:// are fetched.");
      return 1;
    }
    const bytes = await inputBytes(source, world);
    if (!bytes.ok) {
      world.say(bytes.refusal);
      return 1;
    }
    const adding = { given, world, facts };
    return withLedger(given, world, "write", (ledger) =>
      bytes.value === "folder"
        ? addFolder(ledger, source, adding)
        : addFile(
            ledger,
            { bytes: bytes.value, name: source === "-" ? "" : basename(source) },
            adding,
          ),
    );
  },
};

interface Adding {
  readonly given: Given;
  readonly world: World;
  readonly facts: SourceFacts;
}

async function addFolder(
  ledger: OpenLedger,
  folder: string,
  { given, world, facts }: Adding,
): Promise<ExitCode> {
  const items = (await filesIn(folder)).map((path) => ({ path }));
  if (items.length === 0) {
    world.say(`${folder} is a folder without files; nothing was added.`);
    return 1;
  }
  const { id } = await startJob(ledger.desk, { title: folder, items, facts });
  return runJobHere(ledger, id, world, given.options["json"] !== undefined);
}

async function addFile(
  ledger: OpenLedger,
  file: { readonly bytes: Uint8Array; readonly name: string },
  { given, world, facts }: Adding,
): Promise<ExitCode> {
  const { desk } = ledger;
  const kind = kindOfFile(file.bytes, file.name);
  if (!kind.ok) return refused(world, kind.refusal);
  if (kind.value === "sheet") return addSheet(ledger, file, { given, world, facts });
  if (kind.value === "lines") {
    const job = await startLinesJob(desk, file, facts);
    if (!job.ok) return refused(world, job.refusal);
    return runJobHere(ledger, job.value.id, world, given.options["json"] !== undefined);
  }
  if (kind.value === "feed") {
    world.say("This is a feed and no document. Add its address with: muster feeds add ADDRESS");
    return 1;
  }
  const { bytes, name } = file;
  const added = await takeInFile(desk, { bytes, ...(name === "" ? {} : { name }) }, facts);
  return added.ok ? show(added.value, given, world) : refused(world, added.refusal);
}

async function addSheet(
  { desk }: OpenLedger,
  file: { readonly bytes: Uint8Array; readonly name: string },
  { given, world, facts }: Adding,
): Promise<ExitCode> {
  const { mission, "accept-columns": accepted } = given.options;
  if (mission === undefined) {
    return calledWrongly(world, "add", "A table needs its mission: --mission ID.");
  }
  const acceptColumns = accepted !== undefined;
  const imported = await importSheet(desk, { ...file, mission, acceptColumns }, facts);
  if (!imported.ok) {
    refused(world, imported.refusal);
    if (imported.refusal.code === "columns_unsettled")
      world.say("To read them as suggested, call again with --accept-columns.");
    return 1;
  }
  const { added, columns, problems, passed } = imported.value;
  if (passed > 0) world.say(`${passed} rows tell of claims that this ledger holds; passed over.`);
  if (added === null) {
    world.say("Nothing was added.");
    return 0;
  }
  world.say(`Read as: ${columns.columns.map(describeColumn).join(", ")}.`);
  for (const { line, message } of problems) world.say(`Row ${line} makes no claim: ${message}`);
  return show(added, given, world);
}

function show(added: AddedDocument, given: Given, { out, say, now }: World): ExitCode {
  if (given.options["json"] !== undefined) {
    out(JSON.stringify(added));
    return 0;
  }
  const { document, proposals, problems, proposedMissions, known } = added;
  if (known) {
    say(
      `This document is in the ledger already, as ${document.id}; nothing was added. See: muster proposals --document ${document.id}`,
    );
    return 0;
  }
  say(
    `Kept as ${document.id} (published ${document.published}, told by ${TOLD_BY[document.publishedFrom]}; ${document.publisher}).`,
  );
  if (document.published > dayOf(now()))
    say(`${document.published} is still to come: no board before that day counts its claims.`);
  if (document.captureOf !== undefined)
    say(`The page has changed: this is a later capture of ${document.captureOf}.`);
  if (document.copyOf !== undefined)
    say(`Its words are those of ${document.copyOf}; both count as one origin: ${document.origin}.`);
  out(
    drawTable(
      [{ title: "claim" }, { title: "says" }, { title: "sure", right: true }],
      proposals.map(({ id, claim, confidence }) => [
        id,
        describeClaim(claim),
        confidence.toFixed(2),
      ]),
    ),
  );
  for (const { code, message } of problems)
    say(code === "hidden_text" ? message : `Not settled: ${message}`);
  for (const { id, name } of proposedMissions) {
    say(
      `It speaks of a mission that is not on file: ${name}. Put it on file under the id ${id} before accepting its claims.`,
    );
  }
  say("Nothing counts before it is accepted. Go on with: muster proposals, muster accept CLAIM");
  return 0;
}

const TOLD_BY = { metadata: "the document itself", text: "its words", person: "you" } as const;
