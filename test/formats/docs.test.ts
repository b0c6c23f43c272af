import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answerSelection } from "#actions";
import { IATI_POINTS, TABLE_NAMES, tableOf } from "#formats";
import { testDesk } from "../api/desk.ts";

const DOCS = join(import.meta.dirname, "../../docs");

const START = `# Formats

Every format answers the same question: a mission, the three times (\`--true-on\`, \`--known-at\`, \`--head\`), and of whom and what
(\`--parties KEN,USA\`, \`--resources funding\`). Each says which question it answers, so that it can be asked again and cited; the
same question gives the same bytes. A party, resource or mission that nobody here knows is refused, with what may be meant; a state of
which no claim speaks gives an empty answer, and the command says so.

| format | command | address |
|---|---|---|
| CSV, with its dictionary (CSV on the Web) | \`muster table board --to out\` | \`/api/missions/{id}/table?format=csv\` |
| XLSX, with dictionary and citation as sheets | \`muster table --format xlsx --to out\` | \`…/table?format=xlsx\` |
| JSON Lines, dictionary and citation first | \`muster table claims --format jsonl\` | \`…/table?format=jsonl\` |
| IATI 2.03 ([iati.md](iati.md)) | \`muster iati\` | \`/api/missions/{id}/iati\` |
| changes as RSS, Atom or JSON Feed | \`muster feed\` | \`/api/missions/{id}/feed\` |
| changes as a letter, HTML or Markdown | \`muster digest\` | \`/api/missions/{id}/digest\` |
| a brief in Markdown | \`muster brief\` | |
| a site of plain files ([publishing.md](publishing.md)) | \`muster publish\` | |
| an assistant (Model Context Protocol) | \`muster mcp\` | |
| the whole ledger, restorable | \`muster export\` | |
| JSON ([api.md](api.md)) | \`muster board --json\` | \`/api/…\` |

**Numbers stay numbers; unknown is empty, never 0.** In CSV a text that a spreadsheet could take for a formula starts with an
apostrophe that is not part of it (so does a text that starts with one itself); in XLSX every text is stored as a text. More than
forty dangerous starts are tested, also by opening the files in LibreOffice.

**Whose words.** The sample's texts are Muster's summaries of pages, not the publishers' words; every quote says so and links to
its page. A document whose \`redistribute\` is \`none\` gives no quote, and no slot of its claims more than six words; only
\`muster brief\` and the page of the brief, which are yours like your boards, tell both.

**Assistants** see what may be shown to anybody; \`muster mcp --internal\` adds internal documents and proposals. They cannot write.

The columns below are printed from code (\`npx vitest run test/formats/docs -u\`).`;

test("docs/formats.md lists every column of every table as the tables do", async () => {
  const answered = await answerSelection(await testDesk(), {
    mission: "haiti-mss",
    trueOn: "2025-02-05",
  });
  if (!answered.ok) throw new Error(answered.refusal.message);
  const sections = TABLE_NAMES.map((name) => {
    const { means, columns } = tableOf(name, answered.value);
    const rows = columns.map(
      (column) => `| \`${column.name}\` | ${column.form} | ${column.means} |`,
    );
    return [
      `## The table \`${name}\``,
      `${means}.`,
      ["| column | form | means |", "|---|---|---|", ...rows].join("\n"),
    ].join("\n\n");
  });
  await expect(`${[START, ...sections].join("\n\n")}\n`).toMatchFileSnapshot(
    join(DOCS, "formats.md"),
  );
});

test("docs/iati.md lists the points that our own check knows, and no other", () => {
  const listed = readFileSync(join(DOCS, "iati.md"), "utf8")
    .match(/^- .*$/gm)
    ?.map((line) => line.slice(2));
  expect(listed).toEqual([...IATI_POINTS]);
});
