import type { Command } from "../command.ts";
import { serve, serveLedger } from "./serve.ts";

/** `muster start`: what `npm start` runs. */
export const start: Command = {
  ...serve,
  name: "start",
  examples: [["npm start", "the Haiti sample"]],
  run: (given, world) => serveLedger("start", given, world),
};
