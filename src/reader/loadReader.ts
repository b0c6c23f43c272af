import type { MissionFile } from "#ledger";
import type { Reader } from "./reading.ts";

/**
 * Make a reader that knows these missions. What it reads by takes megabytes: it is loaded when first
 * asked for, so that a program that reads no text starts without.
 */
export async function loadReader(missions: readonly MissionFile[]): Promise<Reader> {
  const { createReader } = await import("./reader.ts");
  return createReader(missions);
}
