/** A schema of the description, as far as types are made of it. */
interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly description?: string;
}

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

interface DescribedOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters: readonly (Pick<Schema, "description"> & {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: Schema;
  })[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

const START = `// Printed from the API's own description; change that, then print again with
// \`npx vitest run test/api/client -u\`.

/** One calendar day, such as \`2024-02-22\`. */
export type Day = \`\${number}-\${number}-\${number}\`;

/** A day, a month or a year. */
export type PartialDay = Day | \`\${number}-\${number}\` | \`\${number}\`;

/** A moment in UTC, such as \`2024-02-22T10:00:00.000Z\`. */
export type Instant = \`\${Day}T\${string}Z\`;`;

const TEXTS: Readonly<Record<string, string>> = {
  date: "Day",
  "partial-date": "PartialDay",
  "date-time": "Instant",
};

/** The types of the client, from the description that the API gives of itself. */
export function clientPage(description: unknown): string {
  const { paths, components } = description as Described;
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) => `${comment(schema.description)}readonly ${name}: ${typeOf(schema)};`,
  );
  const places = all.map(({ path, method, operation }) => {
    const { file } = replyOf(operation);
    const place = [method, path, ...(file ? ["file"] : [])].map((one) => JSON.stringify(one));
    return `${operation.operationId}: [${place.join(", ")}],`;
  });
  const parts = [
    START,
    `/** What is sent and answered, by the name that the description gives it. */
export interface Schemas {\n${schemas.join("\n")}\n}`,
    `/** What each operation takes, what it answers, and the codes with which it says no. */
export interface Operations {\n${all.map(({ operation }) => described(operation)).join("\n")}\n}`,
    `/** Where each operation is: its method and path, and whether it answers with a file. */
export const PLACES = {\n${places.join("\n")}\n} as const satisfies Readonly<Record<keyof Operations, readonly [string, string, "file"?]>>;`,
  ];
  return indented(parts.join("\n\n"));
}

function indented(text: string): string {
  let depth = 0;
  const lines = text.split("\n").map((line) => {
    if (line.startsWith("}")) depth--;
    const place = "  ".repeat(line === "" ? 0 : depth);
    if (line.endsWith("{")) depth++;
    return `${place}${line}`;
  });
  return `${lines.join("\n")}\n`;
}

function described(operation: DescribedOperation): string {
  const { operationId, summary, description, parameters, requestBody } = operation;
  const asked = parameters
    .filter((one) => one.in !== "header")
    .map((one) => ({ ...one, schema: { ...one.schema, ...describing(one.description) } }));
  const body = requestBody?.content["application/json"]?.schema;
  const input: Schema = {
    type: "object",
    properties: {
      ...Object.fromEntries(asked.map(({ name, schema }) => [name, schema])),
      ...(body === undefined ? {} : { body }),
    },
    required: [
      ...asked.flatMap(({ name, required }) => (required ? [name] : [])),
      ...(body === undefined ? [] : ["body"]),
    ],
  };
  const codes = Object.values(operation.responses).flatMap(({ content }) => codesOf(content));
  return [
    `${comment([`${summary}.`, description].filter(Boolean).join(" "))}readonly ${operationId}: {`,
    `readonly asked: ${typeOf(input)};`,
    `readonly reply: ${replyOf(operation).type};`,
    `readonly refusal: ${codes.toSorted().map(literal).join(" | ")};`,
    "};",
  ].join("\n");
}

function codesOf(content: Content | undefined): readonly unknown[] {
  const text = JSON.stringify(content?.["application/problem+json"] ?? {});
  const [, codes = ""] = /"enum":\[([^\]]*)\]/.exec(text) ?? [];
  return JSON.parse(`[${codes}]`);
}

function replyOf({ responses }: DescribedOperation): { type: string; file: boolean } {
  const { content = {} } = responses["200"] ?? responses["201"] ?? {};
  const json = content["application/json"];
  return json === undefined
    ? { type: "Response", file: true }
    : { type: typeOf(json.schema), file: false };
}

function typeOf(schema: Schema): string {
  const { anyOf, oneOf, enum: values } = schema;
  if (schema.$ref !== undefined) return `Schemas["${schema.$ref.split("/").at(-1)}"]`;
  if (schema.const !== undefined) return literal(schema.const);
  if (values !== undefined) return values.map(literal).join(" | ");
  if (anyOf !== undefined || oneOf !== undefined)
    return (anyOf ?? oneOf ?? []).map(typeOf).join(" | ");
  if (typeof schema.type === "object")
    return schema.type.map((type) => typeOf({ ...schema, type })).join(" | ");
  switch (schema.type) {
    case "object":
      return objectType(schema);
    case "array":
      return `readonly ${grouped(typeOf(schema.items ?? {}))}[]`;
    case "integer":
      return "number";
    case "string":
      return TEXTS[schema.format ?? ""] ?? "string";
    case undefined:
      return "unknown";
    default:
      return schema.type;
  }
}

function objectType(schema: Schema): string {
  const { properties = {}, required = [], additionalProperties: more, propertyNames } = schema;
  const fields = Object.entries(properties).map(([name, property]) => {
    const needed = required.includes(name);
    return `${comment(property.description)}readonly ${name}${needed ? "" : "?"}: ${typeOf(property)};`;
  });
  // Fields beside those that are known make no difference to a type.
  if (fields.length > 0 || typeof more !== "object") return `{\n${fields.join("\n")}\n}`;
  const names = propertyNames === undefined ? "string" : typeOf(propertyNames);
  return `Readonly<Record<${names}, ${typeOf(more)}>>`;
}

function grouped(type: string): string {
  return / \| | & /.test(type) ? `(${type})` : type;
}

function describing(description: string | undefined): Pick<Schema, "description"> {
  return description === undefined ? {} : { description };
}

function comment(words: string | undefined): string {
  return words === undefined || words === "" ? "" : `/** ${words} */\n`;
}

function literal(value: unknown): string {
  return JSON.stringify(value);
}
