import { type AddedDocument, addDocument, type DocumentInput } from "#actions";
import { describeClaim } from "#ledger";
import { type Command, calledWrongly, DB_OPTION, JSON_OPTION, refused } from "../command.ts";
import { inputText } from "../inputText.ts";
import { drawTable } from "../table.ts";
import { withLedger } from "../withLedger.ts";

/** `muster add`: keep a document and the claims proposed from it. */
export const add: Command = {
  name: "add",
  summary: "Keep a document, and propose the claims read from it.",
  usage: "FILE|- [--published DAY] [--publisher NAME]",
  options: {
    published: { value: "DAY", summary: "publication day, where the text does not tell it" },
    publisher: { value: "NAME", summary: "who published it" },
    origin: {
      value: "NAME",
      summary: "the wire or body the report stems from (default: the publisher)",
    },
    title: { value: "WORDS", summary: "its headline" },
    url: { value: "ADDRESS", summary: "where it stands" },
    lang: { value: "CODE", summary: "its language (default: found from the text)" },
    mission: { value: "ID", summary: "the mission it is about, where that is known" },
    internal: { summary: "not for publication, such as a note of a call" },
    db: DB_OPTION,
    json: JSON_OPTION,
  },
  examples: [
    [
      'muster add article.txt --published 2024-02-22 --publisher "The Daily" --db my.db',
      "keep an article",
    ],
  ],
  run: async (given, world) => {
    const [file, ...more] = given.words;
    if (file === undefined || more.length > 0)
      return calledWrongly(world, "add", "Name one file, or - for standard input.");
    const text = await inputText(file, world);
    if (!text.ok) {
      world.say(text.refusal);
      return 1;
    }
    return withLedger(given, world, "write", async ({ desk }) => {
      const added = await addDocument(desk, documentInput(text.value, given.options));
      if (!added.ok) return refused(world, added.refusal);
      if (given.options["json"] !== undefined) world.out(JSON.stringify(added.value));
      else show(added.value, world.out, world.say);
      return 0;
    });
  },
};

function documentInput(text: string, options: Readonly<Record<string, string>>): DocumentInput {
  const named = ["published", "publisher", "origin", "title", "url", "lang", "mission"] as const;
  const given = named.flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(given),
    text,
    ...(options["internal"] === undefined ? {} : { visibility: "internal", redistribute: "none" }),
  };
}

function show(
  added: AddedDocument,
  out: (text: string) => void,
  say: (text: string) => void,
): void {
  const { document, proposals, problems, proposedMissions, known } = added;
  if (known) {
    say(
      `This document is in the ledger already, as ${document.id}; nothing was added. See: muster proposals --document ${document.id}`,
    );
    return;
  }
  say(`Kept as ${document.id} (published ${document.published}, ${document.publisher}).`);
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
  for (const { message } of problems) say(`Not settled: ${message}`);
  for (const { id, name } of proposedMissions) {
    say(
      `It speaks of a mission that is not on file: ${name}. Put it on file under the id ${id} before accepting its claims.`,
    );
  }
  say("Nothing counts before it is accepted. Go on with: muster proposals, muster accept CLAIM");
}
