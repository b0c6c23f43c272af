import type { Command } from "./command.ts";

/** Every command by name, in the order of help; each is loaded when it is called. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./commands/start.ts")).start,
  serve: async () => (await import("./commands/serve.ts")).serve,
  board: async () => (await import("./commands/board.ts")).board,
  why: async () => (await import("./commands/why.ts")).why,
  changes: async () => (await import("./commands/changes.ts")).changes,
  table: async () => (await import("./commands/table.ts")).table,
  brief: async () => (await import("./commands/brief.ts")).brief,
  missions: async () => (await import("./commands/missions.ts")).missions,
  read: async () => (await import("./commands/read.ts")).read,
  add: async () => (await import("./commands/add.ts")).add,
  feeds: async () => (await import("./commands/feeds.ts")).feeds,
  watch: async () => (await import("./commands/watch.ts")).watch,
  jobs: async () => (await import("./commands/jobs.ts")).jobs,
  proposals: async () => (await import("./commands/proposals.ts")).proposals,
  accept: async () => (await import("./commands/decide.ts")).accept,
  amend: async () => (await import("./commands/decide.ts")).amend,
  reject: async () => (await import("./commands/decide.ts")).reject,
  retract: async () => (await import("./commands/retract.ts")).retractCommand,
  sample: async () => (await import("./commands/sample.ts")).sample,
  verify: async () => (await import("./commands/verify.ts")).verify,
  backup: async () => (await import("./commands/backup.ts")).backup,
  export: async () => (await import("./commands/transfer.ts")).exportCommand,
  restore: async () => (await import("./commands/transfer.ts")).restore,
  import: async () => (await import("./commands/transfer.ts")).importCommand,
};
