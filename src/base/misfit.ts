/** What a schema found wrong with a value, in the form in which schema libraries tell it. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  /** Of a choice between forms: what each found wrong. */
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

/** A place in a value that does not fit, and what is said of it in a sentence that begins with the place. */
export interface Misfit {
  /** Names and numbers that lead to the place, as in `claim.quote.start`; empty for the whole. */
  readonly at: string;
  /** What is expected there, and what was found. */
  readonly message: string;
}

/** Tell in words what a schema found wrong with a value, place by place, without the words of its library. */
export function misfits(issues: readonly SchemaIssue[], value: unknown): readonly Misfit[] {
  return issues.flatMap((issue): readonly Misfit[] => {
    const at = issue.path.map(String).join(".");
    if (issue.keys !== undefined && issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({
        at: [...issue.path.map(String), short(key)].join("."),
        message: "is not known here; look for a slip in its name",
      }));
    const found = valueAt(value, issue.path);
    const expected = expectation(issue);
    if (found !== undefined) return [{ at, message: `${expected}; found ${shown(found)}` }];
    const form = /^must be (?<form>.+)$/.exec(expected)?.groups?.["form"];
    return [{ at, message: form === undefined ? "is missing" : `is missing; it is ${form}` }];
  });
}

const FORMS: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "an object",
  record: "an object",
  string: "a text",
};

function expectation(issue: SchemaIssue): string {
  const { code, message, values, options, expected, errors } = issue;
  // A schema's own sentence says more than its kind does.
  if (!/^(Invalid|Too |Unrecognized)/.test(message)) return message;
  const choice = values ?? options;
  if (choice !== undefined)
    return choice.length === 1
      ? `must be ${String(choice[0])}`
      : `is one of: ${choice.map(String).join(", ")}`;
  if (code === "invalid_type") return `must be ${FORMS[expected ?? ""] ?? expected}`;
  if (code === "too_small") return `is too small or short; the least is ${issue.minimum}`;
  if (code === "too_big") return `is too large or long; the most is ${issue.maximum}`;
  const forms = errors?.map(([first]) =>
    first?.path.length === 0 ? FORMS[first.expected ?? ""] : undefined,
  );
  return forms === undefined || forms.length === 0 || forms.includes(undefined)
    ? "has none of the forms that are taken here"
    : `must be ${forms.join(" or ")}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (held, key) => (held as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key],
    value,
  );
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return short(typeof value === "string" ? JSON.stringify(value) : String(value));
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
