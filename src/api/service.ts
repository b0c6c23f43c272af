import { ok } from "#base";
import { describeApi } from "./openapi.ts";
import { route } from "./route.ts";

/** That the server answers, and where its ledger stands. */
export const healthRoute = route("viewHealth", async ({ version, watch }) =>
  ok({ body: { status: "ok", version, head: await watch.look() } }),
);

/** The description of the API. */
export const descriptionRoute = route("viewDescription", async ({ version }) =>
  ok({ body: describeApi(version), pinnedTo: "description" }),
);
