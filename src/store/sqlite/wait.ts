import { setTimeout } from "node:timers/promises";
import type { FaultCode } from "../fault.ts";

/** How long to wait for another writer, in milliseconds. */
export const WAIT_MS = 10_000;

const PAUSE_MS_MAX = 20;

/** Do what fails while another program writes, again and again until it is free. */
export async function whenFree<T>(work: () => T): Promise<T> {
  const end = performance.now() + WAIT_MS;
  for (let pause = 1; ; pause = Math.min(pause * 2, PAUSE_MS_MAX)) {
    try {
      return work();
    } catch (error) {
      if (faultCode(error) !== "busy" || performance.now() > end) throw error;
    }
    await setTimeout(pause);
  }
}

const FAULTS: Readonly<Record<number, FaultCode>> = {
  5: "busy",
  6: "busy",
  8: "readonly",
  10: "io",
  11: "damaged",
  13: "full",
  14: "io",
  26: "damaged",
};

/** What kind of failure an error is, by SQLite's primary result code; null where it is none of its. */
export function faultCode(error: unknown): FaultCode | null {
  if (!(error instanceof Error) || !("code" in error) || !("errcode" in error)) return null;
  if (error.code !== "ERR_SQLITE_ERROR") return null;
  return FAULTS[Number(error.errcode) & 0xff] ?? "other";
}
