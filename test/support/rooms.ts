import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** The rooms of the house: the floor each lies on and the rooms it may import, all of them lower. */
export const ROOMS: Readonly<
  Record<string, { floor: number; holds: string; imports: readonly string[] }>
> = {
  base: { floor: 0, holds: "results, days, lines of JSON, asserts", imports: [] },
  client: { floor: 0, holds: "the API as functions, typed from its description", imports: [] },
  ledger: { floor: 1, holds: "claims, entries, the fold, the board", imports: ["base"] },
  matcher: { floor: 2, holds: "claims → the acts they tell of", imports: ["base", "ledger"] },
  reader: { floor: 2, holds: "text → claims with quotes, problems", imports: ["base", "ledger"] },
  model: {
    floor: 2,
    holds: "a language model as a second reader, checked",
    imports: ["base", "ledger"],
  },
  intake: {
    floor: 2,
    holds: "bytes, pages, files, feeds → documents",
    imports: ["base", "ledger"],
  },
  store: { floor: 2, holds: "keeps the ledger and the texts", imports: ["base", "ledger"] },
  formats: { floor: 2, holds: "board → CSV, JSON Lines, IATI …", imports: ["base", "ledger"] },
  contract: {
    floor: 2,
    holds: "what the API and the dashboard agree on",
    imports: ["base", "ledger"],
  },
  words: {
    floor: 2,
    holds: "a board in the words of a language: figures, names, the brief",
    imports: ["base", "ledger"],
  },
  actions: {
    floor: 3,
    holds: "everything Muster can do, a file a verb",
    imports: [
      "base",
      "ledger",
      "words",
      "matcher",
      "reader",
      "model",
      "intake",
      "store",
      "formats",
    ],
  },
  api: {
    floor: 4,
    holds: "HTTP routes over actions",
    imports: ["base", "ledger", "contract", "actions"],
  },
  web: {
    floor: 4,
    holds: "the dashboard",
    imports: ["base", "ledger", "contract", "words", "client"],
  },
  publish: {
    floor: 5,
    holds: "the API and pages, frozen to files",
    imports: ["base", "ledger", "contract", "words", "formats", "actions", "api"],
  },
  cli: {
    floor: 6,
    holds: "commands; the one place where the parts are joined",
    imports: ["base", "ledger", "words", "model", "store", "actions", "api", "publish"],
  },
};

/** Rooms without clock, randomness, I/O, Node or browser types. */
export const PURE_ROOMS = [
  "base",
  "ledger",
  "matcher",
  "reader",
  "formats",
  "contract",
  "words",
] as const;

/** The folders of the reader, each a pass that uses only those before it; what runs them stands beside, what they look up in `data`. */
export const READER_PASSES: readonly string[] = [
  "tokens",
  "languages",
  "parse",
  "meaning",
  "learned",
  "contributions",
  "others",
  "dating",
];

/** Third-party packages a pure room may import; the other rooms are free. */
export const PURE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  base: [],
  ledger: [],
  matcher: [],
  reader: ["wink-nlp", "wink-eng-lite-web-model", "chrono-node"],
  formats: [],
  contract: ["zod"],
  words: [],
};

/** One source file: its path from `src`, room, text and the modules it imports. */
export interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)|(?:^|\n)import\s*["']([^"']+)["']/g;

/** Every TypeScript file under `src`, with what it imports. */
export function sourceFiles(src: string): readonly SourceFile[] {
  return filesUnder(src)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const text = readFileSync(file, "utf8");
      const path = relative(src, file);
      const imports = [...text.matchAll(IMPORT)].map((m) => m[1] ?? m[2] ?? m[3] ?? "");
      return { path, room: path.split("/")[0] ?? "", text, imports };
    });
}

/** The file that a relative import names, from `src`; null where it leaves `src` or is missing. */
export function importedPath(src: string, from: SourceFile, specifier: string): string | null {
  const target = resolve(dirname(join(src, from.path)), specifier);
  if (!existsSync(target) || statSync(target).isDirectory()) return null;
  const path = relative(src, target);
  return path.startsWith("..") ? null : path;
}

/** The floor table, as `docs/architecture.md` shows it. */
export function floorTable(): string {
  const rows = Object.entries(ROOMS)
    .sort(([, a], [, b]) => a.floor - b.floor)
    .map(([room, { floor, holds, imports }]) => {
      const below = imports.length === 0 ? "nothing" : imports.join(" ");
      return `| ${floor} | \`${room}\` | ${holds} | ${below} |`;
    });
  return ["| floor | room | holds | may import |", "|---:|---|---|---|", ...rows].join("\n");
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    return item.isDirectory() ? filesUnder(path) : [path];
  });
}
