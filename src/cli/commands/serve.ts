import { Background, type Desk, listMissions } from "#actions";
import { createApi, serve as listen } from "#api";
import {
  type Command,
  calledWrongly,
  DB_OPTION,
  type ExitCode,
  type Given,
  type World,
} from "../command.ts";
import { openBrowser, openDashboard } from "../dashboard.ts";
import { withLedger } from "../withLedger.ts";

/** The port asked for first; a busy one is answered with the next free one. */
const PORT = 4600;

/** `muster serve`: the dashboard and the API, on this machine only. */
export const serve: Command = {
  name: "serve",
  usage: "[--port N] [--db FILE]",
  options: {
    port: {
      value: "N",
      summary: `the port (default: PORT, else ${PORT}; a busy one gives the next)`,
    },
    host: { value: "ADDRESS", summary: "127.0.0.1 only, until accounts come" },
    "no-open": { summary: "print the address and open no browser" },
    db: DB_OPTION,
  },
  examples: [
    ["muster serve", "the Haiti sample"],
    ["muster serve --db my.db", "a ledger of your own, made if there is none"],
  ],
  run: (given, world) => serveLedger("serve", given, world),
};

/** Serve the ledger that a call names until the person stops it. */
export async function serveLedger(name: string, given: Given, world: World): Promise<ExitCode> {
  const port = Number(given.options["port"] ?? world.env["PORT"] ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return calledWrongly(world, name, "A port is a whole number from 1 to 65535.");
  }
  const own = given.options["db"] ?? world.env["MUSTER_DB"];
  return withLedger(given, world, own === undefined ? "read" : "write", async ({ desk, file }) => {
    const built = await openDashboard(world);
    if (built === null) return 3;
    const background = new Background(desk, (error) =>
      world.say(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    const app = createApi(desk, {
      dashboard: built.folder,
      draw: built.draw,
      drawFirst: built.drawFirst,
      version: world.version,
      background,
    });
    const server = await listen(app, { host: given.options["host"] ?? "127.0.0.1", port });
    if (!server.ok) {
      world.say(server.refusal.message);
      return 1;
    }
    const { address, close } = server.value;
    world.out(`Muster is open at ${address}`);
    world.say(own === undefined ? aboutSample(file) : await aboutOwn(desk, file));
    world.say("Ctrl-C stops it.");
    if (given.options["no-open"] === undefined) openBrowser(address, world);
    background.start();
    await world.untilStopped();
    await background.stop();
    await close();
    return 0;
  });
}

async function aboutOwn(desk: Desk, file: string): Promise<string> {
  const missions = await listMissions(desk);
  if (missions.length > 0) return `Your ledger: ${file}`;
  return [
    `Your ledger: ${file}`,
    "It has no mission yet. Give it the sample's, or a file of your own like it:",
    `npx muster missions --add samples/haiti/missions.json --db ${file}`,
  ].join("\n");
}

function aboutSample(file: string): string {
  return [
    `It shows the Haiti sample (${file}), which is read-only.`,
    "To keep a ledger of your own: npm start -- --db my.db (or muster serve --db my.db).",
    "Give it missions with: npx muster missions --add samples/haiti/missions.json --db my.db",
  ].join("\n");
}
