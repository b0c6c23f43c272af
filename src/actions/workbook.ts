import type { SheetData } from "write-excel-file/node";
import type { Sheet } from "#formats";

/** Sheets as the bytes of an XLSX workbook: the same sheets give the same bytes. */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const made = sheets.map(({ name, widths, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
    data: rows.map((row, at) => row.map((cell) => cellOf(cell, at === 0))) satisfies SheetData,
  }));
  // Loaded when it is needed: most commands write no workbook.
  const { default: writeExcelFile } = await import("write-excel-file/node");
  const bytes = await writeExcelFile(made).toBuffer();
  return withoutTimes(new Uint8Array(bytes));
}

function cellOf(cell: Sheet["rows"][number][number], head: boolean) {
  if (cell === null) return null;
  const bold = head ? { fontWeight: "bold" as const } : {};
  // The kind is stated: a text that looks like a formula or a number stays a text.
  return cell.type === "number"
    ? { type: Number, value: cell.value, ...bold }
    : { type: String, value: cell.value, ...bold };
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const FIRST_MOMENT = 0x0021_0000; // 1980-01-01 00:00 in a ZIP file's own reckoning.

/** A ZIP file whose parts all bear the first moment that a ZIP file can tell (APPNOTE 4.3.12, 4.3.16). */
function withoutTimes(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.byteLength - 22;
  while (end > 0 && view.getUint32(end, true) !== END) end--;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error("The workbook is no whole ZIP file");
    view.setUint32(at + 12, FIRST_MOMENT, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_MOMENT, true);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return zip;
}
