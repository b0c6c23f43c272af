// The program that is killed: imports an export and tells of each batch that was acknowledged.
import { writeSync } from "node:fs";
import { fileLines } from "#store";
import { open, valueIn } from "./ledgers.ts";

const [file = "", source = ""] = process.argv.slice(2);
const store = await open(file);
const onAck = (count: number) => void writeSync(1, `${count}\n`);
valueIn(await store.importLines(fileLines(source), { author: "importer", onAck }));
await store.close();
