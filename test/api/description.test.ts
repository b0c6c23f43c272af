import { expect, test } from "vitest";
import { errorsOf, STATUS } from "#api";
import { OPERATIONS, PATHS } from "#contract";
import { NAMES } from "./calls.ts";
import { testApi, testDesk } from "./desk.ts";

type Json = { readonly [key: string]: Json } & readonly Json[] & string;

async function description(): Promise<Json> {
  const { app } = testApi(await testDesk("nothing"));
  return await (await app.request(PATHS.openapi)).json();
}

test("every operation is described once, with its input, its answers and each of its errors", async () => {
  const { paths } = await description();
  const described = Object.entries(paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  expect(described.map(({ operation }) => String(operation["operationId"])).toSorted()).toEqual(
    NAMES.toSorted(),
  );
  for (const { path, method, operation } of described) {
    const name = NAMES.find((one) => one === String(operation["operationId"])) ?? "listMissions";
    expect([path, method]).toEqual([OPERATIONS[name].path, OPERATIONS[name].method]);
    const codes = Object.entries(operation["responses"] ?? {}).flatMap(([status, response]) => {
      const here = JSON.stringify(response).match(/"enum":\[([^\]]*)\]/)?.[1] ?? "";
      return here === "" ? [] : here.split(",").map((code) => [JSON.parse(code), Number(status)]);
    });
    const documented = errorsOf(OPERATIONS[name]).map((code) => [code, STATUS[code]]);
    expect(codes.toSorted()).toEqual(documented.toSorted());
    for (const parameter of operation["parameters"] ?? [])
      expect(parameter["schema"]).toBeDefined();
  }
});

test("every schema that is named stands in the description, and none that nobody names", async () => {
  const document = await description();
  const text = JSON.stringify(document);
  const named = new Set(
    [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name),
  );
  const held = Object.keys(document["components"]?.["schemas"] ?? {});
  expect(held.toSorted()).toEqual([...named].toSorted());
  expect(text).not.toMatch(/"\$ref":"(?!#\/components\/schemas\/\w+")/);
});

test("objects that are sent are closed: what is not described is not taken", async () => {
  const schemas = (await description())["components"]?.["schemas"] ?? {};
  for (const name of ["ReadBody", "DocumentBody", "DecisionBody", "RetractionBody"]) {
    expect(schemas[name as keyof typeof schemas]).toMatchObject({
      type: "object",
      additionalProperties: false,
    });
  }
});
