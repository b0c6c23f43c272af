import { addHook, changeHook, type HookView, listHooks, sendHooks } from "#actions";
import {
  type Command,
  calledWrongly,
  DB_OPTION,
  type ExitCode,
  type Given,
  JSON_OPTION,
  refused,
  type World,
} from "../command.ts";
import { type Deed, runDeed, showList } from "../deeds.ts";
import { drawTable } from "../table.ts";
import { withLedger } from "../withLedger.ts";

/** `muster hooks`: tell other programs what changes on a board. */
export const hooks: Command = {
  name: "hooks",
  usage: "add ADDRESS --mission ID | list | send | retry|remove HOOK",
  options: {
    mission: { value: "ID", summary: "the mission whose board is followed" },
    db: DB_OPTION,
    json: JSON_OPTION,
  },
  examples: [
    ["muster hooks add https://desk.example/hook --mission haiti-mss --db my.db", "follow a board"],
    ["muster hooks list --db my.db", "what was taken, what waits, what was given up"],
  ],
  run: runDeed("hooks", "webhook", {
    add: { to: "one", run: addOne },
    list: { to: "all", run: list },
    send: { to: "all", run: send },
    retry: change("retry"),
    remove: change("removed"),
  }),
};

function change(to: "retry" | "removed"): Deed {
  return {
    to: "one",
    run: (given, world, id) =>
      withLedger(given, world, "write", async ({ desk }) => {
        const changed = await changeHook(desk, { id, to });
        if (!changed.ok) return refused(world, changed.refusal);
        world.say(changed.value === null ? "The webhook is removed." : hookLine(changed.value));
        return 0;
      }),
  };
}

async function addOne(given: Given, world: World, address: string): Promise<ExitCode> {
  const { mission } = given.options;
  if (mission === undefined)
    return calledWrongly(world, "hooks", "Say whose board is followed: --mission ID.");
  return withLedger(given, world, "write", async ({ desk }) => {
    const added = await addHook(desk, { address, mission });
    if (!added.ok) return refused(world, added.refusal);
    const { hook, secret } = added.value;
    world.out(given.options["json"] === undefined ? secret : JSON.stringify({ ...hook, secret }));
    world.say(
      `Added as ${hook.id}. The line above is the key that its calls are signed with; it is not shown again. ` +
        "While muster serve runs, changes are sent within a minute; without it: muster hooks send",
    );
    return 0;
  });
}

async function list(given: Given, world: World): Promise<ExitCode> {
  return withLedger(given, world, "read", async ({ desk }) => {
    const all = await listHooks(desk);
    const none = "Nobody is told yet. Begin with: muster hooks add ADDRESS --mission ID";
    showList(given, world, all, { none, shown: table });
    for (const hook of given.options["json"] === undefined ? all : [])
      for (const { id, tries, message, at } of hook.dead)
        world.say(`${hook.id}: gave up ${id} on ${at} after ${tries} tries: ${message}`);
    return 0;
  });
}

async function send(given: Given, world: World): Promise<ExitCode> {
  return withLedger(given, world, "write", async ({ desk }) => {
    const called = await sendHooks(desk);
    if (given.options["json"] !== undefined)
      for (const hook of called) world.out(JSON.stringify(hook));
    else if (called.length === 0) world.say("Nothing is due.");
    else for (const hook of called) world.say(hookLine(hook));
    return called.some(({ lastFailure }) => lastFailure !== null) ? 1 : 0;
  });
}

function hookLine({ address, waiting, lastFailure, status }: HookView): string {
  if (status === "gone") return `${address}: ended by its own answer (410).`;
  if (lastFailure === null) return `${address}: taken.`;
  const next = waiting === null ? "" : ` Tried again at ${waiting.nextAt}.`;
  return `${address}: not taken. ${lastFailure.message}${next}`;
}

function table(all: readonly HookView[]): string {
  return drawTable(
    [
      { title: "webhook" },
      { title: "address" },
      { title: "mission" },
      { title: "status" },
      { title: "taken" },
      { title: "waits until" },
      { title: "given up", right: true },
    ],
    all.map(({ id, address, mission, status, lastTakenAt, waiting, dead }) => [
      id,
      address,
      mission,
      status,
      lastTakenAt?.slice(0, 16) ?? "never",
      waiting?.nextAt.slice(0, 16) ?? "",
      String(dead.length),
    ]),
  );
}
