import { type FileAnswer, type Refusal, viewDigest, viewFeed, viewIati, viewTable } from "#actions";
import { ok, type Result } from "#base";
import type { FileReply } from "#contract";
import type { Answer } from "./parts.ts";
import { route } from "./route.ts";

/** The board, its acts or its claims as a table. */
export const tableRoute = route("viewTable", async ({ desk }, { id, query }) =>
  asFile(await viewTable(desk, { ...query, mission: id })),
);

/** The money behind a board as IATI. */
export const iatiRoute = route("viewIati", async ({ desk }, { id, query }) =>
  asFile(await viewIati(desk, { ...query, mission: id })),
);

/** The changes of a board as a feed. */
export const feedRoute = route("viewFeed", async ({ desk }, { id, query }) =>
  asFile(await viewFeed(desk, { ...query, mission: id })),
);

/** The changes of a board as a letter. */
export const digestRoute = route("viewDigest", async ({ desk }, { id, query }) =>
  asFile(await viewDigest(desk, { ...query, mission: id })),
);

function asFile(made: Result<FileAnswer, Refusal>): Result<Answer<FileReply>, Refusal> {
  if (!made.ok) return made;
  const { name, type, body } = made.value;
  return ok({ body, file: { name, type } });
}
