import { listMissions } from "#actions";
import type { Command } from "../command.ts";
import { openSample } from "../ledgerFile.ts";

/** `muster sample`: make the Haiti sample, or say where it lies. */
export const sample: Command = {
  name: "sample",
  usage: "",
  options: {},
  examples: [["muster sample", "make the sample, and see what it holds"]],
  run: async (_given, world) => {
    const opened = await openSample(world);
    if (!opened.ok) {
      world.say(opened.refusal);
      return 1;
    }
    const { desk, store, file } = opened.value;
    try {
      const { seq } = await store.head();
      const missions = await listMissions(desk);
      world.out(`${seq} entries in ${file}`);
      for (const { id, name, newestDay } of missions) world.out(`${id}: ${name}, to ${newestDay}`);
      world.say("Its texts are Muster's own summaries of public pages, not the pages' words.");
      return 0;
    } finally {
      await store.close();
    }
  },
};
