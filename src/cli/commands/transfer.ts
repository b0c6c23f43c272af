import { statSync } from "node:fs";
import { fileLines, type LinesRefusal, splitLines } from "#store";
import {
  type Command,
  calledWrongly,
  DB_OPTION,
  type ExitCode,
  JSON_OPTION,
  type World,
} from "../command.ts";
import { withLedger } from "../withLedger.ts";

/** `muster export`: the whole ledger as JSON Lines. */
export const exportCommand: Command = {
  name: "export",
  usage: "",
  options: { db: DB_OPTION },
  examples: [["muster export --db my.db > my.jsonl", "a copy that restores with the same hashes"]],
  run: (given, world) =>
    withLedger(given, world, "read", async ({ store }) => {
      let held: string[] = [];
      for await (const line of store.exportLines()) {
        held.push(line);
        if (held.length < 500) continue;
        world.out(held.join("\n"));
        held = [];
      }
      if (held.length > 0) world.out(held.join("\n"));
      return 0;
    }),
};

/** `muster restore`: an export becomes the same ledger again. */
export const restore: Command = {
  name: "restore",
  usage: "FILE|- --db NEW",
  options: { db: DB_OPTION, json: JSON_OPTION },
  examples: [["muster restore my.jsonl --db restored.db", "same entries, times and hashes"]],
  run: async (given, world) => {
    const source = linesOf("restore", given.words, world);
    if (typeof source === "number") return source;
    return withLedger(given, world, "write", async ({ store, file }) => {
      const done = await store.restoreLines(source);
      if (!done.ok) return refusedLines(world, done.refusal);
      if (given.options["json"] !== undefined) world.out(JSON.stringify(done.value));
      const { seq, hash } = await store.head();
      world.say(`Restored into ${file}: ${seq} entries, head ${hash}`);
      return 0;
    });
  },
};

/** `muster import`: another ledger's entries, with where they come from. */
export const importCommand: Command = {
  name: "import",
  usage: "FILE|- --db FILE",
  options: { db: DB_OPTION, json: JSON_OPTION },
  examples: [["muster import theirs.jsonl --db my.db", "take over what another desk has"]],
  run: async (given, world) => {
    const source = linesOf("import", given.words, world);
    if (typeof source === "number") return source;
    return withLedger(given, world, "write", async ({ store, desk }) => {
      const done = await store.importLines(source, {
        author: desk.ports.author,
        onAck: (count) => {
          if (given.options["json"] !== undefined) world.out(JSON.stringify({ safe: count }));
        },
      });
      if (!done.ok) return refusedLines(world, done.refusal);
      const { ledger, added, repeated } = done.value;
      world.say(`From ledger ${ledger}: ${added} entries added, ${repeated} were here already.`);
      return 0;
    });
  },
};

/** The lines of the file that a call names, or the exit code where it names none that is there. */
function linesOf(
  command: string,
  words: readonly string[],
  world: World,
): ReturnType<typeof fileLines> | AsyncIterable<string> | ExitCode {
  const [file, ...more] = words;
  if (file === undefined || more.length > 0) {
    return calledWrongly(world, command, "Name one export, or - for standard input.");
  }
  if (file === "-") return splitLines(decoded(world.input));
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() === true) return fileLines(file);
  world.say(
    found === undefined ? `There is no file ${file}.` : `${file} is no file. Name an export.`,
  );
  return 1;
}

async function* decoded(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const part of input) yield decoder.decode(part, { stream: true });
  yield decoder.decode();
}

function refusedLines(world: World, { code, message }: LinesRefusal): ExitCode {
  world.say(
    code === "bad_line"
      ? `Nothing was written: ${message}. Give an export as muster export wrote it.`
      : message,
  );
  return 1;
}
