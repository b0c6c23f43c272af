import { REFUSAL_CODES } from "#actions";
import { errorsOf, STATUS } from "#api";
import {
  ERROR_CODES,
  ERRORS,
  type Example,
  KEY_HEADER,
  OPERATIONS,
  type Operation,
  type OperationName,
} from "#contract";
import { LIST_EXAMPLES } from "./listExamples.ts";

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly tags: readonly { readonly name: string; readonly description: string }[];
}

interface DescribedOperation {
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly description?: string;
    readonly schema: {
      readonly type?: string;
      readonly enum?: readonly string[];
      readonly format?: string;
    };
  }[];
}

const START = `# The HTTP API

\`muster serve\` answers at \`http://127.0.0.1:4600\`. This page is printed from the API's own table of operations
(\`npx vitest run test/api/page -u\`); the same in OpenAPI 3.1 is at [/api/openapi.json](http://127.0.0.1:4600/api/openapi.json), and
the dashboard's page [API](http://127.0.0.1:4600/?view=api) shows it, to be searched, tried and copied.

- **Three times.** A board is asked for with \`trueOn\`, \`knownAt\` and \`head\`. With all three, the answer never changes.
- **Same head, same bytes.** Each answer to a question bears an \`ETag\`; sent back as \`If-None-Match\` it is answered with 304
  until the ledger grows (or the day ends, where no day was asked for).
- **Strict.** What a path does not know (a field, a parameter, one given twice) is refused, and named.
- **Writes** are JSON with the header \`${KEY_HEADER}\`: any text of your own, new for every write. The same write sent again
  under its key is done once and answered again; another write under it is refused.
- **From here only.** The server listens on 127.0.0.1, takes no other Host, and refuses writes from pages of other sites.
- **Errors** are \`application/problem+json\` (RFC 9457): \`code\` stays the same, \`detail\` says what to do.
- **Pages.** Lists take \`limit\` (1 to 500) and \`after\`; \`next\` in the answer is the \`after\` of the next page, null at the end.

From JavaScript or TypeScript, each operation is a function, with types printed from the same description; the dashboard
calls the API with it too. It runs in Node and in browsers, and needs no other package:

\`\`\`ts
import { createClient, Refused } from "@muster-ledger/muster/client";

const muster = createClient("http://127.0.0.1:4600");
const board = await muster.viewBoard({ id: "haiti-mss", trueOn: "2025-02-05" });
for (const { giver, resource, reached } of board.cells) console.log(giver.key, resource, reached);

try {
  await muster.decideClaim({ body: { claim: "c0004", verdict: "accepted" } }, { key: "any-new-text" });
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.problem?.code, error.message);
}
\`\`\`

An operation that answers with a file gives the \`Response\`. A write without a \`key\` of yours gets one of its own.

To follow the ledger, ask for entries \`since\` the last one you have, as long as there are any; ask again later:

\`\`\`ts
let since = 0; // keep this between runs
for (;;) {
  const { entries, next } = await muster.listEntries({ since, limit: 500 });
  for (const entry of entries) console.log(entry.seq, entry.kind);
  if (next === since) break;
  since = next;
}
\`\`\`

The examples are answered by the sample ledger (those that write, by a copy of it).`;

/** `docs/api.md`, from the table of operations and the description that the API gives of itself. */
export function apiPage(description: unknown): string {
  const { paths, tags } = description as Described;
  const parts = tags.map(({ name, description: words }) => {
    const here = Object.values(OPERATIONS).filter((operation: Operation) => operation.tag === name);
    return [
      `## ${words}`,
      ...here.map((operation) => section(operation, paths[operation.path]?.[operation.method])),
    ].join("\n\n");
  });
  return `${[START, ...parts, errorTable()].join("\n\n")}\n`;
}

/** The address of an example. */
export function addressOf({ path }: Operation, { id, query = {} }: Example): string {
  const search = String(new URLSearchParams(query));
  return `${path.replace("{id}", encodeURIComponent(id ?? ""))}${search === "" ? "" : `?${search}`}`;
}

function section(operation: Operation, described: DescribedOperation | undefined): string {
  const { method, path, summary, description, errors, statuses } = operation;
  const asked = (described?.parameters ?? []).filter((one) => one.in !== "header");
  const rows = asked.map(
    (one) =>
      `| \`${one.name}\` | ${one.in}${one.required ? ", needed" : ""} | ${typeOf(one.schema)} | ${one.description ?? ""} |`,
  );
  const own = [...errors].sort().map((code) => `\`${code}\` ${STATUS[code]}`);
  return [
    `### \`${method.toUpperCase()} ${path}\``,
    `${summary}.${description === undefined ? "" : ` ${description}`}`,
    `\`\`\`sh\n${callOf(operation)}\n\`\`\``,
    ...(rows.length === 0
      ? []
      : [["| name | where | form | |", "|---|---|---|---|", ...rows].join("\n")]),
    ...furtherExamples(operation),
    `Answers ${statuses.join(" or ")} with \`${operation.reply.meta()?.id ?? ""}\`${
      own.length === 0 ? "" : `; errors of its own: ${own.join(", ")}`
    }. ${errorsOf(operation).length} errors in all.`,
  ].join("\n\n");
}

function furtherExamples(operation: Operation): readonly string[] {
  const examples = LIST_EXAMPLES[operation.id as OperationName] ?? [];
  if (examples.length === 0) return [];
  const rows = examples.map(
    ({ query, says }) => `| \`${addressOf(operation, { query })}\` | ${says} |`,
  );
  return [["| such as | gives |", "|---|---|", ...rows].join("\n")];
}

function typeOf({
  type,
  format,
  enum: values,
}: DescribedOperation["parameters"][number]["schema"]): string {
  return values === undefined
    ? (format ?? type ?? "text")
    : values.map((one) => `\`${one}\``).join(" ");
}

function callOf(operation: Operation): string {
  const address = `http://127.0.0.1:4600${addressOf(operation, operation.example)}`;
  if (operation.method === "get") return `curl '${address}'`;
  const headers = ["Content-Type: application/json", `${KEY_HEADER}: any-new-text`];
  const body = JSON.stringify(operation.example.body);
  return [`curl '${address}'`, ...headers.map((one) => `  -H '${one}'`), `  -d '${body}'`].join(
    " \\\n",
  );
}

function errorTable(): string {
  // A refusal that no operation answers is the command line's alone; the rest are the server's own.
  const answered = new Set<string>(Object.values(OPERATIONS).flatMap(errorsOf));
  const refusals = new Set<string>(REFUSAL_CODES);
  const rows = ERROR_CODES.filter((code) => answered.has(code) || !refusals.has(code)).map(
    (code) => `| \`${code}\` | ${STATUS[code]} | ${ERRORS[code]} |`,
  );
  return [
    "## Errors",
    ["| code | status | what it means and what to do |", "|---|---:|---|", ...rows].join("\n"),
  ].join("\n\n");
}
