import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { FileAnswer } from "#actions";
import type { ExitCode, World } from "./command.ts";

/** Make a folder where it is missing; a sentence that says why it cannot be written to, or null. */
export function folderRefusal(folder: string): string | null {
  return whyNot(folder, () => {
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) return "ENOTDIR";
    accessSync(folder, constants.W_OK);
    return null;
  });
}

/** Write a file whole into a folder, which is made where it is missing, and say where it lies; else why not. */
export function writeInto(folder: string, { name, body }: FileAnswer, world: World): ExitCode {
  const file = join(folder, name);
  const draft = `${file}.part`;
  const refusal =
    folderRefusal(folder) ??
    whyNot(folder, () => {
      try {
        writeFileSync(draft, body);
        renameSync(draft, file);
      } finally {
        if (existsSync(draft)) rmSync(draft);
      }
      return null;
    });
  if (refusal === null) world.say(`Written: ${file}`);
  else world.say(`Nothing was written: ${refusal}`);
  return refusal === null ? 0 : 1;
}

/** What a refusal of the machine means for a folder; one that says nothing of folders is thrown on. */
function whyNot(folder: string, act: () => string | null): string | null {
  let code: string | null;
  try {
    code = act();
  } catch (cause) {
    code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    if (!(code in UNWRITABLE)) throw cause;
  }
  return code === null ? null : `${folder} ${UNWRITABLE[code]}.`;
}

const UNWRITABLE: Readonly<Record<string, string>> = {
  ENOTDIR: "is a file, or lies below one. Name a folder",
  EISDIR: "holds a folder of the file's name. Name another folder",
  ENOENT: "cannot be made there. Name another folder",
  EACCES: "may not be written by you. Name another folder, or ask for the right",
  EPERM: "may not be written by you. Name another folder, or ask for the right",
  EROFS: "lies on a disk that is only read. Name another folder",
};

/** Step by step, since `recursive` tries for ever where the system says that a folder cannot be. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
