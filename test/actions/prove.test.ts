import { expect, test } from "vitest";
import { door } from "../prove/door.prove.ts";
import { jobs } from "../prove/jobs.prove.ts";
import { together } from "../prove/together.prove.ts";

// The proofs in short; `npm run prove -- NAME` runs them at full length.

test("a job that is killed goes on at the same count, and does nothing twice", async () => {
  expect(await jobs({ runs: 3, seed: 7 })).toMatchObject({ failures: 0, killed: 3 });
});

test("posts through a connection that breaks are kept once", async () => {
  expect(await door({ runs: 150, seed: 7 })).toMatchObject({ failures: 0, kept: 150 });
});

test("two programs that decide at the same time lose nothing, and judge by what the other wrote", async () => {
  expect(await together({ runs: 20, seed: 7 })).toMatchObject({ failures: 0 });
});
