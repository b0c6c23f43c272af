import { expect, test } from "vitest";
import { drawEmbed } from "../../src/web/embed/drawEmbed.tsx";
import { publishing } from "../prove/publish.prove.ts";

// The proof in short; `npm run prove -- publish` runs it at full length.

test("generated ledgers are published without what must stay inside, to the same bytes, whole after a kill", async () => {
  const outcome = await publishing({ runs: 2, seed: 7 }, drawEmbed);
  expect(outcome).toMatchObject({ failures: 0, killed: 2 });
  expect(outcome["shown"]).toBeGreaterThan(3);
});
