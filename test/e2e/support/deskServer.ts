// A server over a ledger file in a process of its own, so that a test can kill it in the middle.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addMissions, Background, Desk } from "#actions";
import { createApi, serve } from "#api";
import type { Instant } from "#base";
import { openStore } from "#store";

const [file = "", dashboard = "", port = "0", host = ""] = process.argv.slice(2);
const now = () => "2024-02-29T12:00:00.000Z" as Instant;
const newId = () => crypto.randomUUID();
const opened = await openStore({ file, now, newId });
if (!opened.ok) throw new Error(opened.refusal.message);
const store = opened.value;
const desk = new Desk({ store, now, newId, author: "Ann", allowPrivateHosts: [host] });
if ((await store.head()).seq === 0) {
  const missions = join(import.meta.dirname, "../../../samples/haiti/missions.json");
  await addMissions(desk, JSON.parse(readFileSync(missions, "utf8")));
}
const background = new Background(desk, (error) => console.error(error));
const app = createApi(desk, { dashboard, version: "test", freshMs: 0, background });
const serving = await serve(app, { host: "127.0.0.1", port: Number(port) });
if (!serving.ok) throw new Error(serving.refusal.message);
background.start();
process.send?.(serving.value.address);
process.on("disconnect", () => process.exit(0));
