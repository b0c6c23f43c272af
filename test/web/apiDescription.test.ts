import { beforeAll, describe, expect, test } from "vitest";
import { errorsOf } from "#api";
import { ERRORS, OPERATIONS, type OperationName } from "#contract";
import { addressOf, curlOf, exampleOf } from "../../src/web/pages/api/model/call.ts";
import {
  type ApiGroup,
  type ApiOperation,
  readDescription,
  searchOperations,
} from "../../src/web/pages/api/model/described.ts";
import { testApi, testDesk } from "../api/desk.ts";

describe("the API as its page shows it", () => {
  let groups: readonly ApiGroup[];
  let all: ReadonlyMap<string, ApiOperation>;

  beforeAll(async () => {
    const { app } = testApi(await testDesk("nothing"));
    groups = readDescription(await (await app.request("/api/openapi.json")).json());
    const operations = groups.flatMap((group) => group.operations);
    all = new Map(operations.map((operation) => [operation.id, operation]));
  });

  const called = (id: OperationName) => all.get(id) as ApiOperation;

  test("has every operation once, with every parameter, its answer and every reason to say no", () => {
    expect([...all.keys()].toSorted()).toEqual(Object.keys(OPERATIONS).toSorted());
    expect(groups.flatMap(({ operations }) => operations).length).toBe(all.size);
    for (const operation of Object.values(OPERATIONS)) {
      const shown = called(operation.id);
      expect(shown.writes).toBe("writes" in operation);
      expect(shown.parameters.map(({ name }) => name)).toEqual([
        ...Object.keys(operation.params.shape),
        ...Object.keys(operation.query.shape),
      ]);
      expect(shown.answer.name).toBe(operation.reply.meta()?.id);
      const codes = shown.refusals.map(({ code }) => code);
      expect(codes.toSorted()).toEqual(errorsOf(operation));
      for (const { code, what } of shown.refusals)
        expect(what).toBe(ERRORS[code as keyof typeof ERRORS].replaceAll("`", ""));
    }
  });

  test("finds operations by all the words that are given", () => {
    const found = (words: string) =>
      searchOperations(groups, words).flatMap(({ operations }) => operations.map(({ id }) => id));
    expect(found("")).toHaveLength(all.size);
    expect(found("POST decisions")).toEqual(["decideClaim"]);
    expect(found("IATI")).toEqual(["viewIati"]);
    expect(found("nothing like it")).toEqual([]);
  });

  test("writes a call as its fields are filled in; what is empty is left out", () => {
    const board = called("viewBoard");
    const example = exampleOf(board);
    expect(addressOf(board, example)).toBe("/api/missions/haiti-mss/board?trueOn=2025-02-05");
    const other = { values: { id: "a b/$&", trueOn: "", head: "7" }, body: null };
    expect(addressOf(board, other)).toBe("/api/missions/a%20b%2F%24%26/board?head=7");
  });

  test("writes it for a shell, with nothing that the shell would read otherwise", () => {
    const read = called("readText");
    const body = '{"text":\n  "Haiti\'s $HOME `ls`"}';
    const curl = curlOf("http://127.0.0.1:4600", read, { values: {}, body });
    expect(curl).toContain(`-d '{"text":"Haiti'\\''s $HOME \`ls\`"}'`);
    expect(curl).toContain("-H 'Idempotency-Key: any-new-text'");
    expect(curlOf("http://x", read, { values: {}, body: "{" })).toContain("-d '{'");
  });
});
