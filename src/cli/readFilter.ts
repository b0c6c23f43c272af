import { missionUnknown, type ReadProgress, readStream } from "#actions";
import { missionFiles } from "#ledger";
import { calledWrongly, type ExitCode, type Given, refused, type World } from "./command.ts";
import { withLedger } from "./withLedger.ts";

/** `muster read --filter`: documents from standard input, a line each, to claims on standard output. */
export async function readFilter(given: Given, world: World): Promise<ExitCode> {
  const { published, mission, workers, progress } = given.options;
  if (workers !== undefined && !/^[1-9]\d?$/.test(workers)) {
    return calledWrongly(world, "read", "--workers is a number from 1 to 99.");
  }
  return withLedger(given, world, "read", async ({ desk }) => {
    const missions = missionFiles(await desk.ledger());
    if (mission !== undefined && !missions.some(({ id }) => id === mission)) {
      const known = missions.map(({ id }) => id);
      return refused(world, missionUnknown(mission, known).refusal);
    }
    const lines = readStream(missions, world.input, {
      ...(published === undefined ? {} : { published }),
      ...(mission === undefined ? {} : { mission }),
      ...(workers === undefined ? {} : { workers: Number(workers) }),
      ...(progress === undefined ? {} : { onProgress: teller(world) }),
    });
    try {
      for await (const text of lines) world.out(text.replace(/\n$/, ""));
    } finally {
      letGo(world.input);
    }
    return 0;
  });
}

/** Tells a person every second how far the filter is, and once at the end where the size is known. */
function teller(world: World): (progress: ReadProgress) => void {
  let said = 0;
  return (progress) => {
    const done = progress.bytes === world.inputSize;
    if (progress.elapsedMs - said < 1_000 && !done) return;
    said = progress.elapsedMs;
    world.say(progressWords(progress, world.inputSize ?? null));
  };
}

/** How far a filter is, in words: counts, rate, and the time left where the size of the input is known. */
export function progressWords(
  { documents, claims, problems, bytes, elapsedMs, rate }: ReadProgress,
  size: number | null,
): string {
  const parts = [
    `${documents} documents`,
    `${claims} claims`,
    `${problems} problems`,
    `${Math.round(rate)} a second`,
  ];
  if (size !== null && bytes < size && bytes > 0) {
    const seconds = Math.ceil(((size - bytes) / bytes) * (elapsedMs / 1_000));
    parts.push(`${clock(seconds)} left`);
  } else {
    parts.push(`${clock(Math.round(elapsedMs / 1_000))} so far`);
  }
  return parts.join(", ");
}

function clock(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Stop reading an input that nobody wants any more, so that the program can end. */
function letGo(input: unknown): void {
  const stream = input as { destroy?: () => void };
  stream.destroy?.();
}
