import { join } from "node:path";
import { expect, test } from "vitest";
import { type Desk, viewDocumentInFull } from "#actions";
import { OPERATIONS } from "#contract";
import { addressOf, apiPage } from "./apiPage.ts";
import { bodyOf, NAMES } from "./calls.ts";
import { testApi, testDesk, writing } from "./desk.ts";
import { LIST_EXAMPLES, type ListedItem } from "./listExamples.ts";

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

/** The claims of one document once more, as a reader proposes them. */
async function proposeAgain(desk: Desk, document: string): Promise<void> {
  const { claims } = await claimsOf(desk, document);
  const bodies = claims.map(({ id, claim }) => ({
    kind: "proposal" as const,
    id: `${id}-again`,
    document,
    claim,
    confidence: 0.5,
    reader: "test",
  }));
  const kept = await desk.ports.store.append(bodies, { author: "tester" });
  if (!kept.ok) throw new Error(kept.refusal.message);
}

async function claimsOf(desk: Desk, document: string) {
  const found = await viewDocumentInFull(desk, document);
  if (!found.ok) throw new Error(found.refusal.message);
  return found.value;
}

type Listed = Readonly<
  Record<"claims" | "entries" | "documents", readonly ListedItem[] | undefined>
> & {
  readonly proposals?: readonly { readonly claim: ListedItem }[];
};

function itemsOf({ claims, entries, documents, proposals }: Listed): readonly ListedItem[] {
  return claims ?? entries ?? documents ?? (proposals ?? []).map(({ claim }) => claim);
}

/** What asks for the page after one; null at the end. */
function nextOf(
  query: Readonly<Record<string, string>>,
  next: string | number | null,
  found: number,
): Readonly<Record<string, string>> | null {
  if (typeof next === "number") return found === 0 ? null : { ...query, since: String(next) };
  return next === null ? null : { ...query, after: next };
}

test("every example of a filter gives what it says, and its pages come to the whole list", async () => {
  const desk = await testDesk();
  await proposeAgain(desk, "d083");
  const { app } = testApi(desk);
  for (const name of NAMES) {
    for (const { query, says, holds } of LIST_EXAMPLES[name] ?? []) {
      const found: ListedItem[] = [];
      let asked: Readonly<Record<string, string>> | null = query;
      let total: number | null = null;
      while (asked !== null) {
        const answer = await app.request(addressOf(OPERATIONS[name], { query: asked }));
        expect([says, answer.status]).toEqual([says, 200]);
        const page = await answer.json();
        const items: readonly ListedItem[] = itemsOf(page);
        expect(items.length).toBeLessThanOrEqual(Number(query["limit"] ?? 50));
        found.push(...items);
        total = page.total ?? null;
        asked = nextOf(query, page.next, items.length);
      }
      expect(found.length, says).toBeGreaterThan(0);
      expect(
        found.filter((item) => !holds(item)),
        says,
      ).toEqual([]);
      if (total !== null) expect(found.length, says).toBe(total);
      const keys = found.map(({ id, seq }) => seq ?? id);
      expect(new Set(keys).size, says).toBe(keys.length);
    }
  }
});
