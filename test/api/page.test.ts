import { join } from "node:path";
import { expect, test } from "vitest";
import { OPERATIONS } from "#contract";
import { addressOf, apiPage } from "./apiPage.ts";
import { bodyOf, NAMES } from "./calls.ts";
import { testApi, testDesk, writing } from "./desk.ts";

test("docs/api.md is what the API says of itself", async () => {
  const { app } = testApi(await testDesk("nothing"));
  const description: unknown = await (await app.request("/api/openapi.json")).json();
  await expect(apiPage(description)).toMatchFileSnapshot(
    join(import.meta.dirname, "../../docs/api.md"),
  );
});

test("every example is answered by the sample as its operation promises", async () => {
  const { app } = testApi(await testDesk());
  for (const name of NAMES) {
    const { example, reply, statuses } = OPERATIONS[name];
    const body = "body" in example ? example.body : undefined;
    const path = addressOf(OPERATIONS[name], example);
    const answer = await app.request(path, body === undefined ? {} : writing(body));
    expect([name, answer.status]).toEqual([name, statuses[0]]);
    reply.parse(await bodyOf(name, answer));
  }
});
