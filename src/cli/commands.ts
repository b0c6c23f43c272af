import type { Command } from "./command.ts";

/** A command as the list of all shows it. */
export interface Listed {
  /** What it does, in one line. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Every command by name, in the order of help; each is loaded when it is called or told of. */
export const COMMANDS: Readonly<Record<string, Listed>> = {
  start: {
    summary: "Make what is missing, and open the dashboard: what npm start runs.",
    load: async () => (await import("./commands/start.ts")).start,
  },
  serve: {
    summary: "Open the dashboard on this machine.",
    load: async () => (await import("./commands/serve.ts")).serve,
  },
  board: {
    summary: "Show who stands where, as true on a day and known at a day.",
    load: async () => (await import("./commands/board.ts")).board,
  },
  why: {
    summary: "Open a figure: the claims and quotes it is made of, and what was set aside.",
    load: async () => (await import("./commands/why.ts")).why,
  },
  changes: {
    summary: "Show what changed on a board since a day.",
    load: async () => (await import("./commands/changes.ts")).changes,
  },
  table: {
    summary: "Write the board, its acts or its claims as CSV, XLSX or JSON Lines.",
    load: async () => (await import("./commands/table.ts")).table,
  },
  brief: {
    summary:
      "Write the brief: where it stands, who to chase, what changed, each figure with its source.",
    load: async () => (await import("./commands/brief.ts")).brief,
  },
  iati: {
    summary: "Write the money behind a board as IATI 2.03, told by a secondary reporter.",
    load: async () => (await import("./commands/iati.ts")).iati,
  },
  feed: {
    summary: "Write the changes of a mission's board as RSS, Atom or JSON Feed.",
    load: async () => (await import("./commands/news.ts")).feed,
  },
  digest: {
    summary: "Write the changes of the last days as a letter, in HTML or Markdown.",
    load: async () => (await import("./commands/news.ts")).digest,
  },
  publish: {
    summary: "Freeze the dashboard into a folder that any web server can serve.",
    load: async () => (await import("./commands/publish.ts")).publish,
  },
  mcp: {
    summary:
      "Let an assistant ask the ledger (Model Context Protocol over stdio); it cannot write.",
    load: async () => (await import("./commands/mcp.ts")).mcp,
  },
  missions: {
    summary: "List the missions on file, or put mission files on it.",
    load: async () => (await import("./commands/missions.ts")).missions,
  },
  read: {
    summary: "Read a text into claims with their quotes; nothing is saved.",
    load: async () => (await import("./commands/read.ts")).read,
  },
  add: {
    summary: "Keep a document, and propose the claims read from it.",
    load: async () => (await import("./commands/add.ts")).add,
  },
  hooks: {
    summary: "Tell other programs what changes on a board (Standard Webhooks).",
    load: async () => (await import("./commands/hooks.ts")).hooks,
  },
  feeds: {
    summary: "Follow feeds: RSS, Atom, RDF or JSON Feed.",
    load: async () => (await import("./commands/feeds.ts")).feeds,
  },
  watch: {
    summary: "Watch a folder, and keep every file that is put into it.",
    load: async () => (await import("./commands/watch.ts")).watch,
  },
  reread: {
    summary: "Read again what an earlier version of the reader read, and queue what differs.",
    load: async () => (await import("./commands/reread.ts")).reread,
  },
  jobs: {
    summary: "See long work, go on with it, cancel it, try refused items again.",
    load: async () => (await import("./commands/jobs.ts")).jobs,
  },
  proposals: {
    summary: "List the claims that wait for a decision, and what each would change.",
    load: async () => (await import("./commands/proposals.ts")).proposals,
  },
  accept: {
    summary: "Accept claims: they count from now on.",
    load: async () => (await import("./commands/decide.ts")).accept,
  },
  amend: {
    summary: "Accept a claim as you put it; what was read is kept beside it.",
    load: async () => (await import("./commands/decide.ts")).amend,
  },
  reject: {
    summary: "Reject claims, with the reason.",
    load: async () => (await import("./commands/decide.ts")).reject,
  },
  retract: {
    summary: "Take back a claim, a document or another entry, from now on.",
    load: async () => (await import("./commands/retract.ts")).retractCommand,
  },
  sample: {
    summary: "Make the Haiti sample in a file of its own, or say where it lies.",
    load: async () => (await import("./commands/sample.ts")).sample,
  },
  verify: {
    summary: "Check the whole ledger: chain, hashes, texts, quotes, pages.",
    load: async () => (await import("./commands/verify.ts")).verify,
  },
  backup: {
    summary: "Copy the ledger into a new file, whole even while others write.",
    load: async () => (await import("./commands/backup.ts")).backup,
  },
  export: {
    summary: "Write the whole ledger, texts included, as JSON Lines.",
    load: async () => (await import("./commands/transfer.ts")).exportCommand,
  },
  restore: {
    summary: "Make an export the same ledger again, in an empty file.",
    load: async () => (await import("./commands/transfer.ts")).restore,
  },
  import: {
    summary: "Append another ledger's export, with where it comes from; again adds nothing.",
    load: async () => (await import("./commands/transfer.ts")).importCommand,
  },
};
