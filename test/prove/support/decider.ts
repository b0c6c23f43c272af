// One of two programs that decide on the claims of one ledger at the same time: on its own half,
// then, under keys that both use, on the claims that both want.
import { Desk, decideClaim } from "#actions";
import type { Instant } from "#base";
import { open, valueIn } from "./ledgers.ts";

const [file = "", name = "", from = "0", to = "0", shared = "0"] = process.argv.slice(2);
const desk = new Desk({
  store: await open(file),
  now: () => new Date().toISOString() as Instant,
  newId: () => crypto.randomUUID(),
  author: name,
});
const decide = async (claim: string, key: string) =>
  valueIn(await decideClaim(desk, { claim, verdict: "accepted", key }));
for (let number = Number(from); number < Number(to); number += 1) {
  await decide(`c${number}`, `${name}-${number}`);
}
for (let number = 0; number < Number(shared); number += 1)
  await decide(`s${number}`, `s-${number}`);
