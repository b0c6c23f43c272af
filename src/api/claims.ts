import { listClaims, pageOfProposals, viewClaimInFull, viewDocumentInFull } from "#actions";
import { ok } from "#base";
import { route } from "./route.ts";

/** One page of claims. */
export const claimsRoute = route("listClaims", async ({ desk, watch }, { query }) => {
  const page = await listClaims(desk, query);
  return page.ok ? ok({ body: { head: await watch.look(), ...page.value } }) : page;
});

/** One claim with its words and what people made of it. */
export const claimRoute = route("viewClaim", async ({ desk }, { id }) => {
  const claim = await viewClaimInFull(desk, id);
  return claim.ok ? ok({ body: claim.value }) : claim;
});

/** One document with its text and everything claimed from it. */
export const documentRoute = route("viewDocument", async ({ desk }, { id }) => {
  const document = await viewDocumentInFull(desk, id);
  return document.ok ? ok({ body: document.value }) : document;
});

/** One page of claims that wait for a decision. */
export const proposalsRoute = route("listProposals", async ({ desk, watch }, { query }) => {
  const page = await pageOfProposals(desk, query);
  return page.ok ? ok({ body: { head: await watch.look(), ...page.value } }) : page;
});
