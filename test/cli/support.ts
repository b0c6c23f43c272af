import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main.ts";

/** What a command said and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

/** A folder of its own, and the command line in it on a fixed day. */
export function commandLine(
  env: Readonly<Record<string, string>> = {},
  home = join(import.meta.dirname, "..", ".."),
): {
  readonly folder: string;
  readonly path: (name: string) => string;
  readonly muster: (...args: readonly string[]) => Promise<Outcome>;
  readonly type: (input: string, ...args: readonly string[]) => Promise<Outcome>;
  readonly clear: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "muster-cli-"));
  let ids = 0;
  const type = async (input: string, ...args: readonly string[]): Promise<Outcome> => {
    const out: string[] = [];
    const said: string[] = [];
    const code = await main(args, {
      env: { MUSTER_HOME: folder, MUSTER_AUTHOR: "tester", ...env },
      now: () => "2026-03-22T09:00:00.000Z",
      newId: () => `id-${++ids}`,
      out: (text) => out.push(text),
      say: (text) => said.push(text),
      columns: null,
      input: (async function* () {
        yield new TextEncoder().encode(input);
      })(),
      home,
      version: "0.0.0",
      untilStopped: async () => undefined,
    });
    return { code, out: out.join("\n"), said: said.join("\n") };
  };
  return {
    folder,
    path: (name) => join(folder, name),
    muster: (...args) => type("", ...args),
    type,
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
