// A program of its own that appends so many entries, one durable call each.
import type { Instant } from "#base";
import { openStore } from "#store";
import { documentOf, proposalOf, textOf, valueIn } from "./bodies.ts";

const [file = "", name = "", count = "0"] = process.argv.slice(2);
const now = () => new Date().toISOString() as Instant;
const store = valueIn(await openStore({ file, now }));
valueIn(await store.append([documentOf("d1")], { author: "Ann", texts: [textOf()] }));
for (let number = 0; number < Number(count); number += 1) {
  const bodies = [proposalOf(`${name}${number}`), proposalOf(`shared${number}`)];
  valueIn(await store.append(bodies, { author: "Ann", key: `${name}${number}` }));
}
await store.close();
