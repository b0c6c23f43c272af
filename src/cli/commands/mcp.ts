import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { assistantServer } from "../assistant/server.ts";
import { shownTo } from "../assistant/shown.ts";
import { type Command, DB_OPTION } from "../command.ts";
import { withLedger } from "../withLedger.ts";

/** `muster mcp`: an assistant asks the ledger, over standard input and output. */
export const mcp: Command = {
  name: "mcp",
  usage: "[--internal] [--db FILE]",
  options: {
    internal: { summary: "let it see internal documents and proposals too" },
    db: DB_OPTION,
  },
  examples: [["muster mcp --db my.db", "as the command of a server in your assistant's settings"]],
  run: (given, world) =>
    withLedger(given, world, "read", async ({ desk }) => {
      const shown = shownTo(desk, given.options["internal"] === undefined ? "public" : "all");
      const handle = serveStdio(() => assistantServer(shown, world.version), {
        onerror: ({ message }) => world.say(message),
      });
      const inputEnds = new Promise<void>((resolve) => process.stdin.once("end", resolve));
      await Promise.race([world.untilStopped(), inputEnds]);
      await handle.close();
      return 0;
    }),
};
