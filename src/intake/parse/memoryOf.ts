import { readFileSync } from "node:fs";

/**
 * The memory that a process holds, in bytes; null where the system does not tell (not Linux), or
 * the process is gone.
 *
 * The parent reads it from outside: a process that is busy in native code cannot report itself.
 */
export function memoryOf(pid: number): number | null {
  if (process.platform !== "linux") return null;
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "latin1").split(" ", 2)[1]);
    return pages * pageBytes();
  } catch {
    return null;
  }
}

/**
 * The processor time that a process has used, in milliseconds to the nearest ten; null where the
 * system does not tell, or the process is gone. On a busy machine it says what the clock does not.
 */
export function processorMsOf(pid: number): number | null {
  if (process.platform !== "linux") return null;
  try {
    // The name in brackets may hold spaces; after it come the state and then counted fields.
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[USER]) + Number(fields[SYSTEM])) * TICK_MS;
  } catch {
    return null;
  }
}

const USER = 11;
const SYSTEM = 12;
/** Linux counts in hundredths of a second, whatever its kernel does. */
const TICK_MS = 10;

let known = 0;

/** The size of a memory page: our own memory in bytes over our own memory in pages. */
function pageBytes(): number {
  if (known > 0) return known;
  const pages = Number(readFileSync("/proc/self/statm", "latin1").split(" ", 2)[1]);
  const ratio = process.memoryUsage.rss() / pages;
  known = 2 ** Math.round(Math.log2(ratio));
  return known;
}
