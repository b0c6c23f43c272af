import type { DescriptionReply } from "#contract";

/** One parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly place: "path" | "query";
  readonly needed: boolean;
  readonly what: string | null;
  /** What it may be, where that is a list. */
  readonly values: readonly string[] | null;
  readonly form: string;
  readonly example: string;
}

/** One operation, as the page shows it. */
export interface ApiOperation {
  readonly id: string;
  readonly method: "get" | "post";
  readonly path: string;
  readonly summary: string;
  readonly description: string | null;
  /** Calling it adds to the ledger. */
  readonly writes: boolean;
  /** The header that makes it safe to send again; null for what is only asked. */
  readonly keyHeader: string | null;
  readonly parameters: readonly Parameter[];
  /** A body to send, as JSON; null where there is none. */
  readonly body: string | null;
  readonly answer: Answer;
  readonly refusals: readonly Refusal[];
}

/** What an operation answers when all is well. */
export interface Answer {
  readonly statuses: readonly string[];
  readonly types: readonly string[];
  /** Name of its schema, and the schema as JSON. */
  readonly name: string;
  readonly schema: string;
}

/** A reason for which an operation says no. */
export interface Refusal {
  readonly code: string;
  readonly status: string;
  readonly what: string;
}

/** The operations of one kind. */
export interface ApiGroup {
  readonly name: string;
  readonly title: string;
  readonly operations: readonly ApiOperation[];
}

// The description as our own server writes it (`src/api/openapi.ts`).
interface Described {
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<
    Record<string, Readonly<Record<"get" | "post", DescribedOperation | undefined>>>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

interface DescribedOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly description?: string;
    readonly example?: string;
    readonly schema: {
      readonly type?: string;
      readonly format?: string;
      readonly enum?: readonly string[];
    };
  }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly example?: unknown }>>;
  };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Content }>
  >;
}

type Content = Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>;

/** The operations of the description, kind by kind. */
export function readDescription(description: DescriptionReply): readonly ApiGroup[] {
  // Its own schema promises less, so that other programs lean on no more than OpenAPI itself.
  const { tags, paths, components } = description as unknown as Described;
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    (["get", "post"] as const).flatMap((method) => {
      const operation = methods[method];
      return operation === undefined ? [] : [{ path, method, operation }];
    }),
  );
  return tags.map(({ name, description: title }) => ({
    name,
    title,
    operations: all
      .filter(({ operation }) => operation.tags.includes(name))
      .map(({ path, method, operation }) => ({
        id: operation.operationId,
        method,
        path,
        summary: operation.summary,
        description: operation.description === undefined ? null : plain(operation.description),
        writes: operation.parameters.some((one) => one.in === "header" && one.required),
        keyHeader: method === "get" ? null : keyHeaderOf(operation),
        parameters: parametersOf(operation),
        body: bodyOf(operation),
        answer: answerOf(operation, components.schemas),
        refusals: refusalsOf(operation),
      })),
  }));
}

/** The operations that hold every one of the words, in their path, name or sentences. */
export function searchOperations(groups: readonly ApiGroup[], words: string): readonly ApiGroup[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map((group) => ({
      ...group,
      operations: group.operations.filter(({ id, method, path, summary, description }) => {
        const text = [id, method, path, summary, description].join(" ").toLowerCase();
        return wanted.every((word) => text.includes(word));
      }),
    }))
    .filter(({ operations }) => operations.length > 0);
}

function parametersOf({ parameters }: DescribedOperation): readonly Parameter[] {
  return parameters.flatMap((one) => {
    const place = one.in;
    if (place !== "path" && place !== "query") return [];
    const { type = "string", format, enum: values } = one.schema;
    return {
      name: one.name,
      place,
      needed: one.required,
      what: one.description === undefined ? null : plain(one.description),
      values: values ?? null,
      form: format ?? type,
      example: one.example ?? "",
    };
  });
}

// Sentences of the description set code apart by backticks, which a page does without.
function plain(sentence: string): string {
  return sentence.replaceAll("`", "");
}

function keyHeaderOf({ parameters }: DescribedOperation): string | null {
  return parameters.find((one) => one.in === "header")?.name ?? null;
}

function bodyOf({ requestBody }: DescribedOperation): string | null {
  const json = requestBody?.content["application/json"];
  return json === undefined ? null : JSON.stringify(json.example, null, 2);
}

function answerOf(
  { responses }: DescribedOperation,
  schemas: Described["components"]["schemas"],
): Answer {
  const statuses = Object.keys(responses).filter((status) => /^20\d$/.test(status));
  const content = responses[statuses[0] ?? ""]?.content ?? {};
  const [first] = Object.values(content);
  const name = first?.schema.$ref?.split("/").at(-1) ?? "";
  return {
    statuses,
    types: Object.keys(content),
    name,
    schema: JSON.stringify(schemas[name] ?? {}, null, 2),
  };
}

// An error's sentences stand in its status's description, each after its code.
function refusalsOf({ responses }: DescribedOperation): readonly Refusal[] {
  return Object.entries(responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([status, { description }]) =>
      description.split("\n\n").flatMap((line) => {
        const [, code, what] = /^`(\w+)`: (.*)$/s.exec(line) ?? [];
        return code === undefined || what === undefined
          ? []
          : [{ code, status, what: plain(what) }];
      }),
    );
}
