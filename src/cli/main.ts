import { nearest } from "#base";
import type { ExitCode, World } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { failureText } from "./failure.ts";
import { commandHelp, overview } from "./help.ts";
import { machine } from "./machine.ts";
import { parseGiven } from "./parse.ts";
import { withoutControls } from "./table.ts";

/** Run Muster with the words of a command line; gives the exit code. */
export async function main(args: readonly string[], world: World = machine()): Promise<ExitCode> {
  const safe: World = { ...world, say: (words) => world.say(withoutControls(words)) };
  try {
    return await dispatch(args, safe);
  } catch (cause) {
    if (isClosedPipe(cause)) return 0;
    safe.say(`The machine failed: ${failureText(cause)}`);
    if (world.env["MUSTER_DEBUG"] !== undefined && cause instanceof Error)
      safe.say(cause.stack ?? "");
    return 3;
  }
}

async function dispatch(args: readonly string[], world: World): Promise<ExitCode> {
  const [name = "help", ...rest] = args;
  if (name === "help" || name === "--help") return help(rest[0], world);
  if (name === "version" || name === "--version") {
    world.out(world.version);
    return 0;
  }
  if (rest.includes("--help")) return help(name, world);
  const listed = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (listed === undefined) return unknownCommand(name, world);
  const command = await listed.load();
  const given = parseGiven(command, rest);
  if (!given.ok) {
    world.say(`${given.refusal}\nSee: muster help ${name}`);
    return 2;
  }
  return command.run(given.value, world);
}

async function help(name: string | undefined, world: World): Promise<ExitCode> {
  if (name === undefined) {
    world.out(overview(COMMANDS));
    return 0;
  }
  const listed = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (listed === undefined) return unknownCommand(name, world);
  world.out(commandHelp(listed.summary, await listed.load()));
  return 0;
}

function unknownCommand(name: string, world: World): ExitCode {
  const near = nearest(name, Object.keys(COMMANDS));
  const hint = near === null ? "" : ` Did you mean: muster ${near}?`;
  world.say(`There is no command "${name}".${hint}\nSee: muster help`);
  return 2;
}

/** Whether writing failed because the reader of our output went away, as `head` does. */
function isClosedPipe(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "EPIPE";
}
