// The program whose disk fails: appends entries one by one and tells of each that was acknowledged.
import { writeSync } from "node:fs";
import { open, proposalOf } from "./ledgers.ts";

const [file = "", name = "", count = "0"] = process.argv.slice(2);
const store = await open(file);
writeSync(1, "open\n");
for (let number = 0; number < Number(count); number += 1) {
  try {
    const result = await store.append([proposalOf(`${name}-${number}`, number)], { author: "Ann" });
    if (result.ok) writeSync(1, `${name}-${number}\n`);
  } catch (error) {
    writeSync(1, `fault ${error instanceof Error && "code" in error ? error.code : error}\n`);
  }
}
await store.close().catch(() => null);
