import { Hono } from "hono";
import type { Background, Desk } from "#actions";
import type { DrawEmbed, DrawFirst } from "#contract";
import { Answers } from "./answers.ts";
import { boardRoute, changesRoute, entriesRoute, ledgerRoute, whyRoute } from "./board.ts";
import { claimRoute, claimsRoute, documentRoute, proposalsRoute } from "./claims.ts";
import { EmbedPages } from "./embedPages.ts";
import { Embeds } from "./embeds.ts";
import { factsOfFailure } from "./failure.ts";
import { digestRoute, feedRoute, iatiRoute, tableRoute } from "./files.ts";
import { FirstPages } from "./firstPages.ts";
import { type Carrier, ownHostOnly, sameOriginWrites } from "./guard.ts";
import { HeadWatch } from "./headWatch.ts";
import { captureRoute, documentsRoute, intakeRoute, takeInRoute, tryTableRoute } from "./intake.ts";
import {
  missionRoute,
  missionsRoute,
  namesRoute,
  saveMissionRoute,
  tryMissionRoute,
} from "./missions.ts";
import { Pages } from "./pages.ts";
import type { Parts, Route } from "./parts.ts";
import { problemResponse } from "./problem.ts";
import { effectRoute, reviewRoute, settleRoute, trySettlementRoute } from "./review.ts";
import { addRoute } from "./route.ts";
import { descriptionRoute, healthRoute } from "./service.ts";
import { Shelf } from "./shelf.ts";
import { addDocumentRoute, decideRoute, readRoute, retractRoute } from "./writing.ts";

const ROUTES: readonly Route[] = [
  missionsRoute,
  missionRoute,
  tryMissionRoute,
  saveMissionRoute,
  namesRoute,
  boardRoute,
  whyRoute,
  changesRoute,
  ledgerRoute,
  entriesRoute,
  tableRoute,
  iatiRoute,
  feedRoute,
  digestRoute,
  claimsRoute,
  claimRoute,
  proposalsRoute,
  documentRoute,
  readRoute,
  addDocumentRoute,
  decideRoute,
  retractRoute,
  documentsRoute,
  captureRoute,
  intakeRoute,
  takeInRoute,
  tryTableRoute,
  reviewRoute,
  effectRoute,
  trySettlementRoute,
  settleRoute,
  healthRoute,
  descriptionRoute,
];

/** What an API is made with, beside the desk it works from. */
export interface ApiOptions {
  /** The folder of the built dashboard; null for the API alone. */
  readonly dashboard?: string | null;
  /** Draws what may stand on pages of others; without it there is none. */
  readonly draw?: DrawEmbed | null;
  /** Draws the dashboard's first screen; without it only a browser does. */
  readonly drawFirst?: DrawFirst | null;
  /** Does long work beside the API; without it, jobs and feeds wait for the command line. */
  readonly background?: Background;
  /** The version of Muster: answers of another one are other answers. */
  readonly version: string;
  /** For how many milliseconds a look at the ledger's head holds; only other processes' writes wait for it. */
  readonly freshMs?: number;
  /** Takes down failures of Muster's own; standard error unless given. */
  readonly log?: Parts["log"];
}

/** The API and the dashboard over one desk: a function from requests to answers that needs no server. */
export function createApi(desk: Desk, options: ApiOptions): Hono<Carrier> {
  const parts: Parts = {
    desk,
    version: options.version,
    watch: new HeadWatch(desk, options.freshMs ?? 100),
    shelf: new Shelf(),
    background: options.background ?? null,
    answers: new Answers((done) => (done.ok ? done.value.size : null)),
    log: options.log ?? logToStandardError,
  };
  const app = new Hono<Carrier>();
  app.use(ownHostOnly, sameOriginWrites);
  for (const route of ROUTES) addRoute(app, parts, route);
  refuseOtherMethods(app);
  const { draw = null, drawFirst = null } = options;
  if (draw !== null) addEmbeds(app, new Embeds(parts, new EmbedPages(desk, draw)));
  const pages = new Pages(options.dashboard ?? null);
  if (drawFirst !== null) addFirstPages(app, new FirstPages(parts, pages, drawFirst, app));
  addPages(app, pages);
  app.notFound((c) => problemResponse(c.req.path, { code: "not_found" }));
  app.onError((error, c) => problemResponse(c.req.path, factsOfFailure(error, parts.log)));
  return app;
}

function refuseOtherMethods(app: Hono<Carrier>): void {
  for (const [path, routes] of Map.groupBy(ROUTES, ({ operation }) => operation.path)) {
    const methods = routes.map(({ operation }) => operation.method.toUpperCase());
    const Allow = methods.flatMap((one) => (one === "GET" ? ["GET", "HEAD"] : one)).join(", ");
    app.all(path.replaceAll("{id}", ":id"), (c) => {
      const detail = `${c.req.path} does not take ${c.req.method}; it takes ${Allow}.`;
      return problemResponse(c.req.path, {
        code: "method_not_allowed",
        detail,
        headers: { Allow },
      });
    });
  }
}

function addEmbeds(app: Hono<Carrier>, embeds: Embeds): void {
  app.get("/embed/*", async (c, next) => (await embeds.answer(c)) ?? next());
}

function addFirstPages(app: Hono<Carrier>, first: FirstPages): void {
  app.get("/", async (c, next) => (await first.answer(c)) ?? next());
}

function addPages(app: Hono<Carrier>, pages: Pages): void {
  app.all("*", async (c) => {
    const { path, method } = c.req;
    const found = path === "/api" || path.startsWith("/api/") ? null : pages.find(path);
    if (found === null) return problemResponse(path, { code: "not_found", ...withoutSlash(path) });
    if (method !== "GET" && method !== "HEAD") {
      return problemResponse(path, { code: "method_not_allowed", headers: { Allow: "GET, HEAD" } });
    }
    const sealed = await found;
    return sealed.respond(c.req.header("accept-encoding"), c.req.header("if-none-match"));
  });
}

function withoutSlash(path: string): { readonly detail?: string } {
  if (!/^\/api\/.+\/$/.test(path)) return {};
  return {
    detail: `There is nothing at ${path}. Ask without the slash at the end: ${path.replace(/\/+$/, "")}`,
  };
}

function logToStandardError(reference: string, error: unknown): void {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${reference} ${words}\n`);
}
