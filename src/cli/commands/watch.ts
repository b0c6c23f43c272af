import { lookInFolder } from "#actions";
import { type Command, calledWrongly, DB_OPTION } from "../command.ts";
import { inputBytes } from "../inputBytes.ts";
import { FACT_OPTIONS, sourceFacts } from "../sourceFacts.ts";
import { withLedger } from "../withLedger.ts";

const EVERY_MS = 2_000;

/** `muster watch`: take in whatever is put into a folder. */
export const watch: Command = {
  name: "watch",
  usage: "FOLDER [--once]",
  options: {
    ...FACT_OPTIONS,
    once: { summary: "take in what is there and new, then end" },
    db: DB_OPTION,
  },
  examples: [["muster watch inbox --db my.db", "keep what is dropped into the folder inbox"]],
  run: async (given, world) => {
    const [folder, ...more] = given.words;
    if (folder === undefined || more.length > 0)
      return calledWrongly(world, "watch", "Name one folder.");
    const facts = sourceFacts(given.options);
    if (facts === null)
      return calledWrongly(world, "watch", "--redistribute is one of: full, quote, none.");
    const found = await inputBytes(folder, world);
    if (!found.ok || found.value !== "folder") {
      world.say(found.ok ? `${folder} is a file. Name a folder.` : found.refusal);
      return 1;
    }
    const still = given.options["once"] !== undefined;
    return withLedger(given, world, "write", async ({ desk }) => {
      let stopped = still;
      const end = still
        ? Promise.resolve()
        : world.untilStopped().then(() => {
            stopped = true;
          });
      if (!still) world.say(`Watching ${folder}. Stop with Ctrl-C.`);
      do {
        for (const { path, taken } of await lookInFolder(desk, folder, { facts, still })) {
          if (!taken.ok) world.say(`Refused ${path}: ${taken.refusal.message}`);
          else {
            const { document, known, proposals } = taken.value;
            world.say(
              known
                ? `${path} is in the ledger already, as ${document.id}.`
                : `${path} is kept as ${document.id}, with ${proposals.length} proposed claims.`,
            );
          }
        }
        if (!stopped) await Promise.race([end, new Promise((go) => setTimeout(go, EVERY_MS))]);
      } while (!stopped);
      return 0;
    });
  },
};
