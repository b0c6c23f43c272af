import { z } from "zod";
import {
  type DescriptionReply,
  ERRORS,
  ERRORS_OF_ALL,
  ERRORS_OF_BODIES,
  ERRORS_OF_WRITES,
  type ErrorCode,
  KEY_HEADER,
  OPERATIONS,
  type Operation,
  problemSchema,
} from "#contract";
import { STATUS } from "./status.ts";

type Schema = Readonly<Record<string, unknown>>;

const REF = "#/components/schemas/";
const TAGS = {
  board: "Boards, and what they are made of",
  files: "Files for other tools",
  claims: "Claims, and those that wait for a decision",
  documents: "Documents and reading",
  writing: "What adds to the ledger; nothing is ever changed or removed",
  service: "The server itself",
} as const satisfies Record<Operation["tag"], string>;

/** Describe the API in OpenAPI 3.1, from the very schemas that check requests. */
export function describeApi(version: string): DescriptionReply & Schema {
  const operations: readonly Operation[] = Object.values(OPERATIONS);
  const paths: Record<string, Record<string, Schema>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Muster",
      version,
      summary: "The ledger of support for multinational missions.",
      description:
        "Answers hold until the ledger grows: each bears an `ETag`, and `If-None-Match` is answered with 304. " +
        "Errors are `application/problem+json` (RFC 9457) with a `code` that stays the same and a sentence on what to do.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: { schemas: componentsOf(operations) },
  };
}

/** Every code that an operation can answer with. */
export function errorsOf(operation: Operation): readonly ErrorCode[] {
  const codes = new Set<ErrorCode>([...ERRORS_OF_ALL, ...operation.errors]);
  if (operation.method === "post") for (const code of ERRORS_OF_BODIES) codes.add(code);
  if (operation.writes === true) for (const code of ERRORS_OF_WRITES) codes.add(code);
  return [...codes].sort();
}

function describe(operation: Operation): Schema {
  const { id, tag, summary, description, body, example } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    parameters: [
      ...parameters(operation.params, "path", { id: example.id }),
      ...parameters(operation.query, "query", example.query ?? {}),
      ...headerParameters(operation),
    ],
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: { $ref: `${REF}${idOf(body)}` },
                example: example.body,
              },
            },
          },
        }),
    responses: { ...goodResponses(operation), ...errorResponses(errorsOf(operation)) },
  };
}

function parameters(
  schema: z.ZodObject,
  place: "path" | "query",
  examples: Readonly<Record<string, string | undefined>>,
): readonly Schema[] {
  const whole = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const required = new Set(whole.required ?? []);
  return Object.entries(whole.properties ?? {}).map(([name, property]) => {
    const { description, ...rest } = property as { readonly description?: string };
    return {
      name,
      in: place,
      required: required.has(name),
      ...(description === undefined ? {} : { description }),
      schema: withoutTextRules(rest),
      ...(examples[name] === undefined ? {} : { example: examples[name] }),
    };
  });
}

// A number in an address is checked as text; its description is that of the number.
function withoutTextRules(schema: Schema): Schema {
  const { pattern, ...rest } = schema;
  return pattern === undefined || schema["type"] === "string" ? schema : rest;
}

function headerParameters({ method, writes }: Operation): readonly Schema[] {
  const header = (name: string, required: boolean, description: string) => ({
    name,
    in: "header",
    required,
    description,
    schema: { type: "string", minLength: 1, maxLength: 200 },
  });
  if (method === "get")
    return [header("If-None-Match", false, "The `ETag` of an answer you hold.")];
  const why = "Any text of your own, new for every write: the same write sent again is done once.";
  return [header(KEY_HEADER, writes === true, why)];
}

function goodResponses({ statuses, reply, method, media }: Operation): Schema {
  const types = media ?? ["application/json"];
  const schema = { $ref: `${REF}${idOf(reply)}` };
  const content = Object.fromEntries(types.map((type) => [type, { schema }]));
  const tag = {
    ETag: { description: "Changes when the answer does.", schema: { type: "string" } },
  };
  const good = statuses.map((status) => [
    String(status),
    {
      description: status === 201 ? "Written" : "As asked",
      ...(method === "get" ? { headers: tag } : {}),
      content,
    },
  ]);
  const same = ["304", { description: "What you hold still stands (If-None-Match)" }];
  return Object.fromEntries(method === "get" ? [...good, same] : good);
}

function errorResponses(codes: readonly ErrorCode[]): Schema {
  const byStatus = Map.groupBy(codes, (code) => String(STATUS[code]));
  return Object.fromEntries(
    [...byStatus].map(([status, here]) => [
      status,
      {
        description: here.map((code) => `\`${code}\`: ${ERRORS[code]}`).join("\n\n"),
        content: {
          "application/problem+json": {
            schema: {
              allOf: [{ $ref: `${REF}Problem` }, { properties: { code: { enum: here } } }],
            },
          },
        },
      },
    ]),
  );
}

/** The schemas that the operations name, and those that these name in turn. */
function componentsOf(operations: readonly Operation[]): Schema {
  const named = operations.flatMap(({ body, reply }) =>
    body === undefined ? [reply] : [reply, body],
  );
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: (id) => `${REF}${id}`,
    unrepresentable: "any",
  });
  const wanted = [...named, problemSchema].map(idOf);
  const found: Record<string, Schema> = {};
  for (let id = wanted.pop(); id !== undefined; id = wanted.pop()) {
    const schema = schemas[id];
    if (schema === undefined || found[id] !== undefined) continue;
    const { $id: _, $schema: _1, id: _2, ...rest } = schema as Schema;
    found[id] = rest;
    for (const [, inner] of JSON.stringify(rest).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (inner !== undefined) wanted.push(inner);
    }
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function idOf(schema: z.ZodType): string {
  const id = schema.meta()?.id;
  if (id === undefined) throw new Error("A body or reply of the contract has no id");
  return id;
}
