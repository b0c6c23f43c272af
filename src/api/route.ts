import type { Context, Hono } from "hono";
import type { Refusal } from "#actions";
import { ok, type Result, refuse } from "#base";
import { KEY_HEADER, OPERATIONS, type OperationName } from "#contract";
import { LARGE_BODY, type ReadBody, readBody, SMALL_BODY } from "./body.ts";
import type { Carrier } from "./guard.ts";
import { readInput, readSearch } from "./input.ts";
import type { Answer, Doing, Parts, Route } from "./parts.ts";
import { type ProblemFacts, problemResponse } from "./problem.ts";
import { type Label, Sealed, tagOf } from "./sealed.ts";

const JSON_TYPE = "application/json; charset=utf-8";

/** Join an operation of the contract with what does it. */
export function route<Name extends OperationName>(name: Name, doing: Doing<Name>): Route {
  // The schemas of this very operation check what is passed on, so its types hold.
  return { operation: OPERATIONS[name], run: doing as Route["run"] };
}

/** Let an app answer one operation; its path's other methods are answered with 405 by the app. */
export function addRoute(app: Hono<Carrier>, parts: Parts, { operation, run }: Route): void {
  const path = operation.path.replaceAll("{id}", ":id");
  const answer = operation.method === "get" ? answerGet : answerPost;
  app.on(operation.method.toUpperCase(), path, (c) => {
    const answered = answer(c, parts, { operation, run });
    return answered instanceof Promise ? answered.catch(throwError) : answered;
  });
}

// Hono meets only thrown Errors; anything else that is thrown would end the connection without an answer.
function throwError(cause: unknown): never {
  throw cause instanceof Error ? cause : new Error(String(cause), { cause });
}

/** Answer a question: from memory where the same was asked at this head, else by working it out. */
function answerGet(
  c: Context<Carrier>,
  parts: Parts,
  { operation, run }: Route,
): Response | Promise<Response> {
  const address = c.req.url.slice(c.req.url.indexOf("/", 8));
  const send = (sealed: Sealed) =>
    sealed.respond(c.req.header("accept-encoding"), c.req.header("if-none-match"));
  const today = parts.desk.today();
  const known = parts.watch.known();
  const live = operation.live === true;
  const held = known === null || live ? null : parts.shelf.find(address, known.seq, today);
  if (held !== null) return send(held);
  return (async () => {
    const head = await parts.watch.look();
    const kept = live ? null : parts.shelf.find(address, head.seq, today);
    if (kept !== null) return send(kept);
    const asked = readQuestion(c, { operation, run });
    if (!asked.ok) return problemResponse(c.req.path, asked.refusal);
    const done = await run(parts, asked.value);
    if (!done.ok) return problemResponse(c.req.path, factsOf(done.refusal));
    const { pinnedTo } = done.value;
    const stands =
      pinnedTo !== undefined
        ? [pinnedTo]
        : [address, live ? JSON.stringify(done.value.body) : head.hash, today];
    const tag = tagOf(parts.version, ...stands);
    const sealed = sealReply(done.value, { cache: "private, no-cache", tag });
    if (live) return send(sealed);
    const always = pinnedTo !== undefined;
    parts.shelf.keep(address, {
      sealed,
      seq: always ? null : head.seq,
      today: always ? null : today,
    });
    return send(sealed);
  })();
}

function readQuestion(c: Context<Carrier>, { operation }: Route): Result<object, ProblemFacts> {
  const search = readSearch(c.req.url);
  if (!search.ok) return search;
  const id = c.req.param("id");
  const params = readInput(operation.params, "path", id === undefined ? {} : { id });
  if (!params.ok) return params;
  const query = readInput(operation.query, "query", search.value);
  return query.ok ? ok({ id, query: query.value, key: c.req.header(KEY_HEADER) }) : query;
}

/** Answer a request with a body; a write that is sent again under its key is answered again. */
async function answerPost(c: Context<Carrier>, parts: Parts, given: Route): Promise<Response> {
  const { operation } = given;
  const problem = (facts: ProblemFacts) => problemResponse(c.req.path, facts);
  const key = c.req.header(KEY_HEADER);
  if (operation.writes === true && key === undefined) return problem({ code: "key_missing" });
  if (key !== undefined && !/^[\x21-\x7e]{1,200}$/.test(key))
    return problem({ code: "key_invalid" });
  const asked = readQuestion(c, given);
  if (!asked.ok) return problem(asked.refusal);
  const large = operation.tag === "documents" || operation.id === "addDocument";
  const read = await readBody(c.req.raw, large ? LARGE_BODY : SMALL_BODY);
  if (!read.ok) return problem(read.refusal);

  const work = () => doPost(parts, given, asked.value, read.value);
  const answer =
    operation.writes === true && key !== undefined
      ? parts.answers.once(key, `${operation.id}\n${read.value.text}`, work)
      : work();
  if (answer === "reused") return problem({ code: "key_reused" });
  const done = await answer;
  return done.ok
    ? done.value.respond(c.req.header("accept-encoding"), undefined)
    : problem(done.refusal);
}

async function doPost(
  parts: Parts,
  { operation, run }: Route,
  asked: object,
  { json }: ReadBody,
): Promise<Result<Sealed, ProblemFacts>> {
  const body =
    operation.body === undefined ? ok(undefined) : readInput(operation.body, "body", json);
  if (!body.ok) return body;
  const done = await run(parts, { ...asked, body: body.value });
  parts.watch.forget();
  if (!done.ok) return refuse(factsOf(done.refusal));
  return ok(sealReply(done.value, { cache: "no-store" }));
}

function sealReply(
  { body, status, file }: Answer<unknown>,
  label: Pick<Label, "cache" | "tag">,
): Sealed {
  const isBytes = body instanceof Uint8Array;
  const sent =
    file === undefined ? JSON.stringify(body) : isBytes ? new Uint8Array(body) : String(body);
  return new Sealed(sent, {
    ...label,
    type: JSON_TYPE,
    ...file,
    status: status ?? 200,
    incompressible: isBytes,
  });
}

function factsOf({ code, message, details }: Refusal): ProblemFacts {
  return { code, detail: message, details };
}
