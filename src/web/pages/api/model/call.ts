import type { ApiOperation } from "./described.ts";

/** What is filled in for a call: parameters by name, what is empty is left out; and the body. */
export interface Filled {
  readonly values: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** The example of an operation, to begin with. */
export function exampleOf({ parameters, body }: ApiOperation): Filled {
  return { values: Object.fromEntries(parameters.map((one) => [one.name, one.example])), body };
}

/** The address of a call, from `/api`. */
export function addressOf({ path, parameters }: ApiOperation, { values }: Filled): string {
  const search = new URLSearchParams();
  let place = path;
  for (const one of parameters) {
    const value = values[one.name] ?? "";
    if (one.place === "path")
      place = place.replace(`{${one.name}}`, () => encodeURIComponent(value));
    else if (value !== "") search.set(one.name, value);
  }
  return search.size === 0 ? place : `${place}?${search}`;
}

/** The call as a line for a shell. */
export function curlOf(origin: string, operation: ApiOperation, filled: Filled): string {
  const called = `curl ${quoted(`${origin}${addressOf(operation, filled)}`)}`;
  if (filled.body === null) return called;
  const key = operation.keyHeader === null ? [] : [`${operation.keyHeader}: any-new-text`];
  const headers = ["Content-Type: application/json", ...key];
  const given = [
    ...headers.map((one) => `-H ${quoted(one)}`),
    `-d ${quoted(compact(filled.body))}`,
  ];
  return [called, ...given].join(" \\\n  ");
}

// In single quotes a shell reads everything as it stands, but for the single quote.
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function compact(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json));
  } catch {
    return json;
  }
}
