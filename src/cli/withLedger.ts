import type { ExitCode, Given, OpenLedger, World } from "./command.ts";
import { isNewLedger, openLedger, type Wish } from "./ledgerFile.ts";

/**
 * Open the ledger a call names, work with it, and close it again however the work ends.
 *
 * A ledger that the call made and wrote nothing into goes again where the call is refused.
 */
export async function withLedger(
  given: Given,
  world: World,
  wish: Wish,
  work: (ledger: OpenLedger) => Promise<ExitCode>,
): Promise<ExitCode> {
  const made = wish === "write" && isNewLedger(given, world);
  const opened = await openLedger(given, world, wish);
  if (!opened.ok) {
    world.say(opened.refusal);
    return 1;
  }
  const { store } = opened.value;
  let code: ExitCode | null = null;
  try {
    code = await work(opened.value);
    return code;
  } finally {
    if (made && code !== 0) await store.discardEmpty();
    else await store.close();
  }
}
