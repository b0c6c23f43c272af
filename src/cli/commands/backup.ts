import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { type Command, calledWrongly, DB_OPTION } from "../command.ts";
import { folderRefusal } from "../outFolder.ts";
import { withLedger } from "../withLedger.ts";

/** `muster backup`: a copy of the ledger that is whole, also while others write. */
export const backup: Command = {
  name: "backup",
  usage: "NEWFILE [--db FILE]",
  options: { db: DB_OPTION },
  examples: [["muster backup my-2026-03-21.db --db my.db", "today's copy"]],
  run: async (given, world) => {
    const [file, ...more] = given.words;
    if (file === undefined || more.length > 0)
      return calledWrongly(world, "backup", "Name the new file.");
    return withLedger(given, world, "read", async ({ store }) => {
      if (existsSync(file)) {
        world.say(`${file} is there already, and a backup overwrites nothing. Name a new file.`);
        return 1;
      }
      const refusal = folderRefusal(dirname(file));
      if (refusal !== null) {
        world.say(`Nothing was written: ${refusal}`);
        return 1;
      }
      await store.backup(file);
      world.out(`Copied to ${file}. Check it with: muster verify --db ${file}`);
      return 0;
    });
  },
};
