import { randomUUID } from "node:crypto";
import type { Parts } from "./parts.ts";
import type { ProblemFacts } from "./problem.ts";

/** What a failure of the world, or of ours, is answered with; our own goes to the log under a reference. */
export function factsOfFailure(error: unknown, log: Parts["log"]): ProblemFacts {
  const fault =
    error instanceof Error && error.name === "StoreFault" && "code" in error ? error : null;
  if (fault?.code === "full") return { code: "disk_full", detail: fault.message };
  if (fault !== null && ["busy", "readonly", "io"].includes(String(fault.code))) {
    return { code: "store_busy", detail: fault.message, headers: { "Retry-After": "1" } };
  }
  const reference = randomUUID();
  log(reference, error);
  return { code: "internal", ...(fault === null ? {} : { detail: fault.message }), reference };
}
