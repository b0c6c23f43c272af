import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where a model's answers are kept, by a key of hexadecimal digits. */
export interface ModelCache {
  get(key: string): Promise<string | null>;
  set(key: string, answer: string): Promise<void>;
}

/**
 * A cache in a folder, a file an answer, readable by its owner only. Answers are kept as they came and
 * are checked again whenever they are used.
 */
export function folderCache(folder: string): ModelCache {
  const fileOf = (key: string): string => join(folder, `${key}.txt`);
  return {
    async get(key) {
      try {
        return await readFile(fileOf(key), "utf8");
      } catch (cause) {
        if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return null;
        throw cause;
      }
    },
    async set(key, answer) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const draft = join(folder, `${key}.${randomUUID()}.draft`);
      await writeFile(draft, answer, { mode: 0o600 });
      await rename(draft, fileOf(key));
    },
  };
}
