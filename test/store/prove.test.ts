import { expect, test } from "vitest";
import { bitrot } from "../prove/bitrot.prove.ts";
import { idempotent } from "../prove/idempotent.prove.ts";
import { kill9 } from "../prove/kill9.prove.ts";

/** How long a busy machine may take for them. */
const PATIENCE_MS = 600_000;

// The proofs in short; `npm run prove -- NAME` runs them at full length.

test(
  "an import that is killed loses nothing acknowledged and keeps nothing twice",
  async () => {
    expect(await kill9({ runs: 3, seed: 7 })).toMatchObject({ failures: 0, killed: 3 });
  },
  PATIENCE_MS,
);

test(
  "no changed byte, zeroed page or lost end of the file goes unnoticed",
  async () => {
    expect(await bitrot({ runs: 60, seed: 7 })).toMatchObject({ failures: 0, runs: 72 });
  },
  PATIENCE_MS,
);

test(
  "writes that are sent again and again are kept once",
  async () => {
    expect(await idempotent({ runs: 300, seed: 7 })).toMatchObject({ failures: 0, kept: 300 });
  },
  PATIENCE_MS,
);
