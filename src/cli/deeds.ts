import { type Command, calledWrongly, type ExitCode, type Given, type World } from "./command.ts";

/** One of the things that a command does; its first word chooses it. */
export interface Deed {
  /** Whether the second word names the one thing to which it is done. */
  readonly to: "one" | "all" | "either";
  readonly run: (given: Given, world: World, name: string) => Promise<ExitCode>;
}

/** Run a command by its first word, which says what is done; without words it lists. */
export function runDeed(
  command: string,
  thing: string,
  deeds: Readonly<Record<string, Deed>>,
): Command["run"] {
  const names = Object.keys(deeds);
  return async (given, world) => {
    const wrong = (message: string) => calledWrongly(world, command, message);
    const [what = "list", name, ...more] = given.words;
    const deed = Object.hasOwn(deeds, what) ? deeds[what] : undefined;
    if (deed === undefined)
      return wrong(`There is no "${what}": ${names.slice(0, -1).join(", ")} or ${names.at(-1)}.`);
    if (more.length > 0) return wrong(`Name one ${thing}.`);
    if (deed.to === "one" && name === undefined) return wrong(`Say which ${thing} to ${what}.`);
    if (deed.to === "all" && name !== undefined)
      return wrong(`"${name}" is too much: ${what} is not about one ${thing}.`);
    return deed.run(given, world, name ?? "");
  };
}

/** Show a list: in JSON a line each where that is asked for, else as `shown`; what is empty by a sentence. */
export function showList<T>(
  given: Given,
  world: World,
  all: readonly T[],
  texts: { readonly none: string; readonly shown: (all: readonly T[]) => string },
): void {
  if (given.options["json"] !== undefined) for (const one of all) world.out(JSON.stringify(one));
  else if (all.length === 0) world.say(texts.none);
  else world.out(texts.shown(all));
}
