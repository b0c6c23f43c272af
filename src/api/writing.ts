import { addDocument, decideClaim, readText, retract } from "#actions";
import { ok } from "#base";
import { withoutStamp } from "#ledger";
import { route } from "./route.ts";

/** Read a text into claims; nothing is saved. */
export const readRoute = route("readText", async ({ desk }, { body }) => {
  const reading = await readText(desk, body);
  return reading.ok ? ok({ body: reading.value }) : reading;
});

/** Keep a document and the claims proposed from it. */
export const addDocumentRoute = route("addDocument", async ({ desk, watch }, { body, key }) => {
  const added = await addDocument(desk, { ...body, ...(key === undefined ? {} : { key }) });
  if (!added.ok) return added;
  const { document, proposals, problems, proposedMissions, known } = added.value;
  const listed = proposals.map(({ id, claim, confidence }) => ({ id, claim, confidence }));
  const head = await watch.look();
  const reply = {
    head,
    document: withoutStamp(document),
    proposals: listed,
    problems,
    proposedMissions,
    known,
  };
  return ok({ body: reply, status: known ? 200 : 201 });
});

/** Accept, amend or reject a claim. */
export const decideRoute = route("decideClaim", async ({ desk, watch }, { body, key }) => {
  const decided = await decideClaim(desk, { ...body, ...(key === undefined ? {} : { key }) });
  if (!decided.ok) return decided;
  return ok({
    body: { head: await watch.look(), decision: withoutStamp(decided.value) },
    status: 201,
  });
});

/** Take back a claim, a document or another entry. */
export const retractRoute = route("retract", async ({ desk, watch }, { body, key }) => {
  const taken = await retract(desk, { ...body, ...(key === undefined ? {} : { key }) });
  if (!taken.ok) return taken;
  return ok({
    body: { head: await watch.look(), retraction: withoutStamp(taken.value) },
    status: 201,
  });
});
