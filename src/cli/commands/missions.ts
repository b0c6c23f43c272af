import { addMissions, listMissions } from "#actions";
import { parseJson } from "#base";
import { type Command, DB_OPTION, JSON_OPTION, refused, type World } from "../command.ts";
import { inputText } from "../inputText.ts";
import { drawTable } from "../table.ts";
import { withLedger } from "../withLedger.ts";

/** `muster missions`: what is on file, and putting mission files on it. */
export const missions: Command = {
  name: "missions",
  usage: "[--add FILE]",
  options: {
    add: { value: "FILE", summary: "a JSON file with one mission or a list of them" },
    db: DB_OPTION,
    json: JSON_OPTION,
  },
  examples: [
    ["muster missions", "what is on file"],
    ["muster missions --add samples/haiti/missions.json --db my.db", "begin a ledger of your own"],
  ],
  run: async (given, world) => {
    const file = given.options["add"];
    const files = file === undefined ? null : await missionFilesIn(file, world);
    if (typeof files === "string") {
      world.say(files);
      return 1;
    }
    return withLedger(given, world, files === null ? "read" : "write", async ({ desk }) => {
      if (files !== null) {
        const added = await addMissions(desk, files);
        if (!added.ok) return refused(world, added.refusal);
        world.say(`On file now: ${added.value.map(({ id }) => id).join(", ")}.`);
      }
      const list = await listMissions(desk);
      if (given.options["json"] !== undefined) {
        for (const mission of list) world.out(JSON.stringify(mission));
        return 0;
      }
      world.out(
        drawTable(
          [{ title: "mission" }, { title: "name" }, { title: "host" }, { title: "newest claim" }],
          list.map(({ id, name, host, newestDay }) => [id, name, host, newestDay ?? "none yet"]),
        ),
      );
      return 0;
    });
  },
};

async function missionFilesIn(file: string, world: World): Promise<readonly unknown[] | string> {
  const text = await inputText(file, world);
  if (!text.ok) return text.refusal;
  const parsed = parseJson(text.value);
  if (!parsed.ok) {
    return `${file} is not JSON: ${parsed.refusal}. Write one mission, or a list of them, as in samples/haiti/missions.json.`;
  }
  return Array.isArray(parsed.value) ? parsed.value : [parsed.value];
}
