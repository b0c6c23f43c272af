import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  floorTable,
  importedPath,
  PURE_PACKAGES,
  PURE_ROOMS,
  READER_PASSES,
  ROOMS,
  type SourceFile,
  sourceFiles,
} from "./support/rooms.ts";

const ROOT = join(import.meta.dirname, "..");
const SRC = join(ROOT, "src");
const files = sourceFiles(SRC);
const MAX_LINES = 300;

describe("the house", () => {
  test("has no loose file in src and no room that is not in the plan", () => {
    const loose = readdirSync(SRC).filter((name) => !statSync(join(SRC, name)).isDirectory());
    expect(loose).toEqual([]);
    const rooms = readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory());
    expect(rooms.filter((room) => !(room in ROOMS))).toEqual([]);
  });

  test("lets a room import only the rooms in its row, all of them lower", () => {
    for (const [room, { floor, imports }] of Object.entries(ROOMS)) {
      expect(
        imports.filter((below) => (ROOMS[below]?.floor ?? 99) >= floor),
        room,
      ).toEqual([]);
    }
    const wrong = files.flatMap((file) =>
      roomImports(file)
        .filter((room) => !(ROOMS[file.room]?.imports ?? []).includes(room))
        .map((room) => `${file.path} imports #${room}`),
    );
    expect(wrong).toEqual([]);
  });

  test("enters every room by its door", () => {
    const around = files.flatMap((file) =>
      file.imports
        .filter((specifier) => specifier.startsWith("."))
        .flatMap((specifier) => {
          const path = importedPath(SRC, file, specifier.replace(/\?.*$/, ""));
          const inside = path === null || path.startsWith(`${file.room}/`);
          const ownDoor = path === `${file.room}/index.ts`;
          return inside && !ownDoor ? [] : [`${file.path} imports ${specifier}`];
        }),
    );
    expect(around).toEqual([]);
  });

  test("lists the names at each door one by one", () => {
    const stars = files.filter(({ text }) => /export\s+\*/.test(text)).map(({ path }) => path);
    expect(stars).toEqual([]);
  });

  test("lets a pass of the reader import only the passes before it", () => {
    const passOf = (path: string | null) => READER_PASSES.indexOf(path?.split("/")[1] ?? "");
    const wrong = files
      .filter(({ room }) => room === "reader")
      .flatMap((file) =>
        file.imports
          .filter((specifier) => specifier.startsWith("."))
          .filter((specifier) => passOf(file.path) < passOf(importedPath(SRC, file, specifier)))
          .filter(() => passOf(file.path) !== -1)
          .map((specifier) => `${file.path} imports ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  test("has no circle between files, types included", () => {
    expect(circles()).toEqual([]);
  });

  test("keeps the pure rooms pure", () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bcrypto\./;
    const wrong = files
      .filter(({ room }) => (PURE_ROOMS as readonly string[]).includes(room))
      .flatMap((file) => {
        const packages = file.imports.filter(
          (name) => !name.startsWith(".") && !name.startsWith("#") && !allowed(file.room, name),
        );
        const clock = impure.test(file.text) ? ["a clock or randomness"] : [];
        return [...packages, ...clock].map((what) => `${file.path}: ${what}`);
      });
    expect(wrong).toEqual([]);
  });

  test("compiles the pure rooms without Node or browser types", () => {
    typeCheck("tsconfig.pure.json");
  });

  // Minutes where other suites share the machine.
  test("compiles as a whole", { timeout: 300_000 }, () => {
    typeCheck("tsconfig.json");
  });

  test("keeps source files to 300 lines, data files aside", () => {
    const long = files
      .filter(({ path }) => !/\/(data|words)\//.test(path))
      .filter(({ text }) => text.split("\n").length - 1 > MAX_LINES)
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });

  test("has a doc comment on every export", () => {
    const bare = files
      .filter(({ path }) => !/\/(data|words)\//.test(path) && !path.endsWith("/index.ts"))
      .flatMap(({ path, text }) => undocumented(text).map((name) => `${path}: ${name}`));
    expect(bare).toEqual([]);
  });

  test("shows its floor table in docs/architecture.md", () => {
    const shown = readFileSync(join(ROOT, "docs", "architecture.md"), "utf8");
    expect(shown).toContain(floorTable());
  });

  test("has no link in its documents that leads nowhere", () => {
    const pages = [
      "README.md",
      ...readdirSync(join(ROOT, "docs"), { recursive: true }).map((f) => `docs/${f}`),
    ];
    const dead = pages
      .filter((page) => page.endsWith(".md"))
      .flatMap((page) => {
        const text = readFileSync(join(ROOT, page), "utf8");
        return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
          .map((match) => match[1] ?? "")
          .filter((target) => !existsSync(join(ROOT, page, "..", target)))
          .map((target) => `${page} → ${target}`);
      });
    expect(dead).toEqual([]);
  });
});

describe("the checks", () => {
  test("find nothing to mend in form and lint", () => {
    run("node_modules/@biomejs/biome/bin/biome", ["check", "--max-diagnostics=20"]);
  });

  test("find no dead file, export or dependency", () => {
    run("node_modules/knip/bin/knip.js", ["--no-progress"]);
  });
});

function roomImports(file: SourceFile): readonly string[] {
  return file.imports
    .filter((name) => name.startsWith("#"))
    .map((name) => name.slice(1))
    .filter((room) => room !== file.room || file.path !== `${room}/index.ts`);
}

function allowed(room: string, name: string): boolean {
  return (PURE_PACKAGES[room] ?? []).some(
    (known) => name === known || name.startsWith(`${known}/`),
  );
}

/** Names exported without a doc comment on the line before. */
function undocumented(text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.flatMap((line, at) => {
    const match =
      /^export (?:async )?(?:function\*?|const|class|interface|type|abstract class) (\w+)/.exec(
        line,
      );
    if (match === null) return [];
    return (lines[at - 1] ?? "").trimEnd().endsWith("*/") ? [] : [match[1] ?? ""];
  });
}

/** Circles of files that import each other, each as a path that ends where it began. */
function circles(): readonly string[] {
  const next = new Map<string, readonly string[]>(
    files.map((file) => [
      file.path,
      file.imports
        .filter((specifier) => specifier.startsWith("."))
        .flatMap((specifier) => importedPath(SRC, file, specifier) ?? []),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(" → "));
    if (at >= 0 || done.has(path)) return;
    for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
}

function typeCheck(project: string): void {
  run("node_modules/typescript/bin/tsc", ["-p", project, "--singleThreaded"]);
}

function run(script: string, args: readonly string[]): void {
  try {
    execFileSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: "pipe" });
  } catch (cause) {
    const { stdout, stderr } = cause as { stdout?: Buffer; stderr?: Buffer };
    throw new Error(`${script} ${args.join(" ")}\n${stdout ?? ""}${stderr ?? ""}`);
  }
}
