import { join } from "node:path";
import { Desk, loadSample, type Ports } from "#actions";
import { createApi, type DrawFirst } from "#api";
import type { Instant } from "#base";
import { openStore } from "#store";

const SAMPLE = join(import.meta.dirname, "../../samples/haiti");

/** The day on which these tests take place. */
export const NOW = "2026-03-25T12:00:00.000Z" as Instant;

/** A desk over a ledger in memory, empty or with the Haiti sample. */
export async function testDesk(
  holds: "sample" | "nothing" = "sample",
  more: Partial<Ports> = {},
): Promise<Desk> {
  const opened = await openStore({ file: ":memory:", now: () => NOW });
  if (!opened.ok) throw new Error(opened.refusal.message);
  let made = 0;
  const ports: Ports = {
    store: opened.value,
    now: () => NOW,
    newId: () => `id${++made}`,
    author: "tester",
    ...more,
  };
  if (holds === "sample") {
    const loaded = await loadSample(ports, SAMPLE);
    if (!loaded.ok) throw new Error(loaded.refusal.message);
  }
  return new Desk(ports);
}

/** An API over a desk, and what it wrote to its log. */
export function testApi(
  desk: Desk,
  dashboard: string | null = null,
  drawFirst: DrawFirst | null = null,
) {
  const log: unknown[] = [];
  const app = createApi(desk, {
    version: "test",
    freshMs: 0,
    dashboard,
    drawFirst,
    log: (_, error) => log.push(error),
  });
  return { app, log };
}

let keys = 0;

/** What a program sends with a write. */
export function writing(body: unknown, more: Readonly<Record<string, string>> = {}): RequestInit {
  return {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "Idempotency-Key": `key-${++keys}`,
      ...more,
    },
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}
