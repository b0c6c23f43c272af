import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { csvOf, sheetsOf, type Table } from "#formats";
import { workbook } from "../../src/actions/workbook.ts";
import { HOSTILE } from "./dangerous.ts";

const found = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

/** Opened by LibreOffice as by a double click, and saved as flat XML, in which formulas show. */
function opened(folder: string, file: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const args = [
    profile,
    "--headless",
    "--convert-to",
    "fods",
    "--outdir",
    folder,
    join(folder, file),
  ];
  const done = spawnSync("soffice", args, { stdio: "ignore", timeout: 100_000 });
  expect(done.status).toBe(0);
  return readFileSync(join(folder, file.replace(/\.\w+$/, ".fods")), "utf8");
}

test.runIf(found)(
  "LibreOffice finds no formula in a CSV or a workbook, and every number a number",
  { timeout: 240_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "muster-office-"));
    const hostile: Table = {
      name: "board",
      means: "Texts that want to run",
      columns: [
        { name: "text", form: "text", means: "A text" },
        { name: "number", form: "number", means: "A number" },
        { name: "unknown", form: "number", means: "Unknown" },
      ],
      rows: HOSTILE.map((text) => [text, -12.5, null]),
      citation: "A test.",
    };
    writeFileSync(join(folder, "table.csv"), csvOf(hostile));
    writeFileSync(join(folder, "book.xlsx"), await workbook(sheetsOf([hostile])));
    for (const file of ["table.csv", "book.xlsx"]) {
      const xml = opened(folder, file);
      expect(xml).not.toContain("table:formula");
      expect(xml.match(/office:value="-12.5"/g)).toHaveLength(HOSTILE.length);
      expect(xml).not.toMatch(/office:value="0"/);
    }
    rmSync(folder, { recursive: true });
  },
);

test.skipIf(found)("LibreOffice: not run, there is none on this machine", () => undefined);
