import type { ExitCode, Given, OpenLedger, World } from "./command.ts";
import { openLedger, type Wish } from "./ledgerFile.ts";

/** Open the ledger a call names, work with it, and close it again however the work ends. */
export async function withLedger(
  given: Given,
  world: World,
  wish: Wish,
  work: (ledger: OpenLedger) => Promise<ExitCode>,
): Promise<ExitCode> {
  const opened = await openLedger(given, world, wish);
  if (!opened.ok) {
    world.say(opened.refusal);
    return 1;
  }
  try {
    return await work(opened.value);
  } finally {
    await opened.value.store.close();
  }
}
